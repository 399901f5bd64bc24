import Testing

@Suite struct ArrowTests {
    private let house = House(paths: Repository.here.files.map(\.path))
    private let sources = Repository.here.sources

    @Test func `arrows point down only`() {
        expectNone(sources.flatMap(house.upwardImports))
    }

    @Test func `connectors make no promises, and only the store keeps them`() {
        expectNone(sources.flatMap(house.connectorsImportingEngine))
    }

    @Test func `the sandbox shares nothing with what it stands against`() {
        expectNone(sources.flatMap(house.sandboxImportingMore))
    }

    @Test func `nothing but its driver speaks to a C library`() {
        expectNone(house.strayCImports(in: sources))
    }

    @Test func `the engine does not know what it carries`() {
        expectNone(sources.flatMap(House.businessWords))
    }

    @Test func `Foundation stays outside, and its essentials stay at the edge`() {
        expectNone(sources.flatMap(house.foundationImports))
    }
}

/// Each rule is shown a small house in which it is broken.
@Suite struct ArrowSelfTests {
    private let house = House(paths: [
        "Sources/C/CCurl/shim.h", "Sources/Drivers/Base/SQL.swift", "Sources/Drivers/Curl/Client.swift",
        "Sources/Core/Engine/Worker.swift", "Sources/Core/Model/Faktur.swift", "Sources/Flows/Posting/Plan.swift",
        "Sources/Connectors/SAP/Ledger.swift", "Sources/Connectors/Store/Table.swift",
        "Sources/Faces/Sandbox/Company.swift", "Sources/tieout/Main.swift",
    ])

    @Test(arguments: [
        ("Sources/Flows/Posting/Plan.swift", "import SAP"), ("Sources/Connectors/SAP/Ledger.swift", "import Posting"),
        ("Sources/Connectors/SAP/Ledger.swift", "import Store"), ("Sources/Core/Engine/Worker.swift", "import Model"),
        ("Sources/Core/Model/Faktur.swift", "package import struct Engine.Delivery"),
        ("Sources/Drivers/Base/SQL.swift", "import Curl"), ("Sources/Drivers/Curl/Client.swift", "import Model"),
        ("Sources/Faces/Sandbox/Company.swift", "import tieout"),
    ])
    func `an import that points up or sideways is found`(path: String, text: String) {
        #expect(house.upwardImports(in: TextFile(path, "import Testing\n\(text)\n")).map(\.line) == [2])
    }

    @Test(arguments: [
        ("Sources/Drivers/Curl/Client.swift", "import Base"), ("Sources/Flows/Posting/Plan.swift", "import Engine"),
        ("Sources/Connectors/SAP/Ledger.swift", "// import Posting"), ("Sources/tieout/Main.swift", "import Sandbox"),
    ])
    func `an import that points down is left alone`(path: String, text: String) {
        #expect(house.upwardImports(in: TextFile(path, text)).isEmpty)
    }

    @Test func `only the store may know the engine`() {
        #expect(
            house.connectorsImportingEngine(in: TextFile("Sources/Connectors/SAP/A.swift", "import Engine")).count == 1)
        #expect(
            house.connectorsImportingEngine(in: TextFile("Sources/Connectors/Store/A.swift", "import Engine")).isEmpty)
    }

    @Test func `a sandbox that leans on a connector is found`() {
        #expect(house.sandboxImportingMore(in: TextFile("Sources/Faces/Sandbox/A.swift", "import SAP")).count == 1)
        #expect(house.sandboxImportingMore(in: TextFile("Sources/Faces/Sandbox/A.swift", "import Curl")).isEmpty)
    }

    @Test func `a C library with a second user is found`() {
        let driver = TextFile("Sources/Drivers/Curl/Client.swift", "import CCurl")
        let second = TextFile("Sources/Connectors/SAP/Ledger.swift", "\nimport CCurl")
        #expect(house.strayCImports(in: [driver]).isEmpty)
        #expect(house.strayCImports(in: [driver, second]).map(\.line) == [2])
    }

    @Test func `an engine that says faktur is found, in a comment too`() {
        #expect(House.businessWords(in: TextFile("Sources/Core/Engine/A.swift", "/// Fakturs first.")).count == 1)
        #expect(House.businessWords(in: TextFile("Sources/Core/Model/A.swift", "/// Fakturs first.")).isEmpty)
    }

    @Test func `Foundation is found, and its essentials in the core`() {
        #expect(house.foundationImports(in: TextFile("Sources/Faces/Sandbox/A.swift", "import Foundation")).count == 1)
        let essentials = "import FoundationEssentials"
        #expect(house.foundationImports(in: TextFile("Sources/Core/Engine/A.swift", essentials)).count == 1)
        #expect(house.foundationImports(in: TextFile("Sources/tieout/A.swift", essentials)).isEmpty)
    }
}
