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

    var isTypedAt: Bool { isatty(STDIN_FILENO) == 1 }

    func readSecret(_ question: String) -> Secret? {
        guard isTypedAt else { return ProcessTerminal.readLine().map(Secret.init) }
        var usual = termios()
        guard unsafe tcgetattr(STDIN_FILENO, &usual) == 0 else { return nil }
        var silent = usual
        // Without ISIG, Ctrl-C arrives as a character: nobody is left with a terminal that shows nothing.
        silent.c_lflag &= ~tcflag_t(ECHO | ISIG)
        guard unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0 else { return nil }
        note(question)
        let line = ProcessTerminal.readLine()
        note("\n")
        _ = unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &usual)
        return line.map(Secret.init)
    }

    /// Byte by byte, so that the next line is still there for whoever asks next. Ctrl-C gives up.
    private static func readLine() -> String? {
        var (line, byte): ([UInt8], UInt8) = ([], 0)
        while line.count <= Limits.secretBytesMax {
            let count = unsafe read(STDIN_FILENO, &byte, 1)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return line.isEmpty ? nil : String(validating: line, as: UTF8.self) }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                return String(validating: line, as: UTF8.self)
            }
            if byte == 3 { return nil }
            line.append(byte)
        }
        return nil
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
