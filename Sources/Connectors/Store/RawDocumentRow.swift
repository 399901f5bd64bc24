import Base
import Model

/// How a raw document stands in its row. `free_at`, which the database computes, is not part of it.
enum RawDocumentRow {
    static let columns: SQL = """
        id, source, data, data_hash, sync_status, sync_log, synced_hash, tries, due_at, failure_code, failure_verdict,
        failure_summary, failure_advice, failure_cause, failure_place, aside_by, aside_at, aside_reason, fence, holder,
        lease_until
        """

    static func read(_ row: any SQLRow) throws(SQLError) -> RawDocument {
        var reader = RowReader(row)
        let (id, source, data, hash) = (reader.text(), reader.text(), try reader.json(), reader.text())
        let number = reader.whole()
        guard let status = SyncStatus(rawValue: number) else {
            throw SQLError(.damaged, "a raw document has the unknown sync_status \(number)")
        }
        let log = try reader.optionalJSON()
        var books = RawBooks()
        books.syncedHash = reader.optionalText()
        books.tries = reader.whole()
        books.dueAt = reader.optionalMoment()
        books.failure = try reader.failure()
        books.setAside = reader.settingAside()
        books.fence = reader.integer()
        books.holder = reader.optionalText()
        books.leaseUntil = reader.optionalMoment()
        return RawDocument(
            id: id, source: source, data: data, contentHash: hash, status: status, log: log, books: books)
    }
}

extension RowReader {
    fileprivate mutating func settingAside() -> SettingAside? {
        let (by, at, reason) = (optionalText(), optionalMoment(), optionalText())
        guard let by, let at else { return nil }
        return SettingAside(by: by, at: at, reason: reason ?? "")
    }
}
