import Base
import Configuration
import Glibc
import InvoiceCollection
import LocalShare
import Model
import ShareWire
import WindowsShare

/// Where files lie: in a share of a file server when one is named, and in folders of this machine otherwise.
enum ShareWiring {
    /// Nothing is asked of a server yet. Throws what a setting lacks.
    static func share(_ settings: Settings, time: any TimeSource, log: Log) throws(Failure) -> any ExaminedShare {
        guard let name = settings.shareName else {
            return FolderShare(settings.shareFolders, randomness: SystemRandomness())
        }
        guard let host = settings.shareHost ?? settings.sapDatabaseHost else { throw .collectionNotSet("share.host") }
        guard !settings.shareUser.isEmpty else { throw .collectionNotSet("share.user") }
        var folders: [ShareFolder: SharePath] = [:]
        for (folder, path) in settings.shareFolders { folders[folder] = try SharePath(path) }
        let milliseconds = settings.shareTimeoutSeconds * 1000
        return SMBShare(
            SMBShareSettings(
                address: ShareAddress(
                    host: host, port: settings.sharePort, share: name, domain: settings.shareDomain ?? "",
                    user: settings.shareUser.revealed, password: settings.sharePassword,
                    ownName: settings.shareOwnName ?? "", answerMilliseconds: milliseconds / 2),
                folders: folders, helper: settings.shareHelper ?? besideThisProgram("tieout-smb"),
                deadlineMilliseconds: Int64(milliseconds)),
            time: time, randomness: SystemRandomness(), log: log)
    }

    private static func besideThisProgram(_ name: String) -> String {
        var path = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = unsafe readlink("/proc/self/exe", &path, path.count)
        guard count > 0, let slash = path[..<count].lastIndex(of: CChar(bitPattern: UInt8(ascii: "/"))) else {
            return name
        }
        return String(decoding: path[...slash].map { UInt8(bitPattern: $0) }, as: UTF8.self) + name
    }
}

extension Settings {
    /// The folders that are the file share: of a share when one is named, and of this machine otherwise.
    var shareFolders: [ShareFolder: String] {
        var folders: [ShareFolder: String] = [:]
        folders[.signed] = self.collectionSignedFolder
        folders[.received] = self.collectionReceivedFolder
        return folders
    }
}
