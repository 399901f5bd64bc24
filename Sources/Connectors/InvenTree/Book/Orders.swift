package import Base
package import Model

/// Orders are always asked of the server itself, never of a cache.
extension InvenTreeOrderBook {
    package func orders(keys wanted: Set<OrderKey>) async throws(Failure) -> [BookOrder] {
        guard !wanted.isEmpty else { return [] }
        let verified = try await knownOrders(wanted)
        let texts = Set(wanted.map(\.text)).subtracting(verified.compactMap { $0["description"]?.text })
        let found = try await search(texts)
        await remember(found)
        return try await withLines(verified + found)
    }

    package func order(_ id: Int64) async throws(Failure) -> BookOrder? {
        guard let json = try await client.read(.get(.readOrders, "/api/order/so/\(id)/")) else { return nil }
        return try await withLines([json]).first
    }

    /// The server numbers the order, unless a setting says that the key is its reference.
    package func create(_ draft: OrderDraft) async -> Sent<BookOrder> {
        var body: JSON = ["customer": JSON(draft.customerID), "description": JSON(draft.key.text)]
        if client.settings.sendsOwnReference { body["reference"] = JSON(draft.key.text) }
        let request = InvenTreeRequest.change(.createOrder, "POST", "/api/order/so/", body)
        return await oneAtATime(orderGate) {
            let sent = await change(request) { BookOrder($0, lines: []) }
            if case .accepted(let order) = sent.outcome {
                newOrders.add([order.id])
                await keep([BookKey(.order, draft.key.text): order.id])
            }
            return sent
        }
    }

    package func change(order id: Int64, customer: Int64) async -> Sent<BookOrder> {
        let request = InvenTreeRequest.change(
            .changeOrder, "PATCH", "/api/order/so/\(id)/", ["customer": JSON(customer)])
        let sent = await change(request) { BookOrder($0, lines: []) == nil ? nil : $0 }
        guard case .accepted(let json) = sent.outcome else {
            return Sent(sent.outcome.map { _ in .unread }, sent.exchange)
        }
        do throws(Failure) {
            guard let order = try await withLines([json]).first else {
                return Sent(.unclear(Failure(.inventreeNotFound, cause: request.path)), sent.exchange)
            }
            return Sent(.accepted(order), sent.exchange)
        } catch {
            return Sent(.unclear(error), sent.exchange)
        }
    }

    // MARK: - Looking

    /// A few orders that were found or made before are verified by their numbers, which is cheaper than a search.
    private func knownOrders(_ wanted: Set<OrderKey>) async throws(Failure) -> [JSON] {
        guard wanted.count <= InvenTreeLimits.verifiedOneByOneMax else { return [] }
        let ids = try await keys.ids(Set(wanted.map { BookKey(.order, $0.text) }))
        let orders = try await concurrently(ids.sorted { $0.value < $1.value }) { entry async throws(Failure) in
            let json = try await client.read(.get(.readOrders, "/api/order/so/\(entry.value)/"))
            guard let json, json["description"]?.text == entry.key.text else {
                try await keys.forget([entry.key])
                return JSON?.none
            }
            return json
        }
        return orders.compactMap(\.self)
    }

    /// By one search for many keys, which is POSTed because it may be long. An expression finds more than the key (a
    /// search looks into other fields too); only an equal description counts.
    private func search(_ texts: Set<String>) async throws(Failure) -> [JSON] {
        let all = texts.sorted()
        var found: [JSON] = []
        for start in stride(from: 0, to: all.count, by: InvenTreeLimits.alternativesMax) {
            let batch = all[start..<min(start + InvenTreeLimits.alternativesMax, all.count)]
            let expression = SearchPattern.anchored(batch.map { SearchPattern.of($0) })
            var read = 0
            var count = 1
            while read < count {
                let page = try await searchPage(
                    expression, offset: read, rows: max(batch.count, client.settings.pageRows))
                guard page.count <= InvenTreeLimits.recordsMax else {
                    throw Failure(.inventreeTooMany, cause: "A search finds \(page.count) orders.")
                }
                (read, count) = (read + page.records.count, page.count)
                found += page.records
                if page.records.isEmpty { break }
            }
        }
        let exact = found.filter { $0["description"]?.text.map(texts.contains) ?? false }
        return Dictionary(exact.map { ($0["pk"]?.integer ?? 0, $0) }) { first, _ in first }
            .sorted { $0.key < $1.key }.map(\.value)
    }

    /// What goes wrong in one model of a search stands inside a 200.
    private func searchPage(
        _ expression: String, offset: Int, rows: Int
    ) async throws(Failure) -> InvenTreeClient.Page {
        let request = InvenTreeRequest.ask(
            .readOrders, "/api/search/",
            [
                "search": JSON(expression), "search_regex": true, "limit": JSON(rows), "offset": JSON(offset),
                "salesorder": [:],
            ])
        guard let orders = try await client.read(request)?["salesorder"] else {
            throw Failure(.inventreeAnswerUnreadable, cause: "/api/search/ answers without sales orders.")
        }
        if let error = orders["error"] {
            throw Failure(.inventreeQueryRefused, cause: "/api/search/ says: \(error.scalarText ?? error.written)")
        }
        return try client.page(orders, of: request.path)
    }

    private func withLines(_ orders: [JSON]) async throws(Failure) -> [BookOrder] {
        var counts: [Int64: Int] = [:]
        for order in orders {
            guard let id = order["pk"]?.integer else { continue }
            counts[id] = order["line_items"]?.integer.flatMap { Int(exactly: $0) } ?? .max
        }
        let lines = try await lines(ofOrders: counts)
        return try orders.map { json throws(Failure) in
            guard let order = BookOrder(json, lines: lines[json["pk"]?.integer ?? 0] ?? []) else {
                throw Failure(.inventreeAnswerUnreadable, cause: "A sales order has no pk, description or customer.")
            }
            return order
        }
    }

    // MARK: - Remembering

    private func remember(_ orders: [JSON]) async {
        let ids = Dictionary(grouping: orders) { $0["description"]?.text ?? "" }.compactMap { text, same in
            same.count == 1 ? same[0]["pk"]?.integer.map { (BookKey(.order, text), $0) } : nil
        }
        await keep(Dictionary(ids) { first, _ in first })
    }

    /// What the table can't keep costs a look-up later, and nothing else.
    private func keep(_ ids: [BookKey: Int64]) async {
        guard !ids.isEmpty else { return }
        do throws(Failure) { try await keys.keep(ids) } catch { client.notRemembered(error) }
    }
}

extension BookOrder {
    /// Stands in for a receipt that was never looked at.
    fileprivate static var unread: BookOrder {
        BookOrder(id: 0, reference: "", description: "", customerID: 0)
    }
}
