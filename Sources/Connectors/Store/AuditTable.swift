package import Base
package import Model

/// The audit table and the head of its chain.
package struct AuditTable: AuditTrail {
    let database: any SQLDatabase
    let digest: DigestFunction

    package init(database: any SQLDatabase, digest: @escaping DigestFunction) {
        self.database = database
        self.digest = digest
    }

    package func recording(_ entry: AuditEntry) -> StoreChange {
        StoreChange { [digest] connection throws(SQLError) in
            // Taking the next number locks the head until the transaction ends: the chain never forks.
            let taken = try connection.first("UPDATE audit_head SET sequence = sequence + 1 RETURNING sequence, digest")
            {
                row in (sequence: row.integer(0), digest: row.text(1))
            }
            guard let previous = taken else { throw SQLError(.damaged, "the head of the audit chain is missing") }
            let next = digest(Array((previous.digest + entry.canonical(sequence: previous.sequence)).utf8))
            try connection.change(
                """
                INSERT INTO audit (\(AuditTable.columns))
                VALUES (
                    \(previous.sequence), \(entry.at), \(entry.who), \(entry.deed), \(entry.subject),
                    \(entry.before.canonical), \(entry.after.canonical), \(next))
                """)
            try connection.change("UPDATE audit_head SET digest = \(next)")
        }
    }

    package func record(_ entry: AuditEntry) async throws(Failure) {
        let change = recording(entry)
        try await database.transact { connection throws(SQLError) in
            try change.apply(connection)
            return .commit(())
        }
    }

    package func list(
        subject: String?, after sequence: Int64, limit: Int
    ) async throws(Failure) -> [AuditRecord] {
        let ofSubject: SQL = if let subject { "AND subject = \(subject)" } else { "" }
        let statement: SQL = """
            SELECT \(AuditTable.columns) FROM audit
            WHERE sequence > \(sequence) \(ofSubject)
            ORDER BY sequence
            LIMIT \(limit)
            """
        return try await database.ask { connection throws(SQLError) in
            try connection.all(statement) { row throws(SQLError) in try AuditRow(row).record() }
        }
    }

    package func search(_ search: AuditSearch) async throws(Failure) -> [AuditRecord] {
        let byWho: SQL = if let who = search.who { "AND LOWER(who) = LOWER(\(who))" } else { "" }
        let withDeed: SQL =
            if let deed = search.deed { "AND LOWER(deed) LIKE LOWER(\(deed.likePattern)) ESCAPE '!'" } else { "" }
        let ofSubject: SQL = if let subject = search.subject { "AND subject = \(subject)" } else { "" }
        let from: SQL = if let moment = search.from { "AND happened_at >= \(moment)" } else { "" }
        let until: SQL = if let moment = search.until { "AND happened_at < \(moment)" } else { "" }
        let statement: SQL = """
            SELECT \(AuditTable.columns) FROM audit
            WHERE sequence < \(search.before ?? Int64.max) \(byWho) \(withDeed) \(ofSubject) \(from) \(until)
            ORDER BY sequence DESC
            LIMIT \(search.limit)
            """
        return try await database.ask { connection throws(SQLError) in
            try connection.all(statement) { row throws(SQLError) in try AuditRow(row).record() }
        }
    }

    /// Reads page by page within one snapshot, so that memory stays small and nobody's new entry confuses it.
    package func verify() async throws(Failure) -> AuditVerdict {
        try await database.ask { [digest] connection throws(SQLError) in
            var chain = AuditChain(digest: digest)
            var page: [AuditRow]
            repeat {
                let statement: SQL = """
                    SELECT \(AuditTable.columns) FROM audit
                    WHERE sequence > \(chain.lastSeen)
                    ORDER BY sequence
                    LIMIT 500
                    """
                page = try connection.all(statement) { row in AuditRow(row) }
                for row in page { chain.follow(row) }
            } while !page.isEmpty
            let head = try connection.first("SELECT sequence, digest FROM audit_head") { row in
                (sequence: row.integer(0), digest: row.text(1))
            }
            return chain.verdict(headSequence: head?.sequence ?? 0, headDigest: head?.digest ?? "")
        }
    }

    private static let columns: SQL = "sequence, happened_at, who, deed, subject, state_before, state_after, digest"
}
