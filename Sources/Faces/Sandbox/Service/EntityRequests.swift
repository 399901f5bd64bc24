import Base

/// What is asked of one entity: show it, change it, remove it.
extension SandboxService {
    func entity(
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
    func show(
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
    func checkMatch(
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
