package import Base

/// What the server refuses before any handler sees it: what is malformed or too large, comes while it stops, or took a
/// handler too long.
package struct HTTPRefusal: Sendable {
    package let status: Int
    /// One English sentence.
    package let words: String
    /// The bound that was passed, in bytes; `nil` when it is no matter of size.
    package let bytesMax: Int?
    /// Method, target and headers as received, however malformed; without the body.
    package let head: HTTPRequest

    package init(_ status: Int, _ words: String, bytesMax: Int? = nil, head: HTTPRequest) {
        self.status = status
        self.words = words
        self.bytesMax = bytesMax
        self.head = head
    }
}
