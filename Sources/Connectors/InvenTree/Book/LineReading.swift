import Base
import Model

extension InvenTreeOrderBook {
    /// The lines of these orders, in the order in which they were added. Orders without lines are not asked for.
    ///
    /// Of many orders the whole list of lines is read from its end, as long as each page shows some of theirs: what
    /// belongs together was mostly added together. Orders of which it doesn't show all lines are read alone.
    func lines(ofOrders counts: [Int64: Int]) async throws(Failure) -> [Int64: [BookLine]] {
        let wanted = counts.filter { $0.value > 0 }
        let found = wanted.count > InvenTreeLimits.ordersReadAloneMax ? try await linesFromTheEnd(of: wanted) : [:]
        let missing = wanted.keys.filter { found[$0]?.count != wanted[$0] }.sorted()
        let answers = try await concurrently(missing) { id async throws(Failure) in
            (id, try await lines(ofOrder: id))
        }
        return found.merging(answers) { _, alone in alone }
    }

    /// Never more pages than there are orders: then reading each alone is no dearer.
    private func linesFromTheEnd(of wanted: [Int64: Int]) async throws(Failure) -> [Int64: [BookLine]] {
        let path = "/api/order/so-line/"
        let rows = client.settings.pageRows
        var open = wanted.values.reduce(0) { $0 &+ min($1, rows * wanted.count) }
        var found: [Int64: [Int64: BookLine]] = [:]
        var end = try await client.page(.readLines, path, [], rows: 1).count
        for _ in wanted.keys.dropFirst() where open > 0 && end > 0 {
            let start = max(0, end - rows)
            let page = try await client.page(.readLines, path, [], offset: start, rows: end - start)
            let ours = page.records.filter { $0["order"]?.integer.map { wanted[$0] != nil } ?? false }
            for json in ours {
                let line = try InvenTreeOrderBook.line(json)
                found[json["order"]?.integer ?? 0, default: [:]][line.id] = line
            }
            if ours.isEmpty { break }
            open -= ours.count
            end = start
        }
        return found.mapValues { $0.sorted { $0.key < $1.key }.map(\.value) }
    }

    func lines(ofOrder id: Int64) async throws(Failure) -> [BookLine] {
        let list = try await client.all(
            .readLines, "/api/order/so-line/", [(name: "order", value: String(id))])
        return try list.map { json throws(Failure) in try InvenTreeOrderBook.line(json) }
    }

    static func line(_ json: JSON) throws(Failure) -> BookLine {
        guard let line = BookLine(json) else {
            throw Failure(.inventreeAnswerUnreadable, cause: "A line has no pk, part, or a figure beyond six places.")
        }
        return line
    }
}

// MARK: - Lines that were added just now

extension InvenTreeOrderBook {
    /// The last lines of each order, as many as were added. When many orders are concerned, the end of the whole list of
    /// lines is read first, where the newest stand; only orders of which it doesn't show all of them are read alone.
    func latestLines(of additions: [LineAddition]) async throws(Failure) -> [Int64: [BookLine]] {
        let wanted = Dictionary(additions.map { ($0.orderID, $0.lines) }) { first, _ in first }
        let total = wanted.values.reduce(0) { $0 + $1.count }
        let pages = (total + client.settings.pageRows - 1) / client.settings.pageRows
        // Pages of the newest lines, and one question more for where they begin, against one question an order.
        var found = wanted.count > pages + 1 ? try await newestLines(total, of: Set(wanted.keys)) : [:]
        found = found.reduce(into: [:]) { latest, entry in
            let drafts = wanted[entry.key] ?? []
            let last = Array(entry.value.suffix(drafts.count))
            if last.map(\.content) == drafts { latest[entry.key] = last }
        }
        let missing = wanted.keys.filter { found[$0] == nil }.sorted()
        let alone = try await concurrently(missing) { id async throws(Failure) in (id, try await lines(ofOrder: id)) }
        for (id, lines) in alone { found[id] = Array(lines.suffix(wanted[id]?.count ?? 0)) }
        return found
    }

    private func newestLines(_ total: Int, of orders: Set<Int64>) async throws(Failure) -> [Int64: [BookLine]] {
        let path = "/api/order/so-line/"
        let count = try await client.page(.readLines, path, [], rows: 1).count
        let starts = Array(stride(from: max(0, count - total), to: count, by: client.settings.pageRows))
        let pages = try await concurrently(starts) { start async throws(Failure) in
            try await client.page(.readLines, path, [], offset: start).records
        }
        var lines: [Int64: [Int64: BookLine]] = [:]
        for json in pages.joined() {
            guard let order = json["order"]?.integer, orders.contains(order) else { continue }
            let line = try InvenTreeOrderBook.line(json)
            lines[order, default: [:]][line.id] = line
        }
        return lines.mapValues { $0.sorted { $0.key < $1.key }.map(\.value) }
    }
}
