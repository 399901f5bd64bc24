import Base
import Glibc
import ShareWire
import Synchronization

/// One running helper and the socket that is its standard input and output. It has nothing else of ours: no environment, and
/// other descriptors it closes first of all. When the last reference goes, so does the process.
final class HelperProcess: Sendable {
    let pipe: FramePipe
    private let descriptor: Int32
    private let state: Mutex<State>

    private struct State {
        let process: pid_t
        var wasStopped = false
    }

    /// Throws `SHARE-HELPER-MISSING`.
    init(_ path: String) throws(Failure) {
        var ends: [Int32] = [-1, -1]
        let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard unsafe socketpair(AF_UNIX, type, 0, &ends) == 0 else {
            throw .shareHelperMissing(path, because: unsafe String(cString: strerror(errno)))
        }
        defer { close(ends[1]) }
        var process: pid_t = 0
        let code = HelperProcess.spawn(path, over: ends[1], &process)
        guard code == 0 else {
            close(ends[0])
            throw .shareHelperMissing(path, because: unsafe String(cString: strerror(code)))
        }
        descriptor = ends[0]
        pipe = FramePipe(reading: descriptor, writing: descriptor)
        state = Mutex(State(process: process))
    }

    /// Ends the process wherever it hangs. Whoever waits for its answer learns at once that there is none.
    func stop() {
        state.withLock { state in
            guard !state.wasStopped else { return }
            state.wasStopped = true
            kill(state.process, SIGKILL)
        }
    }

    var wasStopped: Bool { state.withLock { $0.wasStopped } }

    /// For whoever wants to see what becomes of a helper that dies.
    var process: pid_t { state.withLock { $0.process } }

    deinit {
        close(descriptor)
        stop()
        // Not reaped before: the number can't have become somebody else's.
        let process = state.withLock { $0.process }
        while waitpid(process, nil, 0) < 0 && errno == EINTR {}
    }
}

extension HelperProcess {
    /// A group of its own, so that an interrupt typed at the terminal reaches Tieout alone, which ends its work first.
    private static func spawn(_ path: String, over socket: Int32, _ process: inout pid_t) -> Int32 {
        var actions = unsafe posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        unsafe posix_spawn_file_actions_init(&actions)
        unsafe posix_spawnattr_init(&attributes)
        defer {
            unsafe posix_spawn_file_actions_destroy(&actions)
            unsafe posix_spawnattr_destroy(&attributes)
        }
        unsafe posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO)
        unsafe posix_spawn_file_actions_adddup2(&actions, socket, STDOUT_FILENO)
        unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        unsafe posix_spawnattr_setsigmask(&attributes, &signals)
        unsafe posix_spawnattr_setpgroup(&attributes, 0)
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
        return unsafe path.withCString { name in
            var arguments = unsafe [UnsafeMutablePointer(mutating: name), nil]
            var environment: [UnsafeMutablePointer<CChar>?] = unsafe [nil]
            return unsafe posix_spawn(&process, name, &actions, &attributes, &arguments, &environment)
        }
    }
}
