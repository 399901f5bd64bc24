import Base

extension InvenTreeClient {
    /// One page of a list, and how many records the whole list has.
    struct Page: Sendable {
        let count: Int
        let records: [JSON]
    }

    func page(
        _ call: InvenTreeCall, _ path: String, _ query: [(name: String, value: String)], offset: Int = 0,
        rows: Int? = nil
    ) async throws(Failure) -> Page {
        let bounds = [("limit", String(rows ?? settings.pageRows)), ("offset", String(offset))]
        let request = InvenTreeRequest.get(call, path, query + bounds.map { (name: $0.0, value: $0.1) })
        guard let answer = try await read(request) else { throw Failure(.inventreeNotFound, cause: path) }
        return try page(answer, of: path)
    }

    func page(_ answer: JSON, of path: String) throws(Failure) -> Page {
        guard let records = answer["results"]?.list, let count = answer["count"]?.integer.flatMap({ Int(exactly: $0) })
        else { throw Failure(.inventreeAnswerUnreadable, cause: "\(path) answers without count and results.") }
        return Page(count: count, records: records)
    }

    /// All records of a list, page after page, each once.
    ///
    /// Pages are cut by number, so a record deleted meanwhile may hide another: then fewer records than counted are
    /// found, and the list is read again.
    func all(
        _ call: InvenTreeCall, _ path: String, _ query: [(name: String, value: String)] = [], first: Page? = nil
    ) async throws(Failure) -> [JSON] {
        var known = first
        for _ in 1...InvenTreeLimits.attemptsMax {
            var records: [Int64: JSON] = [:]
            var read = 0
            var count = Int.max
            while read < count {
                let page: Page
                if let first = known, read == 0 {
                    page = first
                } else {
                    page = try await self.page(call, path, query, offset: read)
                }
                guard page.count <= InvenTreeLimits.recordsMax else {
                    throw Failure(.inventreeTooMany, cause: "\(path) counts \(page.count) records.")
                }
                count = page.count
                read += page.records.count
                for record in page.records { records[try key(of: record, path)] = record }
                if page.records.isEmpty { break }
            }
            if records.count >= count { return records.sorted { $0.key < $1.key }.map(\.value) }
            known = nil
        }
        throw Failure(.inventreeAnswerUnreadable, cause: "\(path) changes faster than it can be read.")
    }

    private func key(of record: JSON, _ path: String) throws(Failure) -> Int64 {
        if let pk = record["pk"]?.integer { return pk }
        throw Failure(.inventreeAnswerUnreadable, cause: "A record of \(path) has no pk.")
    }
}
