import Base
import Model

/// Says in the reader's language what the core wrote in English.
///
/// A text is looked for as a whole, then sentence by sentence. What is not known stays as it is, and a page marks it as
/// English (WCAG 2.2, 3.1.2).
struct Interpreter: Sendable {
    static let shared = Interpreter(Saying.all)
    /// For the subjects of the audit.
    static let subjects = Interpreter(Saying.subjects)

    private let plain: [String: Saying]
    /// Those with values, the surest match first.
    private let patterns: [SentencePattern]
    /// Which patterns a text may be, by how it begins; the surest first.
    private let candidates: [[UInt8]: [Int]]
    /// Those that begin with a value: any text may be one of them.
    private let openPatterns: [Int]

    init(_ sayings: [Saying]) {
        plain = Dictionary(sayings.map { ($0.english, $0) }) { first, _ in first }
        let patterns = sayings.compactMap(SentencePattern.init).sorted { $0.saying.certainty > $1.saying.certainty }
        self.patterns = patterns
        let open = patterns.indices.filter { patterns[$0].beginning.isEmpty }
        openPatterns = open
        let closed = Dictionary(grouping: patterns.indices) { patterns[$0].beginning }
        candidates = closed.mapValues { (open + $0).sorted() }
    }

    /// The pieces of the text, each said or left as it was.
    func say(_ text: String, in language: Language) -> [SaidText] {
        guard language != .english else { return [SaidText(text: text)] }
        var telling = Telling(interpreter: self, language: language)
        return telling.say(text, depth: 0)
    }

    func saying(exactly text: String) -> Saying? { plain[text] }

    /// The patterns that may match, the surest first.
    func patterns(beginning text: [UInt8]) -> some Sequence<SentencePattern> {
        let found = candidates[Array(text.prefix(SentencePattern.beginningLength))] ?? openPatterns
        return found.lazy.map { patterns[$0] }
    }
}

/// A piece of text, and whether it could not be said in the reader's language.
struct SaidText: Hashable, Sendable {
    var text: String
    var isLeftInEnglish = false
}
