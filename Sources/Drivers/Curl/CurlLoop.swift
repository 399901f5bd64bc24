import Base
import CCurl
import Glibc
import Synchronization

/// The thread that owns a libcurl multi handle. Others put wishes into its inbox and wake it; that is all that may be
/// done from outside.
final class CurlLoop: Sendable {
    private struct Inbox {
        var starting: [Exchange] = []
        var cancelled: [Exchange] = []
        var isClosing = false
        /// The multi handle while the thread lives, as a number; 0 otherwise.
        var multi: UInt = 0
        var closers: [CheckedContinuation<Void, Never>] = []

        func wake() {
            // Under the lock, so that the handle can't be freed meanwhile.
            if multi != 0 { unsafe curl_multi_wakeup(UnsafeMutableRawPointer(bitPattern: multi)) }
        }
    }

    private let options: CurlOptions
    private let inbox = Mutex(Inbox())

    init(_ options: CurlOptions) {
        self.options = options
        guard CurlLibrary.isReady, let multi = unsafe curl_multi_init() else { return }
        unsafe tieout_curl_multi_set_long(multi, CURLMOPT_MAX_HOST_CONNECTIONS, options.connectionsPerHostMax)
        unsafe tieout_curl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, options.connectionsPerHostMax)
        let address = UInt(bitPattern: multi)
        inbox.withLock { $0.multi = address }
        let isRunning = startThread {
            var thread = CurlThread(self, self.options, multi: address)
            thread.run()
        }
        if !isRunning {
            inbox.withLock { $0.multi = 0 }
            unsafe curl_multi_cleanup(multi)
        }
    }

    func start(_ exchange: Exchange) {
        let isTaken = inbox.withLock { inbox in
            guard inbox.multi != 0, !inbox.isClosing else { return false }
            inbox.starting.append(exchange)
            inbox.wake()
            return true
        }
        if !isTaken { exchange.finish(.failure(HTTPTransportError(.cancelled, "The transport is closed."))) }
    }

    /// The caller has its answer at once; the thread lets go of the connection as soon as it wakes.
    func cancel(_ exchange: Exchange) {
        exchange.finish(.failure(HTTPTransportError(.cancelled, "The exchange was cancelled.")))
        inbox.withLock { inbox in
            inbox.cancelled.append(exchange)
            inbox.wake()
        }
    }

    func beginClosing() {
        inbox.withLock { inbox in
            inbox.isClosing = true
            inbox.wake()
        }
    }

    func close() async {
        beginClosing()
        await withCheckedContinuation { continuation in
            let isGone = inbox.withLock { inbox in
                if inbox.multi != 0 { inbox.closers.append(continuation) }
                return inbox.multi == 0
            }
            if isGone { continuation.resume() }
        }
    }

    // MARK: For the thread

    func takeWishes() -> (starting: [Exchange], cancelled: [Exchange], isClosing: Bool) {
        inbox.withLock { inbox in
            defer { (inbox.starting, inbox.cancelled) = ([], []) }
            return (inbox.starting, inbox.cancelled, inbox.isClosing)
        }
    }

    /// The last thing the thread does.
    func freeMulti() {
        let closers = inbox.withLock { inbox in
            unsafe curl_multi_cleanup(UnsafeMutableRawPointer(bitPattern: inbox.multi))
            inbox.multi = 0
            defer { inbox.closers = [] }
            return inbox.closers
        }
        for closer in closers { closer.resume() }
    }
}

/// libcurl's state for the whole process, set up once.
enum CurlLibrary {
    static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
}

/// Runs the body on a thread of its own in which all signals are blocked. They are meant for others; and told to use no
/// signals, libcurl leaves it to its TLS library that a write to a closed connection does not end the process (SIGPIPE).
private func startThread(_ body: @escaping @Sendable () -> Void) -> Bool {
    final class Work: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    let work = unsafe Unmanaged.passRetained(Work(body))
    var thread = pthread_t()
    let code = unsafe pthread_create(
        &thread, nil,
        { context in
            guard let context = unsafe context else { return nil }
            var signals = sigset_t()
            unsafe sigfillset(&signals)
            unsafe pthread_sigmask(SIG_SETMASK, &signals, nil)
            unsafe Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
            return nil
        }, work.toOpaque())
    guard code == 0 else {
        unsafe work.release()
        return false
    }
    pthread_detach(thread)
    return true
}
