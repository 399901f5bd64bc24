import Base
import CPosix
import Glibc
import Synchronization

/// One connection, from accept to close: whose it is, and until when it must have said something whole.
///
/// The library restarts its own timeout with every byte, so a client that sends a header byte now and then holds a
/// connection for ever. This deadline is for the whole of the headers, and again for the whole of the body.
final class Peer: Sendable {
    private struct State {
        var isOpen = true
        var target = ""
        /// Between two requests, or before the first.
        var isIdle = true
        var sweepsGone = 0
        /// `nil`: nothing is expected of the client now.
        var sweepsLeft: Int?
    }

    let address: String
    private let descriptor: Int32
    private let limits: HTTPServerLimits
    private let state: Mutex<State>

    init(descriptor: Int32, address: String, limits: HTTPServerLimits) {
        self.descriptor = descriptor
        self.address = address
        self.limits = limits
        state = Mutex(State(sweepsLeft: Daemon.sweeps(milliseconds: limits.headersMilliseconds)))
    }

    func requestLineArrived(target: String) {
        state.withLock { state in
            state.target = target
            state.isIdle = false
            state.sweepsLeft = Daemon.sweeps(milliseconds: limits.headersMilliseconds)
        }
    }

    func takeTarget() -> String {
        state.withLock { state in
            defer { state.target = "" }
            return state.target
        }
    }

    func headersArrived() { expect(withinMilliseconds: limits.bodyMilliseconds) }
    func requestArrived() { state.withLock { $0.sweepsLeft = nil } }
    /// The next request may begin as late as the connection may idle, and then has its own time.
    func requestCompleted() {
        expect(withinMilliseconds: limits.idleSeconds * 1000 + limits.headersMilliseconds, isIdle: true)
    }

    private func expect(withinMilliseconds milliseconds: Int, isIdle: Bool = false) {
        state.withLock { state in
            state.isIdle = isIdle
            state.sweepsGone = 0
            state.sweepsLeft = Daemon.sweeps(milliseconds: milliseconds)
        }
    }

    /// The library closes the descriptor right after this; nobody may touch it again.
    func closed() { state.withLock { $0.isOpen = false } }

    func sweep() {
        state.withLock { state in
            guard state.isOpen, let left = state.sweepsLeft else { return }
            state.sweepsLeft = left - 1
            // The library overlooks an end that arrives together with a request, and would keep the connection.
            state.sweepsGone = state.isIdle && isEnded ? state.sweepsGone + 1 : 0
            // Shut down, not closed: the library wakes, reads the end, and closes in its own order.
            if left <= 1 || state.sweepsGone >= 2 { shutdown(descriptor, Int32(SHUT_RDWR)) }
        }
    }

    /// Whether the client closed its side or the connection broke, asked of the system because the library does not
    /// look at a connection that is set aside.
    var hasGone: Bool {
        state.withLock { !$0.isOpen || isEnded }
    }

    private var isEnded: Bool {
        var question = pollfd(fd: descriptor, events: Int16(POLLRDHUP), revents: 0)
        return unsafe poll(&question, 1, 0) > 0
    }
}
