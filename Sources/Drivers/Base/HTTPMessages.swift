/// A request as both sides see it: the client that sends it and the server that answers it.
package struct HTTPRequest: Sendable {
    package var method: String
    /// For a client the whole address (`https://sap:50000/b1s/v2/Login`); for a server path and query, undecoded.
    package var target: String
    package var headers: HTTPHeaders
    package var body: [UInt8]

    package init(_ method: String, _ target: String, headers: HTTPHeaders = [:], body: [UInt8] = []) {
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body
    }
}

/// A whole response.
package struct HTTPResponse: Sendable {
    package var status: Int
    package var headers: HTTPHeaders
    package var body: [UInt8]

    package init(_ status: Int, headers: HTTPHeaders = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    package var text: String { String(decoding: body, as: UTF8.self) }
}

/// Header fields in the order given; names compare without case, and a name may occur more than once.
package struct HTTPHeaders: Sendable, ExpressibleByDictionaryLiteral {
    package private(set) var fields: [(name: String, value: String)] = []

    package init() {}
    package init(dictionaryLiteral elements: (String, String)...) {
        fields = elements.map { (name: $0.0, value: $0.1) }
    }

    package mutating func add(_ name: String, _ value: String) { fields.append((name: name, value: value)) }

    /// The first field of this name; setting replaces all of them, setting `nil` removes them.
    package subscript(_ name: String) -> String? {
        get { all(name).first }
        set {
            let lowered = name.lowercased()
            fields.removeAll { $0.name.lowercased() == lowered }
            if let newValue { add(name, newValue) }
        }
    }

    package func all(_ name: String) -> [String] {
        let lowered = name.lowercased()
        return fields.filter { $0.name.lowercased() == lowered }.map(\.value)
    }
}

/// Sends one request and brings back the whole answer. libcurl in production, the sandbox itself in simulations.
package protocol HTTPTransport: Sendable {
    func send(_ request: HTTPRequest, limits: HTTPLimits) async throws(HTTPTransportError) -> HTTPResponse
}

/// What one exchange may cost.
package struct HTTPLimits: Sendable {
    package var connectMilliseconds: Int64
    /// From the first byte sent to the last byte received.
    package var wholeMilliseconds: Int64
    /// A longer answer is refused.
    package var bodyBytesMax: Int

    package init(connectMilliseconds: Int64 = 10_000, wholeMilliseconds: Int64 = 60_000, bodyBytesMax: Int = 64 << 20) {
        self.connectMilliseconds = connectMilliseconds
        self.wholeMilliseconds = wholeMilliseconds
        self.bodyBytesMax = bodyBytesMax
    }
}

/// Why there is no answer. What matters to a caller who must not send twice is `mayHaveArrived`.
package struct HTTPTransportError: Error, Equatable, Sendable {
    package enum Kind: Sendable {
        case badAddress
        case nameNotFound
        case connectionRefused
        case connectTimedOut
        case tlsRefused
        case timedOut
        case connectionLost
        case bodyTooLarge
        case cancelled
        case other
    }

    package let kind: Kind
    package let message: String

    package init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    /// False only when it is certain that no byte of the request reached the other side.
    package var mayHaveArrived: Bool {
        switch kind {
        case .badAddress, .nameNotFound, .connectionRefused, .connectTimedOut, .tlsRefused: false
        case .timedOut, .connectionLost, .bodyTooLarge, .cancelled, .other: true
        }
    }
}

/// Whether the text may be a method or the name of a header (a token, RFC 9110, section 5.6.2).
package func isHTTPToken(_ text: String) -> Bool {
    !text.isEmpty
        && text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"): true
            default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
            }
        }
}
