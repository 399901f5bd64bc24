import Base
import SQLite
import TestSupport
import Testing

@Suite struct SQLiteTests {
    private let folder = ScratchFolder()

    private func ledger(readers: Int = 2) async throws -> SQLiteDatabase {
        let database = try await SQLiteDatabase(path: folder.file("ledger.sqlite"), readers: readers)
        try await database.write { db throws(SQLError) in
            try db.change(
                "CREATE TABLE IF NOT EXISTS entry (id INTEGER PRIMARY KEY, label TEXT UNIQUE NOT NULL, dpp TEXT)")
        }
        return database
    }

    private func count(_ database: SQLiteDatabase) async throws -> Int64 {
        try await database.read { db throws(SQLError) in
            try db.first("SELECT count(*) FROM entry") { row throws(SQLError) in row.integer(0) } ?? -1
        }
    }

    @Test func `every kind of value comes back as it was written`() async throws {
        let database = try await SQLiteDatabase.inMemory()
        let awkward = "a\0b 'quoted' \u{1F600} e\u{301}"
        let day = try #require(CalendarDate(year: 2026, month: 2, day: 28))
        let moment = Timestamp(milliseconds: -1)
        let dpp = try #require(Amount("30420173701.00"))
        try await database.write { db throws(SQLError) in
            try db.change("CREATE TABLE thing (a, b, c, d, e, f, g, h)")
            try db.change(
                """
                INSERT INTO thing VALUES (\(awkward), \(Int64.min), \(String?.none), \([UInt8]()), \([0, 255] as [UInt8]),
                    \(day), \(moment), \(dpp))
                """)
        }
        try await database.read { db throws(SQLError) in
            try db.run("SELECT a, b, c, d, e, f, g, h FROM thing") { row throws(SQLError) in
                #expect(row.text(0) == awkward)
                #expect(row.integer(1) == .min)
                #expect(row.isNull(2) && row.optionalText(2) == nil)
                #expect(!row.isNull(3) && row.blob(3) == [])
                #expect(row.blob(4) == [0, 255])
                #expect(try row.date(5) == day)
                #expect(row.timestamp(6) == moment)
                #expect(try row.amount(7) == dpp)
            }
        }
    }

    @Test func `a transaction whose body throws leaves nothing behind`() async throws {
        let database = try await ledger()
        let thrown = await #expect(throws: SQLError.self) {
            try await database.write { db throws(SQLError) in
                try db.change("INSERT INTO entry (label) VALUES (\("lost"))")
                throw SQLError(.abandoned, "changed my mind")
            }
        }
        #expect(thrown?.kind == .abandoned)
        #expect(try await count(database) == 0)
        try await database.write { db throws(SQLError) in try db.change("INSERT INTO entry (label) VALUES (\("kept"))")
        }
        #expect(try await count(database) == 1)
    }

    @Test func `a reader beside an open write sees the last commit and does not wait`() async throws {
        let database = try await ledger()
        let (written, announce) = AsyncStream.makeStream(of: Void.self)
        let mayEnd = ThreadGate()
        async let writing: Void = database.write { db throws(SQLError) in
            try db.change("INSERT INTO entry (label) VALUES (\("half done"))")
            announce.yield()
            mayEnd.wait()  // Holds the transaction open on the writer's own thread.
        }
        for await _ in written { break }
        let seenMeanwhile = try await count(database)
        mayEnd.open()
        try await writing
        #expect(seenMeanwhile == 0)
        #expect(try await count(database) == 1)
    }

    @Test func `a read sees one snapshot even when a commit falls into the middle of it`() async throws {
        let database = try await ledger()
        let (begun, announce) = AsyncStream.makeStream(of: Void.self)
        let committed = ThreadGate()
        async let counts: [Int64] = database.read { db throws(SQLError) in
            let count: SQL = "SELECT count(*) FROM entry"
            let before = try db.first(count) { row throws(SQLError) in row.integer(0) } ?? -1
            announce.yield()
            committed.wait()
            return [before, try db.first(count) { row throws(SQLError) in row.integer(0) } ?? -1]
        }
        for await _ in begun { break }
        try await database.write { db throws(SQLError) in try db.change("INSERT INTO entry (label) VALUES (\("new"))") }
        committed.open()
        #expect(try await counts == [0, 0])
        #expect(try await count(database) == 1)
    }

    @Test func `two hundred writers at once all get their turn, and every row is there`() async throws {
        let database = try await ledger()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...200 {
                group.addTask {
                    try await database.write { db throws(SQLError) in
                        let seen = try db.first("SELECT count(*) FROM entry") { row throws(SQLError) in row.integer(0) }
                        try db.change(
                            "INSERT INTO entry (id, label) VALUES (\((seen ?? 0) + 1), \("writer \(number)"))")
                    }
                }
                if number.isMultiple(of: 4) { group.addTask { _ = try await count(database) } }
            }
            try await group.waitForAll()
        }
        #expect(try await count(database) == 200)
        #expect(try await database.integrityCheck() == [])
    }

    @Test func `two programs on one file take turns`() async throws {
        let first = try await ledger(), second = try await ledger()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...50 {
                for (name, database) in [("first", first), ("second", second)] {
                    group.addTask {
                        _ = try await database.write { db throws(SQLError) in
                            try db.change("INSERT INTO entry (label) VALUES (\("\(name) \(number)"))")
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await count(first) == 100)
    }

    @Test func `a closed file keeps its rows, and the closed database refuses`() async throws {
        let database = try await ledger()
        try await database.write { db throws(SQLError) in try db.change("INSERT INTO entry (label) VALUES (\("kept"))")
        }
        try await database.checkpoint()
        await database.close()
        let refused = await #expect(throws: SQLError.self) { try await count(database) }
        #expect(refused?.kind == .unavailable)
        #expect(try await count(try await ledger()) == 1)
    }

    @Test func `a backup is a whole database of its own and never overwrites`() async throws {
        let database = try await ledger()
        try await database.write { db throws(SQLError) in try db.change("INSERT INTO entry (label) VALUES (\("kept"))")
        }
        try await database.backup(to: folder.file("copy.sqlite"))
        let again = await #expect(throws: SQLError.self) { try await database.backup(to: folder.file("copy.sqlite")) }
        #expect(again?.kind == .conflict)
        let copy = try await SQLiteDatabase(path: folder.file("copy.sqlite"))
        #expect(try await count(copy) == 1)
        #expect(try await copy.integrityCheck() == [])
        #expect(try await count(database) == 1)
    }

    @Test func `a statement that changes no row says zero, not the count of the one before`() async throws {
        let database = try await ledger()
        let counts = try await database.write { db throws(SQLError) in
            [
                try db.change("INSERT INTO entry (label) VALUES (\("a")), (\("b"))"),
                try db.change("CREATE TABLE other (id INTEGER)"),
                try db.change("UPDATE entry SET dpp = \(Amount.one) WHERE label = \("nobody")"),
                try db.change("DELETE FROM entry"),
            ]
        }
        #expect(counts == [2, 0, 0, 2])
    }

    @Test func `the same statement runs inside itself`() async throws {
        let database = try await ledger()
        let pairs = try await database.write { db throws(SQLError) in
            try db.change("INSERT INTO entry (label) VALUES (\("a")), (\("b"))")
            var pairs: [String] = []
            try db.run("SELECT label FROM entry ORDER BY label") { outer throws(SQLError) in
                try db.run("SELECT label FROM entry ORDER BY label") { inner throws(SQLError) in
                    pairs.append(outer.text(0) + inner.text(0))
                }
            }
            return pairs
        }
        #expect(pairs == ["aa", "ab", "ba", "bb"])
    }

    @Test func `a row kept beyond its time is empty`() async throws {
        let database = try await SQLiteDatabase.inMemory()
        let late = try await database.read { db throws(SQLError) in
            let rows = try db.all("SELECT \("secret")") { row throws(SQLError) in row }
            return rows.map { $0.text(0) + ($0.isNull(0) ? "nothing" : "something") }
        }
        #expect(late == ["nothing"])
    }
}
