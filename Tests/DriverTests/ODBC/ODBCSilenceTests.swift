import Base
import ODBC
import SQLite
import TestSupport
import Testing

/// A server that accepts and never says a word: neither its caller nor anybody else waits for it for ever.
@Suite struct ODBCSilenceTests {
    @Test func `a login without an answer ends at its limit, and other databases are asked meanwhile`() async throws {
        let listener = try RawListener()
        let silent = try ODBCAddress(
            .postgresql, keywords: ["Server": "127.0.0.1", "Port": "\(listener.port)", "Database": "d", "UID": "u"])
        let limits = ODBCLimits(loginMilliseconds: 30_000, cancelMilliseconds: 200)
        let waiting = Task { [limits] in await failure(ODBCDatabase(silent, limits: limits, time: SystemTime())) }
        let peer = try await listener.accept()

        let folder = ScratchFolder()
        await (try SQLiteDatabase(path: folder.file("other.sqlite"))).close()
        let other = ODBCDatabase(
            try ODBCAddress(.sqlite, keywords: ["Database": folder.file("other.sqlite")]), time: SystemTime())
        #expect(try await other.product().hasPrefix("SQLite"))
        await other.close()

        waiting.cancel()
        #expect(await waiting.value == .cancelled)
        withExtendedLifetime(peer) {}
    }

    @Test func `a login limit ends the wait`() async throws {
        let listener = try RawListener()
        let silent = try ODBCAddress(
            .postgresql, keywords: ["Server": "127.0.0.1", "Port": "\(listener.port)", "Database": "d", "UID": "u"])
        let database = ODBCDatabase(
            silent, limits: ODBCLimits(loginMilliseconds: 300, cancelMilliseconds: 100), time: SystemTime())
        // On a busy machine the client library's own limit, a second or two later, may be told first.
        let ended = await failure(database)
        #expect(ended == .timedOut || ended == .unavailable)
        withExtendedLifetime(listener) {}
    }

    private func failure(_ database: ODBCDatabase) async -> ODBCError.Kind? {
        do throws(ODBCError) { _ = try await database.product() } catch { return error.kind }
        return nil
    }
}
