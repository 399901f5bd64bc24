import Base
import PostgreSQL
import Synchronization
import TestSupport
import Testing

/// The SQL database on a server, against a real one.
@Suite struct PostgreSQLTests {
    @Test func `every value comes back as it was kept`() async throws {
        let database = try await PostgresScene.database()
        let words = "árvíztűrő 🧾 '; DROP TABLE x; -- \\ $1"
        let bytes = (0..<70_000).map { UInt8($0 % 256) }
        let day = try #require(CalendarDate("2025-02-28"))
        let amount = try #require(Amount("-9999999999999.000001"))
        let table = try #require(SQLName("Odd \"name\" 🧾"))
        try await database.write { connection throws(SQLError) in
            try connection.change(
                """
                CREATE TEMPORARY TABLE \(name: table) (words text, none text, big bigint, bytes bytea, nothing bytea,
                    day date, amount numeric(19, 6), flag boolean, padded char(9), empty text) ON COMMIT DROP
                """)
            try connection.change(
                """
                INSERT INTO \(name: table) VALUES (\(words), \(nil as String?), \(Int64.min), \(bytes), \([] as [UInt8]),
                    \(day), \(amount), \(true), \("ab"), \("")) RETURNING words
                """)
            let found: ()? = try connection.first("SELECT * FROM \(name: table)") { row throws(SQLError) in
                #expect(row.text(0) == words && row.isNull(1) && row.integer(2) == .min)
                #expect(row.blob(3) == bytes && row.blob(4).isEmpty && !row.isNull(4))
                let kept = (try row.date(5), try row.amount(6))
                #expect(kept.0 == day && kept.1 == amount)
                #expect(row.flag(7) && row.text(8) == "ab" && row.text(9).isEmpty && !row.isNull(9))
            }
            #expect(found != nil)
        }
        await database.close()
    }

    @Test func `a statement says how many rows it changed`() async throws {
        let database = try await PostgresScene.database()
        let table = try await PostgresScene.table(in: database)
        let counts = try await database.write { connection throws(SQLError) in
            [
                try connection.change("INSERT INTO \(name: table) (id) VALUES (1), (2), (3)"),
                try connection.change("UPDATE \(name: table) SET words = \("x") WHERE id IN (\(list: [2, 3, 4]))"),
                try connection.change("DELETE FROM \(name: table) WHERE id > \(9)"),
                try connection.change("CREATE INDEX ON \(name: table) (words)"),
            ]
        }
        #expect(counts == [3, 2, 0, 0])
        await database.close()
    }

    @Test func `what fails is rolled back as a whole, and the connection works on`() async throws {
        let database = try await PostgresScene.database(connections: 1)
        let table = try await PostgresScene.table(in: database)
        do throws(SQLError) {
            try await database.write { connection throws(SQLError) in
                try connection.change("INSERT INTO \(name: table) (id) VALUES (1)")
                try connection.change("INSERT INTO \(name: table) (id) VALUES (1)")
            }
            Issue.record("A key can't stand twice")
        } catch {
            #expect(error.kind == .conflict && error.code == "23505")
            #expect(!error.message.contains("(1)"), "rows are not quoted: \(error.message)")
        }
        #expect(try await PostgresScene.rows(database, table).isEmpty)
        #expect(await PostgresScene.insert(2, into: table, of: database) == nil)
        await database.close()
    }

    @Test func `a failure that is swallowed keeps nothing of its transaction`() async throws {
        let database = try await PostgresScene.database()
        let table = try await PostgresScene.table(in: database)
        do throws(SQLError) {
            try await database.write { connection throws(SQLError) in
                try connection.change("INSERT INTO \(name: table) (id) VALUES (1)")
                do throws(SQLError) { try connection.change("SELECT 1 / \(0)") } catch {
                    #expect(error.kind == .refused)
                }
            }
            Issue.record("It must not count as kept")
        } catch {
            #expect(error.kind == .unavailable)
        }
        #expect(try await PostgresScene.rows(database, table).isEmpty)
        await database.close()
    }

    @Test func `a value that can't be kept is refused, and not quoted`() async throws {
        let database = try await PostgresScene.database()
        let table = try await PostgresScene.table(in: database)
        let statements: [SQL] = [
            "INSERT INTO \(name: table) (id, words) VALUES (1, \("a\0b"))",
            "INSERT INTO \(name: table) (id) VALUES (\("secret"))",
            "INSERT INTO \(name: table) (id) VALUES (\("99999999999999999999"))",
        ]
        for statement in statements {
            do throws(SQLError) {
                try await database.write { connection throws(SQLError) in try connection.change(statement) }
                Issue.record("It was kept: \(statement.text)")
            } catch {
                #expect(error.kind == .refused, "\(error)")
                #expect(!error.message.contains("secret") && !error.message.contains("99999"), "\(error.message)")
            }
        }
        await database.close()
    }

    @Test func `a read sees one snapshot, and can't write`() async throws {
        let database = try await PostgresScene.database()
        let table = try await PostgresScene.table(in: database)
        let gate = Meeting()
        async let counts = database.read { connection throws(SQLError) in
            func count() throws(SQLError) -> Int64? {
                try connection.first("SELECT count(*) FROM \(name: table)") { row in row.integer(0) }
            }
            let before = try count()
            gate.arriveAndWait()
            return [before, try count()]
        }
        await gate.arrived()
        #expect(await PostgresScene.insert(1, into: table, of: database) == nil)
        gate.open()
        #expect(try await counts == [0, 0])
        do throws(SQLError) {
            _ = try await database.read { connection throws(SQLError) in
                try connection.change("DELETE FROM \(name: table)")
            }
            Issue.record("A read wrote")
        } catch {
            #expect(error.kind == .unavailable && error.code == "25006")
        }
        await database.close()
    }

    @Test func `many writers at once lose no change`() async throws {
        let database = try await PostgresScene.database(connections: 3)
        let table = try await PostgresScene.table(in: database)
        #expect(await PostgresScene.insert(0, into: table, of: database) == nil)
        let raise: @Sendable () async -> SQLError? = {
            do throws(SQLError) {
                try await database.write { connection throws(SQLError) in
                    try connection.change("UPDATE \(name: table) SET id = id + 1")
                }
                return nil
            } catch { return error }
        }
        await withTaskGroup(of: SQLError?.self) { group in
            for _ in 0..<60 { group.addTask(operation: raise) }
            for await failure in group { #expect(failure == nil) }
        }
        #expect(try await PostgresScene.rows(database, table) == [60])
        await database.close()
    }

    @Test func `more statements than are kept prepared go on working, also after their table changed`() async throws {
        let database = try await PostgresScene.database(connections: 1)
        let table = try await PostgresScene.table(in: database)
        for round in 0..<2 {
            for number in 1...(Limits.preparedStatementsMax + 20) {
                let places = SQLName("c\(number)")
                let found = try await database.read { connection throws(SQLError) in
                    try connection.first("SELECT \(number) AS \(name: places ?? table)") { row in row.integer(0) }
                }
                #expect(found == Int64(number), "round \(round)")
            }
        }
        let all: SQL = "SELECT * FROM \(name: table)"
        #expect(await PostgresScene.insert(7, into: table, of: database) == nil)
        #expect(try await database.read { c throws(SQLError) in try c.first(all) { $0.integer(0) } } == 7)
        try await database.write { connection throws(SQLError) in
            try connection.change("ALTER TABLE \(name: table) ALTER words TYPE varchar(9)")
        }
        do throws(SQLError) {
            _ = try await database.read { c throws(SQLError) in try c.first(all) { $0.integer(0) } }
        } catch {
            #expect(error.kind == .busy)
        }
        #expect(try await database.read { c throws(SQLError) in try c.first(all) { $0.integer(0) } } == 7)
        await database.close()
    }
}
