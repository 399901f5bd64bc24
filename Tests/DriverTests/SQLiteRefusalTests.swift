import Base
import Glibc
import SQLite
import TestSupport
import Testing

/// What SQLite refuses, and as which kind the callers see it.
@Suite struct SQLiteRefusalTests {
    private let folder = ScratchFolder()

    private func tables() async throws -> SQLiteDatabase {
        let database = try await SQLiteDatabase.inMemory()
        try await database.write { db throws(SQLError) in
            try db.change("CREATE TABLE customer (code TEXT PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''))")
            try db.change("CREATE TABLE faktur (id INTEGER PRIMARY KEY, customer TEXT REFERENCES customer (code))")
            try db.change("INSERT INTO customer VALUES (\("C20000"), \("Maxi Teq"))")
        }
        return database
    }

    private func refusal(
        _ database: SQLiteDatabase, of statement: SQL, sourceLocation: SourceLocation = #_sourceLocation
    ) async -> SQLError? {
        await #expect(throws: SQLError.self, sourceLocation: sourceLocation) {
            try await database.write { db throws(SQLError) in try db.change(statement) }
        }
    }

    @Test(
        arguments: [
            ("a second row with the same key", "INSERT INTO customer VALUES (\("C20000"), \("Other"))"),
            ("a missing name", "INSERT INTO customer VALUES (\("C1"), \(String?.none))"),
            ("an empty name", "INSERT INTO customer VALUES (\("C1"), \(""))"),
            ("an unknown customer", "INSERT INTO faktur (customer) VALUES (\("C404"))"),
        ] as [(String, SQL)])
    func `a constraint is a conflict`(what: String, statement: SQL) async throws {
        #expect(await refusal(try await tables(), of: statement)?.kind == .conflict)
    }

    @Test(
        arguments: [
            ("a table that does not exist", "SELECT * FROM nothing"),
            ("two statements in one text", "DELETE FROM faktur; DELETE FROM customer"),
            ("no statement", " "),
            ("a place without a value", "DELETE FROM faktur WHERE id = ?"),
            ("a column in double quotes that does not exist", "SELECT \"typo\" FROM customer"),
        ] as [(String, SQL)])
    func `a wrong statement is named as damaged`(what: String, statement: SQL) async throws {
        let error = await refusal(try await tables(), of: statement)
        #expect(error?.kind == .damaged)
        #expect(error?.statement == statement.text)
    }

    @Test func `an error tells the statement and never its values`() async throws {
        let error = await refusal(try await tables(), of: "INSERT INTO customer VALUES (\("C20000"), \("Jane Doe"))")
        let told = String(describing: error)
        #expect(told.contains("customer.code") && told.contains("VALUES (?, ?)"))
        #expect(!told.contains("Jane Doe") && !told.contains("C20000"))
    }

    @Test func `a read can't write, in a file or in memory`() async throws {
        let inFile = try await SQLiteDatabase(path: folder.file("a.sqlite"))
        try await inFile.write { db throws(SQLError) in try db.change("CREATE TABLE customer (code, name)") }
        for database in [inFile, try await tables()] {
            let error = await #expect(throws: SQLError.self) {
                try await database.read { db throws(SQLError) in try db.change("DELETE FROM customer") }
            }
            #expect(error?.kind == .unavailable)
            try await database.write { db throws(SQLError) in try db.change("DELETE FROM customer") }
        }
    }

    @Test func `a transaction the body ended itself can't go on`() async throws {
        let database = try await tables()
        let error = await #expect(throws: SQLError.self) {
            try await database.write { db throws(SQLError) in
                try db.change("ROLLBACK")
                try db.change("DELETE FROM customer")
            }
        }
        #expect(error?.message == "the transaction was already rolled back")
        let left = try await database.read { db throws(SQLError) in
            try db.first("SELECT count(*) FROM customer") { row throws(SQLError) in row.integer(0) }
        }
        #expect(left == 1)
    }

    @Test func `a second program that holds the file for too long makes it busy`() async throws {
        let path = folder.file("shared.sqlite")
        let (holder, hasty) = (
            try await SQLiteDatabase(path: path), try await SQLiteDatabase(path: path, busyMilliseconds: 1)
        )
        let (begun, announce) = AsyncStream.makeStream(of: Void.self)
        let released = ThreadGate()
        async let holding: Void = holder.write { db throws(SQLError) in
            try db.change("CREATE TABLE t (id)")
            announce.yield()
            released.wait()
        }
        for await _ in begun { break }
        let error = await refusal(hasty, of: "CREATE TABLE u (id)")
        released.open()
        try await holding
        #expect(error?.kind == .busy)
    }

    @Test(arguments: ["/proc/nothing/here.sqlite", "/nowhere/at/all.sqlite", "", ":memory:", "a\0b"])
    func `a path that can't hold a file is unavailable`(path: String) async {
        let error = await #expect(throws: SQLError.self) { _ = try await SQLiteDatabase(path: path) }
        #expect(error?.kind == .unavailable)
    }

    @Test func `a file that is no database is damaged and stays as it was`() async throws {
        let path = folder.file("letter.txt")
        let file = unsafe try #require(fopen(path, "w"))
        unsafe fputs(String(repeating: "Dear customer, ", count: 100), file)
        unsafe fclose(file)
        let error = await #expect(throws: SQLError.self) { _ = try await SQLiteDatabase(path: path) }
        #expect(error?.kind == .damaged)
    }

    @Test func `the file is for its owner's eyes only`() async throws {
        let path = folder.file("private.sqlite")
        let database = try await SQLiteDatabase(path: path)
        try await database.write { db throws(SQLError) in try db.change("CREATE TABLE t (id)") }
        for name in [path, path + "-wal"] {
            var facts = stat()
            #expect(unsafe stat(name, &facts) == 0)
            #expect(facts.st_mode & 0o777 == 0o600)
        }
    }
}
