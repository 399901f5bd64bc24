/// What a request asks for: the request target (RFC 9112, section 3.2) taken apart and percent-decoded.
///
/// Decoding happens here and not in the C library, which would cut `/%00admin` down to `/`.
package struct HTTPTarget: Equatable, Sendable {
    /// The decoded segments between the slashes. Empty ones are kept, so `//b1s/v2` is `["", "b1s", "v2"]` and
    /// `/a/` is `["a", ""]`; only `/` has none. A slash inside a segment was written `%2F`.
    package let segments: [String]
    package let query: HTTPItems
    /// The path as received, without the query and, in absolute form, without scheme and authority.
    package let rawPath: String

    /// `nil` when an escape is malformed, or decodes to NUL or to bytes that are not UTF-8, or when the target
    /// contains spaces or control characters.
    package init?(_ text: String) {
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
        let local = HTTPTarget.withoutAuthority(Array(text.utf8)[...])
        let mark = local.firstIndex(of: UInt8(ascii: "?")) ?? local.endIndex
        let path = local[..<mark]
        guard let query = HTTPItems(encoded: local[mark...].dropFirst()) else { return nil }

        var segments: [String] = []
        let relative = path.first == UInt8(ascii: "/") ? path.dropFirst() : path
        if !relative.isEmpty {
            for part in relative.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
                guard let segment = percentDecoded(part, plusIsSpace: false) else { return nil }
                segments.append(segment)
            }
        }
        self.segments = segments
        self.query = query
        rawPath = String(decoding: path, as: UTF8.self)
    }

    /// Absolute form, `http://host:port/path`, is what proxies receive and what every server must accept.
    private static func withoutAuthority(_ target: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        for scheme in ["http://", "https://"] {
            let start = target.prefix(scheme.utf8.count)
            guard String(decoding: start, as: UTF8.self).lowercased() == scheme else { continue }
            let rest = target.dropFirst(start.count)
            let isEnd: (UInt8) -> Bool = { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
            return rest[(rest.firstIndex(where: isEnd) ?? rest.endIndex)...]
        }
        return target
    }
}

/// The fields of a query or a form, in the order given; a name may occur more than once.
package struct HTTPItems: Equatable, Sendable {
    package struct Item: Equatable, Sendable {
        package let name: String
        package let value: String
    }

    package let items: [Item]

    /// Reads `a=1&b=two+words` (application/x-www-form-urlencoded); `nil` when it can't be decoded.
    init?(encoded: ArraySlice<UInt8>) {
        var items: [Item] = []
        for pair in encoded.split(separator: UInt8(ascii: "&")) {
            let mark = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            guard let name = percentDecoded(pair[..<mark], plusIsSpace: true),
                let value = percentDecoded(pair[mark...].dropFirst(), plusIsSpace: true)
            else { return nil }
            items.append(Item(name: name, value: value))
        }
        self.items = items
    }

    /// The first field of this name, compared exactly.
    package subscript(_ name: String) -> String? { items.first { $0.name == name }?.value }

    package func all(_ name: String) -> [String] { items.filter { $0.name == name }.map(\.value) }
}

/// `nil` for a bad escape, for NUL, and for what is not UTF-8.
private func percentDecoded(_ bytes: ArraySlice<UInt8>, plusIsSpace: Bool) -> String? {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var rest = bytes
    while let byte = rest.popFirst() {
        switch byte {
        case UInt8(ascii: "%"):
            guard let high = rest.popFirst().flatMap(hexDigit), let low = rest.popFirst().flatMap(hexDigit) else {
                return nil
            }
            decoded.append(high << 4 | low)
        case UInt8(ascii: "+") where plusIsSpace: decoded.append(UInt8(ascii: " "))
        default: decoded.append(byte)
        }
    }
    guard !decoded.contains(0) else { return nil }
    return String(validating: decoded, as: UTF8.self)
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
