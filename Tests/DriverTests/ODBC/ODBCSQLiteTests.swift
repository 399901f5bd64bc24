import Base
import ODBC
import SQLite
import TestSupport
import Testing

/// The driver manager and SQLite's driver, over a real file.
@Suite struct ODBCSQLiteTests {
    @Test func `every value comes as the exact text it is`() async throws {
        let scene = try await Scene()
        let rows = try await scene.all(
            """
            SELECT '8526249.528837', 'árvíztűrő tükörfúrógép', 'fancy 🧾 \u{1F9FE}', NULL, '', '2025-02-28', -5
            """)
        #expect(
            rows == [["8526249.528837", "árvíztűrő tükörfúrógép", "fancy 🧾 \u{1F9FE}", nil, "", "2025-02-28", "-5"]])
    }

    @Test func `numbers that SQLite keeps as binary come as the shortest decimal that names them`() async throws {
        let scene = try await Scene()
        let rows = try await scene.all(
            "SELECT 8526249.528837, 0.1, 0.000001, -2.5, 12, amount FROM invoice WHERE id = 3")
        #expect(
            rows.first?.map { $0.flatMap { Amount($0) } }
                == ["8526249.528837", "0.1", "0.000001", "-2.5", "12", "3.125"].map { Amount($0) })
    }

    @Test func `values are bound, whatever they hold`() async throws {
        let scene = try await Scene()
        let hostile = "'; DROP TABLE invoice; -- 🧾"
        #expect(
            try await scene.all("SELECT \(hostile), \(Int64.max), \(String?.none)") == [[hostile, "\(Int64.max)", nil]])
    }

    @Test func `a hundred thousand rows pass, set after set`() async throws {
        let scene = try await Scene(rows: 100_000)
        let wide: SQL = "SELECT id, slug, printf('%.300c', 'x') FROM invoice"
        let count = try await scene.database.fold(wide, into: 0) { seen, _ in
            seen += 1
            return true
        }
        #expect(count == 100_000)
    }

    @Test func `whoever has read enough stops`() async throws {
        let scene = try await Scene(rows: 5_000)
        let seen = try await scene.database.fold("SELECT id FROM invoice ORDER BY id", into: [String?]()) { seen, row in
            seen.append(row[0])
            return seen.count < 3
        }
        #expect(seen == ["1", "2", "3"])
        #expect(try await scene.count("SELECT id FROM invoice") == 5_000)
    }

    @Test func `a text too long is refused and never cut`() async throws {
        let scene = try await Scene()
        let error = await scene.error("SELECT printf('%.20000c', 'x') AS remark")
        #expect(error?.kind == .tooLarge && error?.message.contains("remark") == true)
        #expect(try await scene.all("SELECT 1") == [["1"]])
    }

    @Test func `a view, a column and a table that are not there have kinds of their own`() async throws {
        let scene = try await Scene()
        #expect(await scene.error("SELECT 1 FROM B1T_Invoice")?.kind == .unknownTable)
        #expect(await scene.error("SELECT no_such FROM invoice")?.kind == .unknownColumn)
        #expect(await scene.error("SELECT FROM WHERE")?.kind == .refused)
    }

    @Test func `the catalog names tables, views and their columns`() async throws {
        let scene = try await Scene()
        let names = try await scene.database.tables(into: [String]()) { names, table in
            names.append(table.name)
            return true
        }
        #expect(Set(names).isSuperset(of: ["invoice", "waiting"]))
        let columns = try await scene.database.columns(of: "SELECT * FROM waiting WHERE 1 = 0")
        #expect(columns.map(\.name) == ["id", "slug", "amount"])
        #expect(try await scene.database.product().hasPrefix("SQLite 3"))
    }

    @Test func `a question that takes too long is cancelled, and the next one is answered`() async throws {
        let scene = try await Scene(limits: ODBCLimits(questionMilliseconds: 300))
        let error = await scene.error(endless)
        #expect(error?.kind == .timedOut)
        #expect(try await scene.all("SELECT 1") == [["1"]])
    }

    @Test func `a caller who leaves does not wait for the driver`() async throws {
        let scene = try await Scene()
        let asking = Task { await scene.error(endless) }
        asking.cancel()
        #expect(await asking.value?.kind == .cancelled)
        #expect(try await scene.all("SELECT 1") == [["1"]])
    }

    @Test func `questions of many callers are all answered`() async throws {
        let scene = try await Scene(rows: 100)
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<20 { group.addTask { try await scene.count("SELECT id FROM invoice") } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == [Int](repeating: 100, count: 20))
    }

    @Test func `a database that is not there is not made, and a driver that is not there is named`() async throws {
        let folder = ScratchFolder()
        let absent = try ODBCAddress(.sqlite, keywords: ["Database": folder.file("absent.sqlite")])
        #expect(await failure(of: absent) == .unavailable)
        #expect(FileContent.read(folder.file("absent.sqlite"), bytesMax: 10).isAbsent)
        let missing = try ODBCAddress(.sqlite, file: folder.file("libsqlite3odbc.so"), keywords: [:])
        #expect(await failure(of: missing) == .driverMissing)
    }

    @Test func `after closing, the next question opens a connection`() async throws {
        let scene = try await Scene()
        await scene.database.close()
        await scene.database.close()
        #expect(try await scene.all("SELECT 1") == [["1"]])
    }

    /// No end in sight.
    private let endless: SQL = """
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n
        """

    private func failure(of address: ODBCAddress) async -> ODBCError.Kind? {
        let database = ODBCDatabase(address, time: SystemTime())
        do throws(ODBCError) { _ = try await database.product() } catch { return error.kind }
        return nil
    }
}

extension FileContent {
    fileprivate var isAbsent: Bool {
        if case .absent = self { return true }
        return false
    }
}

/// A database of invoices and somebody who asks about them.
private struct Scene {
    let folder = ScratchFolder()
    let database: ODBCDatabase

    init(rows: Int = 3, limits: ODBCLimits = ODBCLimits()) async throws {
        let path = folder.file("company.sqlite")
        let own = try await SQLiteDatabase(path: path)
        try await own.write { connection throws(SQLError) in
            try connection.change("CREATE TABLE invoice (id INTEGER PRIMARY KEY, slug TEXT, amount DECIMAL(19,6))")
            try connection.change("CREATE VIEW waiting AS SELECT id, slug, amount FROM invoice")
            try connection.change(
                """
                INSERT INTO invoice
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(rows))
                SELECT i, 'OUT-2025-' || i, i || '.125' FROM n
                """)
        }
        await own.close()
        let address = try ODBCAddress(.sqlite, keywords: ["Database": path])
        database = ODBCDatabase(address, limits: limits, time: SystemTime())
    }

    func all(_ statement: SQL) async throws(ODBCError) -> [[String?]] {
        try await database.fold(statement, into: []) { rows, row in
            rows.append(row.values)
            return true
        }
    }

    func count(_ statement: SQL) async throws(ODBCError) -> Int {
        try await database.fold(statement, into: 0) { count, _ in
            count += 1
            return true
        }
    }

    func error(_ statement: SQL) async -> ODBCError? {
        do throws(ODBCError) { _ = try await all(statement) } catch { return error }
        return nil
    }
}
