import Testing

@Suite struct TestFileTests {
    @Test func `every test file has a test`() {
        expectNone(Repository.here.tests.flatMap(TestFiles.withoutTest))
    }

    @Test func `every folder of tests is compiled`() throws {
        let manifest = Repository.here.file("Package.swift")
        expectNone(TestFiles.unnamedFolders(Repository.here.tests, manifest: try #require(manifest)))
    }
}

@Suite struct TestFileSelfTests {
    @Test func `a test file without a test is found`() {
        #expect(TestFiles.withoutTest(TextFile("Tests/A/ATests.swift", "// @Test\nimport Testing")).count == 1)
        #expect(TestFiles.withoutTest(TextFile("Tests/A/A.swift", "@Suite struct A {}")).count == 1)
        #expect(TestFiles.withoutTest(TextFile("Tests/A/ATests.swift", "@Test func a() {}")).isEmpty)
        #expect(TestFiles.withoutTest(TextFile("Tests/A/Ledger.swift", "struct Ledger {}")).isEmpty)
    }

    @Test func `a folder the manifest forgot is found`() {
        let manifest = TextFile("Package.swift", "tests(\"BaseTests\", [])")
        let files = [TextFile("Tests/BaseTests/A.swift", ""), TextFile("Tests/LostTests/A.swift", "")]
        #expect(TestFiles.unnamedFolders(files, manifest: manifest).map(\.path) == ["Tests/LostTests"])
    }
}
