import FoundationEssentials

/// The checkout the tests were compiled in: for tests that hold a document against the code.
package enum SourceTree {
    /// The text of a file by its path from the root; `nil` when there is none.
    package static func text(_ path: String, from file: String = #filePath) -> String? {
        let folders = file.split(separator: "/", omittingEmptySubsequences: false)
        let root = folders[..<(folders.lastIndex(of: "Tests") ?? 0)].joined(separator: "/")
        return FileManager.default.contents(atPath: "\(root)/\(path)").map { String(decoding: $0, as: UTF8.self) }
    }
}
