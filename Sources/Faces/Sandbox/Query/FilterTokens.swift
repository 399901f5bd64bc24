/// The words of a `$filter`.
enum FilterToken: Hashable, Sendable {
    /// A property, an operator, a function, `null`, `true`, a bare date.
    case word(String)
    /// A bare number; its text, so that no digit is lost.
    case number(String)
    /// A text in single quotes, with `''` already turned into `'`; the prefix of `datetime'…'` is dropped.
    case text(String)
    case open, close, comma
}

extension FilterToken {
    /// Cuts a filter into words; `nil` when a quote is never closed or a character belongs nowhere.
    static func words(of filter: String) -> [FilterToken]? {
        var tokens: [FilterToken] = []
        var rest = Array(filter.unicodeScalars)[...]
        while let next = rest.first {
            switch next {
            case " ", "\t", "\n", "\r": rest.removeFirst()
            case "(": tokens.append(.open); rest.removeFirst()
            case ")": tokens.append(.close); rest.removeFirst()
            case ",": tokens.append(.comma); rest.removeFirst()
            case "'":
                guard let text = quoted(&rest) else { return nil }
                tokens.append(.text(text))
            default:
                guard let token = bare(&rest) else { return nil }
                tokens.append(token)
            }
        }
        return tokens
    }

    private static func quoted(_ rest: inout ArraySlice<Unicode.Scalar>) -> String? {
        rest.removeFirst()
        var text = String.UnicodeScalarView()
        while let next = rest.popFirst() {
            if next != "'" {
                text.append(next)
            } else if rest.first == "'" {
                text.append(next)
                rest.removeFirst()
            } else {
                return String(text)
            }
        }
        return nil
    }

    private static func bare(_ rest: inout ArraySlice<Unicode.Scalar>) -> FilterToken? {
        let word = String(String.UnicodeScalarView(rest.prefix { isWordPart($0) }))
        guard !word.isEmpty else { return nil }
        rest = rest.dropFirst(word.unicodeScalars.count)
        if rest.first == "'" {  // `datetime'2014-04-23T00:00:00'`, `SAPB1.BoYesNoEnum'tYES'`
            return quoted(&rest).map(FilterToken.text)
        }
        let isNumber = word.utf8.allSatisfy {
            (48...57).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        }
        let isDate = word.utf8.count == 10 && word.dropFirst(4).hasPrefix("-")
        return isNumber && !isDate ? .number(word) : .word(word)
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || (48...57).contains(scalar.value)
            || ["_", ".", "-", ":", "/", "@", "$", "+"].contains(scalar)
    }
}
