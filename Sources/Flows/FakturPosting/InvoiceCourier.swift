package import Base
package import Engine
package import Model

/// Faktur posting in the business's own words: read the fakturs, check them, look at what the ledger holds, plan the
/// difference, send it, verify what the ledger made of it, record it.
package struct InvoiceCourier: Courier {
    package static let flow = "faktur"
    package var flow: String { InvoiceCourier.flow }

    let fakturs: any FakturStore
    let customers: any CustomerStore
    let deliveries: any DeliveryStore
    let ledger: any Ledger
    let settings: PostingSettings
    let digest: DigestFunction

    package init(
        fakturs: any FakturStore, customers: any CustomerStore, deliveries: any DeliveryStore, ledger: any Ledger,
        settings: PostingSettings, digest: @escaping DigestFunction
    ) {
        self.fakturs = fakturs
        self.customers = customers
        self.deliveries = deliveries
        self.ledger = ledger
        self.settings = settings
        self.digest = digest
    }

    package func prepare(_ batch: [Delivery]) async -> [DeliveryID: Preparation] {
        do throws(Failure) {
            let papers = try await read(batch)
            let found = try await lookAhead(papers)
            return await withTaskGroup(of: (DeliveryID, Preparation).self) { group in
                for paper in papers {
                    group.addTask { (paper.delivery.id, await prepare(paper, found: found)) }
                }
                return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            }
        } catch {
            return Dictionary(uniqueKeysWithValues: batch.map { ($0.id, .unfit(error)) })
        }
    }

    private func prepare(_ paper: Paper, found: [LedgerDocument]) async -> Preparation {
        do throws(Failure) {
            let plan = try await plan(paper, found: found)
            switch plan.action {
            case .nothing(let document): return .alreadyThere(Receipt(document))
            case .conflict(let failure): return .conflicting(failure)
            case .refuse: return .unfit(plan.refusal)
            case .create:
                guard let draft = plan.draft, let expected = plan.expected else { return .unfit(plan.refusal) }
                // It may have been answered anew by the person who asked for it, while it waited.
                let asked = FourEyes(settings: settings).objection(
                    to: paper.delivery.requestedBy, posting: [paper.faktur])
                if let asked { return .unfit(asked) }
                let wire = ledger.wireForm(of: draft).canonical
                return .send(Parcel(digest: digest(Array(wire.utf8))) { await send(draft, expected: expected) })
            }
        } catch {
            return .unfit(error)
        }
    }

    /// Sends the invoice, and compares what the ledger made of it with what was meant.
    private func send(_ draft: InvoiceDraft, expected: InvoiceTotals) async -> Sent<Receipt> {
        let sent = await ledger.create(draft)
        let outcome = sent.outcome.map { document in
            Receipt(document, discrepancy: document.difference(from: draft, expected: expected))
        }
        return Sent(outcome, sent.exchange)
    }

    package func look(for delivery: Delivery) async throws(Failure) -> Finding {
        let papers = try await read([delivery])
        guard let paper = papers.first, let draft = paper.draft, let expected = paper.expected(settings) else {
            throw .broken("the faktur of delivery \(delivery.id) can still be read")
        }
        let match = InvoiceMatch(draft: draft, expected: expected, candidates: try await lookAhead(papers))
        switch match.result {
        case .one(let document): return .once(Receipt(document))
        case .conflict(let failure): return .conflicting(failure)
        case .none: break
        }
        guard !ledger.keepsReferences else { return .absent }
        // Without our reference a document could have lost its faktur number on the way: the weakest sign asks a person.
        let alike = try await ledger.invoices(
            customer: draft.customerCode, total: expected.gross, currency: draft.currency, isLocal: draft.isLocal,
            on: draft.documentDate
        ).filter { $0.life == .active && ($0.customerReference ?? "").isEmpty }
        return alike.isEmpty ? .absent : .conflicting(.possibleDuplicate(alike))
    }

    package func record(_ step: Step) -> StoreChange {
        guard let id = FakturKey(step.after.key)?.faktur else { return .none }
        var progress = SubmissionProgress(step)
        if step.after.state == .delivered {
            progress.fakturStatus = .posted
            if settings.journal != nil { progress.status = .partial }
        }
        let change = fakturs.recording(
            progress, of: id, log: SubmissionLogEntry(step, document: "ar_invoice"))
        guard step.after.state == .delivered, settings.journal != nil else { return change }
        let journal = Promise(
            flow: JournalCourier.flow, key: step.after.key, target: step.after.target,
            reference: step.after.reference + "-J", requestedBy: step.after.requestedBy)
        return change.and(deliveries.promising(journal, at: step.at))
    }
}

// MARK: - Reading and looking

extension InvoiceCourier {
    /// A delivery with the documents it is about.
    struct Paper: Sendable {
        let delivery: Delivery
        let faktur: Faktur
        let customer: Customer?
        let draft: InvoiceDraft?

        func expected(_ settings: PostingSettings) -> InvoiceTotals? {
            DocumentAmounts(faktur, settings: settings).flatMap { .expected($0, profile: settings.lineProfile) }
        }
    }

    private func read(_ batch: [Delivery]) async throws(Failure) -> [Paper] {
        let ids = batch.compactMap { FakturKey($0.key)?.faktur }
        let kept = Dictionary(uniqueKeysWithValues: try await fakturs.fakturs(ids).map { ($0.id, $0) })
        let buyers = Dictionary(
            uniqueKeysWithValues: try await customers.customers(Array(Set(kept.values.compactMap(\.customer)))).map {
                ($0.id, $0)
            })
        return batch.compactMap { delivery in
            guard let id = FakturKey(delivery.key)?.faktur, let faktur = kept[id] else { return nil }
            let customer = faktur.customer.flatMap { buyers[$0] }
            let draft = InvoiceDraft(faktur, customer: customer, reference: delivery.reference, settings: settings)
            return Paper(delivery: delivery, faktur: faktur, customer: customer, draft: draft)
        }
    }

    /// What the ledger holds under any of these references or faktur numbers: two questions for the whole batch.
    private func lookAhead(_ papers: [Paper]) async throws(Failure) -> [LedgerDocument] {
        let drafts = papers.compactMap(\.draft)
        let numbered = drafts.filter { !$0.customerCode.isEmpty && !$0.customerReference.isEmpty }
        async let named = found { () async throws(Failure) in
            try await ledger.invoices(
                customerReferences: numbered.map {
                    CustomerReference(customerCode: $0.customerCode, reference: $0.customerReference)
                })
        }
        var documents: [LedgerDocument] = []
        if ledger.keepsReferences { documents = try await ledger.invoices(references: drafts.map(\.reference)) }
        for document in try await named.get() where !documents.contains(document) { documents.append(document) }
        return documents
    }

    private func plan(_ paper: Paper, found: [LedgerDocument]) async throws(Failure) -> InvoicePlan {
        var holdings = LedgerHoldings()
        if let draft = paper.draft { holdings = try await LedgerHoldings.records(for: draft, in: ledger) }
        holdings.documents = found
        return InvoicePlan(
            paper.faktur, customer: paper.customer, reference: paper.delivery.reference, holdings: holdings,
            settings: settings)
    }

    /// The plan for a faktur nobody has promised yet: the preview and the dry run.
    package func preview(_ faktur: Faktur, customer: Customer?) async throws(Failure) -> InvoicePlan {
        let reference = FakturReference(faktur, customer: customer, digest: digest).text
        let promise = Promise(
            flow: flow, key: FakturKey(faktur).text, target: settings.target, reference: reference, requestedBy: "")
        let draft = InvoiceDraft(faktur, customer: customer, reference: reference, settings: settings)
        let delivery = Delivery(promise, id: DeliveryID(0), at: faktur.createdAt)
        let paper = Paper(delivery: delivery, faktur: faktur, customer: customer, draft: draft)
        return try await plan(paper, found: try await lookAhead([paper]))
    }

    /// Digest of exactly what would be sent; the confirmation carries it.
    package func digest(of plan: InvoicePlan) -> String? {
        plan.draft.map { digest(Array(ledger.wireForm(of: $0).canonical.utf8)) }
    }

    package func wireForm(of plan: InvoicePlan) -> JSON { plan.draft.map { ledger.wireForm(of: $0) } ?? .null }
}

private func found(
    _ body: @Sendable () async throws(Failure) -> [LedgerDocument]
) async -> Result<[LedgerDocument], Failure> {
    do throws(Failure) { return .success(try await body()) } catch { return .failure(error) }
}

extension Receipt {
    /// What the engine keeps of a ledger's document.
    init(_ document: LedgerDocument, discrepancy: Failure? = nil) {
        self.init(
            key: String(document.entry),
            detail: [
                "entry": JSON(document.entry), "number": JSON(document.number),
                "total": document.total.map { JSON($0) } ?? .null, "vat": document.vat.map { JSON($0) } ?? .null,
                "date": document.date.map { JSON($0) } ?? .null,
            ],
            discrepancy: discrepancy)
    }
}
