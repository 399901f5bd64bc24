package import Base

/// A request that arrived whole and well formed.
package struct HTTPServerRequest: Sendable {
    /// Method, headers and body as received; the target as received too, undecoded.
    package let message: HTTPRequest
    /// The target's path and query, decoded.
    package let target: HTTPTarget
    /// The client's numeric address, without port.
    package let peerAddress: String

    package init(_ message: HTTPRequest, target: HTTPTarget, peerAddress: String) {
        self.message = message
        self.target = target
        self.peerAddress = peerAddress
    }

    package var method: String { message.method }
    package var headers: HTTPHeaders { message.headers }
    package var body: [UInt8] { message.body }

    /// The fields of a body of type `application/x-www-form-urlencoded`; `nil` when it can't be decoded.
    package var form: HTTPItems? { HTTPItems(encoded: message.body[...]) }
}
