package import Base

/// Where invoices are posted: SAP Business One in production, a dictionary in tests.
///
/// Questions throw a `Failure` when they can't be answered; an answer of `nil` means the ledger holds no such record.
/// Requests that change something never throw: they say what became of them.
package protocol Ledger: Sendable {
    /// The company in words for people: `SBODEMO at https://sap:50000`.
    var companyName: String { get }
    /// Why there is no ledger at all; `nil` where there is one.
    var absence: Failure? { get }
    /// Whether the company keeps our reference on every document, which makes looking for it certain.
    var keepsReferences: Bool { get }

    // What must exist before an invoice can. Answers may come from a cache with an age limit.
    func localCurrency() async throws(Failure) -> String
    func partner(_ code: String) async throws(Failure) -> LedgerPartner?
    func item(_ code: String) async throws(Failure) -> LedgerRecord?
    func account(_ code: String) async throws(Failure) -> LedgerRecord?
    func project(_ code: String) async throws(Failure) -> LedgerRecord?
    func costCentre(_ code: String) async throws(Failure) -> LedgerRecord?
    func taxCode(_ code: String, on day: CalendarDate) async throws(Failure) -> LedgerTaxCode?
    /// Local currency per unit of the foreign one; `nil` when nobody entered the day's rate.
    func rate(of currency: String, on day: CalendarDate) async throws(Failure) -> Amount?
    func period(on day: CalendarDate) async throws(Failure) -> LedgerPeriod

    // What is there already. Never from a cache. Cancelled documents and their mirrors are included and say so.
    /// Invoices and drafts that carry one of these references of ours.
    func invoices(references: [String]) async throws(Failure) -> [LedgerDocument]
    /// Invoices and drafts of these customers with these customer references (SAP: NumAtCard).
    func invoices(customerReferences: [CustomerReference]) async throws(Failure) -> [LedgerDocument]
    /// Invoices and drafts of one customer on one day with one gross total, in the document's currency.
    func invoices(
        customer code: String, total: Amount, currency: String, isLocal: Bool, on day: CalendarDate
    ) async throws(Failure) -> [LedgerDocument]
    func invoice(entry: Int64) async throws(Failure) -> LedgerDocument?
    func journalEntries(references: [String]) async throws(Failure) -> [LedgerDocument]
    func journalEntry(entry: Int64) async throws(Failure) -> LedgerDocument?

    // What changes the ledger.
    func create(_ draft: InvoiceDraft) async -> Sent<LedgerDocument>
    func create(_ draft: JournalDraft) async -> Sent<LedgerDocument>
    /// Cancels by a mirror document; the receipt is the document that was cancelled.
    func cancelInvoice(entry: Int64) async -> Sent<LedgerDocument>
    /// Cancels by a reversing entry; the receipt is the entry that was cancelled.
    func cancelJournalEntry(entry: Int64) async -> Sent<LedgerDocument>

    /// Exactly what `create` would send, for the preview and its digest.
    func wireForm(of draft: InvoiceDraft) -> JSON
    func wireForm(of draft: JournalDraft) -> JSON
}

extension Ledger {
    package var absence: Failure? { nil }
}

/// A customer together with the reference printed for it: the ledger's natural key of an invoice.
package struct CustomerReference: Hashable, Sendable {
    package let customerCode: String
    package let reference: String

    package init(customerCode: String, reference: String) {
        self.customerCode = customerCode
        self.reference = reference
    }
}
