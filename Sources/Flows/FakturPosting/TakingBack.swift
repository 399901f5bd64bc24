package import Base
package import Engine
package import Model

extension FakturDesk {
    /// Cancels a faktur here, and in the ledger when it was posted there: first its journal entry, then its invoice.
    package func cancel(_ id: FakturID, by who: String) async throws(Failure) -> PostingResult {
        let faktur = try await faktur(id)
        guard faktur.status != .cancelled else { return try await result(id) }
        let key = FakturKey(faktur).text
        let posted = try await deliveries.delivery(flow: InvoiceCourier.flow, key: key)
        guard let posted, posted.state == .delivered || faktur.submission.docEntry != nil else {
            return try await callOff(faktur, posted, by: who)
        }
        if faktur.submission.journalNumber != nil {
            try await takeBack(.journal, faktur, key: key, reference: posted.reference + "-JC", by: who)
        }
        try await takeBack(.invoice, faktur, key: key, reference: posted.reference + "-C", by: who)
        return try await result(id)
    }

    /// Nothing of it is in the ledger: it is only called off here.
    private func callOff(_ faktur: Faktur, _ delivery: Delivery?, by who: String) async throws(Failure) -> PostingResult
    {
        if let delivery, delivery.state != .cancelled {
            guard !delivery.mayExist, delivery.state != .sending else {
                throw Failure(
                    .fakturLocked, .askHuman,
                    "Faktur \(faktur.id) can't be cancelled yet: nobody knows whether the ledger holds its invoice.",
                    advice: "Retry its delivery: Tieout looks in the ledger. Then cancel it.")
            }
            _ = try await desk.callOff(delivery.id, by: who)
        }
        _ = try await change(faktur.id, "faktur cancelled", by: who) { faktur throws(Failure) in
            faktur.status = .cancelled
            faktur.submission.status = .cancelled
        }
        return try await result(faktur.id)
    }

    private func takeBack(
        _ part: CancellationCourier.Part, _ faktur: Faktur, key: String, reference: String, by who: String
    ) async throws(Failure) {
        try requireLedger()
        let promise = Promise(
            flow: part.rawValue, key: key, target: courier.settings.target, reference: reference, requestedBy: who)
        let entry = AuditEntry(
            at: time.now, who: who, deed: "cancellation asked for", subject: "faktur \(faktur.id)",
            after: ["flow": JSON(part.rawValue)])
        let (delivery, isNew) = try await deliveries.promise(promise, alongside: audit.recording(entry), at: time.now)
        if !isNew, delivery.state.rests { _ = try await desk.retry(delivery.id, by: who) }
        let settled = try await dispatcher.deliver(delivery.id)
        if let failure = settled.failure { throw failure }
    }

    /// Compares a posted faktur with what the ledger holds now: a cancellation made there, or a changed total, is noticed.
    package func check(_ id: FakturID, by who: String) async throws(Failure) -> Failure? {
        let faktur = try await faktur(id)
        guard let entry = faktur.submission.docEntry else { return nil }
        let customer = try await customer(of: faktur)
        let seen = try await courier.compare(faktur, customer: customer, entry: entry)
        guard let seen, faktur.submission.error != seen.failure.description else { return seen?.failure }
        var after = faktur
        after.submission.error = seen.failure.description
        if seen.isCancelled {
            after.submission.status = .cancelled
            after.status = .cancelled
        }
        let audited = AuditEntry(
            at: time.now, who: who, deed: "difference noticed", subject: "faktur \(id)", before: faktur.audited,
            after: ["failure": JSON(seen.failure.description)])
        _ = try await fakturs.save(after, seenVersion: faktur.version, alongside: audit.recording(audited))
        return seen.failure
    }
}

extension InvoiceCourier {
    /// How the ledger's document differs from the faktur; `nil` when all agrees.
    func compare(
        _ faktur: Faktur, customer: Customer?, entry: Int64
    ) async throws(Failure) -> (failure: Failure, isCancelled: Bool)? {
        guard let document = try await ledger.invoice(entry: entry) else {
            let failure = Failure(
                .fakturLedgerDiffers, .askHuman, "The ledger no longer holds invoice \(faktur.docNum ?? entry).",
                advice: "Ask accounting what became of it.")
            return (failure, false)
        }
        if document.life != .active { return (.cancelledInLedger(document), true) }
        let reference = FakturReference(faktur, customer: customer, digest: digest).text
        guard let draft = InvoiceDraft(faktur, customer: customer, reference: reference, settings: settings),
            let amounts = DocumentAmounts(faktur, settings: settings),
            let expected = InvoiceTotals.expected(amounts, profile: settings.lineProfile),
            let difference = document.difference(from: draft, expected: expected)
        else { return nil }
        return (difference, false)
    }

    /// The invoice a person names by its DocEntry: it must be there, booked, and of the same customer.
    package func receipt(linking key: String, to delivery: Delivery) async throws(Failure) -> Receipt {
        guard let entry = Int64(key), let document = try await ledger.invoice(entry: entry) else {
            throw Failure(
                .fakturActNotPossible, .askHuman, "The ledger holds no invoice with the key \(key).",
                advice: "Give the invoice's internal key (SAP: DocEntry), not its number.", place: "link")
        }
        guard document.life == .active else { throw .cancelledInLedger(document) }
        guard let id = FakturKey(delivery.key)?.faktur, let faktur = try await fakturs.faktur(id) else {
            throw .broken("the faktur of delivery \(delivery.id) can still be read")
        }
        var customer: Customer?
        if let buyer = faktur.customer { customer = try await customers.customer(buyer) }
        guard document.customerCode == customer?.code else {
            throw Failure(
                .fakturActNotPossible, .askHuman,
                "\(document.words.capitalizedFirst) belongs to customer \(document.customerCode ?? "?"), the faktur to \(customer?.code ?? "nobody").",
                advice: "Link an invoice of the same customer.", place: "link")
        }
        return Receipt(document)
    }
}
