import Testing

@Suite struct BannedCallTests {
    @Test(arguments: BannedCall.all)
    func `the house does without the calls it has banned`(call: BannedCall) {
        expectNone(Repository.here.swift.flatMap(call.findings))
    }

    @Test func `what the compiler can't check carries the number of a decision`() {
        let decisions = decisions
        expectNone(Repository.here.swift.flatMap { Promises.undecided(in: $0, decisions: decisions) })
    }

    @Test func `nothing is left for later without saying so elsewhere`() {
        expectNone(Repository.here.swift.flatMap(Promises.unfinished))
    }

    private var decisions: Set<String> {
        Set(Repository.here.pages.compactMap { Promises.decisionNumber(of: $0.path) })
    }
}

/// Each rule is shown Swift that breaks it, and Swift that only looks so.
@Suite struct BannedCallSelfTests {
    @Test(arguments: BannedCall.all)
    func `a banned call is found, and what looks like it is not`(call: BannedCall) throws {
        let path = try #require(
            ["Sources/Core/Engine/A.swift", "Tests/EngineTests/A.swift"].first(where: call.concerns))
        #expect(call.findings(in: TextFile(path, "func f() {\n    \(call.bad)\n}")).map(\.line) == [2])
        #expect(call.findings(in: TextFile(path, "func f() {\n    \(call.good)\n}")).isEmpty)
    }

    @Test func `code inside an interpolation is code, and a string is not`() throws {
        let call = try #require(BannedCall.all.first { $0.spellings.contains("Date(") })
        #expect(call.findings(in: TextFile("Sources/A.swift", #"let a = "at \(Date())""#)).count == 1)
        #expect(call.findings(in: TextFile("Sources/A.swift", ##"let a = #"at \(Date())"# + "Date()""##)).isEmpty)
        #expect(
            call.findings(in: TextFile("Sources/A.swift", "let a = \"\"\"\n  Date()\n  \"\"\"\nDate()")).map(\.line)
                == [4])
        #expect(
            call.findings(in: TextFile("Sources/A.swift", "/* Date() /* */ Date() */ let a = /\"/; Date()")).count == 1)
    }

    @Test(arguments: [("@unchecked Sendable", "Box"), ("nonisolated(unsafe) var", "box")])
    func `an unchecked promise needs a decision that exists, on the line above`(promise: String, name: String) {
        let bare = TextFile("Sources/A.swift", "\n\(promise) \(name)")
        let decided = TextFile("Sources/A.swift", "// Decision 0009: the lock guards it.\n\(promise) \(name)")
        #expect(Promises.undecided(in: bare, decisions: ["0009"]).map(\.line) == [2])
        #expect(Promises.undecided(in: decided, decisions: ["0009"]).isEmpty)
        #expect(Promises.undecided(in: decided, decisions: ["0001"]).count == 1)
    }

    @Test func `unfinished business is found`() {
        let later = "TO" + "DO"
        #expect(
            Promises.unfinished(in: TextFile("Sources/A.swift", "let a = 1\n// \(later) round\n")).map(\.line) == [2])
        #expect(Promises.unfinished(in: TextFile("Sources/A.swift", "let total = 1 // the \(later)S list")).isEmpty)
    }
}
