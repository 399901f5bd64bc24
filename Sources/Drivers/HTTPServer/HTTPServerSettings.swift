package import Base

/// Where a server listens and what it puts up with.
package struct HTTPServerSettings: Sendable {
    /// An IPv4 or IPv6 address, never a name. `127.0.0.1` keeps the server to this machine, `::` opens it to all.
    package var address: String
    /// 0 lets the system choose a free one.
    package var port: UInt16
    package var limits: HTTPServerLimits
    /// `nil` for plain HTTP.
    package var tls: HTTPServerTLS?
    /// Whose word about the client counts.
    package var proxies = TrustedProxies.none
    /// Words the refusals of the server itself; by default in plain text. Called on the library's threads: it must not
    /// wait for anything.
    package var refusal: @Sendable (HTTPRefusal) -> HTTPReply = { .text($0.status, $0.words + "\n") }

    package init(
        address: String = "127.0.0.1", port: UInt16 = 0, limits: HTTPServerLimits = HTTPServerLimits(),
        tls: HTTPServerTLS? = nil
    ) {
        self.address = address
        self.port = port
        self.limits = limits
        self.tls = tls
    }
}

/// A certificate chain and its private key, both as PEM text.
package struct HTTPServerTLS: Sendable {
    package let certificatePEM: String
    package let keyPEM: Secret

    package init(certificatePEM: String, keyPEM: Secret) {
        self.certificatePEM = certificatePEM
        self.keyPEM = keyPEM
    }
}

/// The bounds of one server. Times are counted in steps of a quarter of a second.
package struct HTTPServerLimits: Sendable {
    /// A longer body is answered with 413.
    package var bodyBytesMax = Limits.requestBytesMax
    /// A body that is too long is still read (and thrown away) up to this many bytes more, because a client that is
    /// cut off while it sends never sees the answer. Beyond, the connection is closed.
    package var bodyBytesSwallowedMax = 8 << 20
    /// Request line and headers; more is answered with 414 or 431. Twice as much is the memory each connection takes:
    /// what is longer than that the library refuses by itself, with the same status and words of its own.
    package var headerBytesMax = 32 << 10
    package var connectionsMax = 1024
    /// From the first byte (of a connection, or of a later request's line) to the end of the headers.
    package var headersMilliseconds = 15_000
    /// From the end of the headers to the end of the body.
    package var bodyMilliseconds = 120_000
    /// How long a connection may lie still, between requests or while the client does not read.
    package var idleSeconds = 75
    /// A handler that takes longer is cancelled and answered for with 503. Streams may take as long as they like.
    package var handlerMilliseconds = 120_000
    /// Bytes a stream may be ahead of its reader.
    package var streamBytesAheadMax = 256 << 10

    package init() {}
}
