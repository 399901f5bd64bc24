package import Base
import Dispatch
import Synchronization

/// Answers HTTP requests on one address and port, over libmicrohttpd.
///
/// Requests are received and answered by the library's own threads; the handler runs as a Swift task while its
/// connection is set aside, so slow handlers cost neither a thread nor another request's time. What the library
/// would let through and we do not is listed in docs/decisions/0003.
package final class HTTPServer: Sendable {
    /// Answers one request. Called concurrently; whoever wants order brings it.
    package typealias Handler = @Sendable (HTTPServerRequest) async -> HTTPReply

    private enum State {
        case idle
        case running(Daemon, port: UInt16)
        case stopped
    }

    private let settings: HTTPServerSettings
    private let log: Log
    private let handler: Handler
    private let state = Mutex<State>(.idle)

    package init(_ settings: HTTPServerSettings, log: Log = .silent, handler: @escaping Handler) {
        self.settings = settings
        self.log = log
        self.handler = handler
    }

    /// Begins to accept connections; on return the port is bound. A server is started once.
    package func start() throws(HTTPServerError) {
        try state.withLock { state throws(HTTPServerError) in
            guard case .idle = state else { throw .startedBefore }
            let socket = try ListeningSocket(address: settings.address, port: settings.port)
            let daemon = try Daemon(on: socket, settings, log, handler)
            state = .running(daemon, port: socket.port)
        }
    }

    /// The port in use, which is the one asked for unless that was 0; `nil` before `start` and after `stop`.
    package var port: UInt16? {
        state.withLock { if case .running(_, let port) = $0 { port } else { nil } }
    }

    /// Stops accepting, ends streams, waits for running handlers until the grace is over, cancels those that are left
    /// and answers 503 in their stead, and closes every connection. Returns when the library's threads are gone.
    package func stop(graceSeconds: Int = 10) async {
        let running: Daemon? = state.withLock { state in
            defer { state = .stopped }
            if case .running(let daemon, _) = state { return daemon }
            return nil
        }
        // A task of its own: whoever stops a server is often cancelled already, and the grace must be given all the same.
        await Task { await running?.stop(graceSeconds: graceSeconds) }.value
    }

    deinit {
        // A server let go without `stop` must still give its threads and its port back.
        if case .running(let daemon, _) = state.withLock({ $0 }) { Task { await daemon.stop(graceSeconds: 0) } }
    }
}

/// Why a server could not start.
package enum HTTPServerError: Error, Equatable, Sendable, CustomStringConvertible {
    case startedBefore
    /// Not an IPv4 or IPv6 address; names are not resolved.
    case badAddress(String)
    case portInUse(String)
    case portNotPermitted(String)
    case socketFailed(String)
    /// libmicrohttpd refused; the certificate or its key is the usual reason. Its words are in the log.
    case libraryRefused

    package var description: String {
        switch self {
        case .startedBefore: "This server was started before; make a new one."
        case .badAddress(let address): "'\(address)' is not an IPv4 or IPv6 address."
        case .portInUse(let place): "Another program already listens on \(place)."
        case .portNotPermitted(let place): "This user may not listen on \(place)."
        case .socketFailed(let reason): "The listening socket could not be opened: \(reason)."
        case .libraryRefused: "The server could not start; if it uses TLS, check its certificate and key."
        }
    }
}
