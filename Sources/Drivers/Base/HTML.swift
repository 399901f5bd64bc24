/// Markup whose interpolated text is escaped; only `HTML` nests as markup, and there is no raw door.
package struct HTML: ExpressibleByStringInterpolation, StringInterpolationProtocol, Sendable {
    package private(set) var markup = ""

    package init(stringLiteral markup: StaticString) { self.markup = markup.description }
    package init(stringInterpolation whole: HTML) { self = whole }
    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: StaticString) { markup += literal.description }
    package mutating func appendInterpolation(_ nested: HTML) { markup += nested.markup }
    package mutating func appendInterpolation(_ list: [HTML]) { for item in list { markup += item.markup } }
    package mutating func appendInterpolation(_ number: some BinaryInteger) { markup += String(number) }
    package mutating func appendInterpolation(_ amount: Amount) { markup += amount.description }
    package mutating func appendInterpolation(_ text: String) {
        // By scalar, not by character: a quote with an accent glued to it is still a quote to a browser.
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": markup += "&amp;"
            case "<": markup += "&lt;"
            case ">": markup += "&gt;"
            case "\"": markup += "&quot;"
            case "'": markup += "&#39;"
            default: markup.unicodeScalars.append(scalar)
            }
        }
    }
}
