import Base

/// How invoices are collected; the composition root fills it from the settings.
package struct CollectionSettings: Hashable, Sendable {
    /// Which of two values becomes `invoice_number`; both are kept.
    package enum InvoiceNumber: String, CaseIterable, Sendable {
        /// The transaction's slug.
        case slug
        /// The ERP's document number.
        case docNum = "doc-num"
    }

    /// What becomes of an item whose row the view no longer shows.
    package enum Vanished: String, CaseIterable, Sendable {
        /// It stays, with the moment it vanished.
        case flagged
        case removed
    }

    package var invoiceNumber: InvoiceNumber
    package var vanished: Vanished
    /// How long invoices that are finished are still compared with the view, in days; 0 for never.
    package var comparedDays: Int

    package init(
        invoiceNumber: InvoiceNumber = .slug, vanished: Vanished = .flagged, comparedDays: Int = 35
    ) {
        self.invoiceNumber = invoiceNumber
        self.vanished = vanished
        self.comparedDays = comparedDays
    }
}
