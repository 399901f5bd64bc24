package import Base
package import Engine
package import Model

/// Takes a posted faktur back: cancels its invoice, or its journal entry, in the ledger. A cancellation is asked for and
/// looked for like any other document, so a lost answer never leaves it half-known.
package struct CancellationCourier: Courier {
    package enum Part: String, Sendable {
        case invoice = "faktur-cancellation"
        case journal = "faktur-journal-cancellation"
    }

    let part: Part
    let fakturs: any FakturStore
    let ledger: any Ledger

    package init(_ part: Part, fakturs: any FakturStore, ledger: any Ledger) {
        self.part = part
        self.fakturs = fakturs
        self.ledger = ledger
    }

    package var flow: String { part.rawValue }

    package func prepare(_ batch: [Delivery]) async -> [DeliveryID: Preparation] {
        var preparations: [DeliveryID: Preparation] = [:]
        for delivery in batch {
            do throws(Failure) {
                let document = try await posted(delivery)
                preparations[delivery.id] =
                    document.life == .active ? .send(parcel(document)) : .alreadyThere(Receipt(document))
            } catch {
                preparations[delivery.id] = .unfit(error)
            }
        }
        return preparations
    }

    private func parcel(_ document: LedgerDocument) -> Parcel {
        Parcel(digest: "cancel \(document.entry)") {
            let sent =
                switch part {
                case .invoice: await ledger.cancelInvoice(entry: document.entry)
                case .journal: await ledger.cancelJournalEntry(entry: document.entry)
                }
            return Sent(sent.outcome.map { Receipt($0) }, sent.exchange)
        }
    }

    package func look(for delivery: Delivery) async throws(Failure) -> Finding {
        let document = try await posted(delivery)
        return document.life == .active ? .absent : .once(Receipt(document))
    }

    /// The document as the ledger holds it now.
    private func posted(_ delivery: Delivery) async throws(Failure) -> LedgerDocument {
        guard let id = FakturKey(delivery.key)?.faktur, let faktur = try await fakturs.faktur(id) else {
            throw .broken("the faktur of delivery \(delivery.id) can still be read")
        }
        var document: LedgerDocument?
        switch part {
        case .invoice:
            if let entry = faktur.submission.docEntry { document = try await ledger.invoice(entry: entry) }
        case .journal:
            if let entry = faktur.submission.journalNumber { document = try await ledger.journalEntry(entry: entry) }
        }
        guard let document else {
            throw Failure(
                .cancellationNothingPosted, .askHuman,
                "The ledger holds no document of faktur \(faktur.invoiceNo) that could be cancelled.",
                advice: "Check the document numbers of the faktur in the ledger.")
        }
        return document
    }

    package func record(_ step: Step) -> StoreChange {
        guard let id = FakturKey(step.after.key)?.faktur else { return .none }
        var progress = SubmissionProgress()
        progress.error = step.after.failure?.description ?? ""
        if step.after.state == .delivered, part == .invoice {
            progress.status = .cancelled
            progress.fakturStatus = .cancelled
        }
        let document = part == .invoice ? "cancellation" : "journal_cancellation"
        return fakturs.recording(progress, of: id, log: SubmissionLogEntry(step, document: document))
    }
}
