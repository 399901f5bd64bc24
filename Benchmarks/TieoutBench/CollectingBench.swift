import Base
import Crypto
import Glibc
import InvoiceCollection
import Model
import ODBC
import SAPViews
import SQLite
import Store

/// Rows of the ERP's view that become items of billing, twenty an invoice, one durable transaction an invoice; beside it a
/// plain loop over `isql` that keeps the same items; and then once more, with nothing changed.
struct CollectingBench {
    private static let rowsPerInvoice = 20
    private let sizes = [10_000, 100_000]

    func report() async {
        print(
            "Invoice collection: rows of a view through ODBC become items, \(CollectingBench.rowsPerInvoice) an invoice"
        )
        print("goals: flat memory, no slower than half the speed of a plain loop that compares nothing")
        print(row(["rows", "plain rows/s", "Tieout rows/s", "ratio", "again rows/s", "peak MB"]))
        for size in sizes {
            let folder = "/tmp/tieout-bench-\(SystemRandomness().uuid())"
            do {
                guard unsafe mkdir(folder, 0o700) == 0 else { throw Failure.broken("a folder can be made") }
                print(try await measure(size, in: folder))
            } catch {
                print("failed: \(error)")
            }
            for file in ["views.sqlite", "store.sqlite", "plain.sqlite"] {
                for suffix in ["", "-wal", "-shm"] { unsafe remove("\(folder)/\(file)\(suffix)") }
            }
            unsafe rmdir(folder)
        }
    }

    private func measure(_ rows: Int, in folder: String) async throws -> String {
        let viewsPath = "\(folder)/views.sqlite"
        try await CollectingBench.layOut(rows, at: viewsPath)
        let (first, second, sum) = try await collect(rows, viewsPath, folder)
        let peak = Machine.peakMegabytes
        let plain = try await plainLoop(rows, viewsPath, folder, sum: sum)
        let (perSecond, plainPerSecond) = (Double(rows) / first, Double(rows) / plain)
        return row([
            "\(rows)", text(plainPerSecond, places: 0), text(perSecond, places: 0),
            text(perSecond / plainPerSecond, places: 2), text(Double(rows) / second, places: 0), "\(peak)",
        ])
    }

    // MARK: - The two sides

    /// Seconds of a run that collects everything, of one that finds nothing to do, and the sum of all items.
    private func collect(
        _ rows: Int, _ viewsPath: String, _ folder: String
    ) async throws -> (first: Double, second: Double, sum: Amount) {
        let time = SystemTime()
        let digest: DigestFunction = { Digest.hex(Digest.sha256($0)) }
        let database = try await SQLiteDatabase(path: "\(folder)/store.sqlite")
        let store = TieoutStore(database: database, digest: digest, time: time)
        _ = try await store.migrate()
        let owner = Account(accountCode: "AC1", ownerName: "Kovács Ágnes", ownerEmail: "")
        let entries = (1...(rows / CollectingBench.rowsPerInvoice)).map { number in
            BillingEntry(
                InvoiceData(
                    id: InvoiceDataID("\(number)"), direction: .incoming, transaction: "IN-\(number)", account: "AC1"))
        }
        try await store.billing.add(entries, accounts: [owner])
        let views = try ODBCInvoiceViews(ViewsSettings(driver: .sqlite, database: viewsPath), time: time)
        let desk = CollectionDesk(
            billing: store.billing, findings: store.findings, views: views, share: NoShare(), files: store.files,
            deliveries: store.deliveries, settings: CollectionSettings(), time: time, digest: digest)
        var seconds: [Double] = []
        for expected in [rows, 0] {
            let started = time.now
            let report = try await desk.collect(.incoming, by: "bench")
            seconds.append(max(0.001, Double(time.now.since(started)) / 1000))
            guard report.isComplete, report.itemsAdded == expected else {
                throw Failure.broken("\(expected) items are added, not \(report.itemsAdded)")
            }
        }
        let sum = try await CollectingBench.sum(store, entries.map(\.invoice.id))
        await views.close()
        await database.close()
        return (seconds[0], seconds[1], sum)
    }

    /// The script's seconds; throws unless it kept as many rows with the same sum.
    private func plainLoop(_ rows: Int, _ viewsPath: String, _ folder: String, sum: Amount) async throws -> Double {
        let command =
            "python3 Benchmarks/peers/collect_plain.py \(ODBCDriver.sqlite.usualFile) \(viewsPath) \(folder)/plain.sqlite"
        guard let answer = try? JSON(parsing: await output(of: command)), let seconds = answer["seconds"]?.amount,
            answer["rows"]?.integer == Int64(rows), answer["sum"]?.text.flatMap({ Amount($0) }) == sum
        else { throw Failure.broken("the plain loop keeps the same rows; it needs isql, of the package unixodbc") }
        return max(0.001, Double(seconds.millionths) / 1e6)
    }

    private static func sum(_ store: TieoutStore, _ ids: [InvoiceDataID]) async throws -> Amount {
        var amounts: [Amount] = []
        for start in stride(from: 0, to: ids.count, by: 500) {
            let items = try await store.billing.items(of: Array(ids[start..<min(start + 500, ids.count)]))
            let page = items.values.joined().map(\.content.netAmountInvoicingInSystemCurrency)
            amounts.append(page.total() ?? .zero)
        }
        return amounts.total() ?? .zero
    }

    // MARK: - The views

    private static func layOut(_ rows: Int, at path: String) async throws {
        let database = try await SQLiteDatabase(path: path)
        try await database.write { db throws(SQLError) in
            try db.change(
                """
                CREATE TABLE purchase (U_MVDocNum TEXT, OrNumber TEXT, Account TEXT, CostCenter TEXT, Project TEXT,
                    Net_amount_in_LC TEXT, Net_amount_in_FC TEXT, DocEntry INTEGER, LineNum INTEGER)
                """)
            try db.change(
                """
                WITH RECURSIVE up(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM up WHERE n < \(rows) - 1)
                INSERT INTO purchase
                SELECT CAST(n / \(rowsPerInvoice) + 1 AS TEXT), 'IN-' || (n / \(rowsPerInvoice) + 1), '911100', 'CC10',
                    '022C', n || '.' || printf('%06d', n % 1000000), '0.000000', n / \(rowsPerInvoice) + 1,
                    n % \(rowsPerInvoice)
                FROM up
                """)
            try db.change("CREATE INDEX purchase_by_number ON purchase (U_MVDocNum)")
            try db.change("CREATE VIEW B1T_PurchaseInvoice AS SELECT * FROM purchase")
            try db.change("CREATE VIEW B1T_Invoice AS SELECT * FROM purchase WHERE 0")
        }
        await database.close()
    }
}

/// Nothing was received, so nothing is stored.
private struct NoShare: FileShare {
    func file(_ name: FileName, in folder: ShareFolder, bytesMax: Int) async throws(Failure) -> [UInt8]? { nil }
    func exists(_ name: FileName, in folder: ShareFolder) async throws(Failure) -> Bool { false }
    func store(_ bytes: [UInt8], as name: FileName, in folder: ShareFolder) async throws(Failure) {
        throw .broken("nothing is stored where nothing was received")
    }
}
