package import Base
package import Model

/// What has to be done about one invoice, from what billing holds and what the ERP's view shows. It asks nobody and
/// changes nothing; the same plan serves the dry run, the collecting, and the question whether both sides agree.
package struct CollectionPlan: Hashable, Sendable {
    package enum Verdict: Hashable, Sendable {
        /// The view does not show the invoice yet.
        case notThere
        /// Both sides agree.
        case agreed
        /// Billing is to be changed as `invoice` and `items` say.
        case change
        /// A person must look: nothing is changed.
        case parked(Failure)
    }

    package let verdict: Verdict
    /// The invoice afterwards.
    package let invoice: InvoiceData
    /// Its items afterwards, and how many of them are new, changed, gone.
    package let items: ItemPlan

    package init(
        _ invoice: InvoiceData, items held: [InvoiceItem], rows shown: [InvoiceViewRow], settings: CollectionSettings,
        at now: Timestamp
    ) {
        let agreement = RowAgreement(invoice, rows: shown)
        items = ItemPlan(
            rows: agreement.rows, held: held, transaction: invoice.transaction, vanishing: settings.vanished, at: now)
        var after = invoice
        if shown.isEmpty, invoice.status == .waiting {
            verdict = .notThere
        } else if !shown.isEmpty, !agreement.problems.isEmpty {
            verdict = .parked(.rowsDisagree(invoice, agreement.problems))
        } else if invoice.status == .normalIssued {
            // An issued invoice is with its recipient: what changes now is told, not copied. What it says is its rows and
            // its number; the signed file comes later than both.
            let changes = IssuedComparison(invoice, items: items, held: held, shown: shown, docNum: agreement.docNum)
            after.signedPath = invoice.files.isEmpty ? agreement.signedPath ?? invoice.signedPath : invoice.signedPath
            if let failure = changes.failure {
                verdict = .parked(failure)
            } else {
                verdict = after == invoice ? .agreed : .change
            }
        } else {
            after.settle(agreement, settings)
            verdict = after == invoice && items.isEmpty ? .agreed : .change
        }
        if case .change = verdict { after.collectedAt = now }
        if case .parked = verdict { after = invoice }
        self.invoice = after
    }

    /// The items to save: an issued invoice keeps those it has.
    package func itemsToSave(over held: [InvoiceItem], before: InvoiceData) -> [InvoiceItem] {
        before.status == .normalIssued ? held : items.items
    }
}

extension InvoiceData {
    /// The fields that follow from the rows.
    fileprivate mutating func settle(_ agreement: RowAgreement, _ settings: CollectionSettings) {
        switch direction {
        case .incoming:
            // The view of purchases has no document number: the slug is the only one there is.
            invoiceNumber = transaction
            status = .received
        case .outgoing:
            docNum = agreement.docNum
            invoiceNumber = settings.invoiceNumber == .slug ? transaction : agreement.docNum
            signedPath = agreement.signedPath
            status = .normalIssued
        }
    }
}

/// What changed in the view after an invoice was issued.
private struct IssuedComparison {
    let failure: Failure?

    init(_ invoice: InvoiceData, items: ItemPlan, held: [InvoiceItem], shown: [InvoiceViewRow], docNum: String?) {
        var differences: [String] = []
        if shown.isEmpty {
            differences.append("the view no longer shows it")
        } else {
            if let theirs = docNum, let ours = invoice.docNum, theirs != ours {
                differences.append("its document number was \(ours) and is \(theirs)")
            }
            if items.changed > 0 {
                differences.append("rows that say something else: \(items.changed) of \(held.count)")
            }
            if items.added > 0 { differences.append("rows that are new: \(items.added)") }
            if items.vanished > 0 { differences.append("rows that are gone: \(items.vanished)") }
            let (ours, theirs) = (IssuedComparison.sum(held), IssuedComparison.sum(items.items))
            if !differences.isEmpty { differences.append("billing holds \(ours) net, the view shows \(theirs)") }
        }
        failure = differences.isEmpty ? nil : .changedAfterIssue(invoice, differences)
    }

    private static func sum(_ items: [InvoiceItem]) -> String {
        let amounts = items.filter { $0.vanishedAt == nil }.map(\.content.netAmountInvoicingInSystemCurrency)
        return amounts.total()?.description ?? "more than can be added up"
    }
}
