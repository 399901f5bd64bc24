import Base

/// Says everything a command has to say, in words for people or in the stable form for programs, never in both.
struct Voice: Sendable {
    let terminal: any Terminal
    /// Words for people are left out, and one JSON value is printed.
    let speaksJSON: Bool

    init(terminal: any Terminal, speaksJSON: Bool = false) {
        self.terminal = terminal
        self.speaksJSON = speaksJSON
    }

    /// A line for people.
    func say(_ line: String = "") {
        if !speaksJSON { terminal.write(line + "\n") }
    }

    /// The one JSON value for programs; members one a line where a person looks on.
    func print(_ value: JSON) {
        if speaksJSON { terminal.write((terminal.isInteractive ? value.indented : value.written) + "\n") }
    }

    func say(_ columns: Columns) {
        for line in columns.lines(width: terminal.isInteractive ? terminal.width : nil) { say(line) }
    }

    // MARK: - Failures

    /// What happened, and what to do: to the person on standard error, to a program as JSON.
    func tell(_ failure: Failure) {
        print(["failure": Forms.failure.json(failure)])
        guard !speaksJSON else { return }
        terminal.note(sentences(of: failure).map { $0 + "\n" }.joined())
    }

    /// Everything that is wrong with the settings, each with its place.
    func tell(settings problems: [Failure]) {
        print(["settings": .array(problems.map { Forms.failure.json($0) })])
        guard !speaksJSON else { return }
        let count = problems.count == 1 ? "One setting stands" : "\(problems.count) settings stand"
        terminal.note("\(count) in the way; nothing was done.\n")
        for problem in problems { terminal.note(sentences(of: problem).map { "  \($0)\n" }.joined()) }
        terminal.note("\"tieout settings\" shows them all; \"tieout demo\" needs none.\n")
    }

    private func sentences(of failure: Failure) -> [String] {
        let isNamed = failure.place.isEmpty || failure.summary.hasPrefix(failure.place)
        let place = isNamed ? "" : "\(failure.place): "
        return [
            "\(mark(.attention)) \(place)\(failure.summary) \(paint(.quiet, "[\(failure.code.rawValue)]"))",
            "  \(failure.advice)",
        ]
    }

    // MARK: - Marks and colours

    /// A status is always a sign, a word and a colour: the sign is for those who see no colours.
    enum Tone: Sendable {
        case good, attention, uncertain, underWay, quiet, strong

        var sign: String {
            switch self {
            case .good: "✓"
            case .attention: "!"
            case .uncertain: "?"
            case .underWay, .quiet, .strong: "·"
            }
        }

        /// SGR parameters (ECMA-48).
        fileprivate var code: String {
            switch self {
            case .good: "32"
            case .attention: "31"
            case .uncertain: "33"
            case .underWay: "34"
            case .quiet: "2"
            case .strong: "1"
            }
        }
    }

    func paint(_ tone: Tone, _ text: String) -> String {
        terminal.hasColours && !speaksJSON ? "\u{1B}[\(tone.code)m\(text)\u{1B}[0m" : text
    }

    func mark(_ tone: Tone) -> String { paint(tone, tone.sign) }
}
