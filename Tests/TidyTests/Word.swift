/// One word of Swift: an identifier, a keyword, a number, a single sign, or a whole string literal with its quotes.
///
/// Comments are left out, and what a literal says can't be mistaken for code, because it keeps its quotes. The code
/// inside an interpolation is read as code.
struct Word: Sendable {
    let text: String
    /// Counted from one.
    let line: Int
    /// Nothing stands between it and the word before it: `try!` and not `try !`.
    let isAttached: Bool

    static func all(in source: String) -> [Word] {
        var reader = WordReader(source)
        reader.readCode(insideInterpolation: false)
        return reader.words
    }
}

private struct WordReader {
    private let signs: [UnicodeScalar]
    private var place = 0
    private var line = 1
    private var wordEnd = 0
    private(set) var words: [Word] = []

    init(_ source: String) { signs = Array(source.unicodeScalars) }

    mutating func readCode(insideInterpolation: Bool) {
        var depth = 0
        while let sign = peek() {
            switch sign {
            case "\n": step()
            case " ", "\t", "\r": place += 1
            case "/" where peek(1) == "/": skipLine()
            case "/" where peek(1) == "*": skipBlock()
            case "/" where startsRegex: skipRegex()
            case "#" where opensRawLiteral: readLiteral()
            case "\"": readLiteral()
            case "`": readQuotedName()
            case let other where other.isWordSign: readName()
            default:
                if sign == "(" { depth += 1 }
                if sign == ")" {
                    if insideInterpolation, depth == 0 { return place += 1 }
                    depth -= 1
                }
                place += 1
                add(from: place - 1)
            }
        }
    }

    // MARK: Names

    private mutating func readName() {
        let start = place
        while let sign = peek(), sign.isWordSign { place += 1 }
        add(from: start)
    }

    private mutating func readQuotedName() {
        let start = place
        place += 1
        while let sign = peek(), sign != "`", sign != "\n" { place += 1 }
        if peek() == "`" { place += 1 }
        add(from: start)
    }

    // MARK: String literals

    private mutating func readLiteral() {
        let start = place
        let startLine = line
        let hashes = count("#")
        place += hashes
        let quotes = count("\"") >= 3 ? 3 : 1
        place += quotes
        while peek() != nil {
            if count("\"") >= quotes, count("#", from: place + quotes) >= hashes {
                place += quotes + hashes
                break
            }
            if peek() == "\\", count("#", from: place + 1) >= hashes {
                place += 1 + hashes
                if peek() == "(" {
                    place += 1
                    readCode(insideInterpolation: true)
                } else {
                    step()
                }
            } else {
                step()
            }
        }
        add(from: start, line: startLine)
    }

    private var opensRawLiteral: Bool { peek(count("#")) == "\"" }

    // MARK: What is left out

    private mutating func skipLine() { while let sign = peek(), sign != "\n" { place += 1 } }

    private mutating func skipBlock() {
        var depth = 0
        repeat {
            if peek() == "/", peek(1) == "*" {
                depth += 1
                place += 2
            } else if peek() == "*", peek(1) == "/" {
                depth -= 1
                place += 2
            } else {
                step()
            }
        } while depth > 0 && peek() != nil
    }

    /// A slash divides after a value and opens a regular expression after a sign that wants one.
    private var startsRegex: Bool {
        guard let next = peek(1), next != " ", next != "\n", let last = words.last else { return false }
        return ["(", ",", "=", ":", "[", "#", "return", "try", "in"].contains(last.text)
    }

    private mutating func skipRegex() {
        place += 1
        while let sign = peek(), sign != "/", sign != "\n" { place += sign == "\\" ? 2 : 1 }
        place += 1
    }

    // MARK: Signs

    private func peek(_ ahead: Int = 0) -> UnicodeScalar? { place + ahead < signs.count ? signs[place + ahead] : nil }

    private mutating func step() {
        if peek() == "\n" { line += 1 }
        place += 1
    }

    /// How often a sign is repeated from here.
    private func count(_ sign: UnicodeScalar, from start: Int? = nil) -> Int {
        var end = start ?? place
        while end < signs.count, signs[end] == sign { end += 1 }
        return end - (start ?? place)
    }

    /// Adds the word that began at `start` and ends here.
    private mutating func add(from start: Int, line startLine: Int? = nil) {
        let text = String(String.UnicodeScalarView(signs[start..<min(place, signs.count)]))
        words.append(Word(text: text, line: startLine ?? line, isAttached: start == wordEnd))
        wordEnd = place
    }
}

extension UnicodeScalar {
    fileprivate var isWordSign: Bool {
        ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self) || self == "_"
            || !isASCII
    }
}
