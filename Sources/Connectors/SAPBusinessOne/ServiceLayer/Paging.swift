import Base

extension ServiceLayerClient {
    /// All records the question fits, in the order of their keys.
    ///
    /// Pages by key, because `$skip` is no snapshot: a record added or removed meanwhile would shift the rest, and one
    /// would be missed. A page without a next link may still not be the last where the server cut it shorter than
    /// asked, so only an empty page, or a short one without a link, ends the walk.
    func all(_ query: SetQuery) async throws(Failure) -> [JSON] {
        var records: [JSON] = []
        var last: JSON?
        var seen: Set<String> = []
        while records.count < ServiceLayerLimits.recordsMax {
            let page = try await self.page(query, rows: settings.pageRows, after: last)
            for record in page.records {
                guard let key = record[query.key.rawValue], let text = key.scalarText else {
                    throw unreadable("A record of \(query.set) has no \(query.key.rawValue).")
                }
                guard seen.insert(text).inserted else {
                    throw unreadable("\(query.set) answers a page with a record of the page before.")
                }
                records.append(record)
                last = key
            }
            if page.records.isEmpty || (page.records.count < settings.pageRows && !page.hasMore) { return records }
        }
        throw Failure(
            .sapTooLarge, .askHuman, "SAP holds more records than Tieout reads at once (\(query.set)).",
            advice: "Ask for a shorter period.", cause: "More than \(ServiceLayerLimits.recordsMax) records.")
    }

    /// The first record the question fits.
    func first(_ query: SetQuery) async throws(Failure) -> JSON? {
        try await page(query, rows: 1, after: nil).records.first
    }

    private func page(
        _ query: SetQuery, rows: Int, after last: JSON?
    ) async throws(Failure) -> (records: [JSON], hasMore: Bool) {
        let request = query.request(rows: rows, after: last)
        guard let answer = try await read(request) else { throw Failure(.sapNotFound, cause: query.set) }
        guard let records = answer["value"]?.list else { throw unreadable("\(query.set) answers without a list.") }
        let link = answer["@odata.nextLink"] ?? answer["odata.nextLink"]
        return (records, link?.text != nil)
    }

    private func unreadable(_ cause: String) -> Failure { Failure(.sapAnswerUnreadable, cause: cause) }
}
