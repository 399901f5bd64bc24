import Base
import Engine

/// How a run stands in its row.
enum RunRow {
    static let columns: SQL = """
        id, job, due_at, started_by, created_at, state, fence, holder, lease_until, stop_asked_by, started_at, ended_at,
        counts, done, total, output, lines_dropped, failure_code, failure_verdict, failure_summary, failure_advice,
        failure_cause, failure_place
        """

    static func read(_ row: any SQLRow) throws(SQLError) -> Run {
        var reader = RowReader(row)
        let (id, job) = (RunID(reader.integer()), reader.text())
        let (dueAt, person) = (reader.optionalMoment(), reader.optionalText())
        guard let starter = dueAt.map(Run.Starter.schedule) ?? person.map(Run.Starter.person) else {
            throw SQLError(.damaged, "run \(id) was started by nobody")
        }
        var run = Run(id: id, job: job, startedBy: starter, createdAt: reader.moment())
        run.state = try reader.word()
        run.fence = reader.integer()
        run.holder = reader.optionalText()
        run.leaseUntil = reader.optionalMoment()
        run.stopAskedBy = reader.optionalText()
        run.startedAt = reader.optionalMoment()
        run.endedAt = reader.optionalMoment()
        run.report = try reader.report()
        run.failure = try reader.failure()
        return run
    }

    /// What a run tells of itself, for `SET …`.
    static func assignments(_ report: RunReport) -> SQL {
        let counts = JSON(report.counts.map { JSON([JSON($0.what.kept(bytesMax: 200)), JSON($0.number)]) })
        let lines = JSON(report.lines.map { JSON($0.kept(bytesMax: Limits.runLineBytesMax + 8)) })
        return """
            counts = \(counts.written), done = \(report.done), total = \(report.total), output = \(lines.written),
            lines_dropped = \(report.linesDropped)
            """
    }
}

extension RowReader {
    fileprivate mutating func report() throws(SQLError) -> RunReport {
        let counts = try (json().list ?? []).map { pair throws(SQLError) in
            guard let what = pair[0]?.text, let number = pair[1]?.integer else {
                throw SQLError(.damaged, "a run's counts can't be read")
            }
            return RunReport.Count(what: what, number: number)
        }
        let (done, total) = (integer(), optionalInteger())
        let lines = try (json().list ?? []).compactMap(\.text)
        return RunReport(counts: counts, done: done, total: total, lines: lines, linesDropped: whole())
    }
}
