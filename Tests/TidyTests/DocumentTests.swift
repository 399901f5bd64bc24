import Testing

@Suite struct DocumentTests {
    private let repository = Repository.here

    @Test func `the README gives a newcomer exactly two commands`() throws {
        let readme = repository.file("README.md")
        expectNone(Documents.readmeCommands(try #require(readme)))
    }

    @Test func `every link between pages leads somewhere`() {
        expectNone(repository.pages.flatMap { Documents.brokenLinks(in: $0, repository) })
    }

    @Test func `nothing names a path of one machine`() {
        expectNone(repository.files.flatMap { Documents.machinePaths(in: $0, root: repository.root) })
    }

    @Test func `every target says in a sentence what it is for`() throws {
        let manifest = repository.file("Package.swift")
        expectNone(Documents.targetsWithoutSentence(try #require(manifest)))
    }

    @Test func `the diagram of the house shows every target`() throws {
        let manifest = repository.file("Package.swift")
        let architecture = repository.file("ARCHITECTURE.md")
        expectNone(Documents.targetsNotDrawn(try #require(manifest), in: try #require(architecture)))
    }
}

@Suite struct DocumentSelfTests {
    private struct Books: Shelf {
        let files = [TextFile("docs/a.md", "# What it is, in short\n"), TextFile("README.md", "")]
        func has(_ path: String) -> Bool { path == "docs" || file(path) != nil }
        func file(_ path: String) -> TextFile? { files.first { $0.path == path } }
    }

    @Test(arguments: ["", "```\nmake demo\n```", "```sh\nmake demo\nmake test\nmake bench\n```"])
    func `a README with fewer or more commands is found`(text: String) {
        #expect(Documents.readmeCommands(TextFile("README.md", text)).count == 1)
    }

    @Test func `a README with the two commands passes`() {
        let text = "Try it with `make bench`.\n```sh\n# first\nmake demo\nmake test\n```\n"
        #expect(Documents.readmeCommands(TextFile("README.md", text)).isEmpty)
    }

    @Test(arguments: ["b.md", "../a.md", "a.md#where", "../docs/none/", "/missing.md"])
    func `a link that leads nowhere is found`(link: String) {
        #expect(Documents.brokenLinks(in: TextFile("docs/x.md", "\nSee [it](\(link)).\n"), Books()).map(\.line) == [2])
    }

    @Test(arguments: [
        "a.md", "../README.md", "a.md#what-it-is-in-short", "../docs/", "https://example.org/a", "/README.md",
    ])
    func `a link that leads somewhere is left alone`(link: String) {
        #expect(Documents.brokenLinks(in: TextFile("docs/x.md", "See ![it](\(link) \"title\").\n"), Books()).isEmpty)
    }

    @Test func `a path of one machine is found`() {
        let bad = "see \("/" + "home")/ann/tieout and /srv/checkout/Sources"
        let good = "docs/\("home")/a.md, $HOME, ~\("/" + "work")/ and https://example.org\("/" + "home")/"
        #expect(Documents.machinePaths(in: TextFile("a.md", bad), root: "/srv/checkout").count == 2)
        #expect(Documents.machinePaths(in: TextFile("a.md", good), root: "/srv/checkout").isEmpty)
    }

    @Test func `a target missing from the diagram is found`() {
        let manifest = TextFile(
            "Package.swift", "        target(\"Drivers\", \"Base\", []),\n        target(\"Drivers\", \"Curl\", []),\n")
        let architecture = TextFile("ARCHITECTURE.md", "Curl is in the text.\n```\n1   Base  vocabulary\n```\n")
        #expect(Documents.targetsNotDrawn(manifest, in: architecture).map(\.line) == [2])
    }

    @Test func `a target without a sentence is found`() {
        let text = """
            let package = Package(
                targets: [
                    // MARK: Drivers.

                    // Says a word.
                    target("Drivers", "A", []),
                    target("Drivers", "B", []),
                    // MARK: Tests.
                    tests("ATests", ["A"]),
                    // An open phrase
                    .executableTarget(
                ])
            """
        #expect(Documents.targetsWithoutSentence(TextFile("Package.swift", text)).map(\.line) == [7, 9, 11])
    }
}
