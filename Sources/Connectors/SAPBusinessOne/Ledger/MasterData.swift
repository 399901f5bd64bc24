package import Base
package import Model

/// What must exist before an invoice can: read from SAP, and remembered for a while.
///
/// Codes are asked for by `$filter`, not by key in the path: a slash inside a code is refused by the front Apache,
/// and a 404 of a proxy must never read as "there is no such customer".
final class MasterData: Sendable {
    private let client: ServiceLayerClient
    private let time: any TimeSource
    private let partners: ExpiringCache<String, LedgerPartner>
    private let records: ExpiringCache<RecordKey, LedgerRecord>
    private let taxCodes: ExpiringCache<String, DatedTaxCode>
    private let rates: ExpiringCache<RateKey, Amount>
    private let company: ExpiringCache<Bool, String>
    private let calendar: ExpiringCache<Bool, PostingCalendar>

    init(client: ServiceLayerClient, time: any TimeSource) {
        self.client = client
        self.time = time
        let (age, missing) = (client.settings.masterDataSecondsMax, client.settings.missingSecondsMax)
        partners = ExpiringCache(time: time, secondsMax: age, missingSecondsMax: missing)
        records = ExpiringCache(time: time, secondsMax: age, missingSecondsMax: missing)
        taxCodes = ExpiringCache(time: time, secondsMax: age, missingSecondsMax: missing)
        rates = ExpiringCache(time: time, secondsMax: age, missingSecondsMax: missing)
        company = ExpiringCache(time: time, secondsMax: age, missingSecondsMax: missing)
        // A period is locked or unlocked just before people post: an old answer would be wrong at the worst time.
        calendar = ExpiringCache(time: time, secondsMax: min(age, 60), missingSecondsMax: missing)
    }

    var today: CalendarDate { time.now.dayInUTC }

    func localCurrency() async throws(Failure) -> String {
        let code = try await company.value(true) { [client] () async throws(Failure) in
            try await client.read(.ask("SBOBobService_GetLocalCurrency"))?.functionResult.ledgerText
        }
        if let code { return code }
        throw Failure(.sapAnswerUnreadable, cause: "SBOBobService_GetLocalCurrency answers without a currency.")
    }

    func partner(_ code: String) async throws(Failure) -> LedgerPartner? {
        try await partners.value(code) { [client, time] () async throws(Failure) in
            try await client.first(LedgerPartner.query(code)).flatMap { LedgerPartner($0, on: time.now.dayInUTC) }
        }
    }

    func record(_ kind: RecordKind, _ code: String) async throws(Failure) -> LedgerRecord? {
        try await records.value(RecordKey(kind: kind, code: code)) { [client] () async throws(Failure) in
            try await client.first(kind.query(code)).flatMap(kind.read)
        }
    }

    func taxCode(_ code: String, on day: CalendarDate) async throws(Failure) -> LedgerTaxCode? {
        let field = client.settings.taxField
        let dated = try await taxCodes.value(code) { [client] () async throws(Failure) in
            try await client.first(field.query(code)).flatMap { DatedTaxCode($0, field) }
        }
        return dated?.taxCode(on: day)
    }

    func rate(of currency: String, on day: CalendarDate) async throws(Failure) -> Amount? {
        if try await localCurrency() == currency { return .one }
        return try await rates.value(RateKey(currency: currency, day: day)) { [client] () async throws(Failure) in
            do throws(Failure) {
                let body: JSON = ["Currency": JSON(currency), "Date": JSON(day.compact)]
                let rate = try await client.read(.ask("SBOBobService_GetCurrencyRate", body))?.functionResult
                    .ledgerAmount
                return rate.flatMap { $0.isZero ? nil : $0 }
            } catch {
                if error.code == .sapRateMissing { return nil }
                throw error
            }
        }
    }

    func period(on day: CalendarDate) async throws(Failure) -> LedgerPeriod {
        let calendar = try await calendar.value(true) { [client] () async throws(Failure) in
            try await PostingCalendar.read(from: client)
        }
        return calendar?.period(on: day) ?? .missing
    }

    private struct RecordKey: Hashable, Sendable {
        let kind: RecordKind
        let code: String
    }

    private struct RateKey: Hashable, Sendable {
        let currency: String
        let day: CalendarDate
    }
}

extension ServiceLayerLedger {
    package func localCurrency() async throws(Failure) -> String { try await masterData.localCurrency() }
    package func partner(_ code: String) async throws(Failure) -> LedgerPartner? { try await masterData.partner(code) }
    package func item(_ code: String) async throws(Failure) -> LedgerRecord? {
        try await masterData.record(.item, code)
    }
    package func account(_ code: String) async throws(Failure) -> LedgerRecord? {
        try await masterData.record(.account, code)
    }
    package func project(_ code: String) async throws(Failure) -> LedgerRecord? {
        try await masterData.record(.project, code)
    }
    package func costCentre(_ code: String) async throws(Failure) -> LedgerRecord? {
        try await masterData.record(.costCentre, code)
    }
    package func taxCode(_ code: String, on day: CalendarDate) async throws(Failure) -> LedgerTaxCode? {
        try await masterData.taxCode(code, on: day)
    }
    package func rate(of currency: String, on day: CalendarDate) async throws(Failure) -> Amount? {
        try await masterData.rate(of: currency, on: day)
    }
    package func period(on day: CalendarDate) async throws(Failure) -> LedgerPeriod {
        try await masterData.period(on: day)
    }
}
