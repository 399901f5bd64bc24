import Base

/// Answers one operation that is logged in: finds out what is asked, and has the company do it.
struct SandboxService {
    let company: Company
    /// Different for every request: the boundary of a batch's answer.
    let identifier: String

    /// Runs one operation; what it wrote is kept only when it succeeds.
    func perform(_ request: ServiceRequest) throws(ServiceLayerError) -> Answer {
        guard let segments = request.path.segments, let first = segments.first else { throw .unrecognizedPath }
        if request.method == "POST", first.name == "$batch" { return try batch(request) }
        return try keepingDraft(request) { () throws(ServiceLayerError) in
            try company.tables.allOrNothing { () throws(ServiceLayerError) in try answer(request, segments) }
        }
    }

    func answer(
        _ request: ServiceRequest, _ segments: [ServicePath.Segment]
    ) throws(ServiceLayerError) -> Answer {
        let first = segments[0]
        if first.name == "$metadata" { return metadata() }
        guard let set = EntitySet.all[first.name] else { return try function(first.name, request) }
        switch (segments.count, first.key) {
        case (1, nil): return try collection(set, request)
        case (2, nil) where segments[1].name == "$count": return try count(set, request)
        case (1, let key?): return try entity(set, key, request)
        case (2, let key?): return try part(segments[1].name, of: set, key, request)
        default: throw .unrecognizedPath
        }
    }

    /// An approval procedure rolls the document back and saves a draft instead; what the client hears is the same
    /// error as for a record that does not exist.
    private func keepingDraft(
        _ request: ServiceRequest, _ body: () throws(ServiceLayerError) -> Answer
    ) throws(ServiceLayerError) -> Answer {
        let asksForInvoice = request.method == "POST" && request.path.segments?.map(\.name) == ["Invoices"]
        guard company.conditions.approvalIsNeeded, asksForInvoice else { return try body() }
        let sent = try company.reader.read(try request.json(), as: company.schema.type("Document"))
        _ = try company.tables.allOrNothing { () throws(ServiceLayerError) in
            try company.keepDraft(sent, authorization: "dasPending")
        }
        throw .caughtByApproval
    }
}

// MARK: - A whole set

extension SandboxService {
    private func collection(_ set: EntitySet, _ request: ServiceRequest) throws(ServiceLayerError) -> Answer {
        switch request.method {
        case "GET": return try list(set, request)
        case "POST": return try create(set, request)
        default: throw .notSupported
        }
    }

    private func list(_ set: EntitySet, _ request: ServiceRequest) throws(ServiceLayerError) -> Answer {
        let type = company.schema.type(set.type)
        let options = try QueryOptions(
            request.path.query, headers: request.headers, for: type, schema: company.schema,
            userFields: company.userFields)
        let page = try company.page(of: set, options)
        let context = context(set.name, request)
        var body: JSONObject = [:]
        body.append(context.name, context.value)
        if let count = page.countOfAll {
            body.append(request.version.note("count"), request.version == .v1 ? JSON(String(count)) : JSON(count))
        }
        let writer = writer(request.version)
        let rows = page.rows.map { row in
            var object = JSONObject()
            if set.hasETag { object.append(request.version.note("etag"), JSON(ETag.of(version: row.version))) }
            let written = writer.write(row.entity, as: type, selecting: options.selected)
            for member in written.members { object.append(member.name, member.value) }
            return JSON.object(object)
        }
        body.append("value", .array(rows))
        if let link = nextLink(set, page, request) { body.append(request.version.note("nextLink"), link) }
        return Answer(200, .json(.object(body)))
    }

    private func count(_ set: EntitySet, _ request: ServiceRequest) throws(ServiceLayerError) -> Answer {
        let options = try QueryOptions(
            request.path.query, headers: request.headers, for: company.schema.type(set.type), schema: company.schema,
            userFields: company.userFields)
        return Answer(200, .text(String(try company.count(of: set, options.filter))))
    }

    private func create(_ set: EntitySet, _ request: ServiceRequest) throws(ServiceLayerError) -> Answer {
        if set == .attachments, let parts = Multipart.formFiles(request.headers, request.body) {
            return try created(set, try company.createAttachment(parts), request)
        }
        let sent = try company.reader.read(try request.json(), as: company.schema.type(set.type))
        let rowKey: String =
            switch set {
            case .invoices: set.rowKey(try company.postInvoice(sent))
            case .drafts: set.rowKey(try company.keepDraft(sent))
            case .journalEntries: set.rowKey(try company.postJournalEntry(sent))
            default: try company.createMaster(set, sent)
            }
        return try created(set, rowKey, request)
    }

    private func created(
        _ set: EntitySet, _ rowKey: String, _ request: ServiceRequest
    ) throws(ServiceLayerError) -> Answer {
        let location: HTTPHeaders = ["Location": address(set, rowKey, request)]
        if request.wantsNoContent {
            var headers = location
            headers["Preference-Applied"] = "return-no-content"
            return Answer(204, headers: headers)
        }
        var answer = try show(set, rowKey, selecting: nil, request)
        answer.status = 201
        for field in location.fields { answer.headers.add(field.name, field.value) }
        return answer
    }
}

// MARK: - One entity

extension SandboxService {
    private func entity(
        _ set: EntitySet, _ key: EntityKey, _ request: ServiceRequest
    ) throws(ServiceLayerError) -> Answer {
        guard let rowKey = set.rowKey(key) else {
            throw request.method == "GET" ? .noMatchingRecord : .missing(key.literal)
        }
        switch request.method {
        case "GET":
            let type = company.schema.type(set.type)
            let options = try QueryOptions(
                request.path.query, headers: request.headers, for: type, schema: company.schema,
                userFields: company.userFields)
            return try show(set, rowKey, selecting: options.selected, request)
        case "PATCH", "MERGE": return try change(set, rowKey, key, request)
        case "DELETE": return try remove(set, rowKey, key, request)
        default: throw .notSupported
        }
    }

    /// The entity with its ETag, unless only some properties are asked for: a selection carries no header.
    private func show(
        _ set: EntitySet, _ rowKey: String, selecting names: [String]?, _ request: ServiceRequest
    ) throws(ServiceLayerError) -> Answer {
        guard let stored = try company.tables.entity(set, rowKey) else { throw .noMatchingRecord }
        let eTag = ETag.of(version: stored.version)
        if set.hasETag, names == nil, let known = request.headers["If-None-Match"],
            ETag.names(known, version: stored.version)
        {
            return Answer(304, headers: ["ETag": eTag])
        }
        let context = context(request.version == .v1 ? "\(set.name)/@Element" : "\(set.name)/$entity", request)
        var body: JSONObject = [:]
        body.append(context.name, context.value)
        if set.hasETag { body.append(request.version.note("etag"), JSON(eTag)) }
        let written = writer(request.version).write(
            stored.entity, as: company.schema.type(set.type), selecting: names)
        for member in written.members { body.append(member.name, member.value) }
        return Answer(200, headers: set.hasETag && names == nil ? ["ETag": eTag] : [:], .json(.object(body)))
    }

    private func change(
        _ set: EntitySet, _ rowKey: String, _ key: EntityKey, _ request: ServiceRequest
    ) throws(ServiceLayerError) -> Answer {
        try checkMatch(set, rowKey, key, request)
        if set == .attachments, let parts = Multipart.formFiles(request.headers, request.body) {
            try company.addFiles(parts, toAttachment: rowKey)
            return .noContent
        }
        let sent = try company.reader.read(try request.json(), as: company.schema.type(set.type))
        switch (set.kind, Int64(rowKey)) {
        case (.document, let entry?): try company.change(set, entry, with: sent)
        case (.journal, let number?): try company.changeJournalEntry(number, with: sent)
        default:
            try company.changeMaster(
                set, rowKey, with: sent,
                replacingCollections: request.headers["B1S-ReplaceCollectionsOnPatch"]?.lowercased() == "true")
        }
        return .noContent
    }

    private func remove(
        _ set: EntitySet, _ rowKey: String, _ key: EntityKey, _ request: ServiceRequest
    ) throws(ServiceLayerError) -> Answer {
        if set == .invoices || set == .journalEntries { throw .notSupported }
        try checkMatch(set, rowKey, key, request)
        switch (set, Int64(rowKey)) {
        case (.drafts, let entry?): try company.tables.removeDocument(set, entry)
        default: try company.removeMaster(set, rowKey)
        }
        return .noContent
    }

    /// The entity must be there, and must still be the version that `If-Match` names.
    private func checkMatch(
        _ set: EntitySet, _ rowKey: String, _ key: EntityKey, _ request: ServiceRequest
    ) throws(ServiceLayerError) {
        guard let stored = try company.tables.entity(set, rowKey) else { throw .missing(key.literal) }
        guard set.hasETag, let wanted = request.headers["If-Match"] else { return }
        guard ETag.names(wanted, version: stored.version) else { throw .modifiedMeanwhile }
    }

    func writer(_ version: ServiceLayerVersion) -> EntityWriter {
        EntityWriter(
            schema: company.schema, userFields: company.userFields, version: version,
            skipsEmpty: !company.options.showsEmptyProperties)
    }
}

// MARK: - Actions and properties

extension SandboxService {
    private func part(
        _ name: String, of set: EntitySet, _ key: EntityKey, _ request: ServiceRequest
    ) throws(ServiceLayerError) -> Answer {
        guard let rowKey = set.rowKey(key) else { throw .noMatchingRecord }
        if request.method == "GET" { return try property(name, of: set, rowKey, request) }
        guard request.method == "POST", let number = Int64(rowKey) else { throw .unrecognizedPath }
        try checkMatch(set, rowKey, key, request)
        switch (set, name) {
        case (.invoices, "Cancel"): try company.cancelInvoice(number)
        case (.journalEntries, "Cancel"): try company.cancelJournalEntry(number)
        case (.invoices, "Close"), (.drafts, "Close"): try company.close(set, number)
        case (.invoices, "CreateCancellationDocument"):
            let mirror = company.cancellation(of: try company.document(set, number))
            let context = context("\(set.name)/$entity", request)
            var body: JSONObject = [context.name: context.value]
            let written = writer(request.version).write(mirror, as: company.schema.type(set.type))
            for member in written.members { body.append(member.name, member.value) }
            return Answer(200, .json(.object(body)))
        case (_, "Cancel"), (_, "Close"), (_, "Reopen"): throw .notSupported
        default: throw .unrecognizedPath
        }
        return .noContent
    }

    /// `Items('A')/ItemName` and `Attachments2(1)/$value`.
    private func property(
        _ name: String, of set: EntitySet, _ rowKey: String, _ request: ServiceRequest
    ) throws(ServiceLayerError) -> Answer {
        guard let stored = try company.tables.entity(set, rowKey) else { throw .noMatchingRecord }
        if set == .attachments, name == "$value" {
            return try company.file(ofAttachment: rowKey, named: request.path.query["filename"])
        }
        let type = company.schema.type(set.type)
        guard type[name] ?? company.userFields.property(name, of: type) != nil else { throw .unrecognizedPath }
        let written = writer(request.version).write(stored.entity, as: type, selecting: [name])
        let context = context("\(set.name)(\(set.literal(rowKey: rowKey)))/\(name)", request)
        return Answer(200, .json(.object([context.name: context.value, "value": written[name] ?? .null])))
    }

    /// The little of `$metadata` that tells a client what is here: the entity sets and their types.
    private func metadata() -> Answer {
        let sets = EntitySet.all.values.sorted { $0.name < $1.name }
            .map { "        <EntitySet Name=\"\($0.name)\" EntityType=\"SAPB1.\($0.type)\"/>" }
        let document = """
            <?xml version="1.0" encoding="utf-8"?>
            <edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
              <edmx:DataServices>
                <Schema Namespace="SAPB1" xmlns="http://docs.oasis-open.org/odata/ns/edm">
                  <EntityContainer Name="ServiceLayer">
            \(sets.joined(separator: "\n"))
                  </EntityContainer>
                </Schema>
              </edmx:DataServices>
            </edmx:Edmx>

            """
        return Answer(200, .bytes(Array(document.utf8), type: "application/xml;charset=utf-8"))
    }
}
