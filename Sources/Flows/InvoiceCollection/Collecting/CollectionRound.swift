import Base
import Model

/// One run over one direction.
struct CollectionRound {
    let desk: CollectionDesk
    let direction: InvoiceData.Direction
    let isDryRun: Bool
    let who: String
    let stop: @Sendable () -> Bool
    var report = CollectionReport()
    /// Document numbers a finding is kept for: only those have to be cleared.
    private var parkedBefore: [String: Failure.Code] = [:]

    init(
        desk: CollectionDesk, direction: InvoiceData.Direction, isDryRun: Bool, who: String,
        stop: @escaping @Sendable () -> Bool
    ) {
        self.desk = desk
        self.direction = direction
        self.isDryRun = isDryRun
        self.who = who
        self.stop = stop
    }

    mutating func run() async throws(Failure) -> CollectionReport {
        parkedBefore = try await parkedNumbers()
        // What is finished comes first: what this run finishes need not be compared again.
        if desk.settings.comparedDays > 0 {
            var finished = BillingFilter()
            finished.isFinished = true
            finished.collectedSince = desk.time.now.adding(seconds: -86_400 * Int64(desk.settings.comparedDays))
            try await work(on: finished)
        }
        var unfinished = BillingFilter()
        unfinished.isFinished = false
        try await work(on: unfinished)
        try await noticeUnknown()
        return report
    }

    private mutating func work(on wanted: BillingFilter) async throws(Failure) {
        var filter = wanted
        filter.direction = direction
        filter.limit = Limits.collectedAtOnceMax
        repeat {
            if stopped() { return }
            let invoices = try await desk.billing.list(filter)
            try await work(on: invoices)
            filter.after = invoices.count == filter.limit ? invoices.last?.id : nil
        } while filter.after != nil
    }

    private mutating func work(on invoices: [InvoiceData]) async throws(Failure) {
        guard !invoices.isEmpty else { return }
        let ids = invoices.map(\.id)
        let rows = Dictionary(grouping: try await desk.views.rows(in: direction, of: ids)) { row in
            InvoiceDataID(row.documentNumber.trimmingBlanks)
        }
        let items = try await desk.billing.items(of: ids)
        var found: [CollectionFinding] = []
        for invoice in invoices {
            if stopped() { break }
            let held = items[invoice.id] ?? []
            let plan = CollectionPlan(
                invoice, items: held, rows: rows[invoice.id] ?? [], settings: desk.settings, at: desk.time.now)
            report.invoices += 1
            if let failure = try await carryOut(plan, before: invoice, held: held) {
                found.append(finding(invoice.id.description, failure))
            } else {
                try await clear([invoice.id.description])
            }
        }
        try await park(found)
    }

    /// Keeps what the plan says, then sees to the invoice's files; returns what a person must look at.
    private mutating func carryOut(
        _ plan: CollectionPlan, before: InvoiceData, held: [InvoiceItem]
    ) async throws(Failure) -> Failure? {
        var invoice = before
        switch plan.verdict {
        case .notThere:
            report.notThere += 1
            // What was received lies ready for whoever enters it in the ERP: it does not wait for its rows.
            guard direction == .incoming, !isDryRun, report.shareFailure == nil else { return nil }
            return try await storeReceived(before, held)
        case .parked(let failure):
            return failure
        case .agreed:
            report.agreed += 1
        case .change:
            invoice = plan.invoice
            let items = plan.itemsToSave(over: held, before: before)
            if !isDryRun {
                guard try await save(&invoice, items, seen: before.version) else { return nil }
            }
            report.count(plan, before: before)
        }
        guard !isDryRun, !invoice.isFinished, report.shareFailure == nil else { return nil }
        let current = before.status == .normalIssued ? held : plan.items.items
        switch direction {
        case .outgoing: return try await fetchSigned(invoice, current)
        case .incoming: return try await storeReceived(invoice, current)
        }
    }

    /// False when somebody else was faster: then nothing of it is kept.
    mutating func save(
        _ invoice: inout InvoiceData, _ items: [InvoiceItem], seen version: Int
    ) async throws(Failure) -> Bool {
        guard try await desk.billing.save(invoice, items: items, seenVersion: version) else {
            report.overtaken += 1
            return false
        }
        invoice.version = version + 1
        return true
    }

    private mutating func stopped() -> Bool {
        if stop() { report.wasStopped = true }
        return report.wasStopped
    }
}

// MARK: - Findings

extension CollectionRound {
    /// Document numbers the view shows and billing has not, or has in the other direction.
    private mutating func noticeUnknown() async throws(Failure) {
        var after: String?
        var unknown: Set<String> = []
        repeat {
            if stopped() { return }
            let shown = try await desk.views.documents(in: direction, after: after, limit: CollectionRound.pageMax)
            let numbers = Set(shown.map(\.trimmingBlanks)).subtracting([""])
            let known = try await desk.billing.invoices(numbers.sorted().map(InvoiceDataID.init))
            let strangers = numbers.subtracting(known.filter { $0.direction == direction }.map(\.id.description))
            try await park(strangers.sorted().map { finding($0, .unknownToBilling($0, direction)) })
            unknown.formUnion(strangers)
            after = shown.count == CollectionRound.pageMax ? shown.last : nil
        } while after != nil
        let gone = parkedBefore.filter { $0.value == .invoiceUnknownToBilling && !unknown.contains($0.key) }
        try await clear(gone.keys.sorted())
    }

    private func finding(_ number: String, _ failure: Failure) -> CollectionFinding {
        CollectionFinding(direction: direction, documentNumber: number, failure: failure, since: desk.time.now)
    }

    private mutating func park(_ found: [CollectionFinding]) async throws(Failure) {
        report.findings += found
        if !isDryRun, !found.isEmpty { try await desk.findings.keep(found) }
    }

    private mutating func clear(_ numbers: [String]) async throws(Failure) {
        let kept = numbers.filter { parkedBefore[$0] != nil }
        guard !isDryRun, !kept.isEmpty else { return }
        try await desk.findings.clear(direction, kept)
        for number in kept { parkedBefore[number] = nil }
    }

    private func parkedNumbers() async throws(Failure) -> [String: Failure.Code] {
        var numbers: [String: Failure.Code] = [:]
        var last: CollectionFinding?
        repeat {
            let page = try await desk.findings.list(direction, after: last, limit: CollectionRound.pageMax)
            for finding in page { numbers[finding.documentNumber] = finding.failure.code }
            last = page.count == CollectionRound.pageMax ? page.last : nil
        } while last != nil
        return numbers
    }

    private static let pageMax = 500
}

extension CollectionReport {
    fileprivate mutating func count(_ plan: CollectionPlan, before: InvoiceData) {
        changed += 1
        guard before.status != .normalIssued else { return }
        itemsAdded += plan.items.added
        itemsChanged += plan.items.changed
        itemsVanished += plan.items.vanished
    }
}
