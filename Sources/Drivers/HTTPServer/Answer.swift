import Base
import CMicroHTTPD
import Glibc

/// Hands a reply to the library.
struct Answer {
    private let reply: HTTPReply
    private let closing: Bool

    private let log: Log

    /// `closing`: the connection is closed after the answer.
    init(_ reply: HTTPReply, closing: Bool, _ log: Log) {
        self.reply = reply
        self.closing = closing
        self.log = log
    }

    /// On the library's thread. `false`: the connection is to be closed without an answer.
    func queue(on connection: ConnectionHandle, channel: StreamChannel?) -> Bool {
        switch reply {
        case .hangUp: false
        case .whole(let answer): queue(answer, BodySource(answer.body), on: connection)
        case .cut(let answer, let count): queue(answer, BodySource(answer.body, cutAfter: count), on: connection)
        case .stream(let status, let headers, _):
            if let channel {
                queue(HTTPResponse(status, headers: headers), BodySource(channel, for: connection), on: connection)
            } else {
                false
            }
        }
    }

    private func queue(_ answer: HTTPResponse, _ source: BodySource, on connection: ConnectionHandle) -> Bool {
        guard (200...599).contains(answer.status), let response = unsafe source.response() else {
            return queueFault("status \(answer.status)", on: connection)
        }
        defer { unsafe MHD_destroy_response(response) }
        for field in answer.headers.fields where field.name.lowercased() != "content-length" && !field.value.isEmpty {
            // The library refuses line breaks, which would let a value become a header, and has no words for emptiness.
            guard unsafe MHD_add_response_header(response, field.name, field.value) == .YES else {
                return queueFault("header \(field.name)", on: connection)
            }
        }
        if closing { unsafe MHD_add_response_header(response, "Connection", "close") }
        return unsafe MHD_queue_response(connection.pointer, UInt32(answer.status), response) == .YES
    }

    /// The handler's answer can't be sent: say that, and nothing of it.
    private func queueFault(_ part: String, on connection: ConnectionHandle) -> Bool {
        log.error("http.server.answer.unsendable", ["part": JSON(part)])
        guard let response = unsafe MHD_create_response_from_buffer(0, nil, .RESPMEM_PERSISTENT) else { return false }
        defer { unsafe MHD_destroy_response(response) }
        return unsafe MHD_queue_response(connection.pointer, 500, response) == .YES
    }
}

/// Where the library takes a body from. Kept alive by the library until the response is destroyed.
private final class BodySource: Sendable {
    private enum Content {
        case bytes([UInt8], end: Int)
        case channel(StreamChannel, ConnectionHandle)
    }

    private let content: Content

    /// `cutAfter`: break the connection after this many bytes although all were promised.
    init(_ bytes: [UInt8], cutAfter end: Int? = nil) { content = .bytes(bytes, end: max(0, end ?? bytes.count)) }
    init(_ channel: StreamChannel, for connection: ConnectionHandle) { content = .channel(channel, connection) }

    /// Small whole bodies are copied and leave in one packet with their headers; others are read piece by piece.
    func response() -> OpaquePointer? {
        if case .bytes(let bytes, let end) = content, end >= bytes.count, bytes.count <= 64 << 10 {
            return unsafe bytes.withUnsafeBytes { bytes in
                unsafe MHD_create_response_from_buffer(
                    bytes.count, UnsafeMutableRawPointer(mutating: bytes.baseAddress), .RESPMEM_MUST_COPY)
            }
        }
        let size = if case .bytes(let bytes, _) = content { UInt64(bytes.count) } else { tieout_mhd_size_unknown }
        let kept = unsafe Unmanaged.passRetained(self)
        let response = unsafe MHD_create_response_from_callback(
            size, 32 << 10,
            { context, position, buffer, count in
                guard let context = unsafe context, let buffer = unsafe buffer else { return tieout_mhd_end_with_error }
                let source = unsafe Unmanaged<BodySource>.fromOpaque(context).takeUnretainedValue()
                return unsafe source.read(Int(position), UnsafeMutableRawBufferPointer(start: buffer, count: count))
            }, kept.toOpaque(),
            { context in unsafe context.map { unsafe Unmanaged<BodySource>.fromOpaque($0).release() } })
        if unsafe response == nil { unsafe kept.release() }
        return unsafe response
    }

    private func read(_ position: Int, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        switch content {
        case .channel(let channel, let connection):
            return unsafe channel.read(into: buffer, for: connection)
        case .bytes(let bytes, let end):
            let count = min(end, bytes.count) - position
            guard count > 0 else { return tieout_mhd_end_with_error }
            let piece = bytes[position..<position + min(count, buffer.count)]
            unsafe buffer.copyBytes(from: piece)
            return piece.count
        }
    }
}
