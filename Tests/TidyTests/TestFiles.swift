/// Tests that exist and yet never run are worse than none.
enum TestFiles {
    /// A file named or marked as a test must hold one.
    static func withoutTest(_ file: TextFile) -> [Finding] {
        let claims = file.path.hasSuffix("Tests.swift") || !file.places(of: "@Suite").isEmpty
        guard claims, file.places(of: "@Test").isEmpty else { return [] }
        return [file.finding(1, "no @Test in a test file; write one, or name the file for what it is")]
    }

    /// A folder of tests that the manifest does not name is never compiled.
    static func unnamedFolders(_ tests: [TextFile], manifest: TextFile) -> [Finding] {
        let named = Set(manifest.words.map(\.text))
        let folders = Set(tests.compactMap { $0.folders.dropFirst().first.map(String.init) })
        return folders.filter { !named.contains("\"\($0)\"") }.sorted().map { folder in
            Finding(path: "Tests/\(folder)", line: 1, complaint: "no target in Package.swift; these tests never run")
        }
    }
}
