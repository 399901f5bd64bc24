/// `search=…` with its two switches: each term must be found in one of the fields.
struct SearchQuery {
    private enum Term {
        case plain(String)
        case pattern(SearchPattern)
    }

    private let terms: [Term]
    private let foldsAllCase: Bool

    /// `nil` without a search. An expression that can't be read breaks the real server: `OperationalError`, a 500.
    init?(_ query: Query, foldsAllCase: Bool, path: String) throws(Refusal) {
        guard let text = query["search"] else { return nil }
        let isWhole = query.flag("search_whole") ?? false
        let isPattern = query.flag("search_regex") ?? false
        var terms: [Term] = []
        for word in SearchQuery.words(text) {
            let word = isWhole ? "\\y\(word)\\y" : word
            if isPattern {
                guard let pattern = SearchPattern(word) else { throw .unreadablePattern(path: path) }
                terms.append(.pattern(pattern))
            } else {
                terms.append(.plain(SearchQuery.folded(word, foldsAllCase)))
            }
        }
        self.terms = terms
        self.foldsAllCase = foldsAllCase
    }

    func matches(_ fields: [String?]) -> Bool {
        terms.allSatisfy { term in
            fields.contains { field in
                guard let field else { return false }
                switch term {
                case .plain(let word): return SearchQuery.holds(SearchQuery.folded(field, foldsAllCase), word)
                case .pattern(let pattern): return pattern.matches(field)
                }
            }
        }
    }

    private static func folded(_ text: String, _ all: Bool) -> String {
        if all { return text.lowercased() }
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { ("A"..."Z").contains($0) ? Unicode.Scalar(UInt8($0.value) + 32) : $0 }))
    }

    /// Byte by byte: equality of strings would take NFC and NFD for the same.
    private static func holds(_ text: String, _ word: String) -> Bool {
        Array(text.utf8).firstRange(of: Array(word.utf8)) != nil
    }

    /// Words between blanks and commas; what stands in quotes stays together, and a backslash in it escapes.
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var rest = text[...]
        while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
            rest = rest[start...]
            var token = ""
            if let quote = rest.first, quote == "\"" || quote == "'", let end = closing(quote, rest.dropFirst()) {
                token = String(rest[rest.index(after: rest.startIndex)..<end])
                rest = rest[rest.index(after: end)...]
                words.append(unescaped(token))
                continue
            }
            token = String(rest.prefix { !$0.isWhitespace })
            rest = rest.dropFirst(token.count)
            words += token.split(separator: ",").map(String.init)
        }
        return words
    }

    private static func closing(_ quote: Character, _ text: Substring) -> Substring.Index? {
        var isEscaped = false
        for index in text.indices {
            if isEscaped {
                isEscaped = false
            } else if text[index] == "\\" {
                isEscaped = true
            } else if text[index] == quote {
                return index
            }
        }
        return nil
    }

    private static func unescaped(_ text: String) -> String {
        var result = ""
        var isEscaped = false
        for character in text {
            if character == "\\", !isEscaped {
                isEscaped = true
            } else {
                if isEscaped, !"\\\"'".contains(character) { result.append("\\") }
                result.append(character)
                isEscaped = false
            }
        }
        return result
    }
}

extension Refusal {
    static func unreadablePattern(path: String) -> Refusal {
        .broken("OperationalError", in: "django.db.utils", path: path)
    }
}
