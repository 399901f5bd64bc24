package import Base

/// A request that arrived whole and well formed.
package struct HTTPServerRequest: Sendable {
    /// Method, headers and body as received; the target as received too, undecoded.
    package let message: HTTPRequest
    /// The target's path and query, decoded.
    package let target: HTTPTarget
    /// The numeric address of whoever opened the connection, without port: the client, or a proxy.
    package let peerAddress: String
    /// The numeric address of whoever asks: the peer's, unless a trusted proxy names another.
    package var clientAddress: String
    /// Whether a trusted proxy says that the client came to it through TLS.
    package var cameThroughTLS = false

    package init(_ message: HTTPRequest, target: HTTPTarget, peerAddress: String) {
        self.message = message
        self.target = target
        self.peerAddress = peerAddress
        clientAddress = peerAddress
    }

    package var method: String { message.method }
    package var headers: HTTPHeaders { message.headers }
    package var body: [UInt8] { message.body }

    /// The fields of a body of type `application/x-www-form-urlencoded`; `nil` when it can't be decoded.
    package var form: HTTPItems? { HTTPItems(encoded: message.body[...]) }
}
