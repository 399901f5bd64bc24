import Base
import HTTPServer

/// What a handler answers; how it becomes bytes is decided in one place.
struct Reply: Sendable {
    enum Content: Sendable {
        case json(JSON)
        case text(String, mediaType: String)
        /// A file somebody else made: a browser saves it, and shows and runs nothing of it.
        case file([UInt8], name: String, mediaType: String)
        case events(HTTPBodyStream)
    }

    let status: Int
    private(set) var content: Content
    var headers = HTTPHeaders()

    init(_ content: Content, status: Int = 200) {
        self.status = status
        self.content = content
    }

    static func json(_ json: JSON, status: Int = 200) -> Reply { Reply(.json(json), status: status) }

    func with(_ name: String, _ value: String) -> Reply {
        var reply = self
        reply.headers[name] = value
        return reply
    }

    func with(_ content: Content) -> Reply {
        var reply = self
        reply.content = content
        return reply
    }

    /// Nothing in between may keep an answer: it is true at this moment, and for this token.
    func http(requestID: String, withoutBody: Bool) -> HTTPReply {
        var headers = headers
        headers["X-Request-Id"] = requestID
        headers["Cache-Control"] = "no-store"
        headers["X-Content-Type-Options"] = "nosniff"
        switch content {
        case .json(let json):
            headers["Content-Type"] = headers["Content-Type"] ?? "application/json"
            return .whole(HTTPResponse(status, headers: headers, body: json.bytes))
        case .text(let text, let mediaType):
            headers["Content-Type"] = mediaType
            return .whole(HTTPResponse(status, headers: headers, body: Array(text.utf8)))
        case .file(let bytes, let name, let mediaType):
            headers["Content-Type"] = mediaType
            headers["Content-Disposition"] = ContentDisposition.attachment(named: name)
            headers["Content-Security-Policy"] = "sandbox; default-src 'none'"
            return .whole(HTTPResponse(status, headers: headers, body: bytes))
        case .events(let stream):
            headers["Content-Type"] = Answer.eventStream
            if withoutBody { return .whole(HTTPResponse(status, headers: headers)) }
            return .stream(status: status, headers: headers, stream)
        }
    }
}

/// An answer as it is documented: the status, when it comes, and what it holds.
struct Answer: Sendable {
    static let eventStream = "text/event-stream"
    static let problem = "application/problem+json"

    let status: Int
    let sentence: String
    let mediaType: String
    let schema: Schema
    var headers: [(name: String, sentence: String)] = []

    static func json(
        _ schema: Schema, _ sentence: String, headers: [(name: String, sentence: String)] = []
    ) -> Answer {
        json(200, schema, sentence, headers: headers)
    }

    static func json(
        _ status: Int, _ schema: Schema, _ sentence: String, headers: [(name: String, sentence: String)] = []
    ) -> Answer {
        Answer(status: status, sentence: sentence, mediaType: "application/json", schema: schema, headers: headers)
    }

    static func text(_ mediaType: String, _ sentence: String) -> Answer {
        Answer(status: 200, sentence: sentence, mediaType: mediaType, schema: .text)
    }

    static func file(_ mediaType: String, _ sentence: String, headers: [(name: String, sentence: String)]) -> Answer {
        Answer(status: 200, sentence: sentence, mediaType: mediaType, schema: .anything, headers: headers)
    }

    /// A problem document (RFC 9457).
    static func refusal(_ status: Int) -> Answer {
        Answer(
            status: status, sentence: Answer.refusalSentences[status] ?? "Refused.", mediaType: problem,
            schema: ProblemDocument.shape.schema)
    }

    private static let refusalSentences: [Int: String] = [
        400: "The request can't be read: its query, its path or its JSON; the problems say where.",
        401: "No token was sent, or one that is not in force.",
        403: "The token's role may not do this.",
        404: "There is nothing at this path.",
        409: "It can't be done in the state things are in; the code says why.",
        412: "It changed since the ETag you sent was read.",
        413: "The body is larger than the service takes.",
        415: "The body has another media type than is asked for.",
        422: "The body was read, and what it asks for can't be; the problems say why.",
        429: "Too many requests without a valid token came from your address; Retry-After says how long to wait.",
        500: "Tieout broke a promise of its own. The log has the request's id.",
        503:
            "The store, the ledger or the service can't answer at the moment; the code says why, Retry-After when to try again.",
    ]
}
