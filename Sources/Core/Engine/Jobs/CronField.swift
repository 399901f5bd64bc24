/// One field of a schedule: which numbers match.
struct CronField: Hashable, Sendable {
    /// The bit of each number that matches.
    let bits: UInt64
    /// Whether it was written as `*` or `*/n`, which Vixie cron treats as "not restricted" when it combines the days.
    let beginsWithStar: Bool
    let kind: Kind

    enum Kind: Hashable, Sendable, CaseIterable {
        case minute, hour, dayOfMonth, month, dayOfWeek

        var words: String {
            switch self {
            case .minute: "minute"
            case .hour: "hour"
            case .dayOfMonth: "day of month"
            case .month: "month"
            case .dayOfWeek: "day of week"
            }
        }

        /// What may be written; Sunday is 0 and 7.
        var range: ClosedRange<Int> {
            switch self {
            case .minute: 0...59
            case .hour: 0...23
            case .dayOfMonth: 1...31
            case .month: 1...12
            case .dayOfWeek: 0...7
            }
        }

        /// The numbers there are.
        var numbers: ClosedRange<Int> { self == .dayOfWeek ? 0...6 : range }

        /// Three letters, in any case; the first stands for the lowest number.
        var names: [String] {
            switch self {
            case .minute, .hour, .dayOfMonth: []
            case .month:
                ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
            case .dayOfWeek: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
            }
        }
    }

    func contains(_ number: Int) -> Bool { bits >> UInt64(number) & 1 == 1 }

    /// The first matching number from this one on.
    func first(from number: Int) -> Int? {
        guard number < 64 else { return nil }
        let rest = bits >> UInt64(number)
        return rest == 0 ? nil : number + rest.trailingZeroBitCount
    }

    var numbers: [Int] { kind.numbers.filter(contains) }
    var isEvery: Bool { numbers.count == kind.numbers.count }
}

// MARK: - Reading

extension CronField {
    /// Why a field can't be read, as the end of a sentence, and what to write instead.
    struct Mistake: Error {
        let words: String
        let remedy: String
    }

    /// Reads `*`, `5`, `1-5`, `*/10`, `8-18/2`, `mon-fri`, and lists of them.
    init(_ text: Substring, _ kind: Kind) throws(Mistake) {
        var bits: UInt64 = 0
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            bits |= try CronField.bits(of: part, kind)
        }
        self.bits = bits
        self.kind = kind
        beginsWithStar = text.hasPrefix("*")
    }

    private static func bits(of part: Substring, _ kind: Kind) throws(Mistake) -> UInt64 {
        guard !part.isEmpty else {
            throw Mistake(words: "has a comma with nothing beside it", remedy: "Take the comma out.")
        }
        let pieces = part.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let range = try range(of: pieces[0], kind)
        var step = 1
        if pieces.count > 1 {
            guard pieces[0] == "*" || pieces[0].contains("-") else {
                throw Mistake(
                    words: "has a step after a single number: \(part)",
                    remedy:
                        "Write a range before the step, such as \(pieces[0])-\(kind.numbers.upperBound)/\(pieces[1]).")
            }
            guard let number = number(pieces[1]), (1...kind.range.upperBound).contains(number) else {
                throw Mistake(
                    words: "has a step that can't be: \(part)",
                    remedy: "Write a whole number from 1 to \(kind.range.upperBound) behind the slash.")
            }
            step = number
        }
        // Seven is Sunday, as zero is.
        return stride(from: range.lowerBound, through: range.upperBound, by: step).reduce(0) { bits, number in
            bits | 1 << UInt64(kind == .dayOfWeek ? number % 7 : number)
        }
    }

    private static func range(of text: Substring, _ kind: Kind) throws(Mistake) -> ClosedRange<Int> {
        if text == "*" { return kind.numbers }
        let ends = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        let first = try value(ends[0], kind)
        guard ends.count > 1 else { return first...first }
        var last = try value(ends[1], kind)
        // `fri-sun` ends with the Sunday after Friday.
        if kind == .dayOfWeek, last == 0, first > 0 { last = 7 }
        guard first <= last else {
            let ranges = "\(ends[0])-\(kind.numbers.upperBound),\(kind.numbers.lowerBound)-\(ends[1])"
            throw Mistake(
                words: "has a range that runs backwards: \(text)", remedy: "Write two ranges with a comma: \(ranges).")
        }
        return first...last
    }

    private static func value(_ text: Substring, _ kind: Kind) throws(Mistake) -> Int {
        if let index = kind.names.firstIndex(of: text.lowercased()) { return index + kind.range.lowerBound }
        let names = kind.names.isEmpty ? "" : ", or \(kind.names[0]) to \(kind.names[kind.names.count - 1])"
        guard let number = number(text), kind.range.contains(number) else {
            throw Mistake(
                words: text.isEmpty ? "lacks a number" : "can't be \(text)",
                remedy: "Write numbers from \(kind.range.lowerBound) to \(kind.range.upperBound)\(names).")
        }
        return number
    }

    private static func number(_ text: Substring) -> Int? {
        guard (1...3).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }
}
