import Base

extension SandboxService {
    /// `http://host/b1s/v2/`
    func base(_ request: ServiceRequest) -> String {
        "\(company.options.scheme)://\(request.host)/b1s/\(request.version.rawValue)/"
    }

    /// `odata.metadata` or `@odata.context`: what the answer is an instance of.
    func context(_ what: String, _ request: ServiceRequest) -> (name: String, value: JSON) {
        let name = request.version == .v1 ? "odata.metadata" : "@odata.context"
        return (name: name, value: JSON("\(base(request))$metadata#\(what)"))
    }

    func address(_ set: EntitySet, _ rowKey: String, _ request: ServiceRequest) -> String {
        "\(base(request))\(set.name)(\(set.literal(rowKey: rowKey)))"
    }

    /// Where the next page is: relative, with the same options and another `$skip`.
    func nextLink(_ set: EntitySet, _ page: QueryPage, _ request: ServiceRequest) -> JSON? {
        guard let skip = page.nextSkip else { return nil }
        var replaced = [(name: "$skip", value: String(skip))]
        if let left = page.topLeft { replaced.append((name: "$top", value: String(left))) }
        let path = company.options.nextLinkHasPath ? "/b1s/\(request.version.rawValue)/" : ""
        return JSON("\(path)\(set.name)?\(request.path.query.replacing(replaced))")
    }

    /// A value that is no entity: bare in version 1, in an envelope in version 2.
    func scalar(_ value: JSON, type: String, _ request: ServiceRequest) -> Answer {
        if request.version == .v1 { return Answer(200, .json(value)) }
        let context = context(type, request)
        return Answer(200, .json(.object([context.name: context.value, "value": value])))
    }
}
