package import Base
package import Engine

/// The job table. (`JobRuns.swift` keeps their runs.)
package struct JobTable: JobStore {
    let database: any SQLDatabase

    package init(database: any SQLDatabase) { self.database = database }

    package func seed(_ jobs: [Job]) async throws(Failure) {
        let known = Set(try await self.jobs().map(\.name))
        let new = jobs.filter { !known.contains($0.name) }
        guard !new.isEmpty else { return }
        try await database.transact { connection throws(SQLError) in
            for job in new {
                try connection.change(
                    """
                    INSERT INTO job (\(JobTable.columns))
                    VALUES (
                        \(job.name), \(job.schedule.text), \(job.zone), \(job.isEnabled), \(job.lateAfterSeconds),
                        \(job.servedUntil), \(job.version))
                    ON CONFLICT (name) DO NOTHING
                    """)
            }
            return .commit(())
        }
    }

    package func jobs() async throws(Failure) -> [Job] {
        try await database.ask { connection throws(SQLError) in
            try connection.all("SELECT \(JobTable.columns) FROM job ORDER BY name", JobTable.read)
        }
    }

    package func job(_ name: String) async throws(Failure) -> Job? {
        try await database.ask { connection throws(SQLError) in
            try connection.first("SELECT \(JobTable.columns) FROM job WHERE name = \(name)", JobTable.read)
        }
    }

    package func save(_ job: Job, seenVersion: Int64, alongside: StoreChange) async throws(Failure) -> Bool {
        try await database.transact { connection throws(SQLError) in
            let changed = try connection.change(
                """
                UPDATE job
                SET schedule = \(job.schedule.text), zone = \(job.zone), enabled = \(job.isEnabled),
                    late_after_seconds = \(job.lateAfterSeconds), served_until = \(job.servedUntil),
                    version = version + 1
                WHERE name = \(job.name) AND version = \(seenVersion)
                """)
            guard changed == 1 else { return .rollBack(false) }
            try alongside.apply(connection)
            return .commit(true)
        }
    }

    // MARK: - Rows

    private static let columns: SQL = """
        name, schedule, zone, enabled, late_after_seconds, served_until, version
        """

    private static func read(_ row: any SQLRow) throws(SQLError) -> Job {
        var reader = RowReader(row)
        let (name, text) = (reader.text(), reader.text())
        let schedule: CronSchedule
        do throws(Failure) { schedule = try CronSchedule(text) } catch {
            throw SQLError(.damaged, "job \(name) has no schedule: \(error.summary)")
        }
        let zone = reader.optionalText()
        var job = Job(
            name: name, schedule: schedule, zone: zone, isEnabled: reader.flag(),
            lateAfterSeconds: reader.integer(), servedUntil: reader.moment())
        job.version = reader.integer()
        return job
    }
}
