package import Base
package import Model

/// The tables posting_run and posting_run_part: every change to a bulk posting. (`PostingRunQuestions.swift` reads them.)
package struct PostingRunTable: PostingRuns {
    let database: any SQLDatabase

    package init(database: any SQLDatabase) { self.database = database }

    package func add(
        _ confirmed: [ConfirmedFaktur], by who: String, at now: Timestamp,
        alongside: @escaping @Sendable (PostingRunID) -> StoreChange
    ) async throws(Failure) -> PostingRun {
        try await database.transact { connection throws(SQLError) in
            let id = PostingRunID(try CounterTable(connection: connection).take(of: .postingRun))
            let run = PostingRun(id: id, who: who, createdAt: now, total: confirmed.count)
            try connection.change(
                """
                INSERT INTO posting_run (
                    id, who, created_at, total, state, fence, posted, present, waiting, uncertain, refused)
                VALUES (\(id.rawValue), \(who), \(now), \(run.total), \(run.state.rawValue), 0, 0, 0, 0, 0, 0)
                """)
            for (index, one) in confirmed.enumerated() {
                try connection.change(
                    """
                    INSERT INTO posting_run_part (run_id, place, faktur_id, confirmed_digest)
                    VALUES (\(id.rawValue), \(index + 1), \(one.faktur.rawValue), \(one.digest))
                    """)
            }
            try PostingRunTable.forgetOld(connection)
            try alongside(id).apply(connection)
            return .commit(run)
        }
    }

    package func askToStop(
        _ id: PostingRunID, by person: String, alongside: StoreChange
    ) async throws(Failure) -> PostingRun? {
        try await database.transact { connection throws(SQLError) in
            let asked = try connection.first(
                """
                UPDATE posting_run SET stop_asked_by = \(person)
                WHERE id = \(id.rawValue) AND state = 'open' AND stop_asked_by IS NULL
                RETURNING \(PostingRunRow.columns)
                """, PostingRunRow.read)
            guard let asked else { return .rollBack(try PostingRunTable.find(id, connection)) }
            try alongside.apply(connection)
            return .commit(asked)
        }
    }

    private static func forgetOld(_ connection: any SQLConnection) throws(SQLError) {
        let old: SQL = """
            SELECT id FROM posting_run
            WHERE state <> 'open' AND id <= (
                SELECT id FROM posting_run WHERE state <> 'open' ORDER BY id DESC LIMIT 1
                OFFSET \(Limits.postingRunsKept))
            """
        try connection.change("DELETE FROM posting_run_part WHERE run_id IN (\(old))")
        try connection.change("DELETE FROM posting_run WHERE id IN (\(old))")
    }
}

// MARK: - The worker that holds it

extension PostingRunTable {
    package func claim(
        by holder: String, at now: Timestamp, until: Timestamp
    ) async throws(Failure) -> PostingRun? {
        let free: SQL = "state = 'open' AND (lease_until IS NULL OR lease_until <= \(now))"
        // Asked all the time, and mostly in vain: no writer waits for that.
        let wanted = try await database.ask { connection throws(SQLError) in
            try connection.first("SELECT id FROM posting_run WHERE \(free) ORDER BY id LIMIT 1") { $0.integer(0) }
        }
        guard let wanted else { return nil }
        // Of two workers the second finds the lease taken.
        return try await change(
            """
            UPDATE posting_run SET fence = fence + 1, holder = \(holder), lease_until = \(until)
            WHERE id = \(wanted) AND \(free)
            RETURNING \(PostingRunRow.columns)
            """)
    }

    package func renew(_ run: PostingRun, until: Timestamp) async throws(Failure) -> PostingRun? {
        try await change(PostingRunTable.prolonging(run, until))
    }

    package func begin(
        _ part: PostingRunPart, of run: PostingRun, at now: Timestamp, until: Timestamp
    ) async throws(Failure) -> PostingRun? {
        try await database.transact { connection throws(SQLError) in
            guard let held = try connection.first(PostingRunTable.prolonging(run, until), PostingRunRow.read) else {
                return .rollBack(nil)
            }
            if held.stopAskedBy == nil {
                try connection.change(
                    """
                    UPDATE posting_run_part SET begun_at = \(now)
                    WHERE run_id = \(run.id.rawValue) AND place = \(part.place) AND outcome IS NULL
                    """)
            }
            return .commit(held)
        }
    }

    package func finish(
        _ part: PostingRunPart, of run: PostingRun, until: Timestamp
    ) async throws(Failure) -> PostingRun? {
        guard let outcome = part.outcome else { throw .broken("a finished part of a bulk posting has an outcome") }
        let column = PostingRunRow.column(of: outcome)
        return try await database.transact { connection throws(SQLError) in
            let counted = try connection.first(
                """
                UPDATE posting_run SET \(column) = \(column) + 1, lease_until = \(until)
                WHERE \(PostingRunTable.isHeld(run))
                RETURNING \(PostingRunRow.columns)
                """, PostingRunRow.read)
            let kept = try connection.change(
                """
                UPDATE posting_run_part
                SET outcome = \(outcome.rawValue), ended_at = \(part.endedAt),
                    \(FailureColumns.assignments(part.failure))
                WHERE run_id = \(run.id.rawValue) AND place = \(part.place) AND outcome IS NULL
                """)
            guard let counted, kept == 1 else { return .rollBack(nil) }
            return .commit(counted)
        }
    }

    package func release(_ run: PostingRun) async throws(Failure) {
        _ = try await change(
            """
            UPDATE posting_run SET holder = NULL, lease_until = NULL WHERE \(PostingRunTable.isHeld(run))
            RETURNING \(PostingRunRow.columns)
            """)
    }

    package func end(_ run: PostingRun, alongside: StoreChange) async throws(Failure) -> Bool {
        try await database.transact { connection throws(SQLError) in
            // The holder is gone from an ended run; the fence alone says whose it was.
            let ended = try connection.change(
                """
                UPDATE posting_run
                SET state = \(run.state.rawValue), holder = NULL, lease_until = NULL, ended_at = \(run.endedAt),
                    \(FailureColumns.assignments(run.failure))
                WHERE id = \(run.id.rawValue) AND fence = \(run.fence) AND state = 'open'
                """)
            guard ended == 1 else { return .rollBack(false) }
            try alongside.apply(connection)
            return .commit(true)
        }
    }

    private func change(_ statement: SQL) async throws(Failure) -> PostingRun? {
        try await database.transact { connection throws(SQLError) in
            .commit(try connection.first(statement, PostingRunRow.read))
        }
    }

    private static func prolonging(_ run: PostingRun, _ until: Timestamp) -> SQL {
        "UPDATE posting_run SET lease_until = \(until) WHERE \(isHeld(run)) RETURNING \(PostingRunRow.columns)"
    }

    private static func isHeld(_ run: PostingRun) -> SQL {
        "id = \(run.id.rawValue) AND fence = \(run.fence) AND holder = \(run.holder) AND state = 'open'"
    }
}
