import Base

/// Finds out what an address asks for, and has the desk do it. Without its trailing slash no address exists.
struct Router {
    let desk: Desk

    func answer(_ request: ServiceRequest) throws(Refusal) -> Reply {
        guard request.path.hasSuffix("/"), request.segments.first == "api" else { throw .noEndpoint(request) }
        let segments = Array(request.segments.dropFirst())
        switch segments.first {
        case "user", "version", "settings", "currency": return try about(request, segments)
        case "metadata": return try metadata(request, segments)
        case "search" where segments.count == 1: return try search(request)
        case "importer":
            try desk.require(.add)
            return try Importer(desk: desk).answer(request, Array(segments.dropFirst()))
        default: return try record(request, segments)
        }
    }

    // MARK: - Collections and objects

    private func record(_ request: ServiceRequest, _ segments: [String]) throws(Refusal) -> Reply {
        let collections = [
            ["company"], ["part"], ["part", "category"], ["order", "so"], ["order", "so-line"],
            ["order", "so-extra-line"],
        ]
        if segments == ["order", "so", "status"] { return Reply(200, Desk.statuses) }
        if collections.contains(segments) { return try collection(request, segments.joined(separator: "/")) }
        if segments.count >= 3, let pk = Int64(segments[2]), segments.prefix(2) == ["order", "so"], segments.count == 4
        {
            return try action(request, pk, segments[3])
        }
        guard let last = segments.last, let pk = Int64(last), collections.contains(Array(segments.dropLast())) else {
            throw .noEndpoint(request)
        }
        return try object(request, segments.dropLast().joined(separator: "/"), pk)
    }

    private func collection(_ request: ServiceRequest, _ model: String) throws(Refusal) -> Reply {
        switch request.method {
        case "GET":
            try desk.require(.view)
            return Reply(200, Paging.reply(try list(request, model), request))
        case "POST":
            try desk.require(model == "part/category" ? .administer : .add)
            return Reply(201, try create(request, model))
        case "DELETE" where model == "order/so-line" && desk.options.apiVersion >= 523:
            try desk.require(.delete)
            try desk.removeLines(try request.object(), path: request.path)
            return .noContent
        default: throw .noMethod(request.method)
        }
    }

    private func list(_ request: ServiceRequest, _ model: String) throws(Refusal) -> [JSON] {
        switch model {
        case "company": return try desk.companyList(request.query, path: request.path)
        case "part": return try desk.partList(request.query, path: request.path)
        case "part/category": return try desk.categoryList(request.query)
        case "order/so": return try desk.orderList(request.query, path: request.path)
        case "order/so-line": return try desk.lineList(request.query, path: request.path)
        default:
            let order = try request.query.number("order")
            let condition: SQL = order.map { "order_pk = \($0)" } ?? "1 = 1"
            return try desk.extraLines(where: condition).map { .object(desk.shown($0.line, $0.description)) }
        }
    }

    private func create(_ request: ServiceRequest, _ model: String) throws(Refusal) -> JSON {
        let sent = try request.object()
        switch model {
        case "company": return try desk.createCompany(sent)
        case "part": return try desk.createPart(sent)
        case "part/category": return try desk.createCategory(sent)
        case "order/so": return try desk.createOrder(sent)
        case "order/so-line": return try desk.createLine(sent, path: request.path)
        default: return try desk.createExtraLine(sent, path: request.path)
        }
    }

    private func object(_ request: ServiceRequest, _ model: String, _ pk: Int64) throws(Refusal) -> Reply {
        switch request.method {
        case "GET":
            try desk.require(.view)
            return Reply(200, try show(model, pk))
        case "PATCH", "PUT":
            try desk.require(.change)
            return Reply(200, try change(request, model, pk, isPartial: request.method == "PATCH"))
        case "DELETE":
            try desk.require(.delete)
            try remove(request, model, pk)
            return .noContent
        default: throw .noMethod(request.method)
        }
    }

    private func show(_ model: String, _ pk: Int64) throws(Refusal) -> JSON {
        switch model {
        case "company": return try desk.company(pk).shown
        case "part": return .object(try desk.part(pk).listed)
        case "order/so": return try desk.shown(try desk.order(pk))
        case "order/so-line": return try desk.shown(try desk.line(pk))
        default: throw .noObject("object")
        }
    }

    private func change(
        _ request: ServiceRequest, _ model: String, _ pk: Int64, isPartial: Bool
    ) throws(Refusal) -> JSON {
        let sent = try request.object()
        switch model {
        case "company": return try desk.changeCompany(pk, sent, isPartial: isPartial)
        case "part": return try desk.changePart(pk, sent, isPartial: isPartial)
        case "order/so": return try desk.changeOrder(pk, sent, isPartial: isPartial)
        case "order/so-line":
            return try desk.changeLine(pk, sent, isPartial: isPartial, path: request.path)
        default: throw .noMethod(request.method)
        }
    }

    private func remove(_ request: ServiceRequest, _ model: String, _ pk: Int64) throws(Refusal) {
        switch model {
        case "company":
            _ = try desk.company(pk)
            try desk.tables.change("UPDATE sales_order SET customer = NULL WHERE customer = \(pk)")
            try desk.tables.change("DELETE FROM company WHERE pk = \(pk)")
        case "part": try desk.removePart(pk)
        case "order/so": try desk.removeOrder(pk)
        case "order/so-line": try desk.removeLine(pk, path: request.path)
        case "order/so-extra-line": try desk.removeExtraLine(pk, path: request.path)
        default: throw .noMethod(request.method)
        }
    }

    private func action(_ request: ServiceRequest, _ pk: Int64, _ name: String) throws(Refusal) -> Reply {
        guard ["hold", "issue", "cancel"].contains(name) else { throw .noEndpoint(request) }
        guard request.method == "POST" else { throw .noMethod(request.method) }
        try desk.require(.change)
        return Reply(201, try desk.move(pk, name))
    }

    // MARK: - Everything else

    private func search(_ request: ServiceRequest) throws(Refusal) -> Reply {
        guard request.method == "POST" else { throw .noMethod(request.method) }
        try desk.require(.view)
        return Reply(200, try desk.searchEverywhere(try request.object(), path: request.path))
    }

    private func metadata(_ request: ServiceRequest, _ segments: [String]) throws(Refusal) -> Reply {
        guard segments.count == 3, let pk = Int64(segments[2]), desk.options.apiVersion >= 436 else {
            throw .noEndpoint(request)
        }
        try desk.require(request.method == "GET" ? .view : .change)
        switch request.method {
        case "GET": return Reply(200, ["metadata": .object(try desk.metadata(of: segments[1], pk))])
        case "PATCH", "PUT":
            let isPartial = request.method == "PATCH"
            return Reply(
                200, try desk.changeMetadata(of: segments[1], pk, try request.object(), isPartial: isPartial))
        default: throw .noMethod(request.method)
        }
    }

    private func about(_ request: ServiceRequest, _ segments: [String]) throws(Refusal) -> Reply {
        switch (segments, request.method) {
        case (["user", "me"], "GET"): return Reply(200, desk.me)
        case (["user", "roles"], "GET"), (["user", "me", "roles"], "GET"): return Reply(200, desk.roles)
        case (["version"], "GET"):
            try desk.require(.administer)
            return Reply(200, ["version": ["server": "1.4.0 dev", "api": JSON(desk.options.apiVersion)]])
        case (["currency", "exchange"], "GET"):
            return Reply(200, ["base_currency": JSON(try desk.defaultCurrency), "exchange_rates": [:]])
        case (let names, "GET") where names.count == 3 && names.prefix(2) == ["settings", "global"]:
            return Reply(200, try desk.showSetting(names[2]))
        case (let names, "PATCH") where names.count == 3 && names.prefix(2) == ["settings", "global"]:
            return Reply(200, try desk.changeSetting(names[2], try request.object()))
        default: throw .noEndpoint(request)
        }
    }
}

// MARK: - Categories, of which a client needs little

extension Desk {
    fileprivate func categoryList(_ query: Query) throws(Refusal) -> [JSON] {
        let named: SQL = query["name"].map { "name = \($0)" } ?? "1 = 1"
        return try tables.all("SELECT pk, name, description FROM part_category WHERE \(named) ORDER BY name, pk") {
            row in
            [
                "pk": JSON(row.integer(0)), "name": JSON(row.text(1)), "description": JSON(row.text(2)), "level": 0,
                "parent": .null,
            ]
        }
    }

    fileprivate func createCategory(_ sent: JSONObject) throws(Refusal) -> JSON {
        var form = try Form(sent, isPartial: false)
        let name = form.text("name", max: 100, isRequired: true)
        let description = form.text("description", max: 250)
        try form.finish()
        if try tables.count("SELECT count(*) FROM part_category WHERE name = \(name)") > 0 {
            throw .wholeObject("Duplicate names cannot exist under the same parent")
        }
        let pk = try tables.insert("INSERT INTO part_category (name, description) VALUES (\(name), \(description))")
        return ["pk": JSON(pk), "name": JSON(name), "description": JSON(description), "level": 0, "parent": .null]
    }
}
