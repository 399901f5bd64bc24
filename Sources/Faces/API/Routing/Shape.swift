import Base

/// The stable form in which one kind of thing is answered. The document that describes it is made of the same list that
/// writes it, so neither can forget a member.
struct Shape<Value: Sendable>: Sendable {
    struct Member: Sendable {
        let name: String
        let sentence: String
        let schema: Schema
        let value: @Sendable (Value) -> JSON

        init(_ name: String, _ schema: Schema, _ sentence: String, _ value: @escaping @Sendable (Value) -> JSON) {
            self.name = name
            self.sentence = sentence
            self.schema = schema
            self.value = value
        }
    }

    /// As the document knows it: `Delivery`.
    let name: String
    let members: [Member]

    init(_ name: String, _ members: [Member]) {
        self.name = name
        self.members = members
    }

    func json(_ value: Value) -> JSON {
        var object = JSONObject()
        for member in members { object.append(member.name, member.value(value)) }
        return .object(object)
    }

    func json(_ values: [Value]) -> JSON { .array(values.map { json($0) }) }

    var schema: Schema {
        Schema.object(members.map { (name: $0.name, sentence: $0.sentence, schema: $0.schema, isRequired: true) })
            .known(as: name)
    }
}

extension JSON {
    /// `null` for what is not known.
    init(_ number: Int64?) { self = number.map { JSON($0) } ?? .null }
    init(_ date: CalendarDate?) { self = date.map { JSON($0) } ?? .null }
    init(_ moment: Timestamp?) { self = moment.map { JSON($0) } ?? .null }
    init(_ amount: Amount?) { self = amount.map { JSON($0) } ?? .null }
}
