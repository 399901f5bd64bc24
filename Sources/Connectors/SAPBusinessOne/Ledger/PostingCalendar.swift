import Base
import Model

/// The company's posting periods and which of them are open for sales documents.
struct PostingCalendar: Hashable, Sendable {
    struct Period: Hashable, Sendable {
        let first: CalendarDate
        let last: CalendarDate
        let isOpen: Bool
    }

    let periods: [Period]

    /// A day that two periods cover is open when one of them is.
    func period(on day: CalendarDate) -> LedgerPeriod {
        let covering = periods.filter { $0.first <= day && day <= $0.last }
        guard !covering.isEmpty else { return .missing }
        return covering.contains(where: \.isOpen) ? .open : .locked
    }

    /// Periods come in categories (a fiscal year each); the service lists the categories, then the periods of one.
    static func read(from client: ServiceLayerClient) async throws(Failure) -> PostingCalendar {
        var periods: [Period] = []
        for category in try await list(client, .ask("CompanyService_GetPeriods")) {
            guard let entry = category["AbsoluteEntry"] else { continue }
            let body: JSON = ["PeriodCategoryParams": ["AbsoluteEntry": entry]]
            periods += try await list(client, .ask("CompanyService_GetFinancePeriods", body)).compactMap(Period.init)
        }
        return PostingCalendar(periods: periods)
    }

    private static func list(
        _ client: ServiceLayerClient, _ request: ServiceLayerRequest
    ) async throws(Failure) -> [JSON] {
        let answer = try await client.read(request)
        guard let list = answer?.list ?? answer?["value"]?.list else {
            throw Failure(.sapAnswerUnreadable, cause: "\(request.path) answers without a list.")
        }
        return list
    }
}

extension PostingCalendar.Period {
    /// `ltUnlocked` alone is open: `ltUnlockedExceptSales` shuts out invoices, `ltPeriodClosing` all but the closing.
    init?(_ json: JSON) {
        guard let first = json["PostingDateFrom"]?.ledgerDate, let last = json["PostingDateTo"]?.ledgerDate else {
            return nil
        }
        let status = json["PeriodStatus"]?.text
        let isUnlocked = status.map { ["ltUnlocked", "N"].contains($0) } ?? (json["Locked"]?.ledgerFlag != true)
        self.init(first: first, last: last, isOpen: isUnlocked)
    }
}
