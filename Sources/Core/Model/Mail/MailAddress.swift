package import Base

/// An address a mail can be sent to: `local@domain`, as nearly every address is written.
///
/// Of RFC 5321, section 4.1.2, the dot-string and a domain name; quoted local parts and address literals are refused,
/// and so is everything beyond ASCII. Whatever passes holds no character that means anything in a header or a command.
package struct MailAddress: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    /// Throws `MAIL-ADDRESS-UNUSABLE`.
    package init(_ text: String) throws(Failure) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        // RFC 5321, section 4.5.3.1: 64 octets before the @, 254 in all.
        guard parts.count == 2, text.utf8.count <= 254, parts[0].utf8.count <= 64,
            MailAddress.isDotString(parts[0]), MailAddress.isDomain(parts[1])
        else { throw .addressUnusable(text) }
        description = text
    }

    package var domain: Substring { description.drop { $0 != "@" }.dropFirst() }

    /// Several addresses, separated by commas, with blanks around them or not. Throws `MAIL-ADDRESS-UNUSABLE`.
    package static func list(_ text: String) throws(Failure) -> [MailAddress] {
        var addresses: [MailAddress] = []
        for part in text.split(separator: ",") {
            let trimmed = String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            addresses.append(try MailAddress(trimmed))
        }
        return addresses
    }

    private static func isDotString(_ text: Substring) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
            !atom.isEmpty && atom.utf8.allSatisfy { isLetterOrDigit($0) || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
        }
    }

    private static func isDomain(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1
            && labels.allSatisfy { label in
                (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                    && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
            }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }
}

extension Failure.Code {
    package static let mailAddressUnusable = Self("MAIL-ADDRESS-UNUSABLE")
}

extension Failure {
    fileprivate static func addressUnusable(_ text: String) -> Failure {
        let shown = text.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : Character($0) }
        return Failure(
            .mailAddressUnusable, .askHuman, "\"\(String(shown.prefix(100)))\" is no e-mail address that can be used.",
            advice: "Write it as name@example.com, in letters without accents; a domain with accents in its xn-- form.",
            place: "e-mail")
    }
}
