import Glibc

/// Frames over two descriptors, or over one socket that is both. Blocks: for a thread of its own.
///
/// Closes nothing: the descriptors belong to whoever made them.
package struct FramePipe: Sendable {
    private let reading: Int32
    private let writing: Int32

    package init(reading: Int32, writing: Int32) {
        self.reading = reading
        self.writing = writing
    }

    package func send(_ frame: Frame) throws(FramePipeError) {
        let bytes = frame.bytes
        var sent = 0
        while sent < bytes.count {
            let count = write(bytes[sent...])
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw .closed }
            sent += count
        }
    }

    /// The next frame. Throws `closed` when the other side has gone, also in the middle of a frame.
    package func receive() throws(FramePipeError) -> Frame {
        guard let prefix = Frame.Prefix(try bytes(Frame.prefixBytes)) else { throw .noFrame }
        return Frame(prefix, try bytes(prefix.count))
    }

    private func bytes(_ wanted: Int) throws(FramePipeError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: wanted)
        var there = 0
        while there < wanted {
            let count = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe read(reading, buffer.baseAddress?.advanced(by: there), wanted - there)
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw .closed }
            there += count
        }
        return bytes
    }

    /// A socket whose other side has gone must not end this process by a signal; a pipe knows no such flag.
    private func write(_ bytes: ArraySlice<UInt8>) -> Int {
        unsafe bytes.withUnsafeBytes { buffer in
            let count = unsafe Glibc.send(writing, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
            guard count < 0, errno == ENOTSOCK else { return count }
            return unsafe Glibc.write(writing, buffer.baseAddress, buffer.count)
        }
    }
}

/// Why no frame passed.
package enum FramePipeError: Error, Equatable, Sendable {
    /// The other side has gone.
    case closed
    /// What came is no frame, or one that is too large.
    case noFrame
}
