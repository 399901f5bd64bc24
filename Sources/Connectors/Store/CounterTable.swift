import Base

/// The counter table: the next identifier of each table that has one.
///
/// Neither `AUTOINCREMENT` nor `GENERATED … AS IDENTITY` is understood by both engines, and `MAX(id) + 1` makes two
/// writers on PostgreSQL choose the same number, so that one of them fails. The counter's row is locked by the first
/// `UPDATE` until its transaction ends: writers wait for each other for the length of one short transaction, and none
/// fails. Only new fakturs, customers, promises and runs come by here, one a document; claims, attempts and log rows don't.
struct CounterTable {
    enum Name: String {
        case delivery, faktur, customer, run, alarm, user, alarmNotice = "alarm_notice"
        case postingRun = "posting_run"
    }

    let connection: any SQLConnection

    /// The first of as many new, consecutive identifiers.
    func take(_ count: Int = 1, of name: Name) throws(SQLError) -> Int64 {
        let statement: SQL = """
            UPDATE counter SET value = value + \(count) WHERE name = \(name.rawValue)
            RETURNING value
            """
        guard let last = try connection.first(statement, { row in row.integer(0) }) else {
            throw SQLError(.damaged, "the counter of \(name.rawValue) is missing")
        }
        return last - Int64(count) + 1
    }
}
