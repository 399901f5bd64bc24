/// A body that is produced while it is sent.
///
/// The server runs `produce` in a task of its own after the headers went out. When the client goes away, or the
/// server stops, that task is cancelled and the writer throws; when it returns, the body ends; when it throws anything
/// else, the connection is cut, so that a client never takes half a body for a whole one.
package struct HTTPBodyStream: Sendable {
    package let produce: @Sendable (HTTPBodyWriter) async throws -> Void

    package init(_ produce: @escaping @Sendable (HTTPBodyWriter) async throws -> Void) { self.produce = produce }
}

/// The client went away, or the server stopped.
package struct HTTPClientGone: Error, Equatable, Sendable {}

/// The producer's end of a streamed body.
package struct HTTPBodyWriter: Sendable {
    let channel: StreamChannel

    /// Hands bytes over and returns when the client is no more than the allowed bytes behind.
    package func write(_ bytes: some Sequence<UInt8>) async throws(HTTPClientGone) {
        try await channel.write(Array(bytes))
    }

    package func write(_ text: String) async throws(HTTPClientGone) { try await write(text.utf8) }

    package func write(_ event: ServerSentEvent) async throws(HTTPClientGone) { try await write(event.encoded) }

    /// Whether the client was still there when last seen; noticed within half a second even when nothing is sent.
    package var isClientThere: Bool { channel.isOpen }
}

/// One event of a `text/event-stream` (WHATWG HTML, section 9.2).
package struct ServerSentEvent: Sendable {
    package let name: String?
    package let id: String?
    package let data: String

    package init(_ data: String, name: String? = nil, id: String? = nil) {
        self.data = data
        self.name = name
        self.id = id
    }

    /// A comment line, which clients ignore: keeps proxies from closing a silent connection.
    package static let keepAlive = ": still here\n\n"

    /// A line break inside name or id would begin a field of its own, so it becomes a space; in data each line is a field.
    package var encoded: String {
        var text = ""
        if let name { text += "event: \(oneLine(name))\n" }
        if let id { text += "id: \(oneLine(id))\n" }
        for line in data.split(omittingEmptySubsequences: false, whereSeparator: isLineBreak) {
            text += "data: \(line)\n"
        }
        return text + "\n"
    }

    private func oneLine(_ text: String) -> String { String(text.map { isLineBreak($0) || $0 == "\0" ? " " : $0 }) }
    private func isLineBreak(_ character: Character) -> Bool { ["\n", "\r", "\r\n"].contains(character) }
}
