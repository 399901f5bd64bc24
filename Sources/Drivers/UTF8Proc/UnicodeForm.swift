import CUTF8Proc
import Glibc

/// The normal forms of Unicode, by utf8proc.
package enum UnicodeForm {
    /// Form KC (Unicode Standard Annex 15): the one text for all the ways in which keyboards write the same characters,
    /// such as é in one code point or in two, or digits of full width.
    ///
    /// `nil` for a text with a code point that this library's Unicode doesn't know yet: a later one may write it in
    /// another way ("Stabilized Strings", section 12.1 there).
    package static func compatible(_ text: String) -> String? {
        guard !text.isEmpty else { return text }
        let bytes = Array(text.utf8)
        var normal: UnsafeMutablePointer<UInt8>?
        let length = unsafe utf8proc_map(bytes, bytes.count, &normal, options)
        defer { unsafe free(normal) }
        guard length >= 0, let normal = unsafe normal else { return nil }
        return unsafe String(decoding: UnsafeBufferPointer(start: normal, count: length), as: UTF8.self)
    }

    private static let options = utf8proc_option_t(
        rawValue: UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue | UTF8PROC_COMPAT.rawValue
            | UTF8PROC_REJECTNA.rawValue)
}
