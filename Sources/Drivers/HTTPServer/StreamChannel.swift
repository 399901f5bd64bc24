import CMicroHTTPD
import Synchronization

/// The bounded buffer between the task that produces a body and the library's thread that sends it.
///
/// The library asks for bytes; when there are none its connection is set aside, **under the lock that `write` takes**,
/// so that no byte can arrive between the look and the setting aside and then lie unnoticed.
final class StreamChannel: Sendable {
    private enum End { case whole, cut }

    private struct State {
        var bytes: [UInt8] = []
        var sent = 0
        var end: End?
        var isOpen = true
        /// Set while the connection is set aside for want of bytes.
        var waitingConnection: ConnectionHandle?
        var waitingWriters: [CheckedContinuation<Void, Never>] = []

        var ahead: Int { bytes.count - sent }

        mutating func wakeConnection() {
            waitingConnection?.resume()
            waitingConnection = nil
        }

        mutating func takeWriters() -> [CheckedContinuation<Void, Never>] {
            defer { waitingWriters = [] }
            return waitingWriters
        }
    }

    private let bytesAheadMax: Int
    private let state = Mutex(State())

    init(bytesAheadMax: Int) { self.bytesAheadMax = bytesAheadMax }

    var isOpen: Bool { state.withLock { $0.isOpen } }

    func write(_ bytes: [UInt8]) async throws(HTTPClientGone) {
        let isOpen = state.withLock { state in
            guard state.isOpen, state.end == nil else { return false }
            state.bytes.append(contentsOf: bytes)
            state.wakeConnection()
            return true
        }
        guard isOpen else { throw HTTPClientGone() }
        await withCheckedContinuation { continuation in
            let mustWait = state.withLock { state in
                guard state.isOpen, state.ahead > bytesAheadMax else { return false }
                state.waitingWriters.append(continuation)
                return true
            }
            if !mustWait { continuation.resume() }
        }
        guard self.isOpen else { throw HTTPClientGone() }
    }

    /// No more bytes will come; `asWhole` says whether the client may take what it got for the whole body.
    func finish(asWhole: Bool) {
        state.withLock { state in
            if state.end == nil { state.end = asWhole ? .whole : .cut }
            state.wakeConnection()
        }
    }

    /// The connection is gone or about to go: writers are let loose, and nobody touches the connection again.
    func close() {
        let writers = state.withLock { state in
            state.isOpen = false
            state.waitingConnection = nil
            state.bytes = []
            state.sent = 0
            return state.takeWriters()
        }
        for writer in writers { writer.resume() }
    }

    /// On the library's thread: fills its buffer, or sets the connection aside and returns 0.
    func read(into buffer: UnsafeMutableRawBufferPointer, for connection: ConnectionHandle) -> Int {
        let (count, writers): (Int, [CheckedContinuation<Void, Never>]) = state.withLock { state in
            if state.ahead > 0 {
                let count = min(state.ahead, buffer.count)
                unsafe buffer.copyBytes(from: state.bytes[state.sent..<state.sent + count])
                state.sent += count
                if state.sent == state.bytes.count { (state.bytes, state.sent) = ([], 0) }
                return (count, state.ahead <= bytesAheadMax ? state.takeWriters() : [])
            }
            switch state.end {
            case .whole: return (tieout_mhd_end_of_stream, [])
            case .cut: return (tieout_mhd_end_with_error, [])
            case nil:
                state.waitingConnection = connection
                connection.suspend()
                return (0, [])
            }
        }
        for writer in writers { writer.resume() }
        return count
    }
}
