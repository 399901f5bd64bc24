package import Base

/// Where billing's accounts, transactions, invoices and items live: Tieout's own store, or the database of the
/// application that owns them.
package protocol BillingHome: Sendable {
    /// Keeps new invoices with their transactions, and accounts that are new or changed: all or none.
    ///
    /// Throws `BILLING-EXISTS` when an invoice's id or a transaction's slug is taken.
    func add(_ entries: [BillingEntry], accounts: [Account]) async throws(Failure)

    /// Saves an invoice that was read at `seenVersion` together with all its items, in one transaction. False, and
    /// nothing is kept, when the invoice changed since.
    func save(_ invoice: InvoiceData, items: [InvoiceItem], seenVersion: Int) async throws(Failure) -> Bool

    /// In the order of their ids; unknown ids are left out.
    func invoices(_ ids: [InvoiceDataID]) async throws(Failure) -> [InvoiceData]
    func list(_ filter: BillingFilter) async throws(Failure) -> [InvoiceData]
    func count(_ filter: BillingFilter) async throws(Failure) -> Int
    /// Of each invoice that has any, in the order of their numbers.
    func items(of ids: [InvoiceDataID]) async throws(Failure) -> [InvoiceDataID: [InvoiceItem]]
    /// The accounts among these codes.
    func accounts(_ codes: [String]) async throws(Failure) -> [Account]
    /// The transactions among these slugs.
    func transactions(_ slugs: [String]) async throws(Failure) -> [Transaction]
}

/// An invoice that is asked for, and the transaction it is written for.
package struct BillingEntry: Hashable, Sendable {
    package let invoice: InvoiceData
    package var transaction: Transaction { Transaction(slug: invoice.transaction, account: invoice.account) }

    package init(_ invoice: InvoiceData) { self.invoice = invoice }
}

/// Which invoices; absent means any. Pages follow each other by `after`, in an order of the home's own.
package struct BillingFilter: Hashable, Sendable {
    package var direction: InvoiceData.Direction?
    package var statuses: [InvoiceData.Status] = []
    /// Whether something is left to do for them.
    package var isFinished: Bool?
    package var account: String?
    /// How its id, number, document number, transaction or account begins, letter by letter.
    package var beginning: String?
    /// Only those whose items were made to agree with the ERP at this moment or later.
    package var collectedSince: Timestamp?
    package var after: InvoiceDataID?
    package var limit = 200

    package init() {}
}

extension Failure.Code {
    package static let billingExists = Self("BILLING-EXISTS")
    package static let billingUnknown = Self("BILLING-UNKNOWN")
}

extension Failure {
    package static func unknownInvoice(_ id: InvoiceDataID) -> Failure {
        Failure(
            .billingUnknown, .askHuman, "Billing has no invoice \(id).",
            advice: "Look it up with \"tieout billing list\"; invoices are kept by \"tieout billing import FILE\".",
            place: "id")
    }
}
