package import Base
package import Model

extension InvenTreeOrderBook {
    package func change(line id: Int64, to draft: LineDraft) async -> Sent<BookLine> {
        let path = "/api/order/so-line/\(id)/"
        return await change(.change(.changeLine, "PATCH", path, draft.json(orderID: nil))) { BookLine($0) }
    }

    /// A line that somebody else removed is gone all the same.
    package func remove(line id: Int64) async -> Sent<Int64> {
        let sent = await change(.change(.removeLine, "DELETE", "/api/order/so-line/\(id)/")) { _ in id }
        if case .refused(let failure) = sent.outcome, failure.code == .inventreeNotFound {
            return Sent(.accepted(id), sent.exchange)
        }
        return sent
    }

    package func add(_ additions: [LineAddition]) async -> [Int64: Sent<[BookLine]>] {
        let wanted = LineAddition.merged(additions)
        switch client.settings.linesBy {
        case .post: return await post(wanted)
        case .importer: return await importLines(wanted)
        case .automatic:
            let count = wanted.reduce(0) { $0 + $1.lines.count }
            guard count >= InvenTreeLimits.importLinesMin, await hasImporter else { return await post(wanted) }
            return await importLines(wanted)
        }
    }

    /// A server that doesn't say its version is asked in the plain way, and says there why.
    private var hasImporter: Bool {
        get async {
            do throws(Failure) { return try await client.apiVersion >= InvenTreeLimits.importerVersion } catch {
                return false
            }
        }
    }

    /// One request a line. Each order is written serially, because every saved line saves its order too; different
    /// orders go side by side.
    func post(_ additions: [LineAddition]) async -> [Int64: Sent<[BookLine]>] {
        await withTaskGroup(of: (Int64, Sent<[BookLine]>).self) { group in
            for addition in additions {
                _ = newOrders.takes(addition.orderID)
                group.addTask { (addition.orderID, await postLines(addition)) }
            }
            var answers: [Int64: Sent<[BookLine]>] = [:]
            for await (order, sent) in group { answers[order] = sent }
            return answers
        }
    }

    /// Stops at the first line that isn't a clear yes. What stands before it is in the book, so the whole is unclear then.
    private func postLines(_ addition: LineAddition) async -> Sent<[BookLine]> {
        var lines: [BookLine] = []
        var exchange = Exchange()
        for draft in addition.lines {
            let request = InvenTreeRequest.change(
                .createLine, "POST", "/api/order/so-line/", draft.json(orderID: addition.orderID))
            let sent = await change(request) { BookLine($0) }
            exchange = sent.exchange
            switch sent.outcome {
            case .accepted(let line): lines.append(line)
            case .refused(let failure) where !lines.isEmpty, .notSent(let failure) where !lines.isEmpty:
                return Sent(.unclear(failure), exchange)
            default: return Sent(sent.outcome.map { [$0] }, exchange)
            }
        }
        return Sent(.accepted(lines), exchange)
    }
}

extension LineAddition {
    /// One addition an order, in the order in which the orders are first named.
    static func merged(_ additions: [LineAddition]) -> [LineAddition] {
        var lines: [Int64: [LineDraft]] = [:]
        var orders: [Int64] = []
        for addition in additions {
            if lines[addition.orderID] == nil { orders.append(addition.orderID) }
            lines[addition.orderID, default: []] += addition.lines
        }
        return orders.map { LineAddition(orderID: $0, lines: lines[$0] ?? []) }
    }
}
