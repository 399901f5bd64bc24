package import Base
package import Model
package import ShareWire

/// What the settings say of a share on a file server.
package struct SMBShareSettings: Sendable {
    package var address: ShareAddress
    package var folders: [ShareFolder: SharePath]
    /// The program that speaks SMB.
    package var helper: String
    /// How long one file may take, until the helper counts as hanging and is ended.
    package var deadlineMilliseconds: Int64

    package init(
        address: ShareAddress, folders: [ShareFolder: SharePath], helper: String, deadlineMilliseconds: Int64
    ) {
        self.address = address
        self.folders = folders
        self.helper = helper
        self.deadlineMilliseconds = deadlineMilliseconds
    }
}

/// A folder in a share, written with slashes or backslashes: `esign/2026`, or nothing for the share's root.
package struct SharePath: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    /// Throws `SHARE-PATH-REFUSED` for a path that leads out of the share, or names a server.
    package init(_ text: String) throws(Failure) {
        let path = text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "/")
        if path.hasPrefix("//") {
            throw .sharePathRefused(text, because: "it names a server; share.host and share.name do that")
        }
        var names: [String] = []
        for part in path.split(separator: "/") where part != "." {
            do throws(Failure) { names.append(try FileName(String(part)).description) } catch {
                throw .sharePathRefused(text, because: "\(part) is no name of a folder")
            }
        }
        description = names.joined(separator: "/")
    }

    /// The path of what has this name in the folder.
    func file(_ name: String) -> String { description.isEmpty ? name : "\(description)/\(name)" }
}
