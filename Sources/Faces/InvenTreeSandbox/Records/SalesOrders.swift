import Base

extension Desk {
    func orders(where condition: SQL = "1 = 1") throws(Refusal) -> [SalesOrder] {
        try tables.all(
            """
            SELECT o.pk, o.reference, o.reference_int, o.customer, o.description, o.customer_reference, o.link, o.status,
                o.created_on, o.issued_on, o.starts_on, o.target_on, o.currency, o.notes, o.created_by, o.updated_at,
                o.total_price, (SELECT count(*) FROM sales_order_line l WHERE l.order_pk = o.pk), coalesce(c.name, '')
            FROM sales_order o LEFT JOIN company c ON c.pk = o.customer
            WHERE \(condition) ORDER BY o.reference_int DESC, o.pk
            """
        ) { row throws(SQLError) in
            SalesOrder(
                pk: row.integer(0), reference: row.text(1), number: row.integer(2), customer: row.optionalInteger(3),
                description: row.text(4), customerReference: row.text(5), link: row.text(6),
                status: SalesOrder.Status(rawValue: row.integer(7)) ?? .pending, createdOn: try row.date(8),
                issuedOn: try row.optionalDate(9), startsOn: try row.optionalDate(10),
                targetOn: try row.optionalDate(11),
                currency: row.optionalText(12), notes: row.optionalText(13), createdBy: row.integer(14),
                updatedAt: row.timestamp(15), totalPrice: try row.optionalAmount(16), lineCount: row.integer(17),
                customerName: row.text(18))
        }
    }

    func order(_ pk: Int64) throws(Refusal) -> SalesOrder {
        guard let order = try orders(where: "o.pk = \(pk)").first else { throw .noObject("SalesOrder") }
        return order
    }

    func createOrder(_ sent: JSONObject) throws(Refusal) -> JSON {
        var order = SalesOrder(createdOn: now.dayInUTC, createdBy: user.pk, updatedAt: now)
        let cleaned = try read(sent, into: &order, isPartial: false)
        if order.reference.isEmpty {
            order.reference = try pattern.reference(try nextNumber())
            order.number = try pattern.number(in: order.reference) ?? 0
        }
        try refuseTwin(of: order)
        order.pk = try tables.insert(
            """
            INSERT INTO sales_order (reference, reference_int, customer, description, customer_reference, link, status,
                created_on, issued_on, starts_on, target_on, currency, notes, created_by, updated_at, total_price, metadata)
            VALUES (\(order.reference), \(order.number), \(order.customer), \(order.description),
                \(order.customerReference), \(order.link), \(order.status.rawValue), \(order.createdOn),
                \(order.issuedOn), \(order.startsOn), \(order.targetOn), \(order.currency), \(order.notes),
                \(order.createdBy), \(now), \(Amount.zero), \(metadata(cleaned).written))
            """)
        return try shown(order, isCounted: false)
    }

    func changeOrder(_ pk: Int64, _ sent: JSONObject, isPartial: Bool) throws(Refusal) -> JSON {
        var order = try order(pk)
        _ = try read(sent, into: &order, isPartial: isPartial)
        try refuseTwin(of: order)
        try tables.change(
            """
            UPDATE sales_order SET reference = \(order.reference), reference_int = \(order.number),
                customer = \(order.customer), description = \(order.description),
                customer_reference = \(order.customerReference), link = \(order.link), created_on = \(order.createdOn),
                issued_on = \(order.issuedOn), starts_on = \(order.startsOn), target_on = \(order.targetOn),
                currency = \(order.currency), notes = \(order.notes)
            WHERE pk = \(pk)
            """)
        try saveOrder(pk, path: "/api/order/so/\(pk)/")
        return try shown(try self.order(pk))
    }

    func removeOrder(_ pk: Int64) throws(Refusal) {
        _ = try order(pk)
        try tables.change("DELETE FROM sales_order_line WHERE order_pk = \(pk)")
        try tables.change("DELETE FROM sales_order_extra_line WHERE order_pk = \(pk)")
        try tables.change("DELETE FROM sales_order WHERE pk = \(pk)")
    }

    /// `hold`, `issue`, `cancel`: where the order may go from where it is.
    func move(_ pk: Int64, _ action: String) throws(Refusal) -> JSON {
        let order = try order(pk)
        let allowed: (from: [SalesOrder.Status], to: SalesOrder.Status) =
            switch action {
            case "hold": ([.pending, .inProgress], .onHold)
            case "issue": ([.pending, .onHold], .inProgress)
            default: ([.pending, .inProgress, .onHold], .cancelled)
            }
        guard allowed.from.contains(order.status) else { throw .wholeObject("Order cannot be changed in its status") }
        let issuedOn = action == "issue" ? order.issuedOn ?? now.dayInUTC : order.issuedOn
        try tables.change(
            "UPDATE sales_order SET status = \(allowed.to.rawValue), issued_on = \(issuedOn) WHERE pk = \(pk)")
        try saveOrder(pk, path: "/api/order/so/\(pk)/\(action)/")
        return .object([:])
    }

    func shown(_ order: SalesOrder, isCounted: Bool = true) throws(Refusal) -> JSON {
        var object = order.listed(by: try creator(order), isCounted: isCounted, at: now)
        object["customer_detail"] = try order.customer.map { pk throws(Refusal) in try company(pk).brief } ?? .null
        object["notes"] = JSON(order.notes)
        object["tags"] = []
        object["parameters"] = []
        return .object(object)
    }

    func creator(_ order: SalesOrder) throws(Refusal) -> JSON {
        if order.createdBy == user.pk { return user.brief }
        return try tables.first("SELECT pk, username, email FROM user_account WHERE pk = \(order.createdBy)") { row in
            Account(pk: row.integer(0), name: row.text(1), email: row.text(2), role: "", mayDelete: false).brief
        } ?? .null
    }

    var pattern: ReferencePattern {
        get throws(Refusal) { ReferencePattern(try setting("SALESORDER_REFERENCE_PATTERN")) }
    }

    private func nextNumber() throws(Refusal) -> Int64 {
        try tables.count("SELECT coalesce(max(reference_int), 0) + 1 FROM sales_order")
    }

    private func read(
        _ sent: JSONObject, into order: inout SalesOrder, isPartial: Bool
    ) throws(Refusal) -> JSONObject {
        var form = try Form(sent, isPartial: isPartial, keepingLineBreaksIn: SalesOrder.multiline)
        try order.take(&form, currencies: try currencies) { key throws(Refusal) in
            try tables.count("SELECT count(*) FROM company WHERE pk = \(key) AND is_customer = 1") > 0
        }
        if let reference = form.sent["reference"]?.scalarText, !reference.isEmpty {
            let pattern = try pattern
            if let number = pattern.number(in: reference) {
                (order.reference, order.number) = (reference, number)
            } else {
                form.refuse("reference", "Reference must match required pattern: \(pattern.text)")
            }
        }
        try form.finish()
        return form.sent
    }

    private func refuseTwin(of order: SalesOrder) throws(Refusal) {
        let twins = try tables.count(
            "SELECT count(*) FROM sales_order WHERE reference = \(order.reference) AND pk <> \(order.pk)")
        if twins > 0 { throw .takenReference }
    }
}

extension Refusal {
    static let takenReference = field("reference", "Sales Order with this Reference already exists.")
}
