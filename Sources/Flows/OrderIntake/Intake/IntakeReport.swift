package import Base
package import Model

/// What a sync made of one document.
package struct DocumentReport: Sendable {
    package let documentID: String
    /// `nil` when nothing was written: the run was stopped before the document, or another worker has it.
    package let outcome: SyncOutcome?
    package let invoices: [InvoiceReport]
    package let tally: IntakeTally
}

/// What a sync made of one invoice.
package struct InvoiceReport: Sendable {
    package enum Ending: Hashable, Sendable {
        /// The order is as the invoice says.
        case synced
        /// The order stands, but not wholly as the invoice says.
        case partial(Failure)
        case failed(Failure)
    }

    package let path: String
    package let ending: Ending
    package let entry: SyncLog.InvoiceEntry
    /// Not before this moment may the work be repeated: a request may still be at work in the book.
    let inDoubtUntil: Timestamp?
    package let deeds: IntakeTally

    package var failure: Failure? {
        switch ending {
        case .synced: nil
        case .partial(let failure), .failed(let failure): failure
        }
    }
}

/// What was done, counted.
package struct IntakeTally: Hashable, Sendable {
    package var documents = 0
    package var documentsSynced = 0
    package var documentsFailed = 0
    /// Taken over by another worker, or let go of because the run was stopped.
    package var documentsLeft = 0
    package var invoices = 0
    package var invoicesPartial = 0
    package var invoicesFailed = 0
    /// Orders that needed nothing.
    package var ordersUnchanged = 0
    package var ordersCreated = 0
    package var ordersChanged = 0
    package var customersCreated = 0
    package var partsCreated = 0
    package var linesAdded = 0
    package var linesChanged = 0
    package var linesRemoved = 0

    package init() {}

    package static func += (left: inout IntakeTally, right: IntakeTally) {
        for count in IntakeTally.all.map(\.path) { left[keyPath: count] += right[keyPath: count] }
    }

    /// Every count with its words for people and its name for programs.
    package static var all: [(path: WritableKeyPath<IntakeTally, Int>, words: String, name: String)] {
        [
            (\.documents, "documents", "documents"), (\.documentsSynced, "documents synced", "documents_synced"),
            (\.documentsFailed, "documents not wholly synced", "documents_failed"),
            (\.documentsLeft, "documents left", "documents_left"), (\.invoices, "invoices", "invoices"),
            (\.invoicesPartial, "invoices partial", "invoices_partial"),
            (\.invoicesFailed, "invoices failed", "invoices_failed"),
            (\.ordersUnchanged, "orders unchanged", "orders_unchanged"),
            (\.ordersCreated, "orders created", "orders_created"),
            (\.ordersChanged, "orders changed", "orders_changed"),
            (\.customersCreated, "customers created", "customers_created"),
            (\.partsCreated, "parts created", "parts_created"), (\.linesAdded, "lines added", "lines_added"),
            (\.linesChanged, "lines changed", "lines_changed"), (\.linesRemoved, "lines removed", "lines_removed"),
        ]
    }
}
