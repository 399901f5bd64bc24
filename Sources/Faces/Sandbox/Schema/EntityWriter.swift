import Base

/// Writes a stored entity as Service Layer shows it: every property of the type in its order, empty ones as `null`,
/// dates as version 1 or 2 spells them.
struct EntityWriter {
    let schema: Schema
    let userFields: UserFields
    let version: ServiceLayerVersion
    /// Leaves out what is empty: smaller answers for simulations, where most of 527 properties would be `null`.
    let skipsEmpty: Bool

    /// All properties, or the selected ones in the order asked for.
    func write(_ entity: JSONObject, as type: EntityType, selecting names: [String]? = nil) -> JSONObject {
        var written = JSONObject()
        if let names {
            for name in names { append(name, type[name], entity[name], to: &written) }
            return written
        }
        if skipsEmpty {
            for (name, value) in entity.members where !value.isNull { append(name, type[name], value, to: &written) }
            return written
        }
        let values = Dictionary(entity.members.map { ($0.name, $0.value) }) { _, last in last }
        for property in type.properties { append(property.name, property, values[property.name], to: &written) }
        for field in userFields.all(of: type) { append(field.name, nil, values[field.name], to: &written) }
        return written
    }

    private func append(_ name: String, _ property: Property?, _ value: JSON?, to object: inout JSONObject) {
        object.append(name, property.map { write(value ?? .null, as: $0) } ?? value ?? .null)
    }

    private func write(_ value: JSON, as property: Property) -> JSON {
        switch (property.kind, value) {
        case (.collection(let name), .array(let list)):
            let type = schema.type(name)
            return .array(list.map { item in .object(write(item.object ?? [:], as: type)) })
        case (.collection, _): return []
        case (.complex(let name), .object(let object)): return .object(write(object, as: schema.type(name)))
        case (.complex, _): return skipsEmpty ? .null : .object([:])
        case (.decimal, .number(let text)): return .number(text.contains(".") ? text : text + ".0")
        case (.date, .string(let text)): return .string(version == .v2 ? text + "T00:00:00Z" : text)
        case (_, .null): return schema.defaultValue(of: property)
        default: return value
        }
    }
}

extension Schema {
    /// What a row that was never told otherwise holds.
    func defaultValue(of property: Property) -> JSON {
        guard !property.defaultValue.isEmpty else { return .null }
        switch property.kind {
        case .enumeration(let name):
            return JSON(enumerations[name]?.member(property.defaultValue))
        case .whole: return .number(property.defaultValue)
        default: return .string(property.defaultValue)
        }
    }
}
