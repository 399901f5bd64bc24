import Base

/// Prepared statements by their text, the least recently used dropped first.
struct StatementCache {
    private var statements: [String: (statement: Statement, usedAt: UInt64)] = [:]
    private var uses: UInt64 = 0

    /// Hands the statement over; the cache forgets it until it is kept again.
    mutating func take(_ text: String) -> Statement? { statements.removeValue(forKey: text)?.statement }

    mutating func keep(_ statement: Statement) {
        uses += 1
        statements[statement.text] = (statement, uses)
        guard statements.count > Limits.preparedStatementsMax else { return }
        let oldest = statements.min { $0.value.usedAt < $1.value.usedAt }
        if let oldest { statements[oldest.key] = nil }
    }
}
