package import Base
import Model

/// Files by their content: the same content is one row, and its content never changes. Only what fakturs alone have is ever
/// deleted, with the last of them (`FakturPaperTable`).
package struct KeptFileTable: FileVault {
    let database: any SQLDatabase
    let digest: DigestFunction

    package init(database: any SQLDatabase, digest: @escaping DigestFunction) {
        self.database = database
        self.digest = digest
    }

    package func keep(_ bytes: [UInt8], at now: Timestamp) async throws(Failure) -> String {
        let key = digest(bytes)
        return try await database.transact { connection throws(SQLError) in
            try connection.change(
                """
                INSERT INTO kept_file (digest, content, kept_at) VALUES (\(key), \(bytes), \(now))
                ON CONFLICT (digest) DO UPDATE SET is_fakturs_alone = 0
                """)
            return .commit(key)
        }
    }

    package func file(_ digest: String) async throws(Failure) -> [UInt8]? {
        let bytes = try await database.ask { connection throws(SQLError) in
            try connection.first("SELECT content FROM kept_file WHERE digest = \(digest)") { row in row.blob(0) }
        }
        guard let bytes else { return nil }
        // A PDF is sent to somebody: one that was changed behind Tieout's back is not.
        guard self.digest(bytes) == digest else {
            throw Failure(SQLError(.damaged, "the file \(digest) is not what its digest says"))
        }
        return bytes
    }
}
