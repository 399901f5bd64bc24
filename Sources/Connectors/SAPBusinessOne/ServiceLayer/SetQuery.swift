import Base

/// A question about a set of records, asked page by page.
struct SetQuery: Sendable {
    let set: String
    /// The key by which pages follow each other.
    let key: FieldName
    let select: [FieldName]
    var filter: ODataFilter?
}

extension SetQuery {
    /// One page: at most so many records, those after a key.
    func request(rows: Int, after last: JSON?) -> ServiceLayerRequest {
        var parts = filter.map { [$0] } ?? []
        switch last {
        case .number(let number)?:
            parts.append(Int64(number).map { "\(field: key) gt \($0)" } ?? "\(field: key) gt \(number)")
        case .string(let text)?: parts.append("\(field: key) gt \(text)")
        default: break
        }
        var query = "$select=\(select.map(\.rawValue).joined(separator: ","))"
        if !parts.isEmpty { query += "&$filter=\(percentEncoded(ODataFilter.all(of: parts).text))" }
        query += "&$orderby=\(key.rawValue)&$top=\(rows)"
        return .get(set, query: query, prefer: "odata.maxpagesize=\(rows)")
    }
}
