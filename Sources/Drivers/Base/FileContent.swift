import Glibc

/// What stands at a path. A file that can't be read is not the same as no file, and nobody may confuse the two.
package enum FileContent: Hashable, Sendable {
    case bytes([UInt8])
    case absent
    /// In the system's words: `Permission denied`.
    case unreadable(String)

    /// Reads a whole file, up to a number of bytes. Blocks: for small local files, at start and on the command line.
    package static func read(_ path: String, bytesMax: Int) -> FileContent {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            return errno == ENOENT || errno == ENOTDIR ? .absent : .unreadable(words(of: errno))
        }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = unsafe Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { return .unreadable(words(of: errno)) }
            guard count > 0 else { return .bytes(bytes) }
            bytes += chunk[..<count]
            guard bytes.count <= bytesMax else { return .unreadable("larger than \(bytesMax) bytes") }
        }
    }

    private static func words(of error: Int32) -> String { unsafe String(cString: strerror(error)) }
}
