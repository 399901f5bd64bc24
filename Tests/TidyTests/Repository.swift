import FoundationEssentials
import Testing

/// The checkout these tests were compiled in, read once.
struct Repository: Sendable {
    static let here = Repository(root: root(of: #filePath))

    let root: String
    /// Every text file that belongs to the project, by its path from the root, in order.
    let files: [TextFile]

    init(root: String) {
        self.root = root
        let ignored = Ignored(gitignore: Self.text(at: root + "/.gitignore") ?? "")
        files = Self.paths(below: root, "", ignored).sorted().compactMap { path in
            Self.text(at: root + "/" + path).map { TextFile(path, $0) }
        }
    }

    /// The product and everything that ships with it.
    var sources: [TextFile] { swift.filter { !$0.path.hasPrefix("Tests/") } }
    var tests: [TextFile] { swift.filter { $0.path.hasPrefix("Tests/") } }
    var swift: [TextFile] { files.filter { $0.path.hasSuffix(".swift") } }
    var pages: [TextFile] { files.filter { $0.path.hasSuffix(".md") } }

    func file(_ path: String) -> TextFile? { files.first { $0.path == path } }

    /// Whether something stands at this path from the root, be it a file or a folder.
    func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root + "/" + path) }

    /// Three names up from `Tests/TidyTests/Repository.swift`.
    private static func root(of file: String) -> String {
        file.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    }

    private static func paths(below root: String, _ folder: String, _ ignored: Ignored) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? []
        return names.filter { !ignored.contains($0) }.flatMap { name in
            let path = folder.isEmpty ? name : folder + "/" + name
            var isFolder = false
            guard FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder) else {
                return [String]()
            }
            return isFolder ? paths(below: root, path, ignored) : [path]
        }
    }

    /// `nil` for what is not UTF-8: pictures and other binaries.
    private static func text(at path: String) -> String? {
        FileManager.default.contents(atPath: path).flatMap { String(validating: $0, as: UTF8.self) }
    }
}

extension Repository: CustomTestStringConvertible {
    /// A report names the repository instead of printing it.
    var testDescription: String { "the repository" }
}

/// The names `.gitignore` keeps out, in the two forms this project uses: a folder's name, and `*` with an ending.
private struct Ignored {
    let names: Set<String>
    let endings: [String]

    init(gitignore: String) {
        let lines = gitignore.split(separator: "\n").map(String.init)
        names = Set(lines.map { line in line.split(separator: "/").joined(separator: "/") })
        endings = lines.filter { $0.hasPrefix("*") }.map { String($0.dropFirst()) }
    }

    func contains(_ name: String) -> Bool {
        name == ".git" || name.hasPrefix(".build") || names.contains(name) || endings.contains { name.hasSuffix($0) }
    }
}
