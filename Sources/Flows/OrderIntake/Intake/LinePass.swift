import Base
import Model

/// Brings the lines of a round's orders to what their plans say: first what goes and changes, several orders at a time,
/// then what comes, for all orders together, so that the book may take the lines in bulk.
struct LinePass: Sendable {
    let desk: IntakeDesk
    let hold: Hold
    private(set) var progress = Progress()

    init(_ desk: IntakeDesk, hold: Hold) {
        self.desk = desk
        self.hold = hold
    }

    func worked(on plans: [(item: InvoiceCase, plan: OrderPlan)]) async -> Progress {
        var pass = self
        pass.progress = await removeAndChange(plans.filter { !$0.plan.removed.isEmpty || !$0.plan.changed.isEmpty })
        let rest = plans.filter { pass.progress.troubles[$0.item.number] == nil && !$0.plan.added.isEmpty }
        var start = 0
        while start < rest.count {
            var end = start
            var lines = 0
            while end < rest.count, end == start || lines + rest[end].plan.added.count <= LinePass.linesAtOnce {
                lines += rest[end].plan.added.count
                end += 1
            }
            await pass.add(rest[start..<end])
            start = end
        }
        return pass.progress
    }

    /// One call adds at most so many lines, so that its reservation comfortably outlasts it.
    private static let linesAtOnce = 1_000

    // MARK: - What goes and changes

    private func removeAndChange(_ plans: [(item: InvoiceCase, plan: OrderPlan)]) async -> Progress {
        await withTaskGroup(of: Progress.self) { group in
            var waiting = plans.makeIterator()
            var progress = Progress()
            for _ in 0..<desk.pace.ordersAtOnce {
                guard let next = waiting.next() else { break }
                group.addTask { await change(next.item, next.plan) }
            }
            for await part in group {
                progress.merge(part)
                if let next = waiting.next() { group.addTask { await change(next.item, next.plan) } }
            }
            return progress
        }
    }

    /// One order's lines one after another: each save saves the order too.
    private func change(_ item: InvoiceCase, _ plan: OrderPlan) async -> Progress {
        var progress = Progress()
        progress.touched.insert(item.number)
        for line in plan.removed {
            guard await hold.mayLeave() else { return busy(progress, item) }
            let sent = await desk.book.remove(line: line.id)
            guard await take(sent.outcome, \.linesRemoved, item, &progress) else { return progress }
        }
        for change in plan.changed {
            guard let draft = change.after.draft(newPartIDs: []) else { continue }
            guard await hold.mayLeave() else { return busy(progress, item) }
            let sent = await desk.book.change(line: change.before.id, to: draft)
            guard await take(sent.outcome, \.linesChanged, item, &progress) else { return progress }
        }
        return progress
    }

    private func busy(_ progress: Progress, _ item: InvoiceCase) -> Progress {
        var progress = progress
        progress.troubles[item.number] = Trouble(.orderBusy(item.key.text))
        return progress
    }

    private func take<Receipt>(
        _ outcome: SendOutcome<Receipt>, _ deed: WritableKeyPath<IntakeTally, Int>, _ item: InvoiceCase,
        _ progress: inout Progress
    ) async -> Bool {
        switch outcome {
        case .accepted:
            progress.count(deed, of: item.number)
            return true
        case .refused(let failure), .notSent(let failure):
            progress.troubles[item.number] = Trouble(failure)
        case .unclear(let failure):
            let over = await hold.doubt([ReservedKey.order(item.key)])
            progress.troubles[item.number] = Trouble(failure, inDoubtUntil: over)
        }
        return false
    }

    // MARK: - What comes

    private mutating func add(_ plans: ArraySlice<(item: InvoiceCase, plan: OrderPlan)>) async {
        var additions: [LineAddition] = []
        for (item, plan) in plans {
            guard case .update(let order, _) = plan.order else { continue }
            additions.append(
                LineAddition(orderID: order.id, lines: plan.added.compactMap { $0.draft(newPartIDs: []) }))
            progress.touched.insert(item.number)
        }
        guard await hold.mayLeave() else {
            for (item, _) in plans { progress.troubles[item.number] = Trouble(.orderBusy(item.key.text)) }
            return
        }
        let answers = await desk.book.add(additions)
        for (item, plan) in plans {
            guard case .update(let order, _) = plan.order else { continue }
            guard let answer = answers[order.id] else {
                let over = await hold.doubt([ReservedKey.order(item.key)])
                progress.troubles[item.number] = Trouble(.orderNotAsPlanned(item.key), inDoubtUntil: over)
                continue
            }
            switch answer.outcome {
            case .accepted(let lines): progress.count(\.linesAdded, of: item.number, lines.count)
            case .refused(let failure), .notSent(let failure): progress.troubles[item.number] = Trouble(failure)
            case .unclear(let failure):
                let over = await hold.doubt([ReservedKey.order(item.key)])
                progress.troubles[item.number] = Trouble(failure, inDoubtUntil: over)
            }
        }
    }
}
