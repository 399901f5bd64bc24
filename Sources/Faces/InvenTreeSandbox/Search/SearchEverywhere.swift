import Base

/// `POST /api/search/`: one search over several models. What goes wrong in one of them stands inside the 200.
extension Desk {
    func searchEverywhere(_ sent: JSONObject, path: String) throws(Refusal) -> JSON {
        guard sent["search"] != nil else { throw .field("search", "Search term must be provided") }
        var results: JSONObject = [:]
        for model in ["company", "part", "salesorder"] {
            guard let filters = sent[model] else { continue }
            var given: JSONObject = ["limit": 1, "offset": 0]
            for name in ["search", "search_regex", "search_whole", "limit", "offset"] {
                if let value = sent[name] { given[name] = value }
            }
            for member in filters.object?.members ?? [] { given[member.name] = member.value }
            let query = Query(given)
            do throws(Refusal) {
                let list =
                    switch model {
                    case "company": try companyList(query, path: path)
                    case "part": try partList(query, path: path)
                    default: try orderList(query, path: path)
                    }
                results[model] = page(list, query)
            } catch {
                if error.storage != nil { throw error }
                results[model] = ["error": error.body["error"] ?? error.body]
            }
        }
        return .object(results)
    }

    private func page(_ list: [JSON], _ query: Query) -> JSON {
        let limit = query["limit"].flatMap { Int($0) } ?? 1
        let offset = max(0, query["offset"].flatMap { Int($0) } ?? 0)
        return [
            "count": JSON(list.count), "next": .null, "previous": .null,
            "results": .array(Array(list.dropFirst(offset).prefix(max(0, limit)))),
        ]
    }
}
