import Base
import Model

/// What the ledger holds that matters to one faktur: the records its invoice needs, and invoices that may be it.
struct LedgerHoldings: Hashable, Sendable {
    var localCurrency = "IDR"
    var partner: LedgerPartner?
    /// By code; a code that was asked for and is not here does not exist.
    var items: [String: LedgerRecord] = [:]
    var accounts: [String: LedgerRecord] = [:]
    var projects: [String: LedgerRecord] = [:]
    var costCentres: [String: LedgerRecord] = [:]
    var taxCodes: [String: LedgerTaxCode] = [:]
    /// The ledger's rate on the day, for a foreign document.
    var rate: Amount?
    var period = LedgerPeriod.open
    var documents: [LedgerDocument] = []
}

extension LedgerHoldings {
    /// Asks the ledger for every record the draft names. Throws when a question can't be answered: nothing is known then.
    static func records(for draft: InvoiceDraft, in ledger: any Ledger) async throws(Failure) -> LedgerHoldings {
        var holdings = LedgerHoldings()
        holdings.localCurrency = try await ledger.localCurrency()
        if !draft.customerCode.isEmpty { holdings.partner = try await ledger.partner(draft.customerCode) }
        for code in Set(draft.lines.compactMap(\.itemCode)) { holdings.items[code] = try await ledger.item(code) }
        for code in Set(draft.lines.compactMap(\.accountCode)) {
            holdings.accounts[code] = try await ledger.account(code)
        }
        for code in Set(draft.lines.compactMap(\.project)) { holdings.projects[code] = try await ledger.project(code) }
        for code in Set(draft.lines.compactMap(\.costCentre)) {
            holdings.costCentres[code] = try await ledger.costCentre(code)
        }
        for code in Set(draft.lines.compactMap(\.taxCode)) {
            holdings.taxCodes[code] = try await ledger.taxCode(code, on: draft.documentDate)
        }
        if !draft.isLocal { holdings.rate = try await ledger.rate(of: draft.currency, on: draft.documentDate) }
        holdings.period = try await ledger.period(on: draft.documentDate)
        return holdings
    }
}
