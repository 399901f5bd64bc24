import Base
import Model

/// The table sap_submission_logs: one row an attempt at one document, kept for ever.
///
/// Rows of one faktur are counted by `ordinal`; whoever writes here holds the lock of the faktur's row.
struct SubmissionLogTable {
    let connection: any SQLConnection

    func add(_ entry: SubmissionLogEntry, of id: FakturID) throws(SQLError) {
        try connection.change(
            """
            INSERT INTO sap_submission_logs (
                faktur_id, ordinal, document, attempt, outcome, error, request, response, http_status, submitted_by,
                submitted_at, milliseconds)
            VALUES (
                \(id.rawValue),
                (SELECT COALESCE(MAX(ordinal), 0) + 1 FROM sap_submission_logs WHERE faktur_id = \(id.rawValue)),
                \(entry.document), \(entry.attempt), \(entry.outcome), \(entry.error?.keptCause),
                \(entry.request.keptBody), \(entry.response.keptBody), \(entry.httpStatus), \(entry.user), \(entry.at),
                \(entry.milliseconds))
            """)
    }

    /// Oldest first.
    func all(of id: FakturID) throws(SQLError) -> [SubmissionLogEntry] {
        let statement: SQL = """
            SELECT document, attempt, outcome, error, request, response, http_status, submitted_by, submitted_at,
                milliseconds
            FROM sap_submission_logs WHERE faktur_id = \(id.rawValue)
            ORDER BY ordinal
            """
        return try connection.all(statement) { row in
            var reader = RowReader(row)
            return SubmissionLogEntry(
                document: reader.text(), attempt: reader.whole(), outcome: reader.text(), error: reader.optionalText(),
                exchange: Exchange(request: reader.text(), response: reader.text(), status: reader.optionalWhole()),
                user: reader.text(), at: reader.moment(), milliseconds: reader.integer())
        }
    }
}
