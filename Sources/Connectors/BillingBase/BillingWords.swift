import Base
import Model

/// The words for direction and status, as the application writes them.
struct BillingWords: Sendable {
    private let words: [String: String]

    init(_ words: [String: String]) { self.words = words }

    static let all = InvoiceData.Direction.allCases.map(\.rawValue) + InvoiceData.Status.allCases.map(\.rawValue)

    func theirs<Word: RawRepresentable<String>>(_ word: Word) -> String { words[word.rawValue] ?? word.rawValue }

    /// `nil` for a word that stands for none of ours.
    func ours<Word: RawRepresentable<String> & CaseIterable>(_ text: String, _ type: Word.Type = Word.self) -> Word? {
        Word.allCases.first { theirs($0) == text }
    }

    /// Two of our words can't be one of theirs: nobody could tell them apart when reading.
    static func check(_ words: [String: String]) throws(Failure) {
        let reader = BillingWords(words)
        for group in [
            InvoiceData.Direction.allCases.map { reader.theirs($0) },
            InvoiceData.Status.allCases.map { reader.theirs($0) },
        ] where Set(group).count < group.count {
            throw .billingSettings(
                "billing.words", "two words would be the same there: \(group.joined(separator: ", "))")
        }
    }
}
