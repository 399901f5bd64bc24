import Base

/// `/sandbox/…`: what people and tests may see and change from outside, without credentials.
struct Inspection {
    let reception: Reception

    private var tables: Tables { reception.tables }

    func answer(_ request: ServiceRequest) throws(Refusal) -> Reply {
        switch (request.method, request.segments.dropFirst().first) {
        case ("GET", "orders"): return try orders()
        case ("GET", "counters"): return try counters()
        case ("GET", "requests"): return try requests(request.query)
        case ("GET", "faults"): return try faults()
        case ("POST", "faults"): return try addFaults(request.body)
        case ("DELETE", "faults"):
            let id = request.query["id"].flatMap { Int64($0) }
            let condition: SQL = id.map { "id = \($0)" } ?? "1 = 1"
            return Reply(200, ["removed": JSON(try tables.change("DELETE FROM fault WHERE \(condition)"))])
        case ("POST", "reset"):
            for statement in StandInSchema.removal { try tables.change(statement) }
            try Seed(tables: tables, options: reception.options).plantIfEmpty()
            return Reply(200, ["reset": true])
        default: return Reply(404, ["error": "There is nothing here; see docs/sandbox.md."])
        }
    }

    private func orders() throws(Refusal) -> Reply {
        let rows = try tables.all(
            """
            SELECT o.pk, o.reference, o.description, o.status, o.total_price, coalesce(c.name, ''),
                (SELECT count(*) FROM sales_order_line l WHERE l.order_pk = o.pk)
            FROM sales_order o LEFT JOIN company c ON c.pk = o.customer ORDER BY o.pk LIMIT 10000
            """
        ) { row throws(SQLError) -> JSON in
            [
                "pk": JSON(row.integer(0)), "reference": JSON(row.text(1)), "description": JSON(row.text(2)),
                "status": JSON(row.integer(3)), "totalPrice": try row.optionalAmount(4).map { JSON($0) } ?? .null,
                "customer": JSON(row.text(5)), "lines": JSON(row.integer(6)),
            ]
        }
        let companies = try tables.count("SELECT count(*) FROM company")
        let parts = try tables.count("SELECT count(*) FROM part")
        return Reply(200, ["orders": .array(rows), "companies": JSON(companies), "parts": JSON(parts)])
    }

    private func counters() throws(Refusal) -> Reply {
        var requests: JSONObject = [:]
        let all = try tables.all("SELECT name, value FROM counter ORDER BY name") { ($0.text(0), $0.integer(1)) }
        for (name, value) in all { requests[name] = JSON(value) }
        return Reply(200, ["requests": .object(requests)])
    }

    private func requests(_ query: Query) throws(Refusal) -> Reply {
        let count = min(max(query["last"].flatMap { Int($0) } ?? 50, 0), 1000)
        let rows = try tables.all(
            "SELECT at, method, target, outcome, faults, body FROM request_log ORDER BY id DESC LIMIT \(count)"
        ) { row -> JSON in
            [
                "at": JSON(row.timestamp(0)), "method": JSON(row.text(1)), "target": JSON(row.text(2)),
                "outcome": JSON(row.text(3)), "faults": JSON(row.text(4)), "body": JSON(row.text(5)),
            ]
        }
        return Reply(200, ["requests": .array(rows)])
    }

    private func faults() throws(Refusal) -> Reply {
        let rules = try FaultTable(tables: tables).all().map { row -> JSON in
            var rule = row.rule.json
            rule["id"] = JSON(row.id)
            rule["seen"] = JSON(row.seen)
            rule["fired"] = JSON(row.fired)
            return .object(rule)
        }
        let known = InvenTreeFault.allCases.map { fault -> JSON in
            ["fault": JSON(fault.rawValue), "sentence": JSON(fault.sentence)]
        }
        return Reply(200, ["faults": .array(rules), "known": .array(known)])
    }

    private func addFaults(_ body: [UInt8]) throws(Refusal) -> Reply {
        let rules: [InvenTreeFaultRule]
        do throws(InvenTreeFaultError) { rules = try InvenTreeFaultRule.list(body) } catch {
            return Reply(400, ["error": JSON(error.description)])
        }
        var ids: [JSON] = []
        for rule in rules { ids.append(JSON(try FaultTable(tables: tables).add(rule))) }
        return Reply(201, ["ids": .array(ids)])
    }
}
