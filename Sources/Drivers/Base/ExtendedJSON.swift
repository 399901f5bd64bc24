extension JSON {
    /// A value of MongoDB's extended JSON (version 2, and what older exports write) as plain JSON.
    ///
    /// `{"$oid": …}` becomes its digits, `{"$date": …}` a moment in ISO 8601, and the four kinds of numbers become numbers
    /// with their exact digits. What is not understood stays as it is.
    package var plain: JSON {
        switch self {
        case .array(let list): return .array(list.map(\.plain))
        case .object(let object):
            if let value = object.plainScalar { return value }
            var plain = JSONObject()
            for member in object.members { plain.append(member.name, member.value.plain) }
            return .object(plain)
        default: return self
        }
    }
}

extension JSONObject {
    fileprivate var plainScalar: JSON? {
        guard count == 1, let (name, value) = members.first, name.hasPrefix("$") else { return nil }
        switch name {
        case "$oid", "$symbol": return value.text.map(JSON.string)
        case "$numberInt", "$numberLong", "$numberDouble", "$numberDecimal": return number(value)
        case "$date": return moment(value)
        default: return nil
        }
    }

    /// `NaN` and `Infinity` stay texts: no reader takes them for a number by mistake.
    private func number(_ value: JSON) -> JSON? {
        guard let text = value.scalarText else { return nil }
        do throws(JSONError) {
            let read = try JSON(parsing: text)
            if case .number = read { return read }
            return .string(text)
        } catch {
            return .string(text)
        }
    }

    /// A text in ISO 8601, milliseconds since 1970, or these as `$numberLong`.
    private func moment(_ value: JSON) -> JSON? {
        if let text = value.text, Timestamp(text) != nil { return .string(text) }
        guard let milliseconds = value.plain.integer, milliseconds.magnitude < 100_000_000_000_000 else { return nil }
        return JSON(Timestamp(milliseconds: milliseconds))
    }
}
