import Base

extension Desk {
    func lines(where condition: SQL = "1 = 1") throws(Refusal) -> [OrderLine] {
        try tables.all(
            """
            SELECT l.pk, l.order_pk, l.part, l.quantity, l.price, l.currency, l.reference, l.notes, l.line, l.link,
                l.target_on, coalesce(p.name, '')
            FROM sales_order_line l LEFT JOIN part p ON p.pk = l.part WHERE \(condition) ORDER BY l.pk
            """
        ) { row throws(SQLError) in
            OrderLine(
                pk: row.integer(0), order: row.integer(1), part: row.integer(2), quantity: try row.amount(3),
                price: try row.optionalAmount(4), currency: row.text(5), reference: row.text(6), notes: row.text(7),
                line: row.text(8), link: row.text(9), targetOn: try row.optionalDate(10), partName: row.text(11))
        }
    }

    func line(_ pk: Int64) throws(Refusal) -> OrderLine {
        guard let line = try lines(where: "l.pk = \(pk)").first else { throw .noObject("SalesOrderLineItem") }
        return line
    }

    /// Reads a line and says what is wrong with it; the importer asks without storing.
    func lineRead(from sent: JSONObject, into line: inout OrderLine, isPartial: Bool) throws(Refusal) {
        var form = try Form(sent, isPartial: isPartial)
        line.order =
            try form.key("order", whenMissing: "This field is required.", line.order) { key throws(Refusal) in
                try tables.count("SELECT count(*) FROM sales_order WHERE pk = \(key)") > 0
            } ?? line.order
        line.part =
            try form.key("part", whenMissing: "This field cannot be blank.", line.part) { key throws(Refusal) in
                try tables.count("SELECT count(*) FROM part WHERE pk = \(key) AND salable = 1") > 0
            } ?? line.part
        line.takeFigures(&form, priceName: "sale_price", currencies: try currencies, mayBeNegative: false)
        // Without an order the real server says nothing about the rest.
        if !isPartial, form.sent["order"] == nil { throw .field("order", "This field is required.") }
        try form.finish()
    }

    func createLine(_ sent: JSONObject, path: String) throws(Refusal) -> JSON {
        var line = OrderLine(currency: try defaultCurrency)
        try lineRead(from: sent, into: &line, isPartial: false)
        line.pk = try insert(line)
        try saveOrder(line.order, path: path)
        return try shown(line)
    }

    func insert(_ line: OrderLine) throws(Refusal) -> Int64 {
        try tables.insert(
            """
            INSERT INTO sales_order_line (order_pk, part, quantity, price, currency, reference, notes, line, link, target_on)
            VALUES (\(line.order), \(line.part), \(line.quantity), \(line.price), \(line.currency), \(line.reference),
                \(line.notes), \(line.line), \(line.link), \(line.targetOn))
            """)
    }

    func changeLine(_ pk: Int64, _ sent: JSONObject, isPartial: Bool, path: String) throws(Refusal) -> JSON {
        var line = try line(pk)
        let before = line.order
        try lineRead(from: sent, into: &line, isPartial: isPartial)
        try tables.change(
            """
            UPDATE sales_order_line SET order_pk = \(line.order), part = \(line.part), quantity = \(line.quantity),
                price = \(line.price), currency = \(line.currency), reference = \(line.reference), notes = \(line.notes),
                line = \(line.line), link = \(line.link), target_on = \(line.targetOn)
            WHERE pk = \(pk)
            """)
        if before != line.order { try saveOrder(before, path: path) }
        try saveOrder(line.order, path: path)
        return try shown(line)
    }

    func removeLine(_ pk: Int64, path: String) throws(Refusal) {
        let line = try line(pk)
        try tables.change("DELETE FROM sales_order_line WHERE pk = \(pk)")
        try saveOrder(line.order, path: path)
    }

    /// `{"items": [1, 2]}`; a version that has it deletes them all or none.
    func removeLines(_ sent: JSONObject, path: String) throws(Refusal) {
        guard let items = sent["items"]?.list?.compactMap(\.integer), !items.isEmpty else {
            throw .wholeObject("List of items must be provided for bulk operation")
        }
        let found = try lines(where: "l.pk IN (\(list: items))")
        try tables.change("DELETE FROM sales_order_line WHERE pk IN (\(list: items))")
        for order in Set(found.map(\.order)).sorted() { try saveOrder(order, path: path) }
    }

    func shown(_ line: OrderLine) throws(Refusal) -> JSON {
        var object = line.listed
        let order = try order(line.order)
        object["order_detail"] = .object(order.listed(by: try creator(order), isCounted: false, at: now))
        object["part_detail"] = try part(line.part).brief
        object["customer_detail"] = try order.customer.map { pk throws(Refusal) in try company(pk).brief } ?? .null
        return .object(object)
    }
}

// MARK: - The order is saved with each of its lines

extension Desk {
    /// Computes the total again. One beyond thirteen digits breaks the real server after it has stored the line:
    /// a 500, and so for whatever is saved in this order from then on.
    func saveOrder(_ pk: Int64, path: String) throws(Refusal) {
        let order = try order(pk)
        let figures = try tables.all(
            """
            SELECT quantity, price, currency FROM sales_order_line WHERE order_pk = \(pk) AND price IS NOT NULL
            UNION ALL
            SELECT quantity, price, currency FROM sales_order_extra_line WHERE order_pk = \(pk) AND price IS NOT NULL
            """
        ) { row throws(SQLError) in
            (quantity: try row.amount(0), price: try row.amount(1), currency: row.text(2))
        }
        let currency: String
        if let own = order.currency { currency = own } else {
            currency = try tables.first("SELECT currency FROM company WHERE pk = \(order.customer)") { $0.text(0) } ?? defaultCurrency
        }
        let total = Desk.total(figures.map { ($0.quantity, $0.price) })
        // No exchange rates are known here: another currency leaves the total open.
        let isKnown = figures.allSatisfy { $0.currency == currency }
        try tables.change(
            "UPDATE sales_order SET total_price = \(isKnown ? total : nil), updated_at = \(now) WHERE pk = \(pk)")
        if total == nil {
            var refusal = Refusal.broken("InvalidOperation", in: "decimal", path: path)
            refusal.keepsWork = true
            throw refusal
        }
    }

    /// Rounded once, half to even; `nil` beyond `decimal(19,6)`.
    static func total(_ lines: [(quantity: Amount, price: Amount)]) -> Amount? {
        var sum: Int128 = 0
        for line in lines {
            let (product, tooLarge) = line.quantity.millionths.multipliedReportingOverflow(by: line.price.millionths)
            let (next, overflowed) = sum.addingReportingOverflow(product)
            if tooLarge || overflowed { return nil }
            sum = next
        }
        let (quotient, remainder) = sum.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
        let isUp = remainder > 500_000 || (remainder == 500_000 && quotient % 2 == 1)
        let rounded = Int128(quotient) + (isUp ? 1 : 0)
        return Amount(millionths: sum < 0 ? -rounded : rounded)
    }
}
