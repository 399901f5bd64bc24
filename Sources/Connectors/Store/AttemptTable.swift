import Base
import Engine

/// The attempt table: what was tried for each delivery, kept for ever.
///
/// Rows of one delivery are counted by `ordinal`. Whoever writes here has changed the delivery's row before, in the
/// same transaction, and so holds its lock: two writers never count the same delivery's rows at once.
struct AttemptTable {
    let connection: any SQLConnection

    func add(_ attempt: Attempt, of id: DeliveryID) throws(SQLError) {
        try connection.change(
            """
            INSERT INTO attempt (
                delivery_id, ordinal, number, act, started_at, ended_at, done_by, digest, outcome, failure_code,
                failure_verdict, failure_summary, failure_advice, failure_cause, failure_place, request, response,
                http_status)
            VALUES (
                \(id.rawValue), (SELECT COALESCE(MAX(ordinal), 0) + 1 FROM attempt WHERE delivery_id = \(id.rawValue)),
                \(attempt.number), \(attempt.act.rawValue), \(attempt.at), \(attempt.endedAt), \(attempt.by),
                \(attempt.digest), \(attempt.outcome), \(FailureColumns.values(attempt.failure)),
                \(attempt.exchange.request.keptBody), \(attempt.exchange.response.keptBody), \(attempt.exchange.status))
            """)
    }

    /// Ends the running send of this number; an attempt that never ran as a row of its own is kept as it ended.
    func end(_ attempt: Attempt, of id: DeliveryID) throws(SQLError) {
        if attempt.act == .send {
            let ended = try connection.change(
                """
                UPDATE attempt
                SET ended_at = \(attempt.endedAt), outcome = \(attempt.outcome),
                    \(FailureColumns.assignments(attempt.failure)), request = \(attempt.exchange.request.keptBody),
                    response = \(attempt.exchange.response.keptBody), http_status = \(attempt.exchange.status)
                WHERE delivery_id = \(id.rawValue) AND number = \(attempt.number) AND act = 'send'
                    AND outcome = 'running'
                """)
            if ended > 0 { return }
        }
        try add(attempt, of: id)
    }

    /// Oldest first.
    func all(of id: DeliveryID) throws(SQLError) -> [Attempt] {
        let statement: SQL = """
            SELECT number, act, started_at, ended_at, done_by, digest, outcome, failure_code, failure_verdict,
                failure_summary, failure_advice, failure_cause, failure_place, request, response, http_status
            FROM attempt WHERE delivery_id = \(id.rawValue)
            ORDER BY ordinal
            """
        return try connection.all(statement) { row throws(SQLError) in
            var reader = RowReader(row)
            return Attempt(
                number: reader.whole(), act: try reader.word(), at: reader.moment(), endedAt: reader.optionalMoment(),
                by: reader.text(), digest: reader.text(), outcome: reader.text(), failure: try reader.failure(),
                exchange: Exchange(
                    request: reader.text(), response: reader.text(), status: reader.optionalWhole()))
        }
    }
}
