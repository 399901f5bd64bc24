import Base
import PostgreSQL
import Synchronization
import TestSupport
import Testing

/// Servers that refuse, go silent, die and come back.
@Suite struct PostgreSQLLossTests {
    private func failure(of address: PostgreSQLAddress) async -> SQLError? {
        let database = PostgreSQLDatabase(address, connections: 1)
        defer { Task { await database.close() } }
        do throws(SQLError) {
            _ = try await database.read { connection throws(SQLError) in try connection.change("SELECT 1") }
            return nil
        } catch {
            return error
        }
    }

    @Test func `who is not let in is told why`() async throws {
        var wrong = try await PostgresScene.address()
        wrong.password = Secret("wrong")
        var stranger = try await PostgresScene.address()
        stranger.database = "elsewhere"
        var nobody = try await PostgresScene.address(port: Int(freePort()))
        nobody.limits.connectMilliseconds = 2_000
        let (refused, unknown) = (await failure(of: wrong), await failure(of: stranger))
        #expect(refused?.kind == .unavailable && refused?.code == "28P01", "\(String(describing: refused))")
        #expect(unknown?.kind == .unavailable && unknown?.code == "3D000", "\(String(describing: unknown))")
        let absent = await failure(of: nobody)
        #expect(absent?.kind == .unavailable && absent?.code == "", "\(String(describing: absent))")
    }

    @Test func `a server without TLS is not spoken to where TLS is required`() async throws {
        for tls in [PostgreSQLAddress.TLS.required, .verified] {
            var address = try await PostgresScene.address()
            address.tls = tls
            let error = await failure(of: address)
            #expect(
                error?.kind == .unavailable && error?.message.contains("SSL") == true, "\(String(describing: error))")
        }
    }

    @Test func `a server that answers nothing is left in time`() async throws {
        let server = try #require(await PostgresScene.server.value)
        let proxy = try #require(CuttingProxy(to: server.port))
        var address = try await PostgresScene.address(port: proxy.port)
        address.limits.connectMilliseconds = 300
        proxy.lose(.silence)
        #expect(await failure(of: address)?.kind == .unavailable)
    }

    @Test func `a statement that takes too long is given up, and so is a wait for a lock`() async throws {
        var address = try await PostgresScene.address()
        address.limits.statementMilliseconds = 200
        address.limits.lockMilliseconds = 50
        let database = PostgreSQLDatabase(address, connections: 2)
        do throws(SQLError) {
            _ = try await database.read { connection throws(SQLError) in try connection.change("SELECT pg_sleep(60)") }
            Issue.record("It slept")
        } catch {
            #expect(error.kind == .unavailable && error.code == "57014")
        }
        let table = try await PostgresScene.table(in: database)
        let inner = Mutex<SQLError?>(nil)
        let gate = Meeting()
        async let first: Int = database.write { connection throws(SQLError) in
            try connection.change("LOCK TABLE \(name: table)")
            gate.arriveAndWait()
            return 1
        }
        await gate.arrived()
        let late = await PostgresScene.insert(1, into: table, of: database)
        inner.withLock { $0 = late }
        gate.open()
        _ = try await first
        #expect(late?.kind == .busy && late?.code == "55P03")
        await database.close()
    }

    @Test func `a connection that dies in the middle takes its transaction along, and the next one is new`()
        async throws
    {
        let database = try await PostgresScene.database(connections: 1)
        let other = try await PostgresScene.database(connections: 1)
        let table = try await PostgresScene.table(in: database)
        let gate = Meeting()
        let process = Mutex<Int64>(0)
        async let lost: SQLError? = {
            do throws(SQLError) {
                try await database.write { connection throws(SQLError) in
                    try connection.change("INSERT INTO \(name: table) (id) VALUES (1)")
                    let id = try connection.first("SELECT pg_backend_pid()") { $0.integer(0) }
                    process.withLock { $0 = id ?? 0 }
                    gate.arriveAndWait()
                    try connection.change("INSERT INTO \(name: table) (id) VALUES (2)")
                }
                return nil
            } catch {
                return error
            }
        }()
        await gate.arrived()
        let id = process.withLock { $0 }
        try await other.write { connection throws(SQLError) in
            try connection.change("SELECT pg_terminate_backend(\(id), 5000)")
        }
        gate.open()
        #expect(await lost?.kind == .unavailable)
        #expect(try await PostgresScene.rows(database, table).isEmpty)
        await database.close()
        await other.close()
    }

    @Test func `after the server was killed and started again, work goes on by itself`() async throws {
        let server = try #require(await PostgresServer.start(setUp: "CREATE TABLE kept (id bigint PRIMARY KEY);"))
        let database = try await PostgresScene.database(port: server.port, connections: 2)
        let table = try #require(SQLName("kept"))
        #expect(await PostgresScene.insert(1, into: table, of: database) == nil)
        #expect(await server.restart())
        #expect(await PostgresScene.insert(2, into: table, of: database) == nil)
        #expect(try await PostgresScene.rows(database, table) == [1, 2])
        await database.close()
    }
}

/// A commit whose answer is lost.
@Suite struct CommitDoubtTests {
    private func outcome(
        _ cut: CuttingProxy.Cut
    ) async throws -> (told: SQLError.Kind?, isKept: Bool) {
        let server = try #require(await PostgresScene.server.value)
        let proxy = try #require(CuttingProxy(to: server.port))
        var address = try await PostgresScene.address(port: proxy.port)
        address.limits.doubtMilliseconds = 3_000
        let (direct, database) = (try await PostgresScene.database(), PostgreSQLDatabase(address, connections: 1))
        let table = try await PostgresScene.table(in: direct)
        _ = try await PostgresScene.rows(database, table)
        proxy.lose(cut)
        let told = await PostgresScene.insert(1, into: table, of: database)?.kind
        let kept = try await PostgresScene.rows(direct, table)
        await database.close()
        await direct.close()
        return (told, kept == [1])
    }

    @Test func `that the server made is known as made`() async throws {
        let outcome = try await outcome(.answerToCommit)
        #expect(outcome.told == nil && outcome.isKept)
    }

    @Test func `that never reached the server is known as not made`() async throws {
        let outcome = try await outcome(.commit)
        #expect(outcome.told == .unavailable && !outcome.isKept)
    }

    @Test func `that nobody can ask about is told as unclear`() async throws {
        let outcome = try await outcome(.everythingAfterCommit)
        #expect(outcome.told == .unclear && outcome.isKept)
    }
}
