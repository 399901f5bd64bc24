import Base
import Model

/// How a raw document stands in the collection.
extension MongoRawDocuments {
    /// Notes that somebody edited by hand into something else are read as if they were absent; data never is.
    func read(_ stored: JSON) -> RawDocument {
        let data = (stored["data"] ?? .null).plain
        let notes = stored["tieout"] ?? .null
        let status = stored["sync_status"]?.integer.flatMap { SyncStatus(rawValue: Int($0)) } ?? .new
        var books = RawBooks()
        books.syncedHash = notes["synced_hash"]?.text
        books.tries = Int(notes["tries"]?.integer ?? 0)
        books.dueAt = notes["due_at"]?.moment
        books.failure = notes["failure"].flatMap(Failure.init(parts:))
        books.fence = notes["fence"]?.integer ?? 0
        books.holder = notes["holder"]?.text
        books.leaseUntil = notes["lease_until"]?.moment
        if let aside = notes["set_aside"], let at = aside["at"]?.moment {
            books.setAside = SettingAside(
                by: aside["by"]?.text ?? "", at: at, reason: aside["reason"]?.text ?? "")
        }
        // A bare `nil` would be JSON's null here.
        let log = stored["sync_log"].flatMap { $0.isNull ? Optional<JSON>.none : $0.plain }
        return RawDocument(
            id: MongoRawID.text(stored["_id"] ?? .null), source: stored["source"]?.text ?? "", data: data,
            contentHash: hash(data), status: status, log: log, books: books)
    }

    func hash(_ data: JSON) -> String { digest(Array(data.canonical.utf8)) }
}

extension JSON {
    var moment: Timestamp? { plain.text.flatMap { Timestamp($0) } }
}

extension Failure {
    var parts: JSON {
        [
            "code": JSON(code.rawValue), "verdict": JSON(verdict.rawValue), "summary": JSON(summary),
            "advice": JSON(advice), "cause": JSON(cause), "place": JSON(place),
        ]
    }

    fileprivate init?(parts: JSON) {
        guard let code = parts["code"]?.text, let verdict = parts["verdict"]?.text.flatMap(Verdict.init(rawValue:))
        else { return nil }
        self.init(
            Code(code), verdict, parts["summary"]?.text ?? "", advice: parts["advice"]?.text ?? "",
            cause: parts["cause"]?.text ?? "", place: parts["place"]?.text ?? "")
    }
}
