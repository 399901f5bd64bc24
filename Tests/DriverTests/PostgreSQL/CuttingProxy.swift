import Dispatch
import Glibc
import Synchronization
import TestSupport

/// Stands between a client and its server, and loses what it is told to lose.
final class CuttingProxy: Sendable {
    enum Cut: Sendable {
        case nothing
        /// The connection dies with the word COMMIT, which the server never hears.
        case commit
        /// The server commits, and its answer is lost with the connection.
        case answerToCommit
        /// As before, and nobody can reach the server any more.
        case everythingAfterCommit
        /// Every byte is swallowed; connections stay open.
        case silence
    }

    let port: Int
    private let server: Int
    private let listener: Int32
    private let cut = Mutex(Cut.nothing)

    init?(to server: Int) {
        self.server = server
        port = Int(freePort())
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard unsafe CuttingProxy.at(port, { unsafe bind(listener, $0, $1) }) == 0, listen(listener, 16) == 0 else {
            return nil
        }
        onOwnThread { [listener, weak self] in
            while true {
                let client = accept(listener, nil, nil)
                guard client >= 0, let self else { return }
                _ = fcntl(client, F_SETFD, FD_CLOEXEC)
                self.serve(client)
            }
        }
    }

    deinit { shutdown(listener, Int32(SHUT_RDWR)) }

    func lose(_ what: Cut) { cut.withLock { $0 = what } }
    private var losing: Cut { cut.withLock { $0 } }

    private func serve(_ client: Int32) {
        let upstream = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        let isGone = if case .everythingAfterCommit = losing { true } else { false }
        guard !isGone, unsafe CuttingProxy.at(server, { unsafe connect(upstream, $0, $1) }) == 0 else {
            close(client)
            close(upstream)
            return
        }
        let pair = Pair(client: client, upstream: upstream)
        onOwnThread { self.carry(from: client, to: upstream, pair, isRequest: true) }
        onOwnThread { self.carry(from: upstream, to: client, pair, isRequest: false) }
    }

    private func carry(from source: Int32, to target: Int32, _ pair: Pair, isRequest: Bool) {
        var piece = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = unsafe recv(source, &piece, piece.count, 0)
            guard count > 0 else { return pair.end() }
            let isCommit = isRequest && String(decoding: piece.prefix(count), as: UTF8.self).contains("COMMIT\0")
            switch losing {
            case .commit where isCommit: return pair.end()
            case .answerToCommit where isCommit, .everythingAfterCommit where isCommit:
                pair.committing.store(true, ordering: .sequentiallyConsistent)
            case .silence: continue
            default: break
            }
            if !isRequest, pair.committing.load(ordering: .sequentiallyConsistent) { return pair.end() }
            guard unsafe Glibc.send(target, piece, count, Int32(MSG_NOSIGNAL)) == count else { return pair.end() }
        }
    }

    private static func at(_ port: Int, _ act: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_port = UInt16(port).bigEndian
        place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return unsafe withUnsafePointer(to: &place) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe act($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }
}

/// Both ends of one connection; they end together.
private final class Pair: Sendable {
    let committing = Atomic(false)
    private let client: Int32
    private let upstream: Int32

    init(client: Int32, upstream: Int32) {
        self.client = client
        self.upstream = upstream
    }

    deinit {
        close(client)
        close(upstream)
    }

    func end() {
        shutdown(client, Int32(SHUT_RDWR))
        shutdown(upstream, Int32(SHUT_RDWR))
    }
}

private func onOwnThread(_ work: @escaping @Sendable () -> Void) {
    DispatchQueue(label: "tieout.test.proxy").async(execute: work)
}
