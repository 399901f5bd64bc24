package import Base
package import Engine
package import Model

/// What people do with fakturs: enter, submit, answer, look at the preview, post, take back. Every deed is committed
/// together with its entry in the audit.
package struct FakturDesk: Sendable {
    package let fakturs: any FakturStore
    package let customers: any CustomerStore
    package let deliveries: any DeliveryStore
    package let audit: any AuditTrail
    package let courier: InvoiceCourier
    package let dispatcher: Dispatcher
    package let time: any TimeSource
    /// In which currency fakturs are written, and which one the books are kept in.
    package var amountsIn: PostingSettings.AmountsIn { courier.settings.amountsIn }
    package var localCurrency: String { courier.settings.localCurrency }

    /// Why nothing can be posted here; `nil` where there is a ledger.
    package var ledgerAbsence: Failure? { courier.ledger.absence }

    package init(
        fakturs: any FakturStore, customers: any CustomerStore, deliveries: any DeliveryStore, audit: any AuditTrail,
        courier: InvoiceCourier, dispatcher: Dispatcher, time: any TimeSource
    ) {
        self.fakturs = fakturs
        self.customers = customers
        self.deliveries = deliveries
        self.audit = audit
        self.courier = courier
        self.dispatcher = dispatcher
        self.time = time
    }

    /// The same desk, whose dispatcher tells of every delivery it settles.
    package func observed(_ observer: @escaping @Sendable (Delivery) -> Void) -> FakturDesk {
        var dispatcher = dispatcher
        dispatcher.observer = observer
        return FakturDesk(
            fakturs: fakturs, customers: customers, deliveries: deliveries, audit: audit, courier: courier,
            dispatcher: dispatcher, time: time)
    }

    /// Keeps new fakturs, all or none.
    package func add(_ new: [Faktur], by who: String) async throws(Failure) -> [FakturID] {
        let deed = new.count == 1 ? "faktur entered" : "\(new.count) fakturs imported"
        let numbers = JSON(new.prefix(1000).map { JSON($0.invoiceNo) })
        let entry = AuditEntry(
            at: time.now, who: who, deed: deed, subject: "fakturs", after: ["invoice_no": numbers])
        return try await fakturs.add(new, alongside: audit.recording(entry))
    }

    /// The creator is done; the tax officer is next.
    package func submit(_ id: FakturID, by who: String) async throws(Failure) -> Faktur {
        try await change(id, "faktur submitted", by: who) { faktur throws(Failure) in
            guard faktur.status == .draft else { throw .actNotPossible(faktur, "submitted") }
            faktur.status = .submitted
            faktur.submitAt = time.now
        }
    }

    /// The tax officer gives number and date; purchases come with the scanned document. With `seenVersion`, only the
    /// faktur as it was seen is answered.
    package func answer(
        _ id: FakturID, fakturNo: String, fakturDate: CalendarDate, attachment: String? = nil,
        seenVersion: Int? = nil, alongside: StoreChange = .none, by who: String
    ) async throws(Failure) -> Faktur {
        try await change(id, "faktur answered", seenVersion: seenVersion, alongside: alongside, by: who) {
            faktur throws(Failure) in
            guard [.draft, .submitted, .answered].contains(faktur.status) else {
                throw .actNotPossible(faktur, "answered")
            }
            guard fakturNo.unicodeScalars.count <= Limits.fakturNumberCharactersMax else {
                throw Failure(
                    .fakturActNotPossible, .askHuman,
                    "A faktur number has at most \(Limits.fakturNumberCharactersMax) characters.",
                    advice: "Type it as it stands on the tax invoice.", place: "faktur_no")
            }
            guard faktur.type == .sales || attachment != nil || faktur.attachment != nil else {
                throw Failure(
                    .fakturActNotPossible, .askHuman,
                    "A purchase faktur is answered together with its scanned document.",
                    advice: "Give the scanned document too.", place: "attachment")
            }
            faktur.fakturNo = fakturNo
            faktur.fakturDate = fakturDate
            faktur.attachment = attachment ?? faktur.attachment
            faktur.status = .answered
            faktur.responseBy = who
            faktur.responseAt = time.now
        }
    }

    /// Changes what was entered, as long as nothing of it may be in the ledger.
    package func edit(
        _ id: FakturID, seenVersion: Int? = nil, by who: String,
        _ body: @Sendable (inout Faktur) throws(Failure) -> Void
    ) async throws(Failure) -> Faktur {
        try await change(id, "faktur edited", seenVersion: seenVersion, by: who, body)
    }

    /// Types the ledger's number by hand, or clears it with `nil`. With `seenVersion`, only of the faktur as it was seen.
    /// A posting that was refused or set aside is called off then: somebody has entered the document in the ledger.
    package func setDocNum(
        _ id: FakturID, _ number: Int64?, seenVersion: Int? = nil, by who: String
    ) async throws(Failure) -> Faktur {
        let numbered = try await change(id, "faktur numbered by hand", seenVersion: seenVersion, by: who) {
            faktur throws(Failure) in
            guard faktur.submission.docEntry == nil else { throw .actNotPossible(faktur, "numbered by hand") }
            faktur.docNum = number
            // Cleared, it is as open as one that nobody has asked for.
            if number == nil, faktur.submission.status == .cancelled { faktur.submission.status = .none }
        }
        guard number != nil, let rest = try await result(id).invoice, rest.state.rests, !rest.mayExist else {
            return numbered
        }
        _ = try await desk.callOff(rest.id, by: who)
        return try await faktur(id)
    }

    /// After a cancellation: the faktur can be corrected and posted anew, as a new document with a new reference.
    package func reopen(_ id: FakturID, by who: String) async throws(Failure) -> Faktur {
        try await change(id, "faktur reopened", by: who) { faktur throws(Failure) in
            guard faktur.status == .cancelled else { throw .actNotPossible(faktur, "reopened") }
            faktur.status = faktur.fakturNo == nil ? .submitted : .answered
            faktur.docNum = nil
            faktur.postingDate = nil
            faktur.submission = Submission()
            faktur.generation += 1
        }
    }

    /// The plan for a faktur: what would be sent, what the ledger would compute, and every problem at once.
    package func preview(_ id: FakturID) async throws(Failure) -> InvoicePlan {
        let faktur = try await faktur(id)
        return try await courier.preview(faktur, customer: try await customer(of: faktur))
    }

    package func faktur(_ id: FakturID) async throws(Failure) -> Faktur {
        guard let faktur = try await fakturs.faktur(id) else {
            throw Failure(
                .fakturUnknown, .askHuman, "There is no faktur \(id).",
                advice: "Look up its number in the list of fakturs.")
        }
        return faktur
    }

    package func customer(of faktur: Faktur) async throws(Failure) -> Customer? {
        guard let id = faktur.customer else { return nil }
        return try await customers.customer(id)
    }
}

extension FakturDesk {
    /// Throws `LEDGER-NOT-SET`, before anything is promised that would not be carried.
    func requireLedger() throws(Failure) {
        if let ledgerAbsence { throw ledgerAbsence }
    }

    /// Reads, changes and saves a faktur with its audit entry; refuses while its document may be in the ledger, and when
    /// somebody else was faster.
    func change(
        _ id: FakturID, _ deed: String, seenVersion: Int? = nil, alongside: StoreChange = .none, by who: String,
        _ body: @Sendable (inout Faktur) throws(Failure) -> Void
    ) async throws(Failure) -> Faktur {
        let before = try await faktur(id)
        if let seenVersion, seenVersion != before.version { throw .changedMeanwhile(id) }
        try await refuseWhileUnderWay(before)
        var after = before
        try body(&after)
        let entry = AuditEntry(
            at: time.now, who: who, deed: deed, subject: "faktur \(id)", before: before.audited, after: after.audited)
        let kept = try await fakturs.save(
            after, seenVersion: before.version, alongside: audit.recording(entry).and(alongside))
        guard kept else {
            throw .changedMeanwhile(id)
        }
        return try await faktur(id)
    }

    private func refuseWhileUnderWay(_ faktur: Faktur) async throws(Failure) {
        guard faktur.status != .cancelled,
            let delivery = try await deliveries.delivery(flow: InvoiceCourier.flow, key: FakturKey(faktur).text),
            delivery.state == .sending || delivery.state == .delivered || delivery.mayExist
        else { return }
        throw Failure(
            .fakturLocked, .askHuman,
            "Faktur \(faktur.id) can't be changed: its invoice is \(delivery.state == .delivered ? "in the ledger" : "on its way, and may be in the ledger").",
            advice: delivery.state == .delivered
                ? "Cancel it first; then it can be corrected and posted anew."
                : "Wait until that is known, then try again.")
    }
}

extension Failure {
    static func changedMeanwhile(_ id: FakturID) -> Failure {
        Failure(
            .fakturChangedMeanwhile, .tryAgain, "Faktur \(id) changed while you were working on it.",
            advice: "Look at it again, and repeat your change if it is still needed.")
    }

    static func actNotPossible(_ faktur: Faktur, _ deed: String) -> Failure {
        Failure(
            .fakturActNotPossible, .askHuman, "Faktur \(faktur.id) is \(faktur.status.rawValue) and can't be \(deed).",
            advice: "Look at its status; it may have moved on.")
    }
}

extension Faktur {
    /// The fields an auditor asks for.
    var audited: JSON {
        [
            "type": JSON(type.rawValue), "customer": customer.map { JSON($0.rawValue) } ?? .null,
            "invoice_no": JSON(invoiceNo), "invoice_date": JSON(invoiceDate), "currency": JSON(currency),
            "kurs": JSON(kurs), "dpp": JSON(dpp), "ppn": JSON(ppn), "wtax_amount": JSON(wtaxAmount),
            "tax_code": JSON(taxCode), "payment_terms_days": paymentTermsDays.map { JSON($0) } ?? .null,
            "project": JSON(project), "department": JSON(department), "account": JSON(account),
            "remarks": JSON(remarks), "faktur_no": JSON(fakturNo),
            "faktur_date": fakturDate.map { JSON($0) } ?? .null, "doc_num": docNum.map { JSON($0) } ?? .null,
            "status": JSON(status.rawValue), "attachment": JSON(attachment), "generation": JSON(generation),
            "version": JSON(version),
        ]
    }
}
