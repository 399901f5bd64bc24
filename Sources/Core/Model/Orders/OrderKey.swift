/// What an invoice and its order have in common: series and number, spelled so that the order is found again by its
/// description, which must equal this text as a whole: `SERIE=BV;NUMAR=221029000`.
package struct OrderKey: Hashable, Sendable {
    package let text: String

    /// Ends are trimmed. `nil` when the number is empty, or when series or number hold what the book would change, or a
    /// semicolon, with which two invoices could come to the same key; and beyond 250 characters, the longest
    /// description.
    package init?(serie: String, numar: String) {
        let (serie, numar) = (OrderKey.trimmed(serie), OrderKey.trimmed(numar))
        let isUsable = [serie, numar].allSatisfy { !$0.contains(";") && BookText.kept($0) == $0 }
        text = "SERIE=\(serie);NUMAR=\(numar)"
        guard isUsable, !numar.isEmpty, text.unicodeScalars.count <= OrderKey.lengthMax else { return nil }
    }

    package static let lengthMax = 250

    private static func trimmed(_ text: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
