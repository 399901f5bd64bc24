/// A search's text cut into terms: a word, or a qualifier with its value.
struct SearchTerm: Hashable {
    /// Before the colon, in lower case; `nil` for a word, and for anything in quotes.
    let qualifier: String?
    let value: String
    /// Whether the value's quotes, if it has any, are closed.
    let isClosed: Bool
    /// In Unicode scalars.
    let place: Range<Int>

    /// By scalar: a quote that carries an accent is still a quote.
    static func all(in text: String) -> [SearchTerm] {
        let scalars = Array(text.unicodeScalars)
        var terms: [SearchTerm] = []
        var index = 0
        while index < scalars.count {
            if scalars[index].properties.isWhitespace {
                index += 1
                continue
            }
            terms.append(term(in: scalars, from: &index))
        }
        return terms
    }

    private static func term(in scalars: [Unicode.Scalar], from index: inout Int) -> SearchTerm {
        let start = index
        var qualifier: String?
        var value = String.UnicodeScalarView()
        var isQuoted = false
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar == "\"" {
                let isDoubled = isQuoted && index + 1 < scalars.count && scalars[index + 1] == "\""
                if isDoubled { value.append(scalar) } else { isQuoted.toggle() }
                index += isDoubled ? 2 : 1
                continue
            }
            if !isQuoted, scalar.properties.isWhitespace { break }
            index += 1
            let named = !isQuoted && qualifier == nil && scalar == ":" && !value.isEmpty
            if named, !scalars[start..<index].contains("\"") {
                qualifier = String(value).lowercased()
                value = String.UnicodeScalarView()
            } else {
                value.append(scalar)
            }
        }
        return SearchTerm(qualifier: qualifier, value: String(value), isClosed: !isQuoted, place: start..<index)
    }
}
