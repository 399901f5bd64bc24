package import Base
import Glibc
package import Model
import ShareWire

/// A file share on a Windows or Samba server: SMB2 or SMB3, spoken by a helper program of its own.
package actor SMBShare: FileShare {
    let settings: SMBShareSettings
    let helper: ShareHelper
    let randomness: any Randomness
    /// Files begun and not finished because the server went away: removed before the next is begun.
    private var leftovers: [String] = []
    private let queue = SerialQueue(label: "tieout.smb-share")

    package nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe queue.asUnownedSerialExecutor() }

    /// Nothing is started or asked yet. Chance names the temporary files: programs on several machines may store into one
    /// folder.
    package init(_ settings: SMBShareSettings, time: any TimeSource, randomness: any Randomness, log: Log) {
        self.settings = settings
        self.randomness = randomness
        helper = ShareHelper(settings, time: time, log: log)
    }

    package func file(_ name: FileName, in folder: ShareFolder, bytesMax: Int) async throws(Failure) -> [UInt8]? {
        try content(of: name, in: folder, bytesMax: bytesMax)
    }

    package func exists(_ name: FileName, in folder: ShareFolder) async throws(Failure) -> Bool {
        let path = try path(of: folder).file(name.description)
        switch try helper.run({ share throws(ShareTrouble) in try share.isFolder(path) }) {
        case .success: return true
        case .failure(let trouble) where trouble.isMissing:
            try expectFolder(folder)
            return false
        case .failure(let trouble): throw .share(trouble, in: folder, of: settings.address)
        }
    }

    /// Written, closed, read back, and only then renamed: a file of that name is whole. The server refuses the new name when
    /// it is taken, whoever took it and whenever.
    package func store(_ bytes: [UInt8], as name: FileName, in folder: ShareFolder) async throws(Failure) {
        removeLeftovers()
        if try isThere(name, bytes, in: folder) { return }
        let target = try path(of: folder)
        let part = target.file(".tieout-\(randomness.uuid()).part")
        let isStored: Bool
        do throws(Failure) {
            try write(bytes, to: part, folder)
            isStored = try rename(part, to: target.file(name.description), folder)
        } catch {
            leftovers.append(part)
            throw error
        }
        if isStored { return }
        leftovers.append(part)
        removeLeftovers()
        // Somebody was faster: well when it was the same file. Or the answer to the renaming was lost.
        guard try isThere(name, bytes, in: folder) else {
            throw .shareFolderUnusable(folder, because: "a file could not be renamed")
        }
    }

    func path(of folder: ShareFolder) throws(Failure) -> SharePath {
        guard let path = settings.folders[folder] else {
            throw .shareFolderUnusable(folder, because: "no path is set")
        }
        return path
    }
}

// MARK: - Storing

extension SMBShare {
    /// Whether the file is there with this content. Throws `SHARE-FILE-DIFFERS` when it has another.
    private func isThere(_ name: FileName, _ bytes: [UInt8], in folder: ShareFolder) throws(Failure) -> Bool {
        let there: [UInt8]?
        do throws(Failure) {
            there = try content(of: name, in: folder, bytesMax: bytes.count)
        } catch {
            // A larger file is another one.
            throw error.code == .shareFileUnusable ? .shareFileDiffers(name) : error
        }
        guard let there else { return false }
        guard there == bytes else { throw .shareFileDiffers(name) }
        return true
    }

    private func write(_ bytes: [UInt8], to part: String, _ folder: ShareFolder) throws(Failure) {
        let arrived = try helper.run { share throws(ShareTrouble) in
            do throws(ShareTrouble) { try share.write(bytes, to: part) } catch {
                // Its name is of chance: what stands there is what an earlier try began.
                guard error == .refused(EEXIST) else { throw error }
                try share.delete(part)
                try share.write(bytes, to: part)
            }
            return try share.read(part, bytesMax: bytes.count)
        }
        switch arrived {
        case .success(bytes): return
        case .success: throw .shareFolderUnusable(folder, because: "what was written reads differently")
        case .failure(let trouble): throw .share(trouble, in: folder, of: settings.address)
        }
    }

    /// `false` when the name is taken, or when nothing is left to rename, as after a renaming whose answer was lost.
    private func rename(_ part: String, to path: String, _ folder: ShareFolder) throws(Failure) -> Bool {
        switch try helper.run({ share throws(ShareTrouble) in try share.rename(part, to: path) }) {
        case .success: return true
        case .failure(.refused(EEXIST)), .failure(.refused(ENOENT)): return false
        case .failure(let trouble): throw .share(trouble, in: folder, of: settings.address)
        }
    }

    /// Those that can't be removed now are tried again with the next file; what is gone is well.
    private func removeLeftovers() {
        var remaining: [String] = []
        for (index, part) in leftovers.enumerated() {
            do throws(Failure) {
                let answer = try helper.run { share throws(ShareTrouble) in try share.delete(part) }
                if case .failure(let trouble) = answer, !trouble.isMissing { remaining.append(part) }
            } catch {
                // The share can't be reached: whoever stores next is told why.
                remaining += leftovers[index...]
                break
            }
        }
        leftovers = remaining.suffix(SMBShare.leftoversMax)
    }

    private static let leftoversMax = 100
}

// MARK: - Reading

extension SMBShare {
    private func content(of name: FileName, in folder: ShareFolder, bytesMax: Int) throws(Failure) -> [UInt8]? {
        let path = try path(of: folder).file(name.description)
        switch try helper.run({ share throws(ShareTrouble) in try share.read(path, bytesMax: bytesMax) }) {
        case .success(let bytes): return bytes
        case .failure(let trouble) where trouble.isMissing:
            try expectFolder(folder)
            return nil
        case .failure(let trouble):
            throw .share(trouble, reading: name, bytesMax: bytesMax, from: settings.address)
        }
    }

    /// A folder that is not there must never look like a file that is not there.
    private func expectFolder(_ folder: ShareFolder) throws(Failure) {
        let path = try path(of: folder).description
        switch try helper.run({ share throws(ShareTrouble) in try share.isFolder(path) }) {
        case .success(true): return
        case .success(false): throw .shareFolderUnusable(folder, because: Failure.words(ENOTDIR))
        case .failure(let trouble): throw .share(trouble, in: folder, of: settings.address)
        }
    }
}
