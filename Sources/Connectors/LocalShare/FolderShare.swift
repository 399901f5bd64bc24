package import Base
import Glibc
package import Model

/// A file share as folders of this machine: mounted ones, or plain ones where the ERP runs beside Tieout.
package actor FolderShare: FileShare {
    private let folders: [ShareFolder: String]
    let randomness: any Randomness
    private let queue = SerialQueue(label: "tieout.folder-share")

    package nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe queue.asUnownedSerialExecutor() }

    /// Paths of the folders; asking for one that is not there is a failure. Chance names the temporary files: programs on
    /// several machines may store into one folder.
    package init(_ folders: [ShareFolder: String], randomness: any Randomness) {
        self.folders = folders
        self.randomness = randomness
    }

    package func file(_ name: FileName, in folder: ShareFolder, bytesMax: Int) async throws(Failure) -> [UInt8]? {
        let directory = try open(folder)
        defer { close(directory) }
        return try FolderShare.content(of: name, in: directory, bytesMax: bytesMax)
    }

    package func exists(_ name: FileName, in folder: ShareFolder) async throws(Failure) -> Bool {
        let directory = try open(folder)
        defer { close(directory) }
        if unsafe faccessat(directory, name.description, F_OK, 0) == 0 { return true }
        if errno == ENOENT { return false }
        throw .shareFileUnusable(name, because: SystemWords.latest)
    }

    /// Written, flushed to the disk, read back, and only then linked to its name: a file of that name is whole, also after
    /// the power failed. The system refuses the link when the name is taken, whoever took it and whenever.
    package func store(_ bytes: [UInt8], as name: FileName, in folder: ShareFolder) async throws(Failure) {
        let directory = try open(folder)
        defer { close(directory) }
        if try isThere(name, bytes, in: directory) { return }
        let part = ".tieout-\(randomness.uuid()).part"
        defer { unsafe unlinkat(directory, part, 0) }
        try FolderShare.write(bytes, to: part, in: directory, folder)
        guard try FolderShare.content(of: name, at: part, in: directory, bytesMax: bytes.count) == bytes else {
            throw .shareFolderUnusable(folder, because: "what was written reads differently")
        }
        if unsafe linkat(directory, part, directory, name.description, 0) != 0 {
            let isTaken = errno == EEXIST
            let words = SystemWords.latest
            // Somebody was faster: well when it was the same file.
            guard isTaken, try isThere(name, bytes, in: directory) else {
                throw .shareFolderUnusable(folder, because: words)
            }
        }
        guard fsync(directory) == 0 else { throw .shareFolderUnusable(folder, because: SystemWords.latest) }
    }

    /// Whether the file is there with this content. Throws `SHARE-FILE-DIFFERS` when it has another.
    private func isThere(_ name: FileName, _ bytes: [UInt8], in directory: Int32) throws(Failure) -> Bool {
        let there: [UInt8]?
        do throws(Failure) {
            there = try FolderShare.content(of: name, in: directory, bytesMax: bytes.count)
        } catch {
            // A larger file is another one.
            throw error.code == .shareFileUnusable ? .shareFileDiffers(name) : error
        }
        guard let there else { return false }
        guard there == bytes else { throw .shareFileDiffers(name) }
        return true
    }

    /// A folder that is not there must never look like a file that is not there.
    func open(_ folder: ShareFolder) throws(Failure) -> Int32 {
        guard let path = folders[folder] else { throw .shareFolderUnusable(folder, because: "no path is set") }
        let directory = unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { throw .shareFolderUnusable(folder, because: SystemWords.latest) }
        return directory
    }
}

// MARK: - Files

extension FolderShare {
    /// `path` is the name itself unless another is given; symbolic links are not followed.
    private static func content(
        of name: FileName, at path: String? = nil, in directory: Int32, bytesMax: Int
    ) throws(Failure) -> [UInt8]? {
        // Not blocking: what stands there could be a pipe.
        let descriptor = unsafe openat(
            directory, path ?? name.description, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw .shareFileUnusable(name, because: SystemWords.latest)
        }
        defer { close(descriptor) }
        var facts = stat()
        guard unsafe fstat(descriptor, &facts) == 0 else {
            throw .shareFileUnusable(name, because: SystemWords.latest)
        }
        guard facts.st_mode & S_IFMT == S_IFREG else { throw .shareFileUnusable(name, because: "it is no plain file") }
        guard facts.st_size <= bytesMax else {
            throw .shareFileUnusable(name, because: "it is larger than \(bytesMax) bytes")
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(facts.st_size))
        var chunk = [UInt8](repeating: 0, count: 256 << 10)
        while true {
            let count = unsafe read(descriptor, &chunk, chunk.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw .shareFileChanging(name, because: SystemWords.latest) }
            guard count > 0 else { break }
            bytes += chunk[..<count]
            guard bytes.count <= facts.st_size else { break }
        }
        guard bytes.count == facts.st_size else {
            throw .shareFileChanging(name, because: "its size changed while it was read")
        }
        return bytes
    }

    static func write(
        _ bytes: [UInt8], to part: String, in directory: Int32, _ folder: ShareFolder
    ) throws(Failure) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let descriptor = unsafe openat(directory, part, flags, 0o640)
        guard descriptor >= 0 else { throw .shareFolderUnusable(folder, because: SystemWords.latest) }
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw .shareFolderUnusable(folder, because: SystemWords.latest) }
            written += count
        }
        guard fsync(descriptor) == 0 else { throw .shareFolderUnusable(folder, because: SystemWords.latest) }
    }
}

/// The system's words for what just went wrong: `Permission denied`.
enum SystemWords {
    static var latest: String { unsafe String(cString: strerror(errno)) }
}
