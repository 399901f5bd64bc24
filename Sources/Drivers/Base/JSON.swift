/// A JSON value whose numbers keep their exact decimal text, both ways, and whose objects keep their order.
///
/// Foundation's readers turn numbers into binary floats or need a type for every document; money allows neither.
package enum JSON: Hashable, Sendable {
    case null
    case bool(Bool)
    /// The number's own text, as RFC 8259 spells it.
    case number(String)
    case string(String)
    case array([JSON])
    case object(JSONObject)
}

/// Members in the order they were written. A name that occurs twice keeps its last value, as most readers do.
package struct JSONObject: Sendable, ExpressibleByDictionaryLiteral {
    package private(set) var members: [(name: String, value: JSON)] = []

    package init() {}
    package init(dictionaryLiteral elements: (String, JSON)...) {
        for (name, value) in elements { self[name] = value }
    }

    package var isEmpty: Bool { members.isEmpty }
    package var count: Int { members.count }
    package var names: [String] { members.map(\.name) }

    package subscript(_ name: String) -> JSON? {
        get { members.first { $0.name == name }?.value }
        set {
            let place = members.firstIndex { $0.name == name }
            switch (place, newValue) {
            case (let place?, let value?): members[place].value = value
            case (let place?, nil): members.remove(at: place)
            case (nil, let value?): members.append((name: name, value: value))
            case (nil, nil): break
            }
        }
    }

    /// For readers that know the name is new: adding many members stays linear.
    package mutating func append(_ name: String, _ value: JSON) { members.append((name: name, value: value)) }
    /// For readers that know where the name stands: hostile repetitions cost no search.
    mutating func replace(at place: Int, with value: JSON) { members[place].value = value }
}

extension JSONObject: Hashable {
    package static func == (left: JSONObject, right: JSONObject) -> Bool {
        left.members.count == right.members.count
            && left.members.allSatisfy { member in right[member.name] == member.value }
    }
    package func hash(into hasher: inout Hasher) { hasher.combine(members.count) }
}

// MARK: - Making values

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int) { self = .number(String(value)) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(arrayLiteral elements: JSON...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSON)...) {
        var object = JSONObject()
        for (name, value) in elements { object[name] = value }
        self = .object(object)
    }
    package init(nilLiteral: ()) { self = .null }
}

extension JSON {
    package init(_ text: String) { self = .string(text) }
    package init(_ text: String?) { self = text.map(JSON.string) ?? .null }
    package init(_ number: some BinaryInteger) { self = .number(String(number)) }
    package init(_ amount: Amount) { self = .number(amount.text(minimumPlaces: 0)) }
    package init(_ date: CalendarDate) { self = .string(date.description) }
    package init(_ moment: Timestamp) { self = .string(moment.description) }
    package init(_ flag: Bool) { self = .bool(flag) }
    package init(_ list: [JSON]) { self = .array(list) }
}

// MARK: - Reading values

extension JSON {
    /// A member of an object; `nil` for other values and missing names.
    package subscript(_ name: String) -> JSON? {
        get { if case .object(let object) = self { object[name] } else { nil } }
        set {
            guard case .object(var object) = self else { return }
            self = .null  // Release the only other reference, so that the change is made in place.
            object[name] = newValue
            self = .object(object)
        }
    }

    package subscript(_ index: Int) -> JSON? {
        if case .array(let list) = self, list.indices.contains(index) { list[index] } else { nil }
    }

    package var isNull: Bool { self == .null }
    package var text: String? { if case .string(let text) = self { text } else { nil } }
    package var flag: Bool? { if case .bool(let flag) = self { flag } else { nil } }
    package var list: [JSON]? { if case .array(let list) = self { list } else { nil } }
    package var object: JSONObject? { if case .object(let object) = self { object } else { nil } }

    /// A number, or a string that spells one, as an exact amount; `nil` when it has more than six places.
    package var amount: Amount? {
        switch self {
        case .number(let text), .string(let text): Amount(text)
        default: nil
        }
    }

    /// A whole number, also when spelled `5.0` or as a string.
    package var integer: Int64? {
        switch self {
        case .number(let text), .string(let text):
            Int64(text)
                ?? Amount(text).flatMap { amount in
                    amount.fits(places: 0) ? Int64(amount.millionths / Amount.scale) : nil
                }
        default: nil
        }
    }

    /// The text of a string or of a number.
    package var scalarText: String? {
        switch self {
        case .string(let text), .number(let text): text
        case .bool(let flag): flag ? "true" : "false"
        default: nil
        }
    }
}
