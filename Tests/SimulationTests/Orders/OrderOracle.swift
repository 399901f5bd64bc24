import Base
import Model
import SQLite

/// Compares what Tieout says of raw documents with what the order book holds, reading the book's own tables.
struct OrderOracle {
    let world: OrderWorld

    /// Sentences about everything that is not true; empty when all is well. `settled` also asks that every document is
    /// synced. `documents` says where they stand.
    func lies(about ids: [String], in documents: any RawDocuments, settled: Bool) async throws -> [String] {
        var lies = try await doubles()
        let held = try await orders()
        for id in ids {
            guard let document = try await documents.document(id) else {
                lies.append("document \(id) is gone")
                continue
            }
            let name = "document \(id) (\(document.status), \(document.books.failure?.description ?? "no failure"))"
            if settled, document.status != .synced { lies.append("\(name): left undone") }
            for invoice in document.invoices.compactMap(\.invoice) {
                let key = OrderKey(serie: invoice.serie, numar: invoice.numar)?.text ?? ""
                let found = held[key] ?? [:]
                if found.count > 1 { lies.append("\(name): \(found.count) orders \(key)") }
                guard document.status == .synced else { continue }
                let wanted = invoice.lines.map { line in
                    [
                        NameKey(BookText.kept(line.name)).text, line.quantity.exact(places: 5)?.description,
                        line.price.exact(places: 6)?.description,
                    ]
                    .compactMap(\.self).joined(separator: " ")
                }
                let lines = found.values.first ?? []
                if found.isEmpty || lines != wanted { lies.append("\(name): \(key) holds \(lines), not \(wanted)") }
            }
        }
        return lies
    }

    /// Of each description its orders, each with its lines in words.
    private func orders() async throws -> [String: [Int64: [String]]] {
        let rows = try await world.erp.read { connection throws(SQLError) in
            try connection.all(
                """
                SELECT o.description, o.pk, p.name, l.quantity, l.price
                FROM sales_order o LEFT JOIN sales_order_line l ON l.order_pk = o.pk
                LEFT JOIN part p ON p.pk = l.part ORDER BY o.pk, l.pk
                """
            ) { row in
                let figures = [3, 4].map { row.optionalText($0).flatMap { Amount($0) }?.description ?? "" }
                return (
                    key: row.text(0), order: row.integer(1),
                    line: row.optionalText(2).map { "\(NameKey($0).text) \(figures[0]) \(figures[1])" }
                )
            }
        }
        var orders: [String: [Int64: [String]]] = [:]
        for row in rows {
            orders[row.key, default: [:]][row.order, default: []] += row.line.map { [$0] } ?? []
        }
        return orders
    }

    private func doubles() async throws -> [String] {
        let statements: [SQL] = [
            "SELECT 'company ' || name FROM company GROUP BY name HAVING COUNT(*) > 1",
            "SELECT 'company ' || tax_id FROM company WHERE tax_id <> '' GROUP BY tax_id HAVING COUNT(*) > 1",
            "SELECT 'part ' || name FROM part GROUP BY name, ipn HAVING COUNT(*) > 1",
            "SELECT 'order ' || description FROM sales_order GROUP BY description HAVING COUNT(*) > 1",
        ]
        return try await world.erp.read { connection throws(SQLError) in
            var lies: [String] = []
            for statement in statements { lies += try connection.all(statement) { "\($0.text(0)) stands twice" } }
            return lies
        }
    }
}
