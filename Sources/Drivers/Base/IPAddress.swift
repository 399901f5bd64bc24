import Glibc

/// An address of the Internet Protocol. One of version 4 is held as the address of version 6 that stands for it
/// (`::ffff:192.0.2.1`; RFC 4291, section 2.5.5.2), so both ways to write it are the same.
package struct IPAddress: Hashable, Sendable, CustomStringConvertible {
    /// Sixteen.
    fileprivate let bytes: [UInt8]

    fileprivate static let versionFourPrefix: [UInt8] = Array(repeating: 0, count: 10) + [0xFF, 0xFF]

    /// `nil` for a name, a port behind the address, brackets around it, or anything else. A zone behind it (`%eth0`),
    /// which means something on one machine only, is left out.
    package init?(_ text: some StringProtocol) {
        let text = String(text.prefix { $0 != "%" })
        guard !text.utf8.contains(0) else { return nil }
        var four = [UInt8](repeating: 0, count: 4)
        var six = [UInt8](repeating: 0, count: 16)
        if unsafe inet_pton(AF_INET, text, &four) == 1 {
            bytes = IPAddress.versionFourPrefix + four
        } else if unsafe inet_pton(AF_INET6, text, &six) == 1 {
            bytes = six
        } else {
            return nil
        }
    }

    fileprivate var isVersionFour: Bool { bytes.starts(with: IPAddress.versionFourPrefix) }

    /// In its shortest form (RFC 5952).
    package var description: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let (family, content) = isVersionFour ? (AF_INET, Array(bytes.suffix(4))) : (AF_INET6, bytes)
        guard unsafe inet_ntop(family, content, &text, socklen_t(text.count)) != nil else { return "" }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

/// The addresses that begin with the same bits, as CIDR writes them (RFC 4632): `10.0.0.0/8`, `2001:db8::/32`; or one
/// address alone.
package struct AddressBlock: Hashable, Sendable {
    private let first: IPAddress
    private let bits: Int

    /// `nil` for what is no block.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let address = IPAddress(parts[0]), !parts[0].contains("%") else { return nil }
        first = address
        guard parts.count == 2 else {
            bits = 128
            return
        }
        let isFour = !parts[0].contains(":")
        guard parts[1].utf8.allSatisfy({ (48...57).contains($0) }), let length = Int(parts[1]),
            (0...(isFour ? 32 : 128)).contains(length)
        else { return nil }
        bits = isFour ? 96 + length : length
    }

    package func contains(_ address: IPAddress) -> Bool {
        let (whole, rest) = (bits / 8, bits % 8)
        guard first.bytes.prefix(whole) == address.bytes.prefix(whole) else { return false }
        return rest == 0 || (first.bytes[whole] ^ address.bytes[whole]) >> UInt8(8 - rest) == 0
    }
}
