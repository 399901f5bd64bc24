package import Base

/// The proxies whose word counts about who asks, and the header in which they give it.
///
/// A proxy puts whom it was asked by at the end of the header, behind whatever it was sent there. So the list is read from
/// its end, for as long as those who wrote it are trusted: whatever a client puts there itself comes earlier, and counts
/// for nothing. Only one kind of header is read, since a proxy that writes one lets the other pass.
package struct TrustedProxies: Sendable {
    package enum Header: Sendable {
        /// `X-Forwarded-For: client, proxy`, and `X-Forwarded-Proto: https`.
        case xForwarded
        /// `Forwarded: for=client;proto=https, for=proxy` (RFC 7239).
        case forwarded
    }

    private let blocks: [AddressBlock]
    private let header: Header

    package static let none = TrustedProxies([])

    package init(_ blocks: [AddressBlock], header: Header = .xForwarded) {
        self.blocks = blocks
        self.header = header
    }

    /// The request with the client whom trusted proxies name, and whether it came to them through TLS; as it is when its
    /// peer is none of them.
    package func unveiled(_ request: HTTPServerRequest) -> HTTPServerRequest {
        guard isTrusted(request.peerAddress) else { return request }
        var request = request
        for hop in hops(request.headers).reversed() {
            // An obfuscated or broken entry: the last one that could be read is as far as is known.
            guard let client = hop.client else { break }
            request.clientAddress = client.description
            request.cameThroughTLS = hop.isTLS
            guard blocks.contains(where: { $0.contains(client) }) else { break }
        }
        return request
    }

    /// Whether the request bears the marks of a proxy that is none of these.
    package func isVeiled(_ request: HTTPServerRequest) -> Bool {
        let isMarked = ["X-Forwarded-For", "Forwarded"].contains { request.headers[$0] != nil }
        return isMarked && !isTrusted(request.peerAddress)
    }

    private func isTrusted(_ address: String) -> Bool {
        guard !blocks.isEmpty, let address = IPAddress(address) else { return false }
        return blocks.contains { $0.contains(address) }
    }

    private struct Hop {
        let client: IPAddress?
        let isTLS: Bool
    }

    /// From the client to the nearest.
    private func hops(_ headers: HTTPHeaders) -> [Hop] {
        switch header {
        case .xForwarded:
            let isTLS = headers.all("X-Forwarded-Proto").last.map { isHTTPS($0.split(separator: ",").last ?? "") }
            return headers.all("X-Forwarded-For").flatMap { $0.split(separator: ",") }.map { entry in
                Hop(client: TrustedProxies.address(trimmed(entry)), isTLS: isTLS ?? false)
            }
        case .forwarded:
            return headers.all("Forwarded").flatMap { TrustedProxies.split($0[...], at: ",") }.map { element in
                let pairs = TrustedProxies.split(element, at: ";")
                return Hop(
                    client: value("for", in: pairs).flatMap { TrustedProxies.address($0[...]) },
                    isTLS: value("proto", in: pairs).map { isHTTPS($0[...]) } ?? false)
            }
        }
    }

    private func isHTTPS(_ text: Substring) -> Bool { trimmed(text).lowercased() == "https" }

    private func value(_ name: String, in pairs: [Substring]) -> String? {
        for pair in pairs.map(trimmed) {
            guard let mark = pair.firstIndex(of: "="), pair[..<mark].lowercased() == name else { continue }
            let value = pair[pair.index(after: mark)...]
            return value.hasPrefix("\"") ? value.filter { $0 != "\"" && $0 != "\\" } : String(value)
        }
        return nil
    }

    private func trimmed(_ text: Substring) -> Substring {
        let rest = text.drop { $0 == " " || $0 == "\t" }
        return rest.prefix(rest.count - rest.reversed().prefix { $0 == " " || $0 == "\t" }.count)
    }

    /// `192.0.2.1`, `192.0.2.1:4711`, `2001:db8::1` or `[2001:db8::1]:4711`.
    private static func address(_ text: Substring) -> IPAddress? {
        if text.hasPrefix("[") { return IPAddress(text.dropFirst().prefix { $0 != "]" }) }
        let isFourWithPort = text.contains(".") && text.count(where: { $0 == ":" }) == 1
        return IPAddress(isFourWithPort ? text.prefix { $0 != ":" } : text)
    }

    /// Separators within quotes separate nothing (RFC 7239, section 4).
    private static func split(_ text: Substring, at separator: Character) -> [Substring] {
        var pieces: [Substring] = []
        var (start, isQuoted) = (text.startIndex, false)
        for place in text.indices {
            if text[place] == "\"" { isQuoted.toggle() }
            guard text[place] == separator, !isQuoted else { continue }
            pieces.append(text[start..<place])
            start = text.index(after: place)
        }
        return pieces + [text[start...]]
    }
}
