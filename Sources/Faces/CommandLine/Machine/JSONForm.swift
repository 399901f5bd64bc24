import Base

/// The stable form in which one kind of thing is printed for programs: the members, each with its sentence. The guide
/// is written from the same list that writes the JSON, so neither can forget a member.
struct JSONForm<Value: Sendable>: Sendable {
    struct Member: Sendable {
        let name: String
        let sentence: String
        let value: @Sendable (Value) -> JSON

        init(_ name: String, _ sentence: String, _ value: @escaping @Sendable (Value) -> JSON) {
            self.name = name
            self.sentence = sentence
            self.value = value
        }
    }

    let members: [Member]

    init(_ members: [Member]) { self.members = members }

    func json(_ value: Value) -> JSON {
        var object = JSONObject()
        for member in members { object[member.name] = member.value(value) }
        return .object(object)
    }

    func json(_ values: [Value]) -> JSON { .array(values.map { json($0) }) }

    /// What the guide says about one object of this form.
    var description: FormDescription {
        FormDescription(members: members.map { FormDescription.Member(name: $0.name, sentence: $0.sentence) })
    }
}

/// A form for the guide: what is printed, member by member.
struct FormDescription: Sendable {
    struct Member: Sendable {
        let name: String
        let sentence: String
    }

    let members: [Member]

    /// The same members as those of a list under one name.
    func listed(as name: String, _ more: Member...) -> FormDescription {
        FormDescription(members: members.map { Member(name: "\(name)[].\($0.name)", sentence: $0.sentence) } + more)
    }

    func nested(as name: String) -> FormDescription {
        FormDescription(members: members.map { Member(name: "\(name).\($0.name)", sentence: $0.sentence) })
    }

    static func + (left: FormDescription, right: FormDescription) -> FormDescription {
        FormDescription(members: left.members + right.members)
    }
}

extension JSON {
    /// `null` for what is not known.
    init(_ number: Int64?) { self = number.map { JSON($0) } ?? .null }
    init(_ date: CalendarDate?) { self = date.map { JSON($0) } ?? .null }
    init(_ moment: Timestamp?) { self = moment.map { JSON($0) } ?? .null }
}
