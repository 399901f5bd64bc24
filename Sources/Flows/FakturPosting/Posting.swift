package import Base
package import Engine
package import Model

/// How far a posting got, and what the ledger holds of it.
package struct PostingResult: Sendable {
    package let faktur: Faktur
    /// The invoice's delivery; absent when nothing was ever asked for.
    package let invoice: Delivery?
    package let journal: Delivery?
    /// Why it is not posted, in words; `nil` when all documents are in the ledger.
    package var failure: Failure? { invoice?.failure ?? journal?.failure }
}

extension FakturDesk {
    /// Posts one faktur now. Pressing twice, or two people at once, leads to one document: the promise is unique, and
    /// one worker holds it. `confirmedDigest` binds the posting to the preview somebody has seen.
    /// Throws `FAKTUR-FOUR-EYES` when the settings want four eyes and `who` answered it, and `LEDGER-NOT-SET`.
    package func post(_ id: FakturID, by who: String, confirmedDigest: String? = nil) async throws(Failure)
        -> PostingResult
    {
        try requireLedger()
        try await requireFourEyes([id], who)
        let delivery = try await ask(id, by: who, confirmedDigest: confirmedDigest)
        if ![.delivered, .cancelled].contains(delivery.state) { _ = try await dispatcher.deliver(delivery.id) }
        if let journal = try await deliveries.delivery(flow: JournalCourier.flow, key: delivery.key),
            ![.delivered, .cancelled].contains(journal.state)
        {
            let due = try await askAgain(journal, by: who)
            _ = try await dispatcher.deliver(due.id)
        }
        return try await result(id)
    }

    /// Posts again what was refused or set aside; what may be in the ledger is looked for first. Of a partly posted faktur
    /// only the missing document is sent.
    package func retry(_ id: FakturID, by who: String) async throws(Failure) -> PostingResult {
        try await requireAsked(id)
        return try await post(id, by: who)
    }

    /// A retry is for what somebody wanted: throws `FAKTUR-ACT-NOT-POSSIBLE` when nobody has asked for it to be posted.
    package func requireAsked(_ id: FakturID) async throws(Failure) {
        guard try await result(id).invoice == nil else { return }
        throw Failure(
            .fakturActNotPossible, .askHuman, "Nobody has asked for faktur \(id) to be posted yet.",
            advice: "Look at its preview, then post it.", place: "faktur \(id)")
    }

    /// Asks for many fakturs to be posted, and works until all that is due is done. Uncertain ones wait for their look.
    ///
    /// The first batch is sent while the rest is still being asked for: a thousand promises take a while to write down.
    /// Throws `FAKTUR-FOUR-EYES`, before anything is asked for, when `who` may not post one of them.
    package func post(_ ids: [FakturID], by who: String) async throws(Failure) {
        try requireLedger()
        try await requireFourEyes(ids, who)
        let atOnce = dispatcher.pace.batchSize
        try await ask(ids.prefix(atOnce), by: who)
        if ids.count > atOnce {
            async let rest = asked(ids.dropFirst(atOnce), by: who)
            try await dispatcher.drain()
            try await rest.get()
        }
        try await dispatcher.drain()
    }

    private func asked(_ ids: ArraySlice<FakturID>, by who: String) async -> Result<Void, Failure> {
        do throws(Failure) { return .success(try await ask(ids, by: who)) } catch { return .failure(error) }
    }

    private func ask(_ ids: ArraySlice<FakturID>, by who: String) async throws(Failure) {
        for id in ids {
            do throws(Failure) {
                let invoice = try await ask(id, by: who, confirmedDigest: nil)
                let entry = try await deliveries.delivery(flow: JournalCourier.flow, key: invoice.key)
                if let entry { _ = try await askAgain(entry, by: who) }
            } catch {
                guard error.code == .heldElsewhere else { throw error }  // Somebody else is posting it right now.
            }
        }
    }

    /// What is known of a faktur's documents.
    package func result(_ id: FakturID) async throws(Failure) -> PostingResult {
        let faktur = try await faktur(id)
        let key = FakturKey(faktur).text
        return PostingResult(
            faktur: faktur,
            invoice: try await deliveries.delivery(flow: InvoiceCourier.flow, key: key),
            journal: try await deliveries.delivery(flow: JournalCourier.flow, key: key))
    }

    /// Promises the posting, or asks again for one that stopped.
    private func ask(_ id: FakturID, by who: String, confirmedDigest: String?) async throws(Failure) -> Delivery {
        let faktur = try await faktur(id)
        if faktur.status == .cancelled { throw .actNotPossible(faktur, "posted") }
        let customer = try await customer(of: faktur)
        let promise = Promise(
            flow: InvoiceCourier.flow, key: FakturKey(faktur).text, target: courier.settings.target,
            reference: FakturReference(faktur, customer: customer, digest: courier.digest).text, requestedBy: who,
            confirmedDigest: confirmedDigest)
        let now = time.now
        var progress = SubmissionProgress()
        progress.status = .pending
        let entry = AuditEntry(
            at: now, who: who, deed: "posting asked for", subject: "faktur \(id)",
            after: ["reference": JSON(promise.reference), "confirmed": JSON(confirmedDigest)])
        let (delivery, isNew) = try await deliveries.promise(
            promise, alongside: fakturs.recording(progress, of: id, log: nil).and(audit.recording(entry)), at: now)
        return isNew ? delivery : try await askAgain(delivery, by: who, confirmedDigest: confirmedDigest)
    }

    /// One that stopped, was set aside or called off is tried again; one that is under way is left alone.
    private func askAgain(
        _ delivery: Delivery, by who: String, confirmedDigest: String? = nil
    ) async throws(Failure) -> Delivery {
        guard delivery.state.rests || delivery.state == .cancelled else { return delivery }
        return try await desk.retry(delivery.id, confirmedDigest: confirmedDigest, by: who)
    }

    /// The engine's desk, with our audit.
    package var desk: DeliveryDesk {
        let (audit, time) = (audit, time)
        return DeliveryDesk(store: deliveries, dispatcher: dispatcher) { deed, before, after, who in
            audit.recording(
                AuditEntry(
                    at: time.now, who: who, deed: "delivery \(deed)",
                    subject: FakturKey(before.key).map { "faktur \($0.faktur)" } ?? "delivery \(before.id)",
                    before: ["delivery": JSON(before.id.rawValue), "state": JSON(before.state.rawValue)],
                    after: ["delivery": JSON(after.id.rawValue), "state": JSON(after.state.rawValue)]))
        }
    }
}
