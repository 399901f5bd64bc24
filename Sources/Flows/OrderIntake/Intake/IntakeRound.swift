import Base
import Model

/// Carries some invoices out together, each of another key: looks, plans, makes what is missing, looks again and says
/// of each invoice what was seen then. Only looking may fail as a whole, before anything is sent.
struct IntakeRound: Sendable {
    let desk: IntakeDesk
    let hold: Hold
    let gate: DocumentGate
    let cases: [InvoiceCase]

    /// Reports by the number of the invoice; none for those of documents that were not begun.
    func work() async throws(Failure) -> [Int: InvoiceReport] {
        let keys = Set(cases.map(\.key))
        let reservedOrders = try await hold.take(Set(keys.map(ReservedKey.order)))
        let before = try await desk.look(for: cases.map(\.invoice))
        var progress = Progress()
        var open: [InvoiceCase] = []
        for item in cases {
            if reservedOrders.contains(ReservedKey.order(item.key)) {
                open.append(item)
            } else {
                progress.troubles[item.number] = Trouble(.orderBusy(item.key.text))
            }
        }
        let (known, reserved) = try await reserveDrafts(of: open, before)

        var holdings = known
        progress.merge(await carryOut(open, reserved, &holdings, knowing: progress))
        await verify(&holdings, &progress)
        return await reports(before: before, after: holdings, progress)
    }

    /// Makes customers and orders in one lane and parts in another, and adds the lines of one wave while the orders of
    /// the next are made. `holdings` learns what was made.
    private func carryOut(
        _ open: [InvoiceCase], _ reserved: Set<String>, _ holdings: inout BookHoldings, knowing before: Progress
    ) async -> Progress {
        let known = holdings
        let waves = stride(from: 0, to: open.count, by: desk.pace.invoicesAWave).map { start in
            Array(open[start..<min(start + desk.pace.invoicesAWave, open.count)])
        }
        async let partsDone = PartLane(desk, hold: hold, gate: gate, reserved: reserved, holdings: known)
            .worked(on: open)
        var accounts = await AccountLane(desk, hold: hold, gate: gate, reserved: reserved, holdings: known)
            .worked(on: waves.first ?? [])
        let parts = await partsDone
        var lines = Progress()
        var waiting: [InvoiceCase] = []
        for (place, wave) in waves.enumerated() {
            let isLast = place + 1 == waves.count
            holdings = known
            holdings.learn(companies: accounts.companies, parts: parts.parts, orders: accounts.orders)
            waiting += wave
            var plans = linePlans(waiting, holdings, before.merged(with: accounts.progress, parts.progress))
            if !isLast { plans = meanwhile(plans) }
            let taken = Set(plans.map(\.item.number))
            waiting.removeAll { taken.contains($0.number) }
            async let linesDone = LinePass(desk, hold: hold).worked(on: plans)
            if !isLast { accounts = await accounts.worked(on: waves[place + 1]) }
            lines.merge(await linesDone)
        }
        return accounts.progress.merged(with: parts.progress, lines)
    }

    /// As many as the book takes in one request: with more, the orders that are made at the same time would wait for
    /// the lines.
    private func meanwhile(_ plans: [(item: InvoiceCase, plan: OrderPlan)]) -> [(item: InvoiceCase, plan: OrderPlan)] {
        var lines = 0
        return Array(
            plans.prefix { entry in
                lines += entry.plan.added.count
                return lines <= desk.pace.linesMeanwhile
            })
    }

    /// Reserves what the plans want to make, and looks whether somebody made it just before.
    private func reserveDrafts(
        of open: [InvoiceCase], _ known: BookHoldings
    ) async throws(Failure) -> (BookHoldings, Set<String>) {
        var companies: Set<CompanyDraft> = []
        var parts: Set<PartDraft> = []
        for plan in open.compactMap({ desk.plan($0.invoice, known).value }) where !plan.isEmpty {
            if case .create(let draft) = plan.customer { companies.insert(draft) }
            parts.formUnion(plan.newParts)
        }
        guard !companies.isEmpty || !parts.isEmpty else { return (known, []) }
        let keys = companies.flatMap(ReservedKey.company) + parts.flatMap(ReservedKey.part)
        let reserved = try await hold.take(Set(keys))
        var holdings = known
        await desk.book.lookAnew()
        if !companies.isEmpty {
            holdings.learn(
                companies: try await desk.book.companies(
                    cuis: Set(companies.compactMap(\.cui)), names: Set(companies.map { NameKey($0.name) })))
        }
        if !parts.isEmpty {
            holdings.learn(
                parts: try await desk.book.parts(
                    codes: Set(parts.compactMap(\.code)), names: Set(parts.map { NameKey($0.name) })))
        }
        return (holdings, reserved)
    }

    /// The plans whose customer, parts and order are there by now.
    private func linePlans(
        _ open: [InvoiceCase], _ holdings: BookHoldings, _ progress: Progress
    ) -> [(item: InvoiceCase, plan: OrderPlan)] {
        open.compactMap { item in
            guard progress.troubles[item.number] == nil, !progress.skipped.contains(item.number),
                let plan = desk.plan(item.invoice, holdings).value, !plan.isEmpty, plan.newParts.isEmpty,
                case .found = plan.customer, case .update(_, movesCustomer: false) = plan.order
            else { return nil }
            return gate.mayBegin(item.document) ? (item, plan) : nil
        }
    }

    /// Reads every order that may have been changed: what was seen is what is said.
    private func verify(_ holdings: inout BookHoldings, _ progress: inout Progress) async {
        let keys = Set(cases.filter { progress.touched.contains($0.number) }.map(\.key))
        guard !keys.isEmpty else { return }
        do throws(Failure) {
            holdings.replace(orders: try await desk.book.orders(keys: keys), of: keys)
        } catch {
            // What was done may be right; only nobody has seen it.
            for number in progress.touched where progress.troubles[number] == nil {
                progress.troubles[number] = Trouble(error)
            }
            progress.touched.removeAll()
        }
    }
}

// MARK: - What is said

extension IntakeRound {
    private func reports(
        before: BookHoldings, after: BookHoldings, _ progress: Progress
    ) async -> [Int: InvoiceReport] {
        var reports: [Int: InvoiceReport] = [:]
        for item in cases where !progress.skipped.contains(item.number) {
            let trouble = progress.troubles[item.number]
            let wasSeen = trouble == nil || progress.touched.contains(item.number)
            var entry = SyncLog.InvoiceEntry(
                timestamp: desk.time.now, invoiceID: item.reading.id, serie: item.invoice.serie,
                numar: item.invoice.numar)
            let ending: InvoiceReport.Ending
            switch desk.plan(item.invoice, after) {
            case .failure(let failure): ending = .failed(trouble?.failure ?? failure)
            case .success(let plan):
                fill(&entry, plan, knownLines: Set(before.orders(item.key).flatMap { $0.lines.map(\.id) }))
                if plan.isEmpty && wasSeen {
                    await hold.trust([ReservedKey.order(item.key)])
                    ending = plan.shortfall.map { .partial($0) } ?? .synced
                } else if trouble == nil && !gate.mayBegin(item.document) {
                    continue
                } else {
                    ending = .failed(trouble?.failure ?? .orderNotAsPlanned(item.key))
                }
            }
            var deeds = progress.deeds[item.number] ?? IntakeTally()
            if case .synced = ending, deeds == IntakeTally() { deeds.ordersUnchanged = 1 }
            let hasLineDeeds = deeds.linesAdded + deeds.linesChanged + deeds.linesRemoved > 0
            if deeds.ordersCreated == 0, hasLineDeeds { deeds.ordersChanged = 1 }
            let doubt = if case .failed = ending { trouble?.inDoubtUntil } else { Timestamp?.none }
            reports[item.number] = InvoiceReport(
                path: item.reading.path, ending: ending, entry: entry, inDoubtUntil: doubt, deeds: deeds)
        }
        return reports
    }

    private func fill(_ entry: inout SyncLog.InvoiceEntry, _ plan: OrderPlan, knownLines: Set<Int64>) {
        if case .found(let company) = plan.customer {
            entry.customer = SyncLog.Customer(id: company.id, name: company.name)
        }
        entry.missingProducts = plan.missing
        switch plan.order {
        case .create: break
        case .update(let order, _), .leave(let order, _):
            entry.salesOrder = SyncLog.SalesOrder(id: order.id, description: order.description)
            entry.addedLines = order.lines.filter { !knownLines.contains($0.id) }.map {
                SyncLog.AddedLine(part: $0.content.partID, quantity: $0.content.quantity, lineID: $0.id)
            }
        }
    }
}

extension Result {
    /// The value of a success.
    var value: Success? { if case .success(let value) = self { value } else { nil } }
}
