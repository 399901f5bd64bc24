import Base
import CommandLine
import Crypto
import FoundationEssentials
import Model
import SQLite
import Store

/// SHA-256 in hexadecimal.
let digestFunction: DigestFunction = { Digest.hex(Digest.sha256($0)) }

/// The store's file, open.
struct StoreFile: StoreCare {
    let path: String
    let database: SQLiteDatabase
    let store: TieoutStore

    /// Opens the file and makes it, with its folder, when it is missing and may be made.
    init(_ path: String, mayMake: Bool, time: any TimeSource) async throws(Failure) {
        self.path = path
        if !FileManager.default.fileExists(atPath: path) {
            guard mayMake else {
                throw Failure(
                    .storeAbsent, .askHuman, "There is no store at \(path).",
                    advice: "Check the setting store.path; a new store is made by \"tieout store migrate\".",
                    place: "store.path")
            }
            try StoreFile.makeFolder(of: path)
        }
        do throws(SQLError) { database = try await SQLiteDatabase(path: path) } catch {
            var failure = Failure(error)
            failure.place = "store.path \(path)"
            throw failure
        }
        store = TieoutStore(database: database, digest: digestFunction, time: time)
    }

    /// Only its owner may look into it: it holds what a company bills.
    private static func makeFolder(of path: String) throws(Failure) {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
        let folder = String(path[..<slash])
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Failure(
                .storeUnavailable, .askHuman, "The folder \(folder) can't be made for the store.",
                advice: "Make it yourself, writable for the user Tieout runs as, or change store.path.",
                cause: "\(error)", place: "store.path")
        }
    }

    // MARK: - Care

    func migrations() async throws(Failure) -> MigrationsView {
        let status = try await store.migrations.status(of: database)
        return MigrationsView(
            applied: status.applied.map { "\($0.number) \($0.name)" },
            pending: status.pending.map { "\($0.number) \($0.name)" })
    }

    func migrate() async throws(Failure) -> [String] {
        try await store.migrate().map { "\($0.number) \($0.name)" }
    }

    func damages() async throws(Failure) -> [String] {
        do throws(SQLError) { return try await database.integrityCheck() } catch { throw Failure(error) }
    }

    func verifyAudit() async throws(Failure) -> AuditVerdict { try await store.audit.verify() }

    func close() async { await database.close() }
}

extension Failure.Code {
    static let storeAbsent = Self("STORE-ABSENT")
}
