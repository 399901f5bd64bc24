package import Base
package import Engine

/// Runs of jobs: queued, taken, kept alive, ended.
extension JobTable {
    package func queue(
        _ starter: Run.Starter, of job: Job, at now: Timestamp, alongside: StoreChange
    ) async throws(Failure) -> Run? {
        try await database.transact { connection throws(SQLError) in
            if case .schedule(let due) = starter {
                // The one writer who moves the job on from what it saw is the one who fires.
                let moved = try connection.change(
                    """
                    UPDATE job SET served_until = \(due), version = version + 1
                    WHERE name = \(job.name) AND version = \(job.version) AND served_until < \(due)
                    """)
                guard moved == 1 else { return .rollBack(nil) }
            }
            let id = RunID(try CounterTable(connection: connection).take(of: .run))
            let run = Run(id: id, job: job.name, startedBy: starter, createdAt: now)
            // Refused by the index over open runs when there is one already.
            let isNew = try connection.change(
                """
                INSERT INTO job_run (
                    id, job, due_at, started_by, state, fence, created_at, counts, done, output, lines_dropped)
                VALUES (
                    \(id.rawValue), \(job.name), \(starter.dueAt), \(starter.person), \(run.state.rawValue), 0, \(now),
                    '[]', 0, '[]', 0)
                ON CONFLICT DO NOTHING
                """)
            guard isNew == 1 else { return .rollBack(nil) }
            try JobTable.forgetOldRuns(of: job.name, connection)
            try alongside.apply(connection)
            return .commit(run)
        }
    }

    package func claim(_ claim: RunClaim) async throws(Failure) -> Run? {
        try await database.transact { connection throws(SQLError) in
            let only: SQL = if let id = claim.id { "AND id = \(id.rawValue)" } else { "" }
            let statement: SQL = """
                SELECT \(RunRow.columns) FROM job_run
                WHERE state = 'queued' AND job IN (\(list: claim.jobs)) \(only)
                ORDER BY id
                LIMIT 1
                """
            guard let seen = try connection.first(statement, RunRow.read), let run = seen.claimed(claim),
                try JobTable.keep(run, seen: seen, connection)
            else { return .rollBack(nil) }
            return .commit(run)
        }
    }

    package func renew(_ run: Run, until: Timestamp) async throws(Failure) -> Run? {
        try await database.transact { connection throws(SQLError) in
            let statement: SQL = """
                UPDATE job_run SET lease_until = \(until), \(RunRow.assignments(run.report))
                WHERE id = \(run.id.rawValue) AND fence = \(run.fence) AND holder = \(run.holder) AND state = 'running'
                RETURNING \(RunRow.columns)
                """
            return .commit(try connection.first(statement, RunRow.read))
        }
    }

    package func settle(_ run: Run) async throws(Failure) -> Bool {
        try await database.transact { connection throws(SQLError) in
            let statement: SQL = """
                SELECT \(RunRow.columns) FROM job_run
                WHERE id = \(run.id.rawValue) AND fence = \(run.fence) AND state = 'running'
                """
            guard let seen = try connection.first(statement, RunRow.read) else { return .rollBack(false) }
            var ended = run
            // Whoever asked it to stop meanwhile did so, even if it came to its own end.
            ended.stopAskedBy = seen.stopAskedBy
            return try JobTable.keep(ended, seen: seen, connection) ? .commit(true) : .rollBack(false)
        }
    }

    package func askToStop(_ id: RunID, by person: String, at now: Timestamp) async throws(Failure) -> Run? {
        try await database.transact { connection throws(SQLError) in
            guard let seen = try JobTable.find(id, connection) else { return .rollBack(nil) }
            guard let run = seen.stopping(by: person, at: now) else { return .rollBack(seen) }
            return try JobTable.keep(run, seen: seen, connection) ? .commit(run) : .rollBack(seen)
        }
    }

    package func sweep(at now: Timestamp) async throws(Failure) -> [Run] {
        let statement: SQL = """
            SELECT \(RunRow.columns) FROM job_run
            WHERE state IN ('queued', 'running') AND state = 'running' AND lease_until <= \(now)
            ORDER BY id
            """
        let dead = try await database.ask { connection throws(SQLError) in
            try connection.all(statement, RunRow.read)
        }
        guard !dead.isEmpty else { return [] }
        return try await database.transact { connection throws(SQLError) in
            var vanished: [Run] = []
            for seen in try connection.all(statement, RunRow.read) {
                guard let run = seen.vanished(at: now), try JobTable.keep(run, seen: seen, connection) else { continue }
                vanished.append(run)
            }
            return .commit(vanished)
        }
    }

    package func run(_ id: RunID) async throws(Failure) -> Run? {
        try await database.ask { connection throws(SQLError) in try JobTable.find(id, connection) }
    }

    package func runs(_ filter: RunFilter) async throws(Failure) -> [Run] {
        let ofJob: SQL = if let job = filter.job { "AND job = \(job)" } else { "" }
        let open: SQL = filter.onlyOpen ? "AND state IN ('queued', 'running')" : ""
        let statement: SQL = """
            SELECT \(RunRow.columns) FROM job_run
            WHERE id < \(filter.before?.rawValue ?? Int64.max) \(ofJob) \(open)
            ORDER BY id DESC
            LIMIT \(filter.limit)
            """
        return try await database.ask { connection throws(SQLError) in try connection.all(statement, RunRow.read) }
    }

    // MARK: - Parts

    private static func find(_ id: RunID, _ connection: any SQLConnection) throws(SQLError) -> Run? {
        try connection.first("SELECT \(RunRow.columns) FROM job_run WHERE id = \(id.rawValue)", RunRow.read)
    }

    /// False when the row is no longer as it was seen: on PostgreSQL another worker may have come between.
    private static func keep(_ run: Run, seen: Run, _ connection: any SQLConnection) throws(SQLError) -> Bool {
        try connection.change(
            """
            UPDATE job_run
            SET state = \(run.state.rawValue), fence = \(run.fence), holder = \(run.holder),
                lease_until = \(run.leaseUntil), stop_asked_by = \(run.stopAskedBy), started_at = \(run.startedAt),
                ended_at = \(run.endedAt), \(RunRow.assignments(run.report)),
                \(FailureColumns.assignments(run.failure))
            WHERE id = \(run.id.rawValue) AND fence = \(seen.fence) AND state = \(seen.state.rawValue)
            """) == 1
    }

    private static func forgetOldRuns(of job: String, _ connection: any SQLConnection) throws(SQLError) {
        try connection.change(
            """
            DELETE FROM job_run
            WHERE job = \(job) AND id <= (
                SELECT id FROM job_run WHERE job = \(job) ORDER BY id DESC LIMIT 1 OFFSET \(Limits.runsKeptPerJob))
            """)
    }
}

extension Run.Starter {
    fileprivate var dueAt: Timestamp? { if case .schedule(let due) = self { due } else { nil } }
    fileprivate var person: String? { if case .person(let name) = self { name } else { nil } }
}
