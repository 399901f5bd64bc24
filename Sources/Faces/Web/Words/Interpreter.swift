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

    init(_ sayings: [Saying]) {
        var plain: [String: Saying] = [:]
        var patterns: [SentencePattern] = []
        for saying in sayings {
            if let pattern = SentencePattern(saying) {
                patterns.append(pattern)
            } else if plain[saying.english] == nil {
                plain[saying.english] = saying
            }
        }
        self.plain = plain
        self.patterns = patterns.sorted { $0.saying.certainty > $1.saying.certainty }
    }

    /// The pieces of the text, each said or left as it was.
    func say(_ text: String, in language: Language) -> [SaidText] {
        guard language != .english, text.utf8.count <= Interpreter.bytesMax else {
            return [SaidText(text: text, isLeftInEnglish: language != .english)]
        }
        return say(text, in: language, depth: 0)
    }

    private func say(_ text: String, in language: Language, depth: Int) -> [SaidText] {
        if text.isEmpty { return [] }
        if let whole = whole(text, in: language, depth: depth, mayHoldSentences: false) { return [whole] }
        let pieces = sentences(text, in: language, depth: depth)
        guard pieces.contains(where: \.isLeftInEnglish) else { return pieces }
        // A name or somebody's note may hold a period: then the sentence is found around it.
        return whole(text, in: language, depth: depth, mayHoldSentences: true).map { [$0] } ?? pieces
    }

    private func whole(_ text: String, in language: Language, depth: Int, mayHoldSentences: Bool) -> SaidText? {
        if let saying = plain[text] { return SaidText(text: saying[language]) }
        let bytes = Array(text.utf8)
        var partly: SaidText?
        for pattern in patterns {
            guard let values = pattern.values(in: bytes, mayHoldSentences: mayHoldSentences) else { continue }
            let said = filled(pattern.saying, values, in: language, depth: depth)
            if !said.isLeftInEnglish { return said }
            partly = partly ?? SaidText(text: said.text)
        }
        return partly
    }

    /// From the front, each time the longest run of sentences that is known.
    private func sentences(_ text: String, in language: Language, depth: Int) -> [SaidText] {
        var pieces: [SaidText] = []
        var rest = text[...]
        while !rest.isEmpty {
            let ends = Sentences.ends(in: rest).suffix(Interpreter.sentencesMax)
            let found = ends.reversed().lazy.compactMap { end in
                whole(String(rest[..<end]), in: language, depth: depth, mayHoldSentences: false).map { ($0, end) }
            }.first
            let end = found?.1 ?? Sentences.ends(in: rest).first ?? rest.endIndex
            pieces.append(found?.0 ?? SaidText(text: String(rest[..<end]), isLeftInEnglish: true))
            let next = rest[end...].firstIndex { $0 != " " } ?? rest.endIndex
            if end < next { pieces.append(SaidText(text: String(rest[end..<next]))) }
            rest = rest[next...]
        }
        return pieces
    }

    private func filled(
        _ saying: Saying, _ values: [SentencePattern.Value], in language: Language, depth: Int
    ) -> SaidText {
        let told = values.map { ($0.name, said($0, in: language, depth: depth)) }
        let text = Piece.all(in: saying[language]).map { piece in
            switch piece {
            case .words(let words): words
            case .value(let name, _): told.first { $0.0 == name }?.1.text ?? ""
            }
        }
        return SaidText(text: text.joined(), isLeftInEnglish: told.contains { $0.1.isLeftInEnglish })
    }

    /// A value that is itself something to say: as a whole, or as a list whose members are said one by one.
    private func said(_ value: SentencePattern.Value, in language: Language, depth: Int) -> SaidText {
        guard value.isSaid, !value.text.isEmpty, depth < Interpreter.depthMax else { return SaidText(text: value.text) }
        // A list first: the pattern of one member would take the rest of the list for one of its values.
        if let list = members(of: value, by: "; ", in: language, depth: depth), !list.isLeftInEnglish { return list }
        let pieces = say(value.text, in: language, depth: depth + 1)
        let whole = SaidText(
            text: pieces.map(\.text).joined(), isLeftInEnglish: pieces.contains(where: \.isLeftInEnglish))
        guard whole.isLeftInEnglish else { return whole }
        let list = members(of: value, by: ", ", in: language, depth: depth)
        // Half a sentence said is better than none, and a list said to its end is better than that.
        return list.flatMap { $0.isLeftInEnglish && whole.text != value.text ? nil : $0 } ?? whole
    }

    /// `nil` when the value is no list of this kind.
    private func members(
        of value: SentencePattern.Value, by separator: String, in language: Language, depth: Int
    ) -> SaidText? {
        guard value.text.contains(separator) else { return nil }
        let members = value.text.split(separator: separator).map { member in
            said(.init(name: value.name, isSaid: true, text: String(member)), in: language, depth: depth + 1)
        }
        return SaidText(
            text: members.map(\.text).joined(separator: separator),
            isLeftInEnglish: members.contains(where: \.isLeftInEnglish))
    }

    /// Nothing the core writes for a person is longer; a longer text is somebody's data.
    private static let bytesMax = 4000
    private static let sentencesMax = 8
    /// Sentences within sentences.
    private static let depthMax = 4
}

/// A piece of text, and whether it could not be said in the reader's language.
struct SaidText: Hashable, Sendable {
    var text: String
    var isLeftInEnglish = false
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
