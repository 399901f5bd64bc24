import Base

/// What is asked behind an entity: its actions, one of its properties, a file.
extension SandboxService {
    func part(
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
    func metadata() -> Answer {
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
