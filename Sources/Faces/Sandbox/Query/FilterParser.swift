import Base

/// Reads a `$filter` by recursive descent: `or` binds weakest, then `and`, then `not`, then comparisons.
///
/// Whatever can't be read is one refusal, "Invalid filter condition", except a property the type does not have.
struct FilterParser {
    /// Deeper nesting is refused: no reader of ours recurses without end.
    static let depthMax = 64

    private var rest: ArraySlice<FilterToken>
    private let type: EntityType
    private let schema: Schema
    private let userFields: UserFields
    private var depth = 0

    static func parse(
        _ filter: String, for type: EntityType, schema: Schema, userFields: UserFields
    ) throws(ServiceLayerError) -> FilterExpression {
        guard let tokens = FilterToken.words(of: filter) else { throw .badFilter }
        var parser = FilterParser(rest: tokens[...], type: type, schema: schema, userFields: userFields)
        let expression = try parser.disjunction()
        guard parser.rest.isEmpty else { throw .badFilter }
        return expression
    }

    private init(rest: ArraySlice<FilterToken>, type: EntityType, schema: Schema, userFields: UserFields) {
        self.rest = rest
        self.type = type
        self.schema = schema
        self.userFields = userFields
    }

    private mutating func disjunction() throws(ServiceLayerError) -> FilterExpression {
        var parts = [try conjunction()]
        while takes("or") { parts.append(try conjunction()) }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func conjunction() throws(ServiceLayerError) -> FilterExpression {
        var parts = [try negation()]
        while takes("and") { parts.append(try negation()) }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func negation() throws(ServiceLayerError) -> FilterExpression {
        depth += 1
        defer { depth -= 1 }
        guard depth <= FilterParser.depthMax else { throw .badFilter }
        if takes("not") { return .not(try negation()) }
        guard takes(.open) else { return try condition() }
        let inner = try disjunction()
        guard takes(.close) else { throw .badFilter }
        return inner
    }

    private mutating func condition() throws(ServiceLayerError) -> FilterExpression {
        guard case .word(let name)? = rest.popFirst() else { throw .badFilter }
        if rest.first == .open { return try search(name) }
        let property = try property(name)
        guard case .word(let word)? = rest.popFirst(), let comparison = FilterExpression.Comparison(rawValue: word),
            let literal = rest.popFirst()
        else { throw .badFilter }
        if literal == .word("null") {
            switch comparison {
            case .equal: return .isNull(property, true)
            case .unequal: return .isNull(property, false)
            default: throw .badFilter
            }
        }
        return .compare(property, comparison, try value(literal, for: property))
    }

    /// `startswith(CardName,'PT')`, and `substringof('PT',CardName)` with its operands the other way round; either
    /// may be followed by `eq true`.
    private mutating func search(_ function: String) throws(ServiceLayerError) -> FilterExpression {
        let kind: FilterExpression.Search? = function == "substringof" ? .contains : .init(rawValue: function)
        guard let kind, takes(.open), let first = rest.popFirst(), takes(.comma), let second = rest.popFirst(),
            takes(.close)
        else { throw .badFilter }
        let (name, part) = function == "substringof" ? (second, first) : (first, second)
        guard case .word(let name) = name, case .text(let part) = part else { throw .badFilter }
        let property = try property(name)
        guard property.kind == .text else { throw .badFilter }
        let found = FilterExpression.search(kind, property, part)
        guard takes("eq") else { return found }
        if takes("true") { return found }
        if takes("false") { return .not(found) }
        throw .badFilter
    }

    private func property(_ name: String) throws(ServiceLayerError) -> Property {
        guard let property = type[name] ?? userFields.property(name, of: type) else {
            // A word that can't be a name is a broken filter; a name that is not there is a wrong property.
            let isName = name.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || $0 == "_" || ("0"..."9").contains($0)
            }
            throw isName ? .unknownProperty(name, of: type.name) : .badFilter
        }
        return property
    }

    private func value(
        _ literal: FilterToken, for property: Property
    ) throws(ServiceLayerError) -> FilterExpression.Value {
        let text: String
        switch literal {
        case .text(let quoted): text = quoted
        case .number(let digits): text = digits
        case .word(let word): text = word
        case .open, .close, .comma: throw .badFilter
        }
        let value: FilterExpression.Value?
        switch (property.kind, literal) {
        case (.whole, _), (.decimal, _): value = Amount(text).map { .number($0) }
        case (.date, _): value = CalendarDate(serviceLayer: text).map { .date($0) }
        case (.enumeration(let name), _): value = schema.enumerations[name]?.member(text).map { .text($0) }
        case (.text, .text), (.timeOfDay, .text): value = .text(text)
        default: value = nil
        }
        guard let value else { throw .badFilter }
        return value
    }

    private mutating func takes(_ token: FilterToken) -> Bool {
        guard rest.first == token else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func takes(_ word: String) -> Bool { takes(.word(word)) }
}
