import Base
import Model
import ODBC
import SAPViews
import SQLite
import TestSupport
import Testing

/// The sample rows, read from the project's own files by a reader that is not under test here.
enum ViewSamples {
    static func rows(_ view: InvoiceData.Direction) -> [[String: String]] {
        let file = view == .outgoing ? "samples/B1T_Invoice.csv" : "samples/B1T_PurchaseInvoice.csv"
        let lines = (SourceTree.text(file) ?? "").split(separator: "\n").map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        guard let headings = lines.first else { return [] }
        return lines.dropFirst().map { Dictionary(zip(headings, $0), uniquingKeysWith: { first, _ in first }) }
    }

    static func documents(_ view: InvoiceData.Direction) -> [String] {
        Array(Set(rows(view).compactMap { $0["U_MVDocNum"] })).sorted()
    }

    /// What the views must answer for the sample rows; an empty field is one that is not there.
    static func expected(_ view: InvoiceData.Direction) throws -> [InvoiceViewRow] {
        try #require(!rows(view).isEmpty)
        return try rows(view).map { row in
            func field(_ name: String) -> String? { row[name].flatMap { $0.isEmpty ? nil : $0 } }
            var expected = InvoiceViewRow(documentNumber: try #require(field("U_MVDocNum")))
            expected.docNum = field("DocNum")
            expected.orNumber = field("OrNumber")
            expected.account = field("Account")
            expected.costCenter = field("CostCenter")
            expected.project = field("Project")
            expected.netAmountInLC = field("Net_amount_in_LC")
            expected.netAmountInFC = field("Net_amount_in_FC")
            expected.eSignInvoice = field("ESignInvoice")
            expected.cardCode = field("U_MV2CardCode")
            expected.key = RowKey(
                docEntry: try #require(field("DocEntry").flatMap { Int64($0) }),
                lineNum: try #require(field("LineNum").flatMap { Int64($0) }))
            return expected
        }
    }
}

/// Where the views may stand.
enum ViewHome: CaseIterable, Sendable {
    /// Every column a text.
    case sqlite
    /// Every column of its proper type.
    case postgresql

    func scene() async throws -> ViewScene {
        switch self {
        case .sqlite: try await .sqlite()
        case .postgresql: try await .postgresql()
        }
    }
}

/// A database with the sample views, and how it is reached.
struct ViewScene {
    var settings: ViewsSettings
    private var folder: ScratchFolder?

    /// Whoever asks the views keeps their database's folder until the last answer.
    func ask<Value>(_ questions: (ODBCInvoiceViews) async throws -> Value) async throws -> Value {
        let views = try ODBCInvoiceViews(settings, time: SystemTime())
        let answer = try await questions(views)
        await views.close()
        withExtendedLifetime(folder) {}
        return answer
    }

    static func postgresql(user: String = "tieout", password: String? = nil) async throws -> ViewScene {
        let server = try #require(await PostgresServer.shared.value, "PostgreSQL could not be started")
        var settings = ViewsSettings(
            driver: .postgresql, host: "127.0.0.1", database: "tieout", user: user, password: Secret(password ?? user))
        settings.port = server.port
        settings.tls = .off
        return ViewScene(settings: settings)
    }

    /// The server itself, for what is no question to a view.
    static func server(_ limits: ODBCLimits = ODBCLimits()) async throws -> ODBCDatabase {
        let server = try #require(await PostgresServer.shared.value, "PostgreSQL could not be started")
        let address = try ODBCAddress(
            .postgresql,
            keywords: [
                "Server": "127.0.0.1", "Port": "\(server.port)", "Database": "tieout", "UID": "tieout", "PWD": "tieout",
            ])
        return ODBCDatabase(address, limits: limits, time: SystemTime())
    }

    /// Ends every connection of a user, as a server that is restarted does, and says how many there were.
    static func fell(_ user: String) async throws -> Int {
        let database = try await server()
        let statement: SQL = "SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity WHERE usename = \(user)"
        let count = try await database.fold(statement, into: 0) { count, _ in
            count += 1
            return true
        }
        await database.close()
        return count
    }

    static func sqlite() async throws -> ViewScene {
        let folder = ScratchFolder()
        let database = try await SQLiteDatabase(path: folder.file("company.sqlite"))
        try await database.write { connection throws(SQLError) in
            try connection.change(
                """
                CREATE TABLE B1T_Invoice (DocEntry TEXT, LineNum TEXT, U_MVDocNum TEXT, DocNum TEXT, OrNumber TEXT,
                    Account TEXT, CostCenter TEXT, Project TEXT, Net_amount_in_LC TEXT, Net_amount_in_FC TEXT,
                    ESignInvoice TEXT, U_MV2CardCode TEXT)
                """)
            try connection.change(
                """
                CREATE TABLE B1T_PurchaseInvoice (DocEntry TEXT, LineNum TEXT, U_MVDocNum TEXT, OrNumber TEXT,
                    Account TEXT, CostCenter TEXT, Project TEXT, Net_amount_in_LC TEXT, Net_amount_in_FC TEXT)
                """)
            for row in ViewSamples.rows(.outgoing) {
                try connection.change(
                    """
                    INSERT INTO B1T_Invoice VALUES (\(row["DocEntry"]), \(row["LineNum"]), \(row["U_MVDocNum"]),
                        \(row["DocNum"]), \(row["OrNumber"]), \(row["Account"]), \(row["CostCenter"]), \(row["Project"]),
                        \(row["Net_amount_in_LC"]), \(row["Net_amount_in_FC"]), \(row["ESignInvoice"]),
                        \(row["U_MV2CardCode"]))
                    """)
            }
            for row in ViewSamples.rows(.incoming) {
                try connection.change(
                    """
                    INSERT INTO B1T_PurchaseInvoice VALUES (\(row["DocEntry"]), \(row["LineNum"]), \(row["U_MVDocNum"]),
                        \(row["OrNumber"]), \(row["Account"]), \(row["CostCenter"]), \(row["Project"]),
                        \(row["Net_amount_in_LC"]), \(row["Net_amount_in_FC"]))
                    """)
            }
        }
        await database.close()
        return ViewScene(
            settings: ViewsSettings(driver: .sqlite, database: folder.file("company.sqlite")), folder: folder)
    }
}
