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
