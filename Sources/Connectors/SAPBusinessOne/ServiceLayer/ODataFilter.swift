import Base

/// A `$filter` whose values are quoted, never pasted: `"CardCode eq \(code) and DocEntry gt \(entry)"`.
///
/// Like `SQL`, it is made of literals written in the source and of values; a quote inside a value is doubled, so no
/// customer's name can change the question.
struct ODataFilter: ExpressibleByStringInterpolation, StringInterpolationProtocol, Hashable, Sendable {
    private(set) var text = ""

    init(stringLiteral text: StaticString) { self.text = text.description }
    init(stringInterpolation whole: ODataFilter) { self = whole }
    init(literalCapacity: Int, interpolationCount: Int) {}
    mutating func appendLiteral(_ literal: StaticString) { text += literal.description }

    mutating func appendInterpolation(_ value: String) { text += ODataFilter.quoted(value) }
    mutating func appendInterpolation(_ number: Int64) { text += String(number) }
    /// Quoted dates are what both versions understand.
    mutating func appendInterpolation(_ day: CalendarDate) { text += "'\(day)'" }
    /// A property's name: from the source, or a user-defined field from the settings.
    mutating func appendInterpolation(field name: FieldName) { text += name.rawValue }
    mutating func appendInterpolation(_ part: ODataFilter) { text += "(\(part.text))" }

    static func quoted(_ value: String) -> String {
        var quoted = "'"
        for scalar in value.unicodeScalars { quoted += scalar == "'" ? "''" : String(scalar) }
        return quoted + "'"
    }

    /// `(a) or (b) or (c)`.
    static func any(of parts: [ODataFilter]) -> ODataFilter { joined(parts, by: " or ") }
    /// `(a) and (b) and (c)`.
    static func all(of parts: [ODataFilter]) -> ODataFilter { joined(parts, by: " and ") }

    private static func joined(_ parts: [ODataFilter], by word: StaticString) -> ODataFilter {
        var whole = ODataFilter(literalCapacity: 0, interpolationCount: parts.count)
        for (index, part) in parts.enumerated() {
            if index > 0 { whole.appendLiteral(word) }
            whole.appendInterpolation(part)
        }
        return whole
    }

    /// Joins alternatives by `or` into as few filters as the server's limits allow.
    static func batches(of alternatives: [ODataFilter]) -> [ODataFilter] {
        var batches: [[ODataFilter]] = []
        var bytes = 0
        for alternative in alternatives {
            let cost = percentEncoded(alternative.text).utf8.count + percentEncoded(" or ()").utf8.count
            let isFull = (batches.last?.count ?? .max) >= ServiceLayerLimits.alternativesMax
            if isFull || bytes + cost > ServiceLayerLimits.filterBytesMax {
                batches.append([alternative])
                bytes = cost
            } else {
                batches[batches.count - 1].append(alternative)
                bytes += cost
            }
        }
        return batches.map(any(of:))
    }
}

/// The name of a property: letters, digits and underscores, so that it can't be anything but a name.
struct FieldName: Hashable, Sendable, ExpressibleByStringLiteral {
    let rawValue: String

    init(stringLiteral name: StaticString) { rawValue = name.description }

    /// `nil` when the text is no name.
    init?(_ text: String) {
        guard !text.isEmpty, text.utf8.count <= 60,
            text.utf8.allSatisfy({ byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                    true
                default: false
                }
            })
        else { return nil }
        rawValue = text
    }
}

/// Percent-encoding of a query value that leaves what keeps a `$filter` readable in the server's log.
func percentEncoded(_ text: String) -> String { percentEncoded(text, keeping: "(),$") }
