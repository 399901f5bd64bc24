import Base

/// Periods, exchange rates and number series: what a date or a currency must have before anything is posted.
extension Company {
    struct PostingPeriod: Sendable {
        let entry: Int64
        /// The fiscal year it belongs to, as an entry of `CompanyService_GetPeriods`.
        let category: Int64
        let code: String
        let first: CalendarDate
        let last: CalendarDate
        /// A name of PeriodStatusEnum.
        let status: String
    }

    func periods() throws(ServiceLayerError) -> [PostingPeriod] {
        try tables.all("SELECT entry, category, code, first_day, last_day, status FROM posting_period ORDER BY entry") {
            row throws(SQLError) in
            PostingPeriod(
                entry: row.integer(0), category: row.integer(1), code: row.text(2), first: try row.date(3),
                last: try row.date(4), status: row.text(5))
        }
    }

    /// The open period of a posting date. `place` is the field to name when the date lies outside all periods.
    @discardableResult
    func openPeriod(on date: CalendarDate, _ place: String) throws(ServiceLayerError) -> PostingPeriod {
        guard let period = try periods().first(where: { $0.first <= date && date <= $0.last }) else {
            throw .outsidePeriods(place)
        }
        guard !conditions.periodIsLocked, period.status == "ltUnlocked" else { throw .periodLocked }
        return period
    }

    /// What one unit of a foreign currency is worth in local currency on a day; 1 for the local currency itself.
    func rate(of currency: String, on date: CalendarDate) throws(ServiceLayerError) -> Amount? {
        if currency == Company.localCurrency { return .one }
        if conditions.ratesAreMissing { return nil }
        return try tables.first("SELECT rate FROM exchange_rate WHERE currency = \(currency) AND day = \(date)") {
            row throws(SQLError) in try row.amount(0)
        }
    }

    func setRate(_ rate: Amount, of currency: String, on date: CalendarDate) throws(ServiceLayerError) {
        try tables.change(
            """
            INSERT INTO exchange_rate VALUES (\(currency), \(date), \(rate))
            ON CONFLICT (currency, day) DO UPDATE SET rate = excluded.rate
            """)
    }

    /// The next number of a series and the number that is then taken. Numbers repeat across series, as SAP's do.
    func nextNumber(_ set: EntitySet, series: Int64?) throws(ServiceLayerError) -> (series: Int64, number: Int64) {
        // Series 0 is what a draft keeps that was never told another.
        let chosen: SQL = series.flatMap { $0 == 0 ? nil : "series = \($0)" } ?? "is_default = 1"
        let found = try tables.first(
            "SELECT series, next_number FROM numbering_series WHERE object = \(set.name) AND \(chosen)"
        ) { (series: $0.integer(0), number: $0.integer(1)) }
        guard let found else { throw .seriesMissing }
        try tables.change(
            """
            UPDATE numbering_series SET next_number = next_number + 1
            WHERE object = \(set.name) AND series = \(found.series)
            """)
        return found
    }
}
