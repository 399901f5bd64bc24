/// SQL whose interpolations are bound, never pasted: `"… WHERE id = \(id)"` carries one binding.
///
/// The text is built from `StaticString`s and quoted `SQLName`s, so no string made at run time can ever become SQL. Drivers number the
/// placeholders as their engine wants them (`?1` or `$1`): the text keeps one `?` per binding, and no literal in a
/// statement contains a question mark.
package struct SQL: ExpressibleByStringInterpolation, StringInterpolationProtocol, Sendable {
    package enum Value: Hashable, Sendable {
        case null
        case integer(Int64)
        case text(String)
        case blob([UInt8])
    }

    package private(set) var text = ""
    package private(set) var values: [Value] = []

    package init(stringLiteral text: StaticString) { self.text = text.description }
    package init(stringInterpolation whole: SQL) { self = whole }
    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: StaticString) { text += literal.description }
    package mutating func appendInterpolation(_ text: String) { bind(.text(text)) }
    package mutating func appendInterpolation(_ text: String?) { bind(text.map(Value.text) ?? .null) }
    package mutating func appendInterpolation(_ number: Int64) { bind(.integer(number)) }
    package mutating func appendInterpolation(_ number: Int64?) { bind(number.map(Value.integer) ?? .null) }
    package mutating func appendInterpolation(_ number: Int) { bind(.integer(Int64(number))) }
    package mutating func appendInterpolation(_ number: Int?) { bind(number.map { .integer(Int64($0)) } ?? .null) }
    package mutating func appendInterpolation(_ flag: Bool) { bind(.integer(flag ? 1 : 0)) }
    package mutating func appendInterpolation(_ bytes: [UInt8]) { bind(.blob(bytes)) }
    /// Moments are stored as whole milliseconds since 1970.
    package mutating func appendInterpolation(_ moment: Timestamp) { bind(.integer(moment.milliseconds)) }
    package mutating func appendInterpolation(_ moment: Timestamp?) {
        bind(moment.map { .integer($0.milliseconds) } ?? .null)
    }
    /// Days are stored as `yyyy-MM-dd`.
    package mutating func appendInterpolation(_ day: CalendarDate) { bind(.text(day.description)) }
    package mutating func appendInterpolation(_ day: CalendarDate?) { bind(day.map { .text($0.description) } ?? .null) }
    /// Amounts are stored as text with all six places, exact on every engine: `12.500000`.
    package mutating func appendInterpolation(_ amount: Amount) { bind(.text(amount.stored)) }
    package mutating func appendInterpolation(_ amount: Amount?) { bind(amount.map { .text($0.stored) } ?? .null) }
    /// A fragment keeps its own bindings, so conditions can be put together without ever pasting a value.
    package mutating func appendInterpolation(_ fragment: SQL) {
        text += fragment.text
        values += fragment.values
    }
    /// A list for `IN (…)`; an empty list becomes `NULL`, which matches nothing.
    package mutating func appendInterpolation(list: [String]) { appendList(list.map(Value.text)) }
    package mutating func appendInterpolation(list: [Int64]) { appendList(list.map(Value.integer)) }

    private mutating func appendList(_ list: [Value]) {
        if list.isEmpty { text += "NULL" }
        for (index, value) in list.enumerated() {
            if index > 0 { text += ", " }
            bind(value)
        }
    }

    /// Only for what `SQLName` has quoted.
    mutating func appendQuoted(_ quoted: String) { text += quoted }

    private mutating func bind(_ value: Value) {
        text += "?"
        values.append(value)
    }
}
