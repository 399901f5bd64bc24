/// Base64 with padding (RFC 4648, section 4).
package enum Base64 {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    package static func encode(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var encoded: [UInt8] = []
        encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
        var (group, filled) = (UInt32(0), 0)
        for byte in bytes {
            group = group << 8 | UInt32(byte)
            filled += 1
            guard filled == 3 else { continue }
            append(group, digits: 4, to: &encoded)
            (group, filled) = (0, 0)
        }
        if filled > 0 {
            append(group << UInt32(8 * (3 - filled)), digits: filled + 1, to: &encoded)
            encoded += repeatElement(UInt8(ascii: "="), count: 3 - filled)
        }
        return encoded
    }

    package static func text(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: encode(bytes), as: UTF8.self)
    }

    /// The bytes; `nil` for anything but whole groups of the alphabet, with padding only at the end and no bit left over.
    package static func decode(_ text: some StringProtocol) -> [UInt8]? {
        let characters = Array(text.utf8)
        guard characters.count.isMultiple(of: 4) else { return nil }
        let padding = characters.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        guard padding <= 2 else { return nil }
        var (decoded, group, bits): ([UInt8], UInt32, Int) = ([], 0, 0)
        for character in characters.dropLast(padding) {
            guard let value = digits.firstIndex(of: character) else { return nil }
            group = (group << 6 | UInt32(value)) & 0xFFFF
            bits += 6
            guard bits >= 8 else { continue }
            bits -= 8
            decoded.append(UInt8(truncatingIfNeeded: group >> UInt32(bits)))
        }
        return group & (1 << UInt32(bits) - 1) == 0 ? decoded : nil
    }

    private static func append(_ group: UInt32, digits count: Int, to encoded: inout [UInt8]) {
        for place in 0..<count { encoded.append(digits[Int(group >> UInt32(18 - 6 * place) & 63)]) }
    }
}
