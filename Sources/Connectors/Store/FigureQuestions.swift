package import Base
package import Engine

extension TieoutStore: EngineFigures {
    package func runFigures() async throws(Failure) -> [RunFigure] {
        try await database.ask { connection throws(SQLError) in
            try connection.all(
                "SELECT job, state, COUNT(*), MAX(ended_at) FROM job_run GROUP BY job, state ORDER BY job, state"
            ) { row throws(SQLError) in
                var reader = RowReader(row)
                return RunFigure(
                    job: reader.text(), state: try reader.word(), count: reader.whole(),
                    lastEndedAt: reader.optionalMoment())
            }
        }
    }

    package func deliveredCounts(flow: String, between moments: [Timestamp]) async throws(Failure) -> [Int] {
        try await database.ask { connection throws(SQLError) in
            var counts: [Int] = []
            for (from, to) in zip(moments, moments.dropFirst()) {
                let statement: SQL = """
                    SELECT COUNT(*) FROM delivery
                    WHERE state = 'delivered' AND flow = \(flow) AND updated_at >= \(from) AND updated_at < \(to)
                    """
                counts.append(try connection.first(statement) { row in Int(row.integer(0)) } ?? 0)
            }
            return counts
        }
    }

    package func lastDelivered(flow: String) async throws(Failure) -> Timestamp? {
        try await database.ask { connection throws(SQLError) in
            try connection.first(
                """
                SELECT updated_at FROM delivery WHERE state = 'delivered' AND flow = \(flow)
                ORDER BY updated_at DESC LIMIT 1
                """
            ) { row in row.timestamp(0) }
        }
    }

    package func oldestDue() async throws(Failure) -> [FlowDue] {
        try await database.ask { connection throws(SQLError) in
            try connection.all(
                """
                SELECT flow, MIN(due_at) FROM delivery
                WHERE state IN ('waiting', 'sending', 'uncertain')
                GROUP BY flow
                ORDER BY flow
                """
            ) { row in FlowDue(flow: row.text(0), dueAt: row.timestamp(1)) }
        }
    }
}
