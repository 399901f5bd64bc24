import Base

/// The OData options of a list request, checked.
struct QueryOptions: Sendable {
    /// What the real server sends when nobody asks for another size.
    static let pageSizeDefault = 20
    /// A larger wish is cut to this.
    static let pageSizeMax = 1_000_000

    var filter: FilterExpression?
    var selected: [String]?
    var order: [(property: Property, descends: Bool)] = []
    var top: Int?
    var skip = 0
    var countsAll = false
    /// Rows on one page; `nil` for all of them.
    var pageSize: Int? = QueryOptions.pageSizeDefault
}

extension QueryOptions {
    init(
        _ query: QueryItems, headers: HTTPHeaders, for type: EntityType, schema: Schema, userFields: UserFields
    ) throws(ServiceLayerError) {
        self.init()
        if let names = query["$expand"], !names.isEmpty {
            throw .badExpand(names.split(separator: ",").first.map(String.init) ?? names, of: type.name)
        }
        if let text = query["$filter"] {
            filter = try FilterParser.parse(text, for: type, schema: schema, userFields: userFields)
        }
        if let names = query["$select"], names != "*" {
            selected = try QueryOptions.names(names, of: type, userFields)
        }
        if let text = query["$orderby"] { order = try QueryOptions.order(text, of: type, userFields) }
        top = try QueryOptions.count(query, "$top")
        skip = try QueryOptions.count(query, "$skip") ?? 0
        countsAll = query["$inlinecount"] == "allpages" || query["$count"] == "true"
        pageSize = QueryOptions.pageSize(headers)
    }

    private static func names(
        _ text: String, of type: EntityType, _ userFields: UserFields
    ) throws(ServiceLayerError) -> [String] {
        var names: [String] = []
        for name in text.split(separator: ",").map({ $0.trimmed }) where !names.contains(name) {
            guard type[name] ?? userFields.property(name, of: type) != nil else {
                throw .unknownProperty(name, of: type.name)
            }
            names.append(name)
        }
        return names
    }

    private static func order(
        _ text: String, of type: EntityType, _ userFields: UserFields
    ) throws(ServiceLayerError) -> [(property: Property, descends: Bool)] {
        var order: [(property: Property, descends: Bool)] = []
        for part in text.split(separator: ",") {
            let words = part.split(separator: " ").map(String.init)
            guard let name = words.first, words.count <= 2, ["asc", "desc"].contains(words.dropFirst().first ?? "asc")
            else { throw .badOption("orderby") }
            guard let property = type[name] ?? userFields.property(name, of: type) else {
                throw .unknownProperty(name, of: type.name)
            }
            order.append((property: property, descends: words.count == 2 && words[1] == "desc"))
        }
        return order
    }

    private static func count(_ query: QueryItems, _ name: String) throws(ServiceLayerError) -> Int? {
        guard let text = query[name] else { return nil }
        guard let number = Int32(text), number >= 0 else { throw .badOption(String(name.dropFirst())) }
        return Int(number)
    }

    /// `Prefer: odata.maxpagesize=50`, where 0 means all rows; newer servers also take `B1S-PageSize: 50`.
    private static func pageSize(_ headers: HTTPHeaders) -> Int? {
        if let size = headers["B1S-PageSize"].flatMap({ Int($0) }), size >= 0 {
            return size == 0 ? nil : min(size, pageSizeMax)
        }
        for preference in headers.all("Prefer").flatMap({ $0.split(separator: ",") }) {
            let (name, value) = preference.halves(at: "=")
            guard ["odata.maxpagesize", "maxpagesize"].contains(name.trimmed.lowercased()),
                let size = Int(value.trimmed), size >= 0
            else { continue }
            return size == 0 ? nil : min(size, pageSizeMax)
        }
        return pageSizeDefault
    }
}

extension StringProtocol {
    /// Without blanks at either end.
    var trimmed: String {
        String(self.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
}

/// One page of an answer.
struct QueryPage: Sendable {
    var rows: [StoredEntity] = []
    /// All rows that match, when the request asked.
    var countOfAll: Int?
    /// Where the next page begins; a full last page names one too, as the real server does.
    var nextSkip: Int?
    /// How many rows `$top` still allows after this page.
    var topLeft: Int?
}
