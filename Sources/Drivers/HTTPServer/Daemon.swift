import Base
import CMicroHTTPD
import Dispatch
import Glibc
import Synchronization

/// The running library: its threads, every connection and every request in flight.
final class Daemon: Sendable {
    private struct State {
        var daemon: UInt?
        var isStopping = false
        var peers: [ObjectIdentifier: Peer] = [:]
        var exchanges: [ObjectIdentifier: Exchange] = [:]
        var sweeper: Task<Void, Never>?
    }

    let limits: HTTPServerLimits
    let log: Log
    let handler: HTTPServer.Handler
    let refusal: @Sendable (HTTPRefusal) -> HTTPReply
    let proxies: TrustedProxies
    private let state = Mutex(State())

    init(
        on socket: ListeningSocket, _ settings: HTTPServerSettings, _ log: Log, _ handler: @escaping HTTPServer.Handler
    ) throws(HTTPServerError) {
        limits = settings.limits
        self.log = log
        self.handler = handler
        refusal = settings.refusal
        proxies = settings.proxies
        guard let daemon = unsafe startLibrary(on: socket.descriptor, settings, for: self) else {
            close(socket.descriptor)
            throw .libraryRefused
        }
        let address = UInt(bitPattern: daemon)
        state.withLock { state in
            state.daemon = address
            state.sweeper = Task { await self.sweepUntilCancelled() }
        }
    }

    var isStopping: Bool { state.withLock { $0.isStopping } }

    func enter(_ peer: Peer) { state.withLock { $0.peers[ObjectIdentifier(peer)] = peer } }
    func leave(_ peer: Peer) { state.withLock { _ = $0.peers.removeValue(forKey: ObjectIdentifier(peer)) } }
    func enter(_ exchange: Exchange) { state.withLock { $0.exchanges[ObjectIdentifier(exchange)] = exchange } }
    func leave(_ exchange: Exchange) {
        state.withLock { _ = $0.exchanges.removeValue(forKey: ObjectIdentifier(exchange)) }
    }
}

// MARK: - Deadlines

extension Daemon {
    static let sweepMilliseconds = 250

    /// Deadlines are counted in sweeps and not read off a clock, so setting the clock closes no connection.
    static func sweeps(milliseconds: Int) -> Int { max(1, milliseconds / sweepMilliseconds) }

    private func sweepUntilCancelled() async {
        while (try? await SystemTime().sleep(milliseconds: Int64(Self.sweepMilliseconds))) != nil {
            let (peers, exchanges) = state.withLock { (Array($0.peers.values), Array($0.exchanges.values)) }
            for peer in peers { peer.sweep() }
            for exchange in exchanges { exchange.sweep() }
        }
    }
}

// MARK: - Stopping

extension Daemon {
    /// The library aborts the process when it is stopped while a connection is set aside. Hence the order: accept no
    /// more, end streams, let handlers finish, answer for the rest, let the answers out, stop.
    ///
    /// Once `isStopping` is set, an exchange sets no connection aside any more; and it looks at that under the same lock
    /// under which `giveUp` and `endStream` resume. So after these none is set aside, and none can be again.
    func stop(graceSeconds: Int) async {
        let daemon: UInt? = state.withLock { state in
            state.isStopping = true
            defer { state.daemon = nil }
            return state.daemon
        }
        guard let daemon, let pointer = unsafe OpaquePointer(bitPattern: daemon) else { return }
        close(unsafe MHD_quiesce_daemon(pointer))

        for exchange in exchanges { exchange.endStream() }
        await untilIdle(milliseconds: graceSeconds * 1000)
        for exchange in exchanges { exchange.giveUp("The server is stopping.") }
        await untilIdle(milliseconds: Self.flushMilliseconds)

        await withCheckedContinuation { continuation in
            // Joins the library's threads: nothing for the cooperative pool, nor for the few threads of the global queue.
            DispatchQueue(label: "tieout.http.stop").async {
                if let pointer = unsafe OpaquePointer(bitPattern: daemon) { unsafe MHD_stop_daemon(pointer) }
                continuation.resume()
            }
        }
        state.withLock { $0.sweeper }?.cancel()
    }

    /// How long the last answers may take to leave.
    private static let flushMilliseconds = 2000

    private var exchanges: [Exchange] { state.withLock { Array($0.exchanges.values) } }

    private func untilIdle(milliseconds: Int) async {
        for _ in 0..<max(1, milliseconds / 5) where !exchanges.isEmpty {
            try? await SystemTime().sleep(milliseconds: 5)
        }
    }
}
