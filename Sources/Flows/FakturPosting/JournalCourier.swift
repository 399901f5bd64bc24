package import Base
package import Engine
package import Model

/// The second document: a journal entry that follows a posted invoice, when the company wants one. It is a delivery of
/// its own, so that a retry after a partial success sends only what is missing.
package struct JournalCourier: Courier {
    package static let flow = "faktur-journal"
    package var flow: String { JournalCourier.flow }

    let fakturs: any FakturStore
    let customers: any CustomerStore
    let ledger: any Ledger
    let settings: PostingSettings
    let digest: DigestFunction

    package init(
        fakturs: any FakturStore, customers: any CustomerStore, ledger: any Ledger, settings: PostingSettings,
        digest: @escaping DigestFunction
    ) {
        self.fakturs = fakturs
        self.customers = customers
        self.ledger = ledger
        self.settings = settings
        self.digest = digest
    }

    package func prepare(_ batch: [Delivery]) async -> [DeliveryID: Preparation] {
        do throws(Failure) {
            let found = try await ledger.journalEntries(references: batch.map(\.reference))
            var preparations: [DeliveryID: Preparation] = [:]
            for delivery in batch {
                let mine = found.filter { $0.reference == delivery.reference }
                switch judge(mine) {
                case .once(let receipt): preparations[delivery.id] = .alreadyThere(receipt)
                case .conflicting(let failure): preparations[delivery.id] = .conflicting(failure)
                case .absent: preparations[delivery.id] = try await parcel(for: delivery)
                }
            }
            return preparations
        } catch {
            return Dictionary(uniqueKeysWithValues: batch.map { ($0.id, .unfit(error)) })
        }
    }

    private func parcel(for delivery: Delivery) async throws(Failure) -> Preparation {
        guard let id = FakturKey(delivery.key)?.faktur, let faktur = try await fakturs.faktur(id) else {
            return .unfit(.broken("the faktur of delivery \(delivery.id) can still be read"))
        }
        var customer: Customer?
        if let buyer = faktur.customer { customer = try await customers.customer(buyer) }
        let draft: JournalDraft
        switch journal(of: faktur, customer: customer, reference: delivery.reference) {
        case .success(let made): draft = made
        case .failure(let failure): return .unfit(failure)
        }
        for line in draft.lines {
            let account = try await ledger.account(line.accountCode)
            guard account?.isActive == true else {
                return .unfit(
                    .journalNotReady("the ledger has no active G/L account \(line.accountCode)", field: "account"))
            }
        }
        let wire = ledger.wireForm(of: draft).canonical
        return .send(
            Parcel(digest: digest(Array(wire.utf8))) {
                let sent = await ledger.create(draft)
                return Sent(sent.outcome.map { Receipt($0) }, sent.exchange)
            })
    }

    /// Debit receivables, credit revenue, the tax base in local currency.
    func journal(of faktur: Faktur, customer: Customer?, reference: String) -> Result<JournalDraft, Failure> {
        guard let receivable = customer?.receivableAccount ?? settings.journal?.receivableAccount, !receivable.isEmpty
        else {
            return .failure(
                .journalNotReady("no receivable account is given", field: "faktur.journal_receivable_account"))
        }
        guard let revenue = customer?.revenueAccount ?? settings.journal?.revenueAccount, !revenue.isEmpty else {
            return .failure(.journalNotReady("no revenue account is given", field: "faktur.journal_revenue_account"))
        }
        let isLocal = faktur.kurs == .one || settings.amountsIn == .local
        guard let amount = isLocal ? faktur.dpp : faktur.dpp.times(faktur.kurs, places: 2, .halfUp) else {
            return .failure(.journalNotReady("the tax base in local currency is too large", field: "dpp"))
        }
        let terms = faktur.paymentTermsDays ?? customer?.paymentTermsDays ?? settings.defaultPaymentTermsDays
        return .success(
            JournalDraft(
                referenceDate: faktur.invoiceDate, taxDate: faktur.fakturDate ?? faktur.invoiceDate,
                dueDate: faktur.invoiceDate.adding(days: terms), memo: "Invoice No: \(faktur.invoiceNo)",
                reference: reference, invoiceReference: faktur.docNum.map(String.init) ?? faktur.invoiceNo,
                lines: [
                    JournalDraft.Line(accountCode: receivable, debit: amount),
                    JournalDraft.Line(accountCode: revenue, credit: amount),
                ]))
    }

    package func look(for delivery: Delivery) async throws(Failure) -> Finding {
        judge(
            try await ledger.journalEntries(references: [delivery.reference]).filter {
                $0.reference == delivery.reference
            })
    }

    private func judge(_ found: [LedgerDocument]) -> Finding {
        let active = found.filter { $0.life == .active }
        if active.count > 1 { return .conflicting(.journalFoundTwice(active)) }
        if let entry = active.first { return .once(Receipt(entry)) }
        if let cancelled = found.first(where: { $0.life == .cancelled }) {
            return .conflicting(.journalCancelledInLedger(cancelled))
        }
        return .absent
    }

    package func record(_ step: Step) -> StoreChange {
        guard let id = FakturKey(step.after.key)?.faktur else { return .none }
        var progress = SubmissionProgress()
        progress.error = step.after.failure?.description ?? ""
        progress.status = step.after.state == .delivered ? .submitted : .partial
        progress.isSetAside = step.after.state == .aside
        progress.journalNumber = step.after.receipt?.detail["entry"]?.integer
        return fakturs.recording(progress, of: id, log: SubmissionLogEntry(step, document: "journal_entry"))
    }
}

extension Failure {
    static func journalNotReady(_ what: String, field: String) -> Failure {
        Failure(
            .journalNotReady, .askHuman, "The journal entry can't be posted: \(what).",
            advice: "Correct it, then retry: only the missing entry is sent.", place: field)
    }

    static func journalFoundTwice(_ entries: [LedgerDocument]) -> Failure {
        Failure(
            .journalFoundTwice, .askHuman,
            "The ledger holds \(entries.count) journal entries for this faktur: \(entries.map(\.words).joined(separator: ", ")).",
            advice: "Cancel the wrong ones in the ledger, then retry.")
    }

    static func journalCancelledInLedger(_ entry: LedgerDocument) -> Failure {
        Failure(
            .journalCancelledInLedger, .askHuman, "\(entry.words.capitalizedFirst) was cancelled in the ledger.",
            advice: "If that was meant, set the entry aside here; otherwise cancel the faktur and post it anew.")
    }
}
