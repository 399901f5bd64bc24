import Glibc

/// A file read piece by piece: for files larger than memory should hold.
package enum FileStream {
    /// Why a file can't be read, in the system's words.
    package struct Unreadable: Error, Equatable, Sendable {
        package let reason: String
    }

    /// Hands out the bytes in their order, up to 64 KiB at a time, and returns why it could not go on; `nil` at the end of
    /// the file. `-` is standard input. Blocks while it reads: for the command line.
    package static func read<Reason: Error>(
        _ path: String, _ each: (ArraySlice<UInt8>) async throws(Reason) -> Void
    ) async throws(Reason) -> Unreadable? {
        let descriptor = path == "-" ? dup(STDIN_FILENO) : unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return Unreadable(reason: words(of: errno)) }
        defer { close(descriptor) }
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = unsafe Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { return Unreadable(reason: words(of: errno)) }
            guard count > 0 else { return nil }
            try await each(chunk[..<count])
        }
    }

    private static func words(of error: Int32) -> String { unsafe String(cString: strerror(error)) }
}
