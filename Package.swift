// swift-tools-version: 6.2
// The diagram of the house: a target may import only what stands below it.
// Levels are read bottom-up; every target says in one sentence what it is for.
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
]

/// Level 0: the module map of one C library, with inline shims for what Swift can't import; no code.
func cLibrary(_ name: String, pkgConfig: String? = nil, apt: String? = nil) -> Target {
    .systemLibrary(
        name: name, path: "Sources/C/\(name)", pkgConfig: pkgConfig, providers: apt.map { [.apt([$0])] })
}

/// A Swift target in its level's folder.
func target(_ level: String, _ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, path: "Sources/\(level)/\(name)", swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: name, dependencies: dependencies, path: "Tests/\(name)",
        exclude: [], swiftSettings: strict)
}

let package = Package(
    name: "tieout",
    products: [.executable(name: "tieout", targets: ["tieout"])],
    targets: [
        // 5. The executable: the composition root, knows everyone, known by no one.
        .executableTarget(
            name: "tieout",
            dependencies: [
                "CommandLine", "Sandbox", "FakturPosting", "SAPBusinessOne", "Store", "Configuration",
                "Engine", "Model", "Base", "SQLite", "Curl", "HTTPServer", "Crypto",
            ],
            path: "Sources/tieout", swiftSettings: strict),

        // 4. Faces: people and programs, and the stand-in for an ERP.
        target("Faces", "CommandLine", ["FakturPosting", "Engine", "Model", "Base"]),  // What a person types, and what Tieout answers.
        target("Faces", "Sandbox", ["Base", "SQLite", "HTTPServer", "Crypto"]),  // A Service Layer that answers as the real one does; shares nothing with the connector.

        // 3. The business, a target a flow: it knows ports, never a connector.
        target("Flows", "FakturPosting", ["Engine", "Model", "Base"]),  // Fakturs become A/R invoices in the ledger, once.

        // 3. Connectors: they fulfil ports and know no flow.
        target("Connectors", "SAPBusinessOne", ["Model", "Base"]),  // The ledger port over SAP's Service Layer.
        target("Connectors", "Store", ["Engine", "Model", "Base"]),  // Every table, its statements and migrations, on any SQL database.
        target("Connectors", "Configuration", ["Base", "YAML"]),  // One list of settings, read from file, environment and secrets.

        // 2. The core: promises on one side, nouns on the other; neither imports the other.
        target("Core", "Engine", ["Base"]),  // Deliveries: what was promised to a target, and how far it got.
        target("Core", "Model", ["Base"]),  // Fakturs, customers, tax rules, and the ports the flows speak through.

        // 1. The vocabulary, and one driver per C library.
        target("Drivers", "Base", []),  // Amounts, time, failures, SQL, HTML, HTTP, JSON, logs: the words all others use.
        target("Drivers", "SQLite", ["Base", "CSQLite"]),  // An embedded SQL database.
        target("Drivers", "Curl", ["Base", "CCurl"]),  // Calls other programs over HTTP.
        target("Drivers", "HTTPServer", ["Base", "CMicroHTTPD", "CPosix"]),  // Is called by other programs over HTTP.
        target("Drivers", "YAML", ["Base", "CYAML"]),  // Reads settings files, with the place of every value.
        target("Drivers", "Crypto", ["Base", "CCrypto"]),  // Digests.

        // 0. Module maps of C libraries.
        cLibrary("CSQLite", pkgConfig: "sqlite3", apt: "libsqlite3-dev"),
        cLibrary("CCurl", pkgConfig: "libcurl", apt: "libcurl4-openssl-dev"),
        cLibrary("CMicroHTTPD", pkgConfig: "libmicrohttpd", apt: "libmicrohttpd-dev"),
        cLibrary("CYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev"),
        cLibrary("CCrypto", pkgConfig: "libcrypto", apt: "libssl-dev"),
        cLibrary("CPosix"),

        // Tests: true sentences about the business.
        .target(
            name: "TestSupport", dependencies: ["Base", "Model", "Engine"], path: "Tests/TestSupport",
            swiftSettings: strict),  // Simulated time, seeded randomness, scratch folders.
        tests("BaseTests", ["Base", "TestSupport"]),
        tests("DriverTests", ["SQLite", "Curl", "HTTPServer", "YAML", "Crypto", "Base", "TestSupport"]),
        tests("ModelTests", ["Model", "Base", "TestSupport"]),
        tests("ConnectorTests", ["SAPBusinessOne", "Model", "Base", "TestSupport"]),
        tests("EngineTests", ["Engine", "Base", "TestSupport"]),
    ]
)
