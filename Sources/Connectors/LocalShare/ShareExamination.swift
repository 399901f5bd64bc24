import Base
import Glibc
package import Model

extension FolderShare: ExaminedShare {
    /// Tries what a collection does there: signed files are listed, and a probe file is written where received ones go, and
    /// removed. A share for signed files alone may be mounted read-only.
    package func examine(_ folder: ShareFolder) async -> ShareFinding {
        do throws(Failure) {
            let directory = try open(folder)
            defer { close(directory) }
            let files = try FolderShare.countFiles(in: directory, folder)
            guard folder == .received else { return .readable(folder, files: files) }
            try probe(directory, folder)
            return .writable(folder)
        } catch {
            return .unusable(folder, error)
        }
    }

    /// Nobody waits for a file of this name, and no two probes have the same.
    private func probe(_ directory: Int32, _ folder: ShareFolder) throws(Failure) {
        let name = ".tieout-\(randomness.uuid()).probe"
        do throws(Failure) {
            try FolderShare.write(Array("Tieout can write here.\n".utf8), to: name, in: directory, folder)
        } catch {
            unsafe unlinkat(directory, name, 0)
            throw error
        }
        guard unsafe unlinkat(directory, name, 0) == 0 else {
            throw .shareFolderUnusable(folder, because: "\(name) can't be removed again: \(SystemWords.latest)")
        }
    }

    private static func countFiles(in directory: Int32, _ folder: ShareFolder) throws(Failure) -> Int {
        // `closedir` closes its descriptor, and ours is still needed.
        let own = dup(directory)
        guard own >= 0 else { throw .shareFolderUnusable(folder, because: SystemWords.latest) }
        guard let stream = unsafe fdopendir(own) else {
            close(own)
            throw .shareFolderUnusable(folder, because: SystemWords.latest)
        }
        defer { unsafe closedir(stream) }
        var count = 0
        errno = 0
        while let entry = unsafe readdir(stream) {
            // Hidden ones are the folder itself, its parent, and files that are being stored.
            if unsafe entry.pointee.d_name.0 != CChar(bitPattern: UInt8(ascii: ".")) { count += 1 }
            errno = 0
        }
        guard errno == 0 else { throw .shareFolderUnusable(folder, because: SystemWords.latest) }
        return count
    }
}
