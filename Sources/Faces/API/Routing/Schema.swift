import Base

/// What a JSON value may look like, in the words of JSON Schema 2020-12, which OpenAPI 3.1 speaks.
struct Schema: Sendable {
    let json: JSON
    /// The named schemas it refers to, for the document's list of components.
    var named: [String: JSON] = [:]

    init(_ json: JSON, named: [String: JSON] = [:]) {
        self.json = json
        self.named = named
    }

    static let text = Schema(["type": "string"])
    static let flag = Schema(["type": "boolean"])
    static let count = Schema(["type": "integer", "minimum": 0])
    static let day = Schema(["type": "string", "format": "date"])
    static let moment = Schema(["type": "string", "format": "date-time"])
    /// An exact decimal. It is written as a number; a reader that makes a binary float of it loses the exactness.
    static let amount = Schema(["type": "number"])
    static let anything = Schema([:])

    static func text(_ length: ClosedRange<Int>, pattern: String? = nil) -> Schema {
        var json: JSON = [
            "type": "string", "minLength": JSON(length.lowerBound), "maxLength": JSON(length.upperBound),
        ]
        if let pattern { json["pattern"] = JSON(pattern) }
        return Schema(json)
    }

    static func whole(_ range: ClosedRange<Int64>) -> Schema {
        Schema(["type": "integer", "minimum": JSON(range.lowerBound), "maximum": JSON(range.upperBound)])
    }

    static func word(_ words: [String]) -> Schema {
        Schema(["type": "string", "enum": .array(words.map { JSON($0) })])
    }

    static func word<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> Schema {
        word(type.allCases.map(\.rawValue))
    }

    static func list(of item: Schema) -> Schema {
        Schema(["type": "array", "items": item.json], named: item.named)
    }

    /// An object whose members have other names each time, and the same kind of value.
    static func map(of value: Schema) -> Schema {
        Schema(["type": "object", "additionalProperties": value.json], named: value.named)
    }

    var orNull: Schema { Schema(["anyOf": [json, ["type": "null"]]], named: named) }

    func with(example: JSON?) -> Schema {
        guard let example else { return self }
        var json = json
        json["examples"] = [example]
        return Schema(json, named: named)
    }

    /// The same under a name of its own, referred to wherever it is used.
    func known(as name: String) -> Schema {
        Schema(
            ["$ref": JSON("#/components/schemas/\(name)")], named: named.merging([name: json]) { _, new in new })
    }

    /// An object of these members. `isClosed`: others are refused.
    static func object(
        _ members: [(name: String, sentence: String, schema: Schema, isRequired: Bool)], isClosed: Bool = false
    ) -> Schema {
        var properties = JSONObject()
        var named: [String: JSON] = [:]
        for member in members {
            var json = member.schema.json
            json["description"] = JSON(member.sentence)
            properties[member.name] = json
            named.merge(member.schema.named) { _, new in new }
        }
        var json: JSON = ["type": "object", "properties": .object(properties)]
        let required = members.filter(\.isRequired).map { JSON($0.name) }
        if !required.isEmpty { json["required"] = .array(required) }
        if isClosed { json["additionalProperties"] = false }
        return Schema(json, named: named)
    }
}
