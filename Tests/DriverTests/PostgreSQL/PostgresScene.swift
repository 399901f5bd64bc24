import Base
import PostgreSQL
import TestSupport
import Testing

/// A real server for all tests of the driver, and tables that no two tests share.
enum PostgresScene {
    static let server = Task<PostgresServer?, Never> {
        await PostgresServer.start(setUp: "CREATE USER locked PASSWORD 'right';")
    }

    static func address(port: Int? = nil) async throws -> PostgreSQLAddress {
        let server = try #require(await server.value, "PostgreSQL could not be started")
        var address = PostgreSQLAddress(
            host: "127.0.0.1", database: "tieout", user: "tieout", password: Secret("tieout"))
        address.port = port ?? server.port
        address.tls = .off
        return address
    }

    static func database(port: Int? = nil, connections: Int = 4) async throws -> PostgreSQLDatabase {
        PostgreSQLDatabase(try await address(port: port), connections: connections)
    }

    /// A table with a key and a text, under a name of its own.
    static func table(in database: PostgreSQLDatabase) async throws -> SQLName {
        let name = try #require(SQLName("t_\(SystemRandomness().uuid())"))
        try await database.write { connection throws(SQLError) in
            try connection.change("CREATE TABLE \(name: name) (id bigint PRIMARY KEY, words text)")
        }
        return name
    }

    static func rows(_ database: PostgreSQLDatabase, _ table: SQLName) async throws -> [Int64] {
        try await database.read { connection throws(SQLError) in
            try connection.all("SELECT id FROM \(name: table) ORDER BY id") { row in row.integer(0) }
        }
    }

    static func insert(_ id: Int64, into table: SQLName, of database: PostgreSQLDatabase) async -> SQLError? {
        do throws(SQLError) {
            try await database.write { connection throws(SQLError) in
                try connection.change("INSERT INTO \(name: table) (id) VALUES (\(id))")
            }
            return nil
        } catch {
            return error
        }
    }
}

/// A step of a transaction that waits, on its own thread, until the test has seen it there and lets it go on.
struct Meeting: Sendable {
    private let here = ThreadGate()
    private let onward = ThreadGate()

    func arriveAndWait() {
        here.open()
        onward.wait()
    }

    func arrived() async { await onThread { here.wait() } }
    func open() { onward.open() }
}
