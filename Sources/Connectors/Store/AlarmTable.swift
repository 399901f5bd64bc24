package import Base
package import Engine

/// The alarm table. (`AlarmNotices.swift` keeps the messages that tell of them.)
package struct AlarmTable: AlarmStore {
    let database: any SQLDatabase

    package init(database: any SQLDatabase) { self.database = database }

    package func raise(
        _ finding: AlarmFinding, channels: [String], at now: Timestamp
    ) async throws(Failure) -> Alarm? {
        try await database.transact { connection throws(SQLError) in
            let alarm = Alarm(
                id: AlarmID(try CounterTable(connection: connection).take(of: .alarm)), job: finding.job,
                kind: finding.kind, run: finding.run, failure: finding.failure, raisedAt: now)
            // Refused by the index over open alarms when one stands already.
            let isNew = try connection.change(
                """
                INSERT INTO alarm (
                    id, job, kind, run, raised_at, failure_code, failure_verdict, failure_summary, failure_advice,
                    failure_cause, failure_place)
                VALUES (
                    \(alarm.id.rawValue), \(alarm.job), \(alarm.kind.rawValue), \(alarm.run?.rawValue), \(now),
                    \(FailureColumns.values(alarm.failure)))
                ON CONFLICT DO NOTHING
                """)
            guard isNew == 1 else { return .rollBack(nil) }
            try AlarmTable.tell(.raised, of: alarm.id, channels, at: now, connection)
            try AlarmTable.forgetOld(of: alarm.job, connection)
            return .commit(alarm)
        }
    }

    package func clear(
        _ kind: Alarm.Kind, of job: String, channels: [String], at now: Timestamp
    ) async throws(Failure) -> Alarm? {
        try await database.transact { connection throws(SQLError) in
            let cleared = try connection.first(
                """
                UPDATE alarm SET cleared_at = \(now)
                WHERE job = \(job) AND kind = \(kind.rawValue) AND cleared_at IS NULL
                RETURNING \(AlarmTable.columns)
                """, AlarmTable.read)
            guard let cleared else { return .rollBack(nil) }
            try AlarmTable.tell(.cleared, of: cleared.id, channels, at: now, connection)
            return .commit(cleared)
        }
    }

    package func alarms(_ filter: AlarmFilter) async throws(Failure) -> [Alarm] {
        let ofJob: SQL = if let job = filter.job { "AND job = \(job)" } else { "" }
        let open: SQL = filter.onlyOpen ? "AND cleared_at IS NULL" : ""
        return try await database.ask { connection throws(SQLError) in
            try connection.all(
                """
                SELECT \(AlarmTable.columns) FROM alarm
                WHERE 1 = 1 \(ofJob) \(open)
                ORDER BY id DESC
                LIMIT \(filter.limit)
                """, AlarmTable.read)
        }
    }

    // MARK: - Rows

    static let columns: SQL = """
        id, job, kind, run, raised_at, cleared_at, failure_code, failure_verdict, failure_summary, failure_advice,
        failure_cause, failure_place
        """

    static func read(_ row: any SQLRow) throws(SQLError) -> Alarm {
        var reader = RowReader(row)
        let (id, job, kind) = (AlarmID(reader.integer()), reader.text(), try reader.word(Alarm.Kind.self))
        let (run, raisedAt) = (reader.optionalInteger().map(RunID.init), reader.moment())
        let clearedAt = reader.optionalMoment()
        guard let failure = try reader.failure() else { throw SQLError(.damaged, "the alarm \(id) has no reason") }
        return Alarm(
            id: id, job: job, kind: kind, run: run, failure: failure, raisedAt: raisedAt, clearedAt: clearedAt)
    }

    private static func forgetOld(of job: String, _ connection: any SQLConnection) throws(SQLError) {
        let old: SQL = """
            SELECT id FROM alarm
            WHERE job = \(job) AND cleared_at IS NOT NULL AND id <= (
                SELECT id FROM alarm WHERE job = \(job) ORDER BY id DESC LIMIT 1 OFFSET \(Limits.alarmsKeptPerJob))
            """
        try connection.change("DELETE FROM alarm_notice WHERE alarm IN (\(old))")
        try connection.change(
            """
            DELETE FROM alarm WHERE id IN (\(old))
            """)
    }
}
