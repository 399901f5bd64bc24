package import Base
package import Model

/// What is asked about bulk postings.
extension PostingRunTable {
    package func run(_ id: PostingRunID) async throws(Failure) -> PostingRun? {
        try await database.ask { connection throws(SQLError) in try PostingRunTable.find(id, connection) }
    }

    package func runs(before: PostingRunID?, limit: Int) async throws(Failure) -> [PostingRun] {
        try await database.ask { connection throws(SQLError) in
            try connection.all(
                """
                SELECT \(PostingRunRow.columns) FROM posting_run
                WHERE id < \(before?.rawValue ?? Int64.max)
                ORDER BY id DESC
                LIMIT \(limit)
                """, PostingRunRow.read)
        }
    }

    package func next(of id: PostingRunID) async throws(Failure) -> PostingRunPart? {
        try await parts(PostingPartFilter(run: id, .left, limit: 1)).first
    }

    package func parts(_ filter: PostingPartFilter) async throws(Failure) -> [PostingRunPart] {
        let condition: SQL =
            switch filter.kind {
            case .all: ""
            case .with(let outcomes): "AND outcome IN (\(list: outcomes.map(\.rawValue)))"
            case .latest: "AND outcome IS NOT NULL"
            case .left: "AND outcome IS NULL"
            }
        let order: SQL = filter.kind == .latest ? "DESC" : "ASC"
        return try await database.ask { connection throws(SQLError) in
            try connection.all(
                """
                SELECT \(PostingPartRow.columns) FROM posting_run_part
                WHERE run_id = \(filter.run.rawValue) AND place > \(filter.after) \(condition)
                ORDER BY place \(order)
                LIMIT \(filter.limit)
                """, PostingPartRow.read)
        }
    }

    static func find(_ id: PostingRunID, _ connection: any SQLConnection) throws(SQLError) -> PostingRun? {
        try connection.first(
            "SELECT \(PostingRunRow.columns) FROM posting_run WHERE id = \(id.rawValue)", PostingRunRow.read)
    }
}

/// How a run stands in its row.
enum PostingRunRow {
    static let columns: SQL = """
        id, who, created_at, total, state, fence, holder, lease_until, stop_asked_by, ended_at, posted, present, waiting,
        uncertain, refused, failure_code, failure_verdict, failure_summary, failure_advice, failure_cause, failure_place
        """

    static func read(_ row: any SQLRow) throws(SQLError) -> PostingRun {
        var reader = RowReader(row)
        var run = PostingRun(
            id: PostingRunID(reader.integer()), who: reader.text(), createdAt: reader.moment(), total: reader.whole())
        run.state = try reader.word()
        run.fence = reader.integer()
        run.holder = reader.optionalText()
        run.leaseUntil = reader.optionalMoment()
        run.stopAskedBy = reader.optionalText()
        run.endedAt = reader.optionalMoment()
        // In the order of the columns.
        for outcome in PostingRunPart.Outcome.allCases { run.tally[outcome] = reader.whole() }
        run.failure = try reader.failure()
        return run
    }

    /// Where an outcome is counted.
    static func column(of outcome: PostingRunPart.Outcome) -> SQL {
        switch outcome {
        case .posted: "posted"
        case .present: "present"
        case .waiting: "waiting"
        case .uncertain: "uncertain"
        case .refused: "refused"
        }
    }
}

/// How one faktur of a run stands in its row.
enum PostingPartRow {
    static let columns: SQL = """
        place, faktur_id, confirmed_digest, begun_at, ended_at, outcome, failure_code, failure_verdict, failure_summary,
        failure_advice, failure_cause, failure_place
        """

    static func read(_ row: any SQLRow) throws(SQLError) -> PostingRunPart {
        var reader = RowReader(row)
        var part = PostingRunPart(
            place: reader.whole(), faktur: FakturID(reader.integer()), confirmedDigest: reader.text())
        part.begunAt = reader.optionalMoment()
        part.endedAt = reader.optionalMoment()
        part.outcome = try reader.optionalWord()
        part.failure = try reader.failure()
        return part
    }
}
