package import Base
package import Model

/// Tells which of the ledger's documents is the one a faktur stands for, from the strongest sign to the weakest.
///
/// Our reference decides alone. Without it, the faktur number under the same customer is the natural key: the tax office
/// gives each number once. A document that was cancelled, and the mirror that cancels it, do not count, unless it
/// carries our reference: then somebody cancelled what we posted.
package struct InvoiceMatch: Sendable {
    package enum Result: Sendable {
        case none
        case one(LedgerDocument)
        case conflict(Failure)
    }

    package let result: Result

    init(draft: InvoiceDraft, expected: InvoiceTotals, candidates: [LedgerDocument]) {
        let ours = candidates.filter { $0.reference == draft.reference && $0.life != .cancellation }
        if !ours.isEmpty {
            result = InvoiceMatch.judge(ours, draft: draft, expected: expected)
            return
        }
        let named = candidates.filter { candidate in
            candidate.life == .active && !draft.customerReference.isEmpty
                && candidate.customerReference == draft.customerReference
                && candidate.customerCode == draft.customerCode
        }
        if let other = named.first(where: { !($0.reference ?? "").isEmpty }) {
            result = .conflict(.fakturNumberUsed(other, number: draft.customerReference))
            return
        }
        result = named.isEmpty ? .none : InvoiceMatch.judge(named, draft: draft, expected: expected)
    }

    private static func judge(_ found: [LedgerDocument], draft: InvoiceDraft, expected: InvoiceTotals) -> Result {
        let active = found.filter { $0.life == .active }
        let booked = active.filter { $0.kind == .invoice }
        guard booked.count <= 1 else { return .conflict(.foundTwice(booked, reference: draft.reference)) }
        guard let document = booked.first else {
            if let waiting = active.first { return .conflict(.waitsForApproval(waiting)) }
            return found.first.map { .conflict(.cancelledInLedger($0)) } ?? .none
        }
        if let difference = document.difference(from: draft, expected: expected) { return .conflict(difference) }
        return .one(document)
    }
}

extension LedgerDocument {
    /// What the ledger made of a draft, compared with what was meant; `nil` when all agrees.
    func difference(from draft: InvoiceDraft, expected: InvoiceTotals) -> Failure? {
        var differences: [String] = []
        func compare(_ name: String, _ here: Amount, _ there: Amount?) {
            guard let there, there != here else { return }
            differences.append("\(name) here \(here), there \(there)")
        }
        compare("total \(draft.currency)", expected.gross, draft.isLocal ? total : totalForeign)
        compare("VAT \(draft.currency)", expected.vat, draft.isLocal ? vat : vatForeign)
        if let customerCode, customerCode != draft.customerCode {
            differences.append("customer here \(draft.customerCode), there \(customerCode)")
        }
        if let date, date != draft.documentDate {
            differences.append("date here \(draft.documentDate), there \(date)")
        }
        return differences.isEmpty ? nil : .ledgerDiffers(self, differences)
    }
}
