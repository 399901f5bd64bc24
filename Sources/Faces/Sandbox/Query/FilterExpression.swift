import Base

/// A `$filter`, read and checked against the type it filters.
///
/// Truth has three values, as in the SQL that the real server makes of it: a comparison with a value that is not there
/// is neither true nor false, so `Comments ne 'x'` does not find rows without a comment.
indirect enum FilterExpression: Sendable {
    enum Comparison: String, Sendable {
        case equal = "eq", unequal = "ne", greater = "gt", greaterOrEqual = "ge", less = "lt", lessOrEqual = "le"
    }

    enum Search: String, Sendable {
        case startsWith = "startswith", endsWith = "endswith", contains = "contains"
    }

    case compare(Property, Comparison, Value)
    case isNull(Property, Bool)
    case search(Search, Property, String)
    case not(FilterExpression)
    /// All of them hold; a list, so that a long chain is no deep one.
    case all([FilterExpression])
    /// At least one of them holds.
    case any([FilterExpression])

    /// A value of a row or of a literal, in the form in which it compares.
    enum Value: Hashable, Sendable {
        case text(String)
        case number(Amount)
        case date(CalendarDate)
    }
}

extension FilterExpression {
    /// Whether a stored entity belongs to the answer.
    func selects(_ entity: JSONObject, _ schema: Schema) -> Bool { truth(entity, schema) == true }

    private func truth(_ entity: JSONObject, _ schema: Schema) -> Bool? {
        switch self {
        case .compare(let property, let comparison, let literal):
            return FilterExpression.value(of: property, in: entity, schema).flatMap { comparison.holds($0, literal) }
        case .isNull(let property, let wanted):
            return (FilterExpression.value(of: property, in: entity, schema) == nil) == wanted
        case .search(let search, let property, let part):
            guard case .text(let text) = FilterExpression.value(of: property, in: entity, schema) else { return nil }
            return search.finds(part, in: text)
        case .not(let inner): return inner.truth(entity, schema).map { !$0 }
        case .all(let parts):
            let truths = parts.map { $0.truth(entity, schema) }
            return truths.contains(false) ? false : truths.contains(nil) ? nil : true
        case .any(let parts):
            let truths = parts.map { $0.truth(entity, schema) }
            return truths.contains(true) ? true : truths.contains(nil) ? nil : false
        }
    }

    /// A row's value for a property, with its default where the row says nothing; `nil` for none.
    static func value(of property: Property, in entity: JSONObject, _ schema: Schema) -> Value? {
        var stored = entity[property.name] ?? .null
        if stored.isNull { stored = schema.defaultValue(of: property) }
        switch property.kind {
        case .whole, .decimal: return stored.amount.map(Value.number)
        case .date: return stored.text.flatMap { CalendarDate($0) }.map(Value.date)
        case .text, .timeOfDay, .enumeration: return stored.text.map(Value.text)
        case .complex, .collection: return nil
        }
    }
}

extension FilterExpression.Comparison {
    fileprivate func holds(_ left: FilterExpression.Value, _ right: FilterExpression.Value) -> Bool? {
        switch (left, right) {
        case (.text(let left), .text(let right)):
            // By bytes, as a database with binary collation compares.
            let (left, right) = (Array(left.utf8), Array(right.utf8))
            return holds(left == right, left.lexicographicallyPrecedes(right))
        case (.number(let left), .number(let right)): return holds(left == right, left < right)
        case (.date(let left), .date(let right)): return holds(left == right, left < right)
        default: return nil
        }
    }

    private func holds(_ isEqual: Bool, _ isLess: Bool) -> Bool {
        switch self {
        case .equal: isEqual
        case .unequal: !isEqual
        case .less: isLess
        case .lessOrEqual: isLess || isEqual
        case .greater: !isLess && !isEqual
        case .greaterOrEqual: !isLess
        }
    }
}

extension FilterExpression.Search {
    fileprivate func finds(_ part: String, in text: String) -> Bool {
        let (part, text) = (Array(part.utf8), Array(text.utf8))
        switch self {
        case .startsWith: return text.starts(with: part)
        case .endsWith: return text.reversed().starts(with: part.reversed())
        case .contains:
            guard !part.isEmpty else { return true }
            guard text.count >= part.count else { return false }
            return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
        }
    }
}
