import Base

/// `/sandbox/…`: what people and tests may see and change from outside, without a session.
struct Inspection {
    let reception: Reception

    private var tables: Tables { reception.tables }

    func answer(_ request: HTTPRequest, _ path: ServicePath) throws(ServiceLayerError) -> HTTPResponse {
        let names = path.segments?.map(\.name) ?? []
        let answer: Answer
        switch (request.method.uppercased(), names) {
        case ("GET", ["sandbox", "documents"]): answer = try documents(path.query)
        case ("GET", ["sandbox", "counters"]): answer = try counters()
        case ("GET", ["sandbox", "requests"]):
            let count = path.query["last"].flatMap { Int($0) } ?? 50
            answer = Answer(200, .json(["requests": .array(try log.last(min(max(count, 0), 1000)))]))
        case ("GET", ["sandbox", "faults"]): answer = try faults()
        case ("POST", ["sandbox", "faults"]): answer = try addFaults(request.body)
        case ("DELETE", ["sandbox", "faults"]): answer = try removeFaults(path.query["id"])
        case ("POST", ["sandbox", "reset"]): answer = try reset()
        default: answer = Answer(404, .json(["error": "There is nothing here; see docs/sandbox.md."]))
        }
        var response = answer.response(.v2)
        response.headers["OData-Version"] = nil
        response.headers["Content-Type"] = response.body.isEmpty ? nil : "application/json;charset=utf-8"
        return response
    }

    private var log: RequestLog { RequestLog(tables: tables, options: reception.options) }

    /// Documents as they are stored, also those that queries do not see yet; `?reference=`, `?object=`.
    private func documents(_ query: QueryItems) throws(ServiceLayerError) -> Answer {
        let reference: SQL = query["reference"].map { "reference = \($0)" } ?? "1 = 1"
        let object: SQL = query["object"].map { "object = \($0)" } ?? "1 = 1"
        let rows = try tables.all(
            """
            SELECT object, doc_entry, doc_num, card_code, reference, num_at_card, doc_date, currency, doc_total,
                vat_sum, doc_total_fc, cancelled, created_at, visible_at
            FROM document WHERE \(reference) AND \(object) ORDER BY object, doc_entry LIMIT 1000
            """
        ) { row throws(SQLError) -> JSON in
            [
                "object": JSON(row.text(0)), "docEntry": JSON(row.integer(1)), "docNum": JSON(row.integer(2)),
                "cardCode": JSON(row.text(3)), "reference": JSON(row.optionalText(4)),
                "numAtCard": JSON(row.optionalText(5)), "docDate": JSON(row.text(6)), "currency": JSON(row.text(7)),
                "docTotal": JSON(try row.amount(8)), "vatSum": JSON(try row.amount(9)),
                "docTotalFc": JSON(try row.amount(10)), "cancelled": JSON(row.text(11)),
                "createdAt": JSON(row.timestamp(12)), "isVisible": JSON(row.timestamp(13) <= reception.now),
            ]
        }
        return Answer(200, .json(["documents": .array(rows)]))
    }

    private func counters() throws(ServiceLayerError) -> Answer {
        var requests: JSONObject = [:]
        var logins: JSONObject = ["succeeded": 0, "refused": 0]
        for counter in try Counters(tables: tables).all() {
            switch counter.name {
            case Counters.loginsSucceeded: logins["succeeded"] = JSON(counter.value)
            case Counters.loginsRefused: logins["refused"] = JSON(counter.value)
            case Counters.loginsRefusedInARow: break
            default: requests[counter.name] = JSON(counter.value)
            }
        }
        return Answer(200, .json(["requests": .object(requests), "logins": .object(logins)]))
    }

    private func faults() throws(ServiceLayerError) -> Answer {
        let rules = try FaultTable(tables: tables).all().map { row -> JSON in
            var rule: JSONObject = ["id": JSON(row.id)]
            for member in row.rule.json.members { rule[member.name] = member.value }
            rule["seen"] = JSON(row.seen)
            rule["fired"] = JSON(row.fired)
            rule["isOver"] = JSON(row.isOver)
            return .object(rule)
        }
        let known = Fault.allCases.map { fault -> JSON in
            ["fault": JSON(fault.rawValue), "sentence": JSON(fault.sentence)]
        }
        return Answer(200, .json(["faults": .array(rules), "known": .array(known)]))
    }

    /// One rule, or a list of rules.
    private func addFaults(_ body: [UInt8]) throws(ServiceLayerError) -> Answer {
        let rules: [FaultRule]
        do { rules = try FaultRule.list(body) } catch {
            return Answer(400, .json(["error": JSON(error.description)]))
        }
        var ids: [JSON] = []
        for rule in rules { ids.append(JSON(try FaultTable(tables: tables).add(rule))) }
        return Answer(201, .json(["ids": .array(ids)]))
    }

    private func removeFaults(_ id: String?) throws(ServiceLayerError) -> Answer {
        let removed = try FaultTable(tables: tables).remove(id.flatMap { Int64($0) })
        return Answer(200, .json(["removed": JSON(removed)]))
    }

    private func reset() throws(ServiceLayerError) -> Answer {
        for statement in SandboxSchema.removal { try tables.change(statement) }
        try Seed(tables: tables).plantIfEmpty()
        return Answer(200, .json(["reset": true]))
    }
}

extension FaultRule {
    /// Reads a file or a body: one rule, or a list of them.
    package static func list(_ bytes: [UInt8]) throws(FaultRuleError) -> [FaultRule] {
        let json: JSON
        do throws(JSONError) { json = try JSON(parsing: bytes) } catch {
            throw FaultRuleError(description: "This is no JSON: \(error.message) (byte \(error.offset)).")
        }
        var rules: [FaultRule] = []
        for item in json.list ?? [json] { rules.append(try FaultRule(item)) }
        return rules
    }
}
