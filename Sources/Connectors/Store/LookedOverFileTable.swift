package import Base
package import Model

/// The looked_over_file table.
package struct LookedOverFileTable: LookedOverFiles {
    let database: any SQLDatabase

    package init(database: any SQLDatabase) { self.database = database }

    package func keep(_ file: LookedOverFile) async throws(Failure) {
        try await database.transact { connection throws(SQLError) in
            try connection.change(
                """
                INSERT INTO looked_over_file (id, kind, who, digest, content, brought_at, expires_at)
                VALUES (
                    \(file.ticket.id), \(file.kind.rawValue), \(file.who), \(file.ticket.digest), \(file.bytes),
                    \(file.broughtAt), \(file.expiresAt))
                """)
            try connection.change(
                """
                DELETE FROM looked_over_file WHERE id IN (
                    SELECT id FROM looked_over_file WHERE who = \(file.who)
                    ORDER BY brought_at DESC, id
                    LIMIT 1000 OFFSET \(Limits.lookedOverFilesMax))
                """)
            return .commit(())
        }
    }

    package func take(
        _ ticket: LookedOverTicket, _ kind: LookedOverFile.Kind, of who: String, at now: Timestamp
    ) async throws(Failure) -> LookedOverFile? {
        try await database.transact { connection throws(SQLError) in
            let file = try connection.first(
                """
                DELETE FROM looked_over_file
                WHERE id = \(ticket.id) AND digest = \(ticket.digest) AND kind = \(kind.rawValue) AND who = \(who)
                    AND expires_at > \(now)
                RETURNING content, brought_at, expires_at
                """
            ) { row in
                LookedOverFile(
                    ticket: ticket, kind: kind, who: who, bytes: row.blob(0), broughtAt: row.timestamp(1),
                    expiresAt: row.timestamp(2))
            }
            return .commit(file)
        }
    }

    package func sweep(at now: Timestamp) async throws(Failure) -> Int {
        try await database.transact { connection throws(SQLError) in
            .commit(try connection.change("DELETE FROM looked_over_file WHERE expires_at <= \(now)"))
        }
    }
}
