import Base
import Glibc
import ODBC
import SQLite

/// Rows of a view through ODBC: the memory must be as large after a hundred thousand as after ten thousand.
struct ViewReading {
    func report() async {
        print("Rows of a view through ODBC, 300 characters wide; goal: flat memory")
        let path = "/tmp/tieout-bench-\(SystemRandomness().uuid()).sqlite"
        defer { for suffix in ["", "-wal", "-shm"] { unsafe remove(path + suffix) } }
        do {
            let database = try await SQLiteDatabase(path: path)
            try await database.write { db throws(SQLError) in
                try db.change("CREATE TABLE number (n INTEGER PRIMARY KEY)")
                try db.change(
                    """
                    WITH RECURSIVE up(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up WHERE n < 100000)
                    INSERT INTO number SELECT n FROM up
                    """)
                try db.change("CREATE VIEW few AS SELECT n FROM number WHERE n <= 10000")
                try db.change("CREATE VIEW many AS SELECT n FROM number")
            }
            await database.close()
            let views = ODBCDatabase(
                try ODBCAddress(.sqlite, keywords: ["Database": path]), time: SystemTime())
            print(row(["rows", "seconds", "peak MB"]))
            print(try await read("SELECT n, printf('%.300c', 'x') FROM few", 10_000, from: views))
            print(try await read("SELECT n, printf('%.300c', 'x') FROM many", 100_000, from: views))
            await views.close()
        } catch {
            print("failed: \(error)")
        }
    }

    private func read(_ rows: SQL, _ count: Int, from views: ODBCDatabase) async throws -> String {
        let (time, started) = (SystemTime(), SystemTime().now)
        let seen = try await views.fold(rows, into: 0) { seen, _ in
            seen += 1
            return true
        }
        guard seen == count else { throw Failure.broken("all \(count) rows are read, not \(seen)") }
        let seconds = Double(time.now.since(started)) / 1000
        return row(["\(count)", text(seconds, places: 2), "\(Machine.peakMegabytes)"])
    }
}
