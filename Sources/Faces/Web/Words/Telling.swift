import Model

/// One text on its way into another language.
///
/// A text may hold what strangers wrote, and be made to half match everywhere: the work is bounded, and what is left
/// then stays in English.
struct Telling {
    let interpreter: Interpreter
    let language: Language
    /// Patterns that may still be tried.
    private var effort = 30_000

    init(interpreter: Interpreter, language: Language) {
        self.interpreter = interpreter
        self.language = language
    }

    mutating func say(_ text: String, depth: Int) -> [SaidText] {
        if text.isEmpty { return [] }
        if let whole = whole(text, depth: depth, mayHoldSentences: false) { return [whole] }
        let pieces = sentences(text, depth: depth)
        guard pieces.contains(where: \.isLeftInEnglish) else { return pieces }
        // A name or somebody's note may hold a period: then the sentence is found around it.
        return whole(text, depth: depth, mayHoldSentences: true).map { [$0] } ?? pieces
    }

    // MARK: - One sentence

    /// The sentence, or the same without the period it has where it stands alone.
    private mutating func whole(_ text: String, depth: Int, mayHoldSentences: Bool) -> SaidText? {
        let said = sentence(text, depth: depth, mayHoldSentences: mayHoldSentences)
        guard said == nil, !text.hasSuffix(".") else { return said }
        guard var longer = sentence(text + ".", depth: depth, mayHoldSentences: mayHoldSentences),
            longer.text.hasSuffix(".")
        else { return nil }
        longer.text.removeLast()
        return longer
    }

    private mutating func sentence(_ text: String, depth: Int, mayHoldSentences: Bool) -> SaidText? {
        if let saying = interpreter.saying(exactly: text) { return SaidText(text: saying[language]) }
        let bytes = Array(text.utf8)
        guard bytes.count <= Telling.bytesMax else { return nil }
        var partly: SaidText?
        for pattern in interpreter.patterns(beginning: bytes) {
            guard effort > 0 else { return partly }
            effort -= 1
            guard let values = pattern.values(in: bytes, mayHoldSentences: mayHoldSentences) else { continue }
            let said = filled(pattern.saying, values, depth: depth)
            if !said.isLeftInEnglish { return said }
            if said.text != text { partly = partly ?? SaidText(text: said.text) }
        }
        return partly
    }

    private mutating func filled(_ saying: Saying, _ values: [SentencePattern.Value], depth: Int) -> SaidText {
        var told: [(name: String, text: SaidText)] = []
        for value in values { told.append((value.name, said(value, depth: depth))) }
        let text = Piece.all(in: saying[language]).map { piece in
            switch piece {
            case .words(let words): words
            case .value(let name, _): told.first { $0.name == name }?.text.text ?? ""
            }
        }
        return SaidText(text: text.joined(), isLeftInEnglish: told.contains { $0.text.isLeftInEnglish })
    }

    // MARK: - Several

    /// From the front, each time the longest run of sentences that is known.
    private mutating func sentences(_ text: String, depth: Int) -> [SaidText] {
        var pieces: [SaidText] = []
        var rest = text[...]
        while !rest.isEmpty {
            let ends = Sentences.ends(in: rest)
            var end = ends.first ?? rest.endIndex
            var piece = SaidText(text: String(rest[..<end]), isLeftInEnglish: true)
            for longer in ends.prefix(Telling.sentencesMax).reversed() {
                guard let said = whole(String(rest[..<longer]), depth: depth, mayHoldSentences: false) else { continue }
                (piece, end) = (said, longer)
                break
            }
            pieces.append(piece)
            let next = rest[end...].firstIndex { $0 != " " } ?? rest.endIndex
            if end < next { pieces.append(SaidText(text: String(rest[end..<next]))) }
            rest = rest[next...]
        }
        return pieces
    }

    /// A value that is itself something to say: as a whole, or as a list whose members are said one by one.
    private mutating func said(_ value: SentencePattern.Value, depth: Int) -> SaidText {
        guard value.isSaid, !value.text.isEmpty else { return SaidText(text: value.text) }
        guard depth < Telling.depthMax else { return SaidText(text: value.text, isLeftInEnglish: true) }
        // A list first: the pattern of one member would take the rest of the list for one of its values.
        if let list = members(of: value, by: "; ", depth: depth), !list.isLeftInEnglish { return list }
        let pieces = say(value.text, depth: depth + 1)
        let whole = SaidText(
            text: pieces.map(\.text).joined(), isLeftInEnglish: pieces.contains(where: \.isLeftInEnglish))
        guard whole.isLeftInEnglish else { return whole }
        let list = members(of: value, by: ", ", depth: depth)
        // Half a sentence said is better than none, and a list said to its end is better than that.
        return list.flatMap { $0.isLeftInEnglish && whole.text != value.text ? nil : $0 } ?? whole
    }

    /// `nil` when the value is no list of this kind.
    private mutating func members(of value: SentencePattern.Value, by separator: String, depth: Int) -> SaidText? {
        guard value.text.contains(separator) else { return nil }
        var members: [SaidText] = []
        for member in value.text.split(separator: separator) {
            let value = SentencePattern.Value(name: value.name, isSaid: true, text: String(member))
            members.append(said(value, depth: depth + 1))
        }
        return SaidText(
            text: members.map(\.text).joined(separator: separator),
            isLeftInEnglish: members.contains(where: \.isLeftInEnglish))
    }

    /// Nothing the core writes for a person is longer; a longer text is somebody's data.
    private static let bytesMax = 4000
    private static let sentencesMax = 6
    /// Sentences within sentences.
    private static let depthMax = 4
}

/// Where sentences end: behind a period, a question mark or a closing quote, before a blank and whatever follows.
enum Sentences {
    static func ends(in text: Substring) -> [String.Index] {
        var ends: [String.Index] = []
        var previous: Character = " "
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            if character == " ", Sentences.closers.contains(previous) { ends.append(index) }
            previous = character
            index = text.index(after: index)
        }
        if index > text.startIndex { ends.append(index) }
        return ends
    }

    private static let closers: Set<Character> = [".", "?", "!", "\u{201D}"]
}
