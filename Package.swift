// swift-tools-version: 6.2
// The diagram of the house: a target may import only what stands below it.
// Levels are read bottom-up; the line above a target says in one sentence what it is for.
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

/// True sentences about the targets below it.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: name, dependencies: dependencies, path: "Tests/\(name)", exclude: exclude, swiftSettings: strict)
}

let package = Package(
    name: "tieout",
    products: [
        .executable(name: "tieout", targets: ["tieout"]),
        .executable(name: "tieout-smb", targets: ["SMBHelper"]),
    ],
    targets: [
        // MARK: 5. The executable

        // The composition root: knows everyone, known by no one.
        .executableTarget(
            name: "tieout",
            dependencies: [
                "CommandLine", "API", "Web", "Sandbox", "InvenTreeSandbox", "FakturPosting", "OrderIntake",
                "InvoiceCollection", "SAPBusinessOne", "InvenTree", "SAPViews", "RawCollection", "BillingBase",
                "LocalShare",
                "WindowsShare", "Mail", "Webhooks", "Store", "Configuration", "Engine", "Model", "Base", "SQLite",
                "PostgreSQL",
                "ODBC", "Mongo", "Curl", "HTTPServer", "Crypto", "Sodium", "UTF8Proc", "Zlib",
            ],
            path: "Sources/tieout", swiftSettings: strict),
        // The helper for SMB, a program of its own under GPL-3: nothing else may link libsmbclient.
        .executableTarget(
            name: "SMBHelper", dependencies: ["ShareWire", "Base", "CSMBClient"], path: "Sources/SMBHelper",
            exclude: ["LICENSE", "NOTICE.md"], swiftSettings: strict,
            // Samba's libraries must find it here: KeepingNames.swift says why.
            linkerSettings: [.unsafeFlags(["-Xlinker", "--export-dynamic-symbol=cli_unlink"])]),

        // MARK: 4. Faces: people and programs, and the stand-in for an ERP

        // What a person types, and what Tieout answers.
        target(
            "Faces", "CommandLine",
            ["FakturPosting", "OrderIntake", "InvoiceCollection", "Engine", "Model", "Base"]),
        // A stand-in for InvenTree, which shares no code with the connector it stands against.
        target("Faces", "InvenTreeSandbox", ["HTTPServer", "Base"]),
        // What programs ask over HTTP, with a token, and read about in OpenAPI.
        target("Faces", "API", ["FakturPosting", "InvoiceCollection", "Engine", "Model", "HTTPServer", "Base"]),
        // What people see in a browser, and what their clicks do.
        target(
            "Faces", "Web",
            ["FakturPosting", "OrderIntake", "InvoiceCollection", "Engine", "Model", "HTTPServer", "Base"]),
        // A Service Layer that answers as the real one does; shares nothing with the connector.
        target("Faces", "Sandbox", ["Base", "SQLite", "HTTPServer", "Crypto"]),

        // MARK: 3. The business, a target a flow: it knows ports, never a connector

        // Fakturs become A/R invoices in the ledger, once.
        target("Flows", "FakturPosting", ["Engine", "Model", "Base"]),
        // Raw invoices become sales orders, line for line.
        target("Flows", "OrderIntake", ["Engine", "Model", "Base"]),
        // What the ERP's views show becomes billing's invoices; the signed PDF is fetched and mailed, once.
        target("Flows", "InvoiceCollection", ["Engine", "Model", "Base"]),

        // MARK: 3. Connectors: they fulfil ports and know no flow

        // The ledger port over SAP's Service Layer.
        target("Connectors", "SAPBusinessOne", ["Model", "Base"]),
        // The order book port over InvenTree's HTTP API.
        target("Connectors", "InvenTree", ["Model", "Base"]),
        // Every table, its statements and migrations, on any SQL database.
        target("Connectors", "Store", ["Engine", "Model", "Base"]),
        // One list of settings, read from file, environment and secrets.
        target("Connectors", "Configuration", ["Base", "YAML"]),
        // Raw documents where another application keeps them, in a MongoDB collection.
        target("Connectors", "RawCollection", ["Model", "Base", "Mongo"]),
        // Invoices as SAP's own database shows them, in views read through ODBC.
        target("Connectors", "SAPViews", ["Model", "Base", "ODBC"]),
        // Billing in the database of the application that owns it, under the names it has there.
        target("Connectors", "BillingBase", ["Model", "Base"]),
        // Mails for an SMTP server, or for a folder.
        target("Connectors", "Mail", ["Model", "Base", "Curl"]),
        // The file share port over folders of this machine.
        target("Connectors", "LocalShare", ["Model", "Base"]),
        // The file share port over a Windows or Samba server, through the helper for SMB.
        target("Connectors", "WindowsShare", ["Model", "Base", "ShareWire"]),
        // Signed documents POSTed to an address of another program.
        target("Connectors", "Webhooks", ["Base"]),

        // MARK: 2. The core: promises on one side, nouns on the other; neither imports the other

        // Deliveries: what was promised to a target, and how far it got.
        target("Core", "Engine", ["Base"]),
        // Fakturs, customers, tax rules, and the ports the flows speak through.
        target("Core", "Model", ["Base"]),

        // MARK: 1. The vocabulary, and one driver per C library

        // Amounts, time, failures, SQL, HTML, HTTP, JSON, logs: the words all others use.
        target("Drivers", "Base", []),
        // An embedded SQL database.
        target("Drivers", "SQLite", ["Base", "CSQLite"]),
        // Calls other programs over HTTP.
        target("Drivers", "Curl", ["Base", "CCurl"]),
        // Is called by other programs over HTTP.
        target("Drivers", "HTTPServer", ["Base", "CMicroHTTPD", "CPosix"]),
        // Reads settings files, with the place of every value.
        target("Drivers", "YAML", ["Base", "CYAML"]),
        // Computes digests, which chain the audit and fingerprint what was sent.
        target("Drivers", "Crypto", ["Base", "CCrypto"]),
        // Makes passwords dear to guess, and seals what must be read again.
        target("Drivers", "Sodium", ["Base", "CSodium"]),
        // Knows which texts are the same text written in another way.
        target("Drivers", "UTF8Proc", ["CUTF8Proc"]),
        // Makes files smaller.
        target("Drivers", "Zlib", ["Base", "CZlib"]),
        // Asks a document database.
        target("Drivers", "Mongo", ["Base", "CMongo"]),
        // An SQL database on a server.
        target("Drivers", "PostgreSQL", ["Base", "CPostgreSQL"]),
        // Asks any SQL database that has an ODBC driver, and changes nothing there.
        target("Drivers", "ODBC", ["Base", "CODBC"]),
        // How Tieout and its helper for SMB speak to each other.
        target("Drivers", "ShareWire", ["Base"]),

        // MARK: 0. Module maps of C libraries, with inline shims for what Swift can't import

        // The embedded database.
        cLibrary("CSQLite", pkgConfig: "sqlite3", apt: "libsqlite3-dev"),
        // The HTTP client.
        cLibrary("CCurl", pkgConfig: "libcurl", apt: "libcurl4-openssl-dev"),
        // The HTTP server.
        cLibrary("CMicroHTTPD", pkgConfig: "libmicrohttpd", apt: "libmicrohttpd-dev"),
        // The YAML reader.
        cLibrary("CYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev"),
        // Digests.
        cLibrary("CCrypto", pkgConfig: "libcrypto", apt: "libssl-dev"),
        // Password hashing and sealing.
        cLibrary("CSodium", pkgConfig: "libsodium", apt: "libsodium-dev"),
        // Unicode's normal forms. Its pkg-config file sets a flag that Swift refuses and Linux does not need.
        cLibrary("CUTF8Proc", apt: "libutf8proc-dev"),
        // Compression.
        cLibrary("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
        // The document database's client.
        cLibrary("CMongo", pkgConfig: "libmongoc-1.0", apt: "libmongoc-dev"),
        // The driver manager that loads other databases' drivers.
        cLibrary("CODBC", pkgConfig: "odbc", apt: "unixodbc-dev"),
        // The client of Windows file shares; GPL-3, for the helper alone.
        cLibrary("CSMBClient", pkgConfig: "smbclient", apt: "libsmbclient-dev"),
        // The client of the SQL database on a server.
        cLibrary("CPostgreSQL", pkgConfig: "libpq", apt: "libpq-dev"),
        // What Linux offers and Swift's Glibc module leaves out.
        cLibrary("CPosix"),

        // MARK: Benchmarks

        // Throughput, overhead and memory, as ratios within one run.
        .executableTarget(
            name: "tieout-bench",
            dependencies: [
                "FakturPosting", "OrderIntake", "SAPBusinessOne", "InvenTree", "Sandbox", "InvenTreeSandbox", "Store",
                "InvoiceCollection", "SAPViews", "SQLite", "Crypto", "Curl", "Engine", "Model", "ODBC", "Base",
            ],
            path: "Benchmarks/TieoutBench", swiftSettings: strict),

        // MARK: Tests: true sentences about the business

        // Simulated time, seeded randomness, scratch folders.
        .target(
            name: "TestSupport", dependencies: ["Base", "Model", "Engine"], path: "Tests/TestSupport",
            swiftSettings: strict),
        // The vocabulary means what it says: exact amounts, dates, JSON and SQL.
        tests("BaseTests", ["Base", "TestSupport"]),
        // Every driver against the real library, real files and real sockets.
        tests(
            "DriverTests",
            [
                "SQLite", "PostgreSQL", "Curl", "HTTPServer", "YAML", "Crypto", "Sodium", "UTF8Proc", "Zlib", "Mongo",
                "ODBC", "Base", "TestSupport",
            ]),
        // The rules of tax and trade, as tables.
        tests("ModelTests", ["Model", "Crypto", "UTF8Proc", "Base", "TestSupport"]),
        // What becomes of a promise, whatever happens to it.
        tests("EngineTests", ["Engine", "Base", "TestSupport"]),
        // One list of settings, from every source, with every problem told at once.
        tests("ConfigurationTests", ["Configuration", "Base"]),
        // One suite over every store: what holds on one engine holds on the others.
        tests(
            "StoreConformanceTests",
            ["Store", "SQLite", "Crypto", "UTF8Proc", "Engine", "Model", "Base", "TestSupport"]),
        // The business in its own words, over a real store and a ledger on the desk.
        tests(
            "FlowTests",
            [
                "FakturPosting", "OrderIntake", "InvoiceCollection", "Store", "SQLite", "Crypto", "Zlib", "Engine",
                "Model", "Base", "TestSupport",
            ]),
        // Each connector against a scripted other side, and against the stand-in it shares no code with.
        tests(
            "ConnectorTests",
            [
                "SAPBusinessOne", "SAPViews", "InvenTree", "RawCollection", "BillingBase", "Mail", "Webhooks",
                "LocalShare",
                "WindowsShare", "ShareWire", "OrderIntake", "InvoiceCollection", "Engine", "Store", "ODBC", "Mongo",
                "PostgreSQL", "Sandbox", "InvenTreeSandbox", "SQLite", "Curl", "Crypto", "Model", "Base",
                "TestSupport",
            ], exclude: ["servers"]),
        // What is typed and what is answered, over a real store and a ledger on the desk.
        tests(
            "CommandLineTests",
            [
                "CommandLine", "FakturPosting", "InvoiceCollection", "OrderIntake", "Store", "SQLite", "Crypto",
                "Engine", "Model", "Base",
                "TestSupport",
            ]),
        // The whole service in virtual time, through every fault and every crash.
        tests(
            "SimulationTests",
            [
                "FakturPosting", "OrderIntake", "SAPBusinessOne", "InvenTree", "Sandbox", "InvenTreeSandbox", "Store",
                "SQLite", "Crypto", "Engine", "Model", "Base", "TestSupport",
            ]),
        // The stand-in against the facts, and against a client it was not written for.
        tests(
            "SandboxTests", ["Sandbox", "InvenTreeSandbox", "SQLite", "Curl", "Base", "TestSupport"],
            exclude: ["clients"]),
        // What programs are answered, over a real store and a ledger on the desk, and what a fuzzer finds.
        tests(
            "APITests",
            [
                "API", "CommandLine", "FakturPosting", "InvoiceCollection", "HTTPServer", "Store", "SQLite", "Crypto",
                "Curl", "Engine",
                "Model", "Base", "TestSupport",
            ]),
        // What people see and what their clicks do, over a real store and a ledger on the desk.
        tests(
            "WebTests",
            [
                "Web", "FakturPosting", "OrderIntake", "InvoiceCollection", "HTTPServer", "Store", "SQLite", "Crypto",
                "Zlib",
                "Engine", "Model", "Base", "TestSupport",
            ]),
        // The whole service as people meet it: in Chromium, over its port, beside the sandbox.
        tests("BrowserTests", ["Base", "TestSupport"], exclude: ["chromium"]),
        // The house keeps its own rules: arrows, limits, banned calls, pages.
        tests("TidyTests", []),
    ]
)

// TIEOUT_TESTS="EngineTests FlowTests" builds only those test targets: whoever works on one room need not build all.
if let wanted = Context.environment["TIEOUT_TESTS"]?.split(separator: " ").map(String.init) {
    package.targets.removeAll { $0.type == .test && !wanted.contains($0.name) }
}
