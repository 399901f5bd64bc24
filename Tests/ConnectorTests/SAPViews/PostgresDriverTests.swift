import Base
import ODBC
import TestSupport
import Testing

/// The same promises as over SQLite, kept by psqlODBC and a real server.
@Suite struct PostgresDriverTests {
    @Test func `every value comes as the exact text it is`() async throws {
        let database = try await ViewScene.server()
        let rows = try await all(
            database,
            """
            SELECT 9999999999999.999999::decimal(19,6), -0.000001::decimal(19,6), 'árvíztűrő 🧾', NULL::integer, '',
                DATE '2025-02-28', TIMESTAMP '2025-02-28 23:59:59.123456', 9223372036854775807
            """)
        #expect(
            rows == [
                [
                    "9999999999999.999999", "-0.000001", "árvíztűrő 🧾", nil, "", "2025-02-28",
                    "2025-02-28 23:59:59.123456", "9223372036854775807",
                ]
            ])
        await database.close()
    }

    @Test func `values are bound, whatever they hold`() async throws {
        let database = try await ViewScene.server()
        let hostile = "'; DROP TABLE sale; -- \\ 🧾 ű"
        #expect(try await all(database, "SELECT \(hostile)::text, \(Int64.max)") == [[hostile, "\(Int64.max)"]])
        await database.close()
    }

    @Test func `nothing is ever written`() async throws {
        let database = try await ViewScene.server()
        #expect(await error(database, "CREATE TABLE tieout_was_here (id integer)") != nil)
        #expect(await error(database, "DELETE FROM scratch") != nil)
        #expect(await error(database, "SELECT id FROM tieout_was_here")?.kind == .unknownTable)
        #expect(try await all(database, "SELECT count(*) FROM scratch") == [["1"]])
        await database.close()
    }

    @Test func `a hundred thousand rows pass, set after set`() async throws {
        let database = try await ViewScene.server()
        let wide: SQL = "SELECT u_mvdocnum, repeat('x', 300) FROM b1t_many"
        let count = try await database.fold(wide, into: 0) { seen, _ in
            seen += 1
            return true
        }
        #expect(count == 100_000)
        await database.close()
    }

    @Test func `a question that takes too long ends in the server, too`() async throws {
        let server = try await ViewScene.server()
        let limited = try await ViewScene.server(ODBCLimits(questionMilliseconds: 500))
        let slow: SQL = "SELECT pg_sleep(60)::text AS nap_of_a_minute"
        #expect(await error(limited, slow)?.kind == .timedOut)
        let napping: SQL = """
            SELECT pid::text FROM pg_stat_activity
            WHERE state = 'active' AND query LIKE '%nap_of_a_minute%' AND pid <> pg_backend_pid()
            """
        #expect(try await all(server, napping).isEmpty)
        await limited.close()
        await server.close()
    }

    private func all(_ database: ODBCDatabase, _ statement: SQL) async throws(ODBCError) -> [[String?]] {
        try await database.fold(statement, into: []) { rows, row in
            rows.append(row.values)
            return true
        }
    }

    private func error(_ database: ODBCDatabase, _ statement: SQL) async -> ODBCError? {
        do throws(ODBCError) { _ = try await all(database, statement) } catch { return error }
        return nil
    }
}
