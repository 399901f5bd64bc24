import Base
import CommandLine
import FoundationEssentials
import Glibc

/// The process's own streams.
struct ProcessTerminal: Terminal {
    let isInteractive = isatty(STDOUT_FILENO) == 1
    private let hasColourWish: Bool

    init() {
        let environment = ProcessInfo.processInfo.environment
        // no-color.org: any value but an empty one means no colours.
        hasColourWish = (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    var hasColours: Bool { isInteractive && hasColourWish }

    var width: Int {
        var size = winsize()
        guard isInteractive, unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return 100
        }
        return Int(size.ws_col)
    }

    func write(_ text: String) { ProcessTerminal.write(text, to: STDOUT_FILENO) }
    func note(_ text: String) { ProcessTerminal.write(text, to: STDERR_FILENO) }

    func readFile(_ path: String) -> FileContent {
        FileContent.read(path == "-" ? "/dev/stdin" : path, bytesMax: Limits.importBytesMax)
    }

    /// Writes all of it; a reader that is gone ends the process by SIGPIPE, as is usual in a pipeline.
    static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return }
            bytes = bytes.dropFirst(written)
        }
    }
}

extension ProcessTerminal {
    /// One event on standard error, in one piece.
    static func logLine(_ line: String) { write(line + "\n", to: STDERR_FILENO) }
}
