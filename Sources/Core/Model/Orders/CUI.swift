/// A Romanian tax number (CUI, CIF), in the one form in which two spellings of it are equal: `RO 1685999`, `ro1685999`
/// and `1685999` are the same company.
///
/// Blanks are dropped, letters are capitals, and the prefix RO, which only says that the company pays VAT, is dropped
/// before digits. A foreign tax number (`DE 123456789`) keeps its letters, so that it can be compared all the same.
package struct CUI: Hashable, Sendable {
    package let text: String

    /// `nil` when there is no letter and no digit: exports write `-` or a blank where a person has no tax number.
    package init?(_ written: String) {
        var kept = written.filter { !$0.isWhitespace }.uppercased()
        guard kept.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
        if kept.hasPrefix("RO"), kept.dropFirst(2).utf8.allSatisfy(CUI.isDigit), kept.utf8.count > 2 {
            kept.removeFirst(2)
        }
        text = kept
    }

    /// Whether the number has a Romanian form: 2 to 10 digits, the first not 0.
    package var isWellFormed: Bool {
        (2...10).contains(text.utf8.count) && text.utf8.allSatisfy(CUI.isDigit) && !text.hasPrefix("0")
    }

    /// Whether the last digit is the one the others ask for. A wrong one is a reason to warn, never to refuse: invoices
    /// with mistyped numbers exist, and are goods delivered all the same.
    ///
    /// The body, padded to nine digits with zeros before it, times the weights 7 5 3 2 1 7 5 3 2; the sum times ten,
    /// modulo 11, modulo 10.
    package var hasRightCheckDigit: Bool {
        guard isWellFormed else { return false }
        let digits = text.utf8.map { Int($0 - UInt8(ascii: "0")) }
        let body = Array(repeating: 0, count: 10 - digits.count) + digits.dropLast()
        let sum = zip(body, [7, 5, 3, 2, 1, 7, 5, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 }
        return sum * 10 % 11 % 10 == digits.last
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
