package import Base

/// The ledger of an installation that has none: every question is answered with how to set one up, and nothing is sent.
package struct NoLedger: Ledger {
    private let failure: Failure

    /// `failure` says which settings are missing.
    package init(_ failure: Failure) { self.failure = failure }

    package var absence: Failure? { failure }
    package var companyName: String { "no ledger" }
    package var keepsReferences: Bool { false }

    package func localCurrency() async throws(Failure) -> String { throw failure }
    package func partner(_ code: String) async throws(Failure) -> LedgerPartner? { throw failure }
    package func item(_ code: String) async throws(Failure) -> LedgerRecord? { throw failure }
    package func account(_ code: String) async throws(Failure) -> LedgerRecord? { throw failure }
    package func project(_ code: String) async throws(Failure) -> LedgerRecord? { throw failure }
    package func costCentre(_ code: String) async throws(Failure) -> LedgerRecord? { throw failure }
    package func taxCode(_ code: String, on day: CalendarDate) async throws(Failure) -> LedgerTaxCode? { throw failure }
    package func rate(of currency: String, on day: CalendarDate) async throws(Failure) -> Amount? { throw failure }
    package func period(on day: CalendarDate) async throws(Failure) -> LedgerPeriod { throw failure }

    package func invoices(references: [String]) async throws(Failure) -> [LedgerDocument] { throw failure }
    package func invoices(
        customerReferences: [CustomerReference]
    ) async throws(Failure) -> [LedgerDocument] { throw failure }
    package func invoices(
        customer code: String, total: Amount, currency: String, isLocal: Bool, on day: CalendarDate
    ) async throws(Failure) -> [LedgerDocument] { throw failure }
    package func invoice(entry: Int64) async throws(Failure) -> LedgerDocument? { throw failure }
    package func journalEntries(references: [String]) async throws(Failure) -> [LedgerDocument] { throw failure }
    package func journalEntry(entry: Int64) async throws(Failure) -> LedgerDocument? { throw failure }

    package func create(_ draft: InvoiceDraft) async -> Sent<LedgerDocument> { Sent(.refused(failure), Exchange()) }
    package func create(_ draft: JournalDraft) async -> Sent<LedgerDocument> { Sent(.refused(failure), Exchange()) }
    package func cancelInvoice(entry: Int64) async -> Sent<LedgerDocument> { Sent(.refused(failure), Exchange()) }
    package func cancelJournalEntry(entry: Int64) async -> Sent<LedgerDocument> { Sent(.refused(failure), Exchange()) }

    package func wireForm(of draft: InvoiceDraft) -> JSON { .null }
    package func wireForm(of draft: JournalDraft) -> JSON { .null }
}

extension Failure.Code {
    package static let ledgerNotSet = Self("LEDGER-NOT-SET")
}

extension Failure {
    /// The composition root says which settings are missing.
    package static func ledgerNotSet(_ settings: String) -> Failure {
        Failure(
            .ledgerNotSet, .askHuman, "No ledger is set up, so no fakturs are posted.",
            advice: "Set \(settings), and start Tieout again.")
    }
}
