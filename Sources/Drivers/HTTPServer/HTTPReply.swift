package import Base

/// What a handler decides to do with a request: an answer, or one of the misfortunes a stand-in ERP must be able to play.
package enum HTTPReply: Sendable {
    /// A whole answer. Content-Length, Date and the framing are added; a Content-Length given is ignored, and so are
    /// headers without a value. Values go out verbatim; with a line break in one, nothing but a 500 goes out.
    case whole(HTTPResponse)
    /// Headers now, the body as it is produced, for as long as the client stays.
    case stream(status: Int, headers: HTTPHeaders, HTTPBodyStream)
    /// Close the connection without a byte.
    case hangUp
    /// Promise the whole body in the headers, send only this many bytes of it, and close.
    case cut(HTTPResponse, afterBytes: Int)
}

extension HTTPReply {
    /// A short answer in plain words.
    package static func text(_ status: Int, _ words: String) -> HTTPReply {
        .whole(HTTPResponse(status, headers: ["Content-Type": "text/plain; charset=utf-8"], body: Array(words.utf8)))
    }
}
