package import Base
package import Model

/// Raw documents in the store itself: the home for those who have no collection. (`RawDocumentQuestions.swift` reads.)
package struct RawDocumentTable: RawDocuments {
    let database: any SQLDatabase
    private let digest: DigestFunction

    package init(database: any SQLDatabase, digest: @escaping DigestFunction) {
        self.database = database
        self.digest = digest
    }

    package func keep(_ arrivals: [RawArrival], at now: Timestamp) async throws(Failure) -> RawTally {
        let prepared = arrivals.map { arrival in
            (arrival: arrival, text: arrival.data.written, hash: digest(Array(arrival.data.canonical.utf8)))
        }
        return try await database.transact { connection throws(SQLError) in
            var tally = RawTally()
            for (arrival, text, hash) in prepared {
                let known = try connection.first("SELECT data_hash FROM raw_document WHERE id = \(arrival.id)") { row in
                    row.text(0)
                }
                if known == hash {
                    tally.unchanged += 1
                    continue
                }
                // A document that a worker holds right now is due again as soon as the worker lets go of it.
                try connection.change(
                    """
                    INSERT INTO raw_document (
                        id, source, data, data_hash, sync_status, tries, due_at, fence, arrived_at, updated_at)
                    VALUES (\(arrival.id), \(arrival.source), \(text), \(hash), 0, 0, \(now), 0, \(now), \(now))
                    ON CONFLICT (id) DO UPDATE
                    SET source = excluded.source, data = excluded.data, data_hash = excluded.data_hash, tries = 0,
                        due_at = excluded.due_at, updated_at = excluded.updated_at
                    """)
                if known == nil { tally.added += 1 } else { tally.changed += 1 }
            }
            return .commit(tally)
        }
    }

    /// Nothing to do: data changes only through `keep`, which makes it due.
    package func noticeChanges(at now: Timestamp) async throws(Failure) -> Int { 0 }

    package func claim(_ claim: RawClaim) async throws(Failure) -> [RawDocument] {
        let documents = try await database.transact { connection throws(SQLError) in
            // The condition stands twice, as in the delivery table: the second looks at the row as it is by now.
            let statement: SQL = """
                UPDATE raw_document
                SET fence = fence + 1, holder = \(claim.holder), lease_until = \(claim.leaseUntil)
                WHERE id IN (
                    SELECT id FROM raw_document WHERE free_at IS NOT NULL AND free_at <= \(claim.now)
                    ORDER BY free_at, id
                    LIMIT \(claim.limit))
                AND free_at IS NOT NULL AND free_at <= \(claim.now)
                RETURNING \(RawDocumentRow.columns)
                """
            return .commit(try connection.all(statement, RawDocumentRow.read))
        }
        return documents.sorted { ($0.books.dueAt ?? claim.now, $0.id) < ($1.books.dueAt ?? claim.now, $1.id) }
    }

    package func claim(_ id: String, _ claim: RawClaim) async throws(Failure) -> RawDocument? {
        try await database.transact { connection throws(SQLError) in
            let statement: SQL = """
                UPDATE raw_document
                SET fence = fence + 1, holder = \(claim.holder), lease_until = \(claim.leaseUntil)
                WHERE id = \(id) AND (lease_until IS NULL OR lease_until <= \(claim.now))
                RETURNING \(RawDocumentRow.columns)
                """
            return .commit(try connection.first(statement, RawDocumentRow.read))
        }
    }

    package func renew(_ held: [RawDocument], until: Timestamp) async throws(Failure) -> Set<String> {
        try await database.transact { connection throws(SQLError) in
            var renewed: Set<String> = []
            // In the order of ids, so that two transactions on PostgreSQL can't wait for each other in a circle.
            for document in held.sorted(by: { $0.id < $1.id }) {
                let changed = try connection.change(
                    "UPDATE raw_document SET lease_until = \(until) WHERE \(RawDocumentTable.isHeld(document))")
                if changed == 1 { renewed.insert(document.id) }
            }
            return .commit(renewed)
        }
    }
}

// MARK: - Endings

extension RawDocumentTable {
    package func settle(
        _ held: RawDocument, _ outcome: SyncOutcome, at now: Timestamp
    ) async throws(Failure) -> Bool {
        let tries = outcome.status == .synced ? 0 : held.books.tries + 1
        let log = outcome.log.json.written
        // What a person set aside and somebody synced by hand is no longer aside.
        let aside: SQL =
            outcome.status == .synced ? "aside_by = NULL, aside_at = NULL, aside_reason = NULL," : ""
        let since: SQL =
            if held.comesToBeSynced(by: outcome) {
                "synced_at = \(now),"
            } else if outcome.status == .synced { "" } else { "synced_at = NULL," }
        return try await database.transact { connection throws(SQLError) in
            let changed = try connection.change(
                """
                UPDATE raw_document
                SET sync_status = \(outcome.status.rawValue), sync_log = \(log), synced_hash = \(held.contentHash),
                    tries = \(tries), \(FailureColumns.assignments(outcome.failure)),
                    due_at = CASE WHEN data_hash = \(held.contentHash)
                        THEN CAST(\(outcome.retryAt) AS BIGINT) ELSE CAST(\(now) AS BIGINT) END,
                    \(aside) \(since) holder = NULL, lease_until = NULL, fence = fence + 1, updated_at = \(now)
                WHERE \(RawDocumentTable.isHeld(held))
                """)
            return .commit(changed == 1)
        }
    }

    package func release(_ held: RawDocument, at now: Timestamp) async throws(Failure) {
        try await database.transact { connection throws(SQLError) in
            try connection.change(
                """
                UPDATE raw_document SET holder = NULL, lease_until = NULL, fence = fence + 1, updated_at = \(now)
                WHERE \(RawDocumentTable.isHeld(held))
                """)
            return .commit(())
        }
    }

    package func setAside(_ id: String, _ aside: SettingAside) async throws(Failure) -> Bool {
        try await decide(
            id, at: aside.at,
            "aside_by = \(aside.by), aside_at = \(aside.at), aside_reason = \(aside.reason.keptCause)")
    }

    package func retry(_ id: String, at now: Timestamp) async throws(Failure) -> Bool {
        try await decide(
            id, at: now, "aside_by = NULL, aside_at = NULL, aside_reason = NULL, tries = 0, due_at = \(now)")
    }

    private func decide(_ id: String, at now: Timestamp, _ assignments: SQL) async throws(Failure) -> Bool {
        let decided: Bool? = try await database.transact { connection throws(SQLError) in
            let changed = try connection.change(
                """
                UPDATE raw_document
                SET \(assignments), holder = NULL, lease_until = NULL, fence = fence + 1, updated_at = \(now)
                WHERE id = \(id) AND (lease_until IS NULL OR lease_until <= \(now))
                """)
            if changed == 1 { return .commit(true) }
            let known = try connection.first("SELECT 1 FROM raw_document WHERE id = \(id)") { _ in true }
            return .rollBack(known.map { _ in false })
        }
        guard let decided else { throw .unknownRawDocument(id) }
        return decided
    }

    /// True for the row as this holder claimed it, and false once anybody else touched it.
    private static func isHeld(_ document: RawDocument) -> SQL {
        "id = \(document.id) AND fence = \(document.books.fence) AND holder = \(document.books.holder)"
    }
}
