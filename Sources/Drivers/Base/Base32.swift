/// Base32 (RFC 4648, section 6) without padding, as authenticator apps take their keys.
package enum Base32 {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    package static func text(_ bytes: some Collection<UInt8>) -> String {
        var encoded: [UInt8] = []
        var (group, filled) = (UInt16(0), 0)
        for byte in bytes {
            group = group << 8 | UInt16(byte)
            filled += 8
            while filled >= 5 {
                filled -= 5
                encoded.append(digits[Int(group >> UInt16(filled) & 31)])
            }
        }
        if filled > 0 { encoded.append(digits[Int(group << UInt16(5 - filled) & 31)]) }
        return String(decoding: encoded, as: UTF8.self)
    }
}
