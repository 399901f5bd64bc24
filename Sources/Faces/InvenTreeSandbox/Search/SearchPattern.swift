/// A regular expression of a query, matched anywhere in a text and without regard to case, as the real server does
/// with `search_regex`, `name_regex` and `IPN_regex`.
///
/// Swift's own engine compares scalar by scalar here, so NFC and NFD stay different. A list of escaped texts between
/// anchors (`^(a|b|c)$`), which is what a client sends to find many keys at once, is answered from a set.
struct SearchPattern {
    private let expression: Regex<AnyRegexOutput>?
    private let texts: Set<String>

    /// `nil` for text that is no regular expression.
    init?(_ text: String) {
        if let texts = SearchPattern.listedTexts(text) {
            self.texts = texts
            expression = nil
            return
        }
        // Word boundaries of PostgreSQL, which Python's engine refuses.
        guard !text.contains("\\y"), let regex = try? Regex(text) else { return nil }
        expression = regex.ignoresCase().matchingSemantics(.unicodeScalar)
        texts = []
    }

    func matches(_ text: String) -> Bool {
        guard let expression else { return texts.contains(SearchPattern.folded(text[...])) }
        // An expression that the engine gives up on matches nothing.
        return (try? expression.firstMatch(in: text)) != nil
    }

    /// The texts of `^a$`, `^(a|b)$` or `^(?:a|b)$`, when none of them means more than itself.
    private static func listedTexts(_ pattern: String) -> Set<String>? {
        guard pattern.hasPrefix("^"), pattern.hasSuffix("$"), !pattern.hasSuffix("\\$") else { return nil }
        var middle = pattern.dropFirst().dropLast()
        var mayList = false
        if middle.hasPrefix("("), middle.hasSuffix(")"), !middle.hasSuffix("\\)") {
            middle = middle.dropFirst().dropLast()
            if middle.hasPrefix("?:") { middle = middle.dropFirst(2) }
            mayList = true
        }
        var texts: Set<String> = []
        var text = String.UnicodeScalarView()
        var rest = middle.unicodeScalars
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\\":
                guard let escaped = rest.popFirst(), !(escaped.isASCII && escaped.properties.isAlphabetic),
                    !("0"..."9").contains(escaped)
                else { return nil }
                text.append(escaped)
            case "|":
                guard mayList else { return nil }
                texts.insert(folded(Substring(String(text))))
                text = String.UnicodeScalarView()
            case ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "^", "$": return nil
            default: text.append(scalar)
            }
        }
        texts.insert(folded(Substring(String(text))))
        return texts
    }

    /// A key that keeps NFC and NFD apart, which Swift's equality of strings would not.
    private static func folded(_ text: Substring) -> String {
        String(
            decoding: text.lowercased().unicodeScalars.flatMap { Array(String($0.value, radix: 16).utf8) + [0x20] },
            as: UTF8.self)
    }
}
