import Base

/// Lines without a part, whose price may be negative: discounts and freight.
extension Desk {
    func extraLines(where condition: SQL = "1 = 1") throws(Refusal) -> [(line: OrderLine, description: String)] {
        try tables.all(
            """
            SELECT pk, order_pk, quantity, price, currency, reference, notes, line, link, target_on, description
            FROM sales_order_extra_line WHERE \(condition) ORDER BY pk
            """
        ) { row throws(SQLError) in
            let line = OrderLine(
                pk: row.integer(0), order: row.integer(1), quantity: try row.amount(2),
                price: try row.optionalAmount(3),
                currency: row.text(4), reference: row.text(5), notes: row.text(6), line: row.text(7), link: row.text(8),
                targetOn: try row.optionalDate(9))
            return (line: line, description: row.text(10))
        }
    }

    func createExtraLine(_ sent: JSONObject, path: String) throws(Refusal) -> JSON {
        var form = try Form(sent, isPartial: false)
        var line = OrderLine(currency: try defaultCurrency)
        line.order =
            try form.key("order", whenMissing: "This field is required.", nil) { key throws(Refusal) in
                try tables.count("SELECT count(*) FROM sales_order WHERE pk = \(key)") > 0
            } ?? 0
        line.takeFigures(&form, priceName: "price", currencies: try currencies, mayBeNegative: true)
        let description = form.text("description", max: 250)
        try form.finish()
        line.pk = try tables.insert(
            """
            INSERT INTO sales_order_extra_line (order_pk, quantity, price, currency, description, reference, notes, line,
                link, target_on)
            VALUES (\(line.order), \(line.quantity), \(line.price), \(line.currency), \(description),
                \(line.reference), \(line.notes), \(line.line), \(line.link), \(line.targetOn))
            """)
        try saveOrder(line.order, path: path)
        var object = shown(line, description)
        let order = try order(line.order)
        object["order_detail"] = .object(order.listed(by: try creator(order), isCounted: false, at: now))
        return .object(object)
    }

    func removeExtraLine(_ pk: Int64, path: String) throws(Refusal) {
        guard let found = try extraLines(where: "pk = \(pk)").first else { throw .noObject("SalesOrderExtraLine") }
        try tables.change("DELETE FROM sales_order_extra_line WHERE pk = \(pk)")
        try saveOrder(found.line.order, path: path)
    }

    func shown(_ line: OrderLine, _ description: String) -> JSONObject {
        var object = line.figures
        object["description"] = JSON(description)
        object["price"] = line.price?.asPythonNumber ?? .null
        object["price_currency"] = JSON(line.currency)
        return object
    }
}
