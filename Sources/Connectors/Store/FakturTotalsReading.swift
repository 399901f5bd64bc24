package import Base
package import Model

/// Counts and sums of many fakturs: from the tallies where they answer, from the rows where they don't.
extension FakturTable {
    package func standingCounts() async throws(Failure) -> [FakturStanding: Int] {
        let counts = try await database.ask { connection throws(SQLError) in
            try connection.all(
                "SELECT standing, CAST(SUM(fakturs) AS BIGINT) FROM faktur_tally GROUP BY standing"
            ) { row throws(SQLError) -> (FakturStanding, Int) in
                var reader = RowReader(row)
                return (try reader.word(), reader.whole())
            }
        }
        return Dictionary(counts) { first, _ in first }
    }

    package func totals(_ query: FakturQuery) async throws(Failure) -> FakturTotals {
        try await database.ask { connection throws(SQLError) in try connection.totals(query) }
    }

    package func totals(of ids: [FakturID]) async throws(Failure) -> FakturTotals {
        let chosen = Array(Set(ids.map(\.rawValue)).sorted().prefix(Limits.fakturTotalsMax))
        return try await database.ask { connection throws(SQLError) in
            let pages = try connection.all(ids: chosen, readTotals) { page in
                """
                SELECT currency, COUNT(*), \(FakturTable.sums) FROM faktur WHERE id IN (\(list: page))
                GROUP BY currency ORDER BY currency
                """
            }
            let byCurrency = Dictionary(grouping: pages, by: \.currency)
            let lines = byCurrency.sorted { $0.key < $1.key }.map { currency, parts in
                parts.dropFirst().reduce(parts[0]) { sum, part in
                    FakturTotals.Line(
                        currency: currency, count: sum.count + part.count, dpp: sum.dpp + part.dpp,
                        ppn: sum.ppn + part.ppn)
                }
            }
            return FakturTotals(lines: lines)
        }
    }

    package func months(from: String, to: String) async throws(Failure) -> [MonthFigure] {
        try await database.ask { connection throws(SQLError) in
            try connection.all(
                """
                SELECT month, type, standing, currency, kurs, CAST(SUM(fakturs) AS BIGINT), \(FakturTable.sums)
                FROM faktur_month WHERE month >= \(from) AND month <= \(to)
                GROUP BY month, type, standing, currency, kurs
                HAVING SUM(fakturs) > 0
                ORDER BY month, type, standing, currency, kurs
                """
            ) { row throws(SQLError) in
                var reader = RowReader(row)
                return MonthFigure(
                    month: reader.text(), type: try reader.word(), standing: try reader.word(),
                    currency: reader.text(), kurs: try reader.amount(), count: reader.whole(),
                    dpp: reader.split().sum, ppn: reader.split().sum)
            }
        }
    }

    fileprivate static let sums: SQL = """
        CAST(SUM(dpp_thousands) AS BIGINT), CAST(SUM(dpp_rest) AS BIGINT), CAST(SUM(ppn_thousands) AS BIGINT),
        CAST(SUM(ppn_rest) AS BIGINT)
        """
}

private func readTotals(_ row: any SQLRow) throws(SQLError) -> FakturTotals.Line {
    var reader = RowReader(row)
    return FakturTotals.Line(
        currency: reader.text(), count: reader.whole(), dpp: reader.split().sum, ppn: reader.split().sum)
}

extension SQLConnection {
    func totals(_ query: FakturQuery) throws(SQLError) -> FakturTotals {
        if query.segments.isEmpty { return FakturTotals(lines: []) }
        if let tallied = query.tallied { return FakturTotals(lines: try all(tallied, readTotals)) }
        let limit = Limits.fakturTotalsMax
        let namesakes = try namesakes(of: query)
        let source =
            FakturSource(query, limit: limit, namesakes: namesakes) ?? FakturSource(allOf: query, limit: limit)
        let lines = try all(
            """
            SELECT currency, COUNT(*), \(FakturTable.sums)
            FROM (\(source.ids)) AS source CROSS JOIN faktur
            WHERE faktur.id = source.found_id \(query.conditions)
            GROUP BY currency ORDER BY currency
            """, readTotals)
        let looked = try lookedThrough(source, query, limit: limit)
        let totals = FakturTotals(lines: lines)
        return FakturTotals(lines: lines, countedOnly: looked == nil ? nil : totals.count)
    }
}

extension FakturQuery {
    /// The statement over the tallies that answers exactly this search; `nil` when they don't know enough.
    fileprivate var tallied: SQL? {
        var rest = self
        rest.tab = .all
        rest.type = nil
        rest.from = nil
        rest.to = nil
        rest.sort = FakturSort()
        guard rest == FakturQuery() else { return nil }
        let types = type.map { [$0.rawValue] } ?? Faktur.Kind.allCases.map(\.rawValue)
        let condition: SQL = "type IN (\(list: types)) AND standing IN (\(list: tab.standings.map(\.rawValue)))"
        let figures: SQL = "currency, CAST(SUM(fakturs) AS BIGINT), \(FakturTable.sums)"
        let ending: SQL = "GROUP BY currency HAVING SUM(fakturs) > 0 ORDER BY currency"
        if from == nil, to == nil { return "SELECT \(figures) FROM faktur_tally WHERE \(condition) \(ending)" }
        // Whole months are counted too.
        guard from?.day ?? 1 == 1, to.map({ $0.adding(days: 1).day == 1 }) ?? true else { return nil }
        let first = String((from?.description ?? "0000-01").prefix(7))
        let last = String((to?.description ?? "9999-12").prefix(7))
        return """
            SELECT \(figures) FROM faktur_month WHERE month >= \(first) AND month <= \(last) AND \(condition) \(ending)
            """
    }
}
