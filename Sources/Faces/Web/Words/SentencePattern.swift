/// The English form of a sentence with values, and how they are taken out of a text again.
struct SentencePattern: Sendable {
    struct Value: Hashable, Sendable {
        let name: String
        /// Whether it is said in the reader's language too.
        let isSaid: Bool
        let text: String
    }

    let saying: Saying
    /// How every text of this pattern begins: a few bytes to look it up by, none when it begins with a value.
    let beginning: [UInt8]
    private let steps: [Step]
    private let ending: [UInt8]

    /// A value, and the words before it.
    private struct Step: Sendable {
        let words: [UInt8]
        let name: String
        let isSaid: Bool

        func value(_ bytes: ArraySlice<UInt8>) -> Value {
            Value(name: name, isSaid: isSaid, text: String(decoding: bytes, as: UTF8.self))
        }
    }

    /// `nil` for a sentence without values.
    init?(_ saying: Saying) {
        var steps: [Step] = []
        var words: [UInt8] = []
        for piece in saying.pieces {
            switch piece {
            case .words(let text): words = Array(text.utf8)
            case .value(let name, let isSaid):
                steps.append(Step(words: words, name: name, isSaid: isSaid))
                words = []
            }
        }
        guard let first = steps.first else { return nil }
        beginning =
            first.words.count < SentencePattern.beginningLength
            ? [] : Array(first.words.prefix(SentencePattern.beginningLength))
        self.saying = saying
        self.steps = steps
        ending = words
    }

    /// The values, when the text is this sentence. Each ends where the words behind it first appear; the last one
    /// reaches as far as it can.
    func values(in text: [UInt8], mayHoldSentences: Bool) -> [Value]? {
        guard let first = steps.first, text.starts(with: first.words), text.count >= ending.count,
            text.suffix(ending.count).elementsEqual(ending)
        else { return nil }
        let end = text.count - ending.count
        var values: [Value] = []
        var position = first.words.count
        for (step, next) in zip(steps, steps.dropFirst()) {
            guard let found = SentencePattern.position(of: next.words, in: text, from: position, to: end) else {
                return nil
            }
            values.append(step.value(text[position..<found]))
            position = found + next.words.count
        }
        guard position <= end, let last = steps.last else { return nil }
        values.append(last.value(text[position..<end]))
        let isAmbiguous = values.contains { !$0.isSaid && SentencePattern.holdsSentences($0.text) }
        return isAmbiguous && !mayHoldSentences ? nil : values
    }

    static let beginningLength = 4

    private static func position(of words: [UInt8], in text: [UInt8], from start: Int, to end: Int) -> Int? {
        guard let first = words.first else { return start }
        guard start + words.count <= end else { return nil }
        return (start...(end - words.count)).first { position in
            text[position] == first && text[position..<(position + words.count)].elementsEqual(words)
        }
    }

    private static func holdsSentences(_ text: String) -> Bool { Sentences.ends(in: text[...]).count > 1 }
}
