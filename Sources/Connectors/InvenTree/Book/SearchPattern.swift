import Base
import Model

/// Regular expressions that find at least the records with given keys. What they find is compared exactly afterwards, so
/// they may be generous, and must never be narrow.
///
/// The server cuts a `search` into words at blanks, commas and quotes, and breaks with a 500 on an expression it can't
/// read: so everything but letters, digits and a few harmless signs of ASCII becomes a class.
enum SearchPattern {
    /// Any spelling of the text that differs in case, white space, or how accented letters are encoded: `ș` may be one
    /// scalar or two.
    static func of(_ text: String) -> String {
        var pattern = ""
        for character in text {
            if character.isWhitespace {
                pattern += "\\s+"
            } else if character.isASCII {
                pattern +=
                    character.isLetter || character.isNumber || "=;-_/:".contains(character) ? String(character) : "."
            } else {
                // A character of several scalars may be stored as fewer, and the other way round.
                pattern += "." + String(repeating: ".?", count: max(3, character.unicodeScalars.count) - 1)
            }
        }
        return pattern
    }

    /// A tax number with blanks anywhere in it, and with or without RO.
    static func of(_ cui: CUI) -> String { "(R\\s*O\\s*)?" + cui.text.map { of(String($0)) }.joined(separator: "\\s*") }

    /// `^(a|b|c)$`, each as long as the server takes; `requestLineBytes` says how long a request becomes with it.
    static func batches(of expressions: [String], requestLineBytes: (String) -> Int) -> [String] {
        var batches: [[String]] = []
        for expression in expressions.sorted() {
            if let last = batches.last, last.count < InvenTreeLimits.alternativesMax,
                requestLineBytes(anchored(last + [expression])) <= InvenTreeLimits.requestLineBytesMax
            {
                batches[batches.count - 1].append(expression)
            } else {
                batches.append([expression])
            }
        }
        return batches.map(anchored)
    }

    static func anchored(_ alternatives: [String]) -> String { "^(\(alternatives.joined(separator: "|")))$" }

    /// The longest page bounds a request may carry besides.
    static let pageBounds = [(name: "limit", value: "100000"), (name: "offset", value: "100000")]
}
