import Base

/// What other programs keep beside an object: PATCH merges member by member, PUT replaces all.
extension Desk {
    func metadata(of model: String, _ pk: Int64) throws(Refusal) -> JSONObject {
        let statement: SQL? =
            switch model {
            case "company": "SELECT metadata FROM company WHERE pk = \(pk)"
            case "part": "SELECT metadata FROM part WHERE pk = \(pk)"
            case "salesorder": "SELECT metadata FROM sales_order WHERE pk = \(pk)"
            default: nil
            }
        guard let statement, let text = try tables.first(statement, { $0.text(0) }) else { throw .noObject(model) }
        return try tables.stored(text).object ?? [:]
    }

    func changeMetadata(of model: String, _ pk: Int64, _ sent: JSONObject, isPartial: Bool) throws(Refusal) -> JSON {
        var kept = try metadata(of: model, pk)
        if !isPartial { kept = [:] }
        for member in sent["metadata"]?.object?.members ?? [] { kept[member.name] = member.value }
        let text = JSON.object(kept).written
        switch model {
        case "company": try tables.change("UPDATE company SET metadata = \(text) WHERE pk = \(pk)")
        case "part": try tables.change("UPDATE part SET metadata = \(text) WHERE pk = \(pk)")
        default:
            try tables.change("UPDATE sales_order SET metadata = \(text) WHERE pk = \(pk)")
            try saveOrder(pk, path: "/api/metadata/salesorder/\(pk)/")
        }
        return ["metadata": .object(kept)]
    }
}
