package import Base

/// HTTP and HTTPS over libcurl: every exchange of a transport runs on its one thread and shares its connections.
///
/// A request is sent **once**. libcurl by itself sends a request again when a kept connection ends without an answer,
/// and a POST that the other side has already carried out would then be carried out twice; here only GET and HEAD may be
/// sent again, anything else ends as `connectionLost`. Redirects are answers like any other, cookies are the caller's
/// headers, and proxies from the environment are ignored.
package final class CurlTransport: HTTPTransport {
    private let options: CurlOptions
    private let loop: CurlLoop

    package init(_ options: CurlOptions = CurlOptions()) {
        self.options = options
        loop = CurlLoop(options)
    }

    /// Cancelling the task ends the exchange at once; the request may have arrived nevertheless.
    package func send(
        _ request: HTTPRequest, limits: HTTPLimits
    ) async throws(HTTPTransportError) -> HTTPResponse {
        try checkSendable(request)
        let exchange = Exchange(request, limits)
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                exchange.whenDone(continuation)
                loop.start(exchange)
            }
        } onCancel: {
            loop.cancel(exchange)
        }
        return try outcome.get()
    }

    /// Ends exchanges in flight as cancelled, closes all connections and returns when the thread is gone.
    package func close() async { await loop.close() }

    deinit { loop.beginClosing() }
}

/// How one transport speaks to the servers it is used for.
package struct CurlOptions: Sendable {
    /// A PEM file with the authorities to trust, instead of the system's: ERPs often sign their own certificates.
    package var authoritiesFile: String?
    /// `sha256//` and the base64 of the public key's digest; several are separated by `;`. Checked in addition.
    package var pinnedPublicKey: String?
    /// Off only for a first look at a test system: anybody in between can then read and change everything.
    package var verifiesCertificates = true
    /// Offered to servers over TLS; plain connections speak HTTP/1.1.
    package var allowsHTTP2 = true
    /// For requests that name no `User-Agent` of their own.
    package var userAgent = "Tieout/1.0"
    /// More exchanges with one host wait for a free connection.
    package var connectionsPerHostMax = 32
    /// A kept connection that lay still this long is not used again: the other side may be about to close it.
    package var idleSecondsMax = 20
    /// `http://host:port`; `nil` goes straight, whatever the environment says.
    package var proxy: String?

    package init() {}
}
