import Base

/// Reads what a client sent into the form the sandbox stores, refusing what Service Layer refuses.
///
/// Unknown properties are an error, server-owned ones vanish silently, enumerations are taken by name or by database
/// value, numbers also as strings. Stored form: enumerations by name, dates as `yyyy-MM-dd`, decimals as shortest text.
struct EntityReader {
    let schema: Schema
    /// User fields by the type they were added to.
    let userFields: UserFields

    func read(_ body: JSON, as type: EntityType) throws(ServiceLayerError) -> JSONObject {
        guard let object = body.object else { throw .malformedBody }
        var read = JSONObject()
        for (name, value) in object.members where !isAnnotation(name) {
            guard let property = type[name] ?? userFields.property(name, of: type) else {
                throw .unknownProperty(name, of: type.name)
            }
            if property.isServerOwned { continue }
            read[name] = try self.read(value, as: property, of: type)
        }
        return read
    }

    /// `@odata.context`, `odata.metadata`, `DocumentLines@odata.count`: notes of the protocol, not properties.
    private func isAnnotation(_ name: String) -> Bool { name.contains("@odata.") || name.hasPrefix("odata.") }

    private func read(_ value: JSON, as property: Property, of type: EntityType) throws(ServiceLayerError) -> JSON {
        if value.isNull { return .null }
        let refusal = ServiceLayerError.badValue(property.name, of: type.name)
        switch property.kind {
        case .whole:
            guard let number = value.integer.flatMap({ Int32(exactly: $0) }) else { throw refusal }
            return JSON(number)
        case .decimal:
            guard let amount = value.scalarText.flatMap(Amount.init(roundingPlacesOf:)) else { throw refusal }
            return JSON(amount)
        case .date:
            guard let date = value.scalarText.flatMap(CalendarDate.init(serviceLayer:)) else { throw refusal }
            return JSON(date)
        case .timeOfDay, .text:
            return .string(try text(value, of: property, in: type))
        case .enumeration(let name):
            return .string(try member(of: name, value, property: property.name))
        case .complex(let name):
            return .object(try read(value, as: schema.type(name)))
        case .collection(let name):
            guard let list = value.list else { throw refusal }
            var items: [JSON] = []
            for item in list { items.append(.object(try read(item, as: schema.type(name)))) }
            return .array(items)
        }
    }

    private func text(
        _ value: JSON, of property: Property, in type: EntityType
    ) throws(ServiceLayerError) -> String {
        guard let text = value.scalarText else { throw .badValue(property.name, of: type.name) }
        // The columns are NVARCHAR: they count UTF-16 units.
        if let lengthMax = property.lengthMax, text.utf16.count > lengthMax {
            throw .tooLong(property.name, of: type.name)
        }
        if let field = userFields.field(property.name, of: type), !field.validValues.isEmpty,
            !field.validValues.contains(where: { $0.value == text })
        {
            throw .notAmong(field.validValues.map { ($0.value, $0.description) }, text, property: property.name)
        }
        return text
    }

    private func member(of name: String, _ value: JSON, property: String) throws(ServiceLayerError) -> String {
        let text = value.scalarText ?? value.written
        guard let enumeration = schema.enumerations[name] else { return text }
        guard let member = enumeration.member(text) else {
            throw .notAmong(enumeration.members.map { ($0.value, $0.name) }, text, property: property)
        }
        return member
    }
}

extension CalendarDate {
    /// The forms Service Layer takes: `2014-04-23`, `20140423`, and either with a time behind it, which is cut off.
    init?(serviceLayer text: String) {
        let day = text.prefix { $0 != "T" && $0 != " " }
        if day.utf8.count == 8, day.utf8.allSatisfy({ (48...57).contains($0) }) {
            let year = day.prefix(4), month = day.dropFirst(4).prefix(2), date = day.suffix(2)
            self.init("\(year)-\(month)-\(date)")
        } else {
            self.init(day)
        }
    }
}

extension Amount {
    /// Reads a decimal text with any number of places and rounds it to the six a column keeps, as the database does.
    init?(roundingPlacesOf text: String) {
        if let exact = Amount(text) {
            self = exact
            return
        }
        guard let point = text.firstIndex(of: "."), text.utf8.count <= 64 else { return nil }
        let places = text[text.index(after: point)...]
        guard places.utf8.count > Amount.places, places.utf8.allSatisfy({ (48...57).contains($0) }),
            let cut = Amount(text[..<point] + "." + places.prefix(Amount.places)),
            let next = places.dropFirst(Amount.places).utf8.first
        else { return nil }
        let sign: Int128 = text.hasPrefix("-") ? -1 : 1
        self.init(millionths: cut.millionths + (next >= UInt8(ascii: "5") ? sign : 0))
    }
}
