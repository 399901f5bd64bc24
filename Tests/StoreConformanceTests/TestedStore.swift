import Base
import Crypto
import SQLite
import Store
import TestSupport
import Testing

/// The stores the suite runs over. Another engine joins by one case and the few lines that open it.
enum TestedStore: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case sqliteInMemory = "SQLite in memory"
    case sqliteFile = "SQLite in a file"

    var testDescription: String { rawValue }

    /// An empty store in the shape this program knows.
    func open() async throws -> OpenedStore {
        let opened = try await openEmpty()
        try await opened.store.migrate()
        return opened
    }

    /// A database without a single table.
    func openEmpty() async throws -> OpenedStore {
        switch self {
        case .sqliteInMemory:
            let database = try await SQLiteDatabase.inMemory()
            return OpenedStore(database) { await database.close() }
        case .sqliteFile:
            let folder = ScratchFolder()
            let database = try await SQLiteDatabase(path: folder.file("tieout.db"))
            return OpenedStore(database) {
                await database.close()
                _ = folder  // Lives as long as the database in it.
            }
        }
    }
}

/// A store, its clock, and how it is closed.
struct OpenedStore: Sendable {
    let store: TieoutStore
    let time = SimulatedTime()
    let close: @Sendable () async -> Void

    init(_ database: any SQLDatabase, close: @escaping @Sendable () async -> Void) {
        store = TieoutStore(database: database, digest: sha256, time: time)
        self.close = close
    }

    /// Changes rows behind the store's back, as somebody with a database tool would.
    func tamper(_ statements: SQL...) async throws {
        try await store.database.write { connection throws(SQLError) in
            for statement in statements { try connection.change(statement) }
        }
    }

    func number(_ statement: SQL) async throws -> Int64 {
        try await store.database.read { connection throws(SQLError) in
            try connection.first(statement) { row in row.integer(0) } ?? -1
        }
    }
}

let sha256: DigestFunction = { bytes in Digest.hex(Digest.sha256(bytes)) }

/// Runs the body with an empty store of this kind, and closes it whatever happens.
func withStore(_ kind: TestedStore, _ body: (OpenedStore) async throws -> Void) async throws {
    let opened = try await kind.open()
    do { try await body(opened) } catch {
        await opened.close()
        throw error
    }
    await opened.close()
}
