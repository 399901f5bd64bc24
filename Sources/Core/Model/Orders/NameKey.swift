/// The name of a company or part in the form in which two spellings of it are equal, and two different names are not.
///
/// Folded: white space (ends trimmed, inner runs to one blank), capitals, and the two encodings of Romanian letters: the
/// old one with a cedilla (ş, ţ), the right one with a comma (ș, ț). Nothing beyond that: diacritics, punctuation and
/// legal forms tell companies apart.
///
/// Composed and decomposed letters (NFC, NFD) need no step of their own. Swift's `String` and `Character` compare and
/// hash by canonical equivalence, so `ș` and `s` + U+0326 are one key, and one entry of the table below. That equality
/// is Swift's, not that of bytes: a key is for comparing in memory, never a column. The standard library has no case
/// folding; `lowercased()` is Unicode's full lower-case mapping, which differs only for letters such as ß, which then
/// stays apart from SS: too careful rather than too generous.
package struct NameKey: Hashable, Sendable {
    package let text: String

    package init(_ name: String) {
        text = String(BookText.kept(name).lowercased().map { NameKey.commaForms[$0] ?? $0 })
    }

    package var isEmpty: Bool { text.isEmpty }

    private static let commaForms: [Character: Character] = ["ş": "ș", "ţ": "ț"]
}
