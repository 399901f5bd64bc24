import Base

/// What is asked of a whole set: lists, counts, new rows.
extension SandboxService {
    func collection(_ set: EntitySet, _ request: ServiceRequest) throws(ServiceLayerError) -> Answer {
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

    func count(_ set: EntitySet, _ request: ServiceRequest) throws(ServiceLayerError) -> Answer {
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
