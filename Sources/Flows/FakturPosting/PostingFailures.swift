package import Base
package import Model

extension Failure.Code {
    package static let fakturNotReady = Self("FAKTUR-NOT-READY")
    package static let fakturNumberUsed = Self("FAKTUR-NUMBER-USED")
    package static let fakturFoundTwice = Self("FAKTUR-FOUND-TWICE")
    package static let fakturWaitsForApproval = Self("FAKTUR-WAITS-FOR-APPROVAL")
    package static let fakturCancelledInLedger = Self("FAKTUR-CANCELLED-IN-LEDGER")
    package static let fakturLedgerDiffers = Self("FAKTUR-LEDGER-DIFFERS")
    package static let fakturPossibleDuplicate = Self("FAKTUR-POSSIBLE-DUPLICATE")
    package static let fakturLocked = Self("FAKTUR-LOCKED")
    package static let fakturActNotPossible = Self("FAKTUR-ACT-NOT-POSSIBLE")
    package static let fakturFourEyes = Self("FAKTUR-FOUR-EYES")
    package static let journalNotReady = Self("JOURNAL-NOT-READY")
    package static let journalFoundTwice = Self("JOURNAL-FOUND-TWICE")
    package static let journalCancelledInLedger = Self("JOURNAL-CANCELLED-IN-LEDGER")
    package static let cancellationNothingPosted = Self("CANCELLATION-NOTHING-POSTED")
}

extension Failure {
    static func fakturNumberUsed(_ other: LedgerDocument, number: String) -> Failure {
        Failure(
            .fakturNumberUsed, .askHuman,
            "The ledger already holds \(other.words) with faktur number \(number), posted for another faktur of Tieout.",
            advice: "Compare the two fakturs; one of them has the wrong faktur number.",
            cause: "reference there: \(other.reference ?? "")", place: "faktur_no")
    }

    static func foundTwice(_ documents: [LedgerDocument], reference: String) -> Failure {
        Failure(
            .fakturFoundTwice, .askHuman,
            "The ledger holds \(documents.count) invoices for this faktur: \(documents.map(\.words).joined(separator: ", ")).",
            advice: "Cancel the wrong ones in the ledger, then retry: Tieout links the one that is left.",
            cause: "reference \(reference)")
    }

    static func waitsForApproval(_ draft: LedgerDocument) -> Failure {
        Failure(
            .fakturWaitsForApproval, .askHuman,
            "The ledger keeps the invoice as \(draft.words) until somebody there approves it; it is not booked yet.",
            advice: "Ask for the approval in the ledger, then retry: Tieout links the invoice and sends nothing again.")
    }

    static func cancelledInLedger(_ document: LedgerDocument) -> Failure {
        Failure(
            .fakturCancelledInLedger, .askHuman, "\(document.words.capitalizedFirst) was cancelled in the ledger.",
            advice: "If that was meant, cancel the faktur here too; then it can be corrected and posted anew.")
    }

    static func ledgerDiffers(_ document: LedgerDocument, _ differences: [String]) -> Failure {
        Failure(
            .fakturLedgerDiffers, .askHuman,
            "\(document.words.capitalizedFirst) in the ledger differs from the faktur: \(differences.joined(separator: "; ")).",
            advice: "Decide which side is right: cancel the document in the ledger and retry, or link it as it is.")
    }

    static func fourEyes(_ ids: [FakturID], _ who: String) -> Failure {
        let named = ids.prefix(10).map(\.description).joined(separator: ", ") + (ids.count > 10 ? " and others" : "")
        return Failure(
            .fakturFourEyes, .askHuman,
            "\(who) answered faktur \(named), and who answers a faktur doesn't post it here.",
            advice: "Ask a colleague who may post to look at it and post it.")
    }

    static func possibleDuplicate(_ documents: [LedgerDocument]) -> Failure {
        Failure(
            .fakturPossibleDuplicate, .askHuman,
            "The ledger holds \(documents.map(\.words).joined(separator: ", ")) for the same customer, day and total, without a reference.",
            advice: "If it is this faktur, link it; otherwise say that the faktur is not there, and it is sent.")
    }
}

extension LedgerDocument {
    /// `invoice 1042`, `draft 7`: for sentences.
    package var words: String {
        switch kind {
        case .invoice: "invoice \(number)"
        case .invoiceDraft: "draft \(entry)"
        case .journalEntry: "journal entry \(number)"
        }
    }
}

extension String {
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
