/// How long a file and a function may grow before they hold more than one idea.
enum Sizes {
    static let fileLinesMax = 400
    static let functionLinesMax = 60
    /// In its first ten lines a longer file says why.
    static let excuse = "longer than 400 lines because"

    static func longFiles(_ file: TextFile) -> [Finding] {
        guard file.lines.count > fileLinesMax, !file.lines.prefix(10).contains(where: { $0.contains(excuse) }) else {
            return []
        }
        return [
            file.finding(
                file.lines.count,
                "\(file.lines.count) lines, and the limit is \(fileLinesMax); split it by idea, or say \"\(excuse) …\" at its top"
            )
        ]
    }

    static func longFunctions(_ file: TextFile) -> [Finding] {
        functions(in: file).filter { $0.lines > functionLinesMax }.map { function in
            file.finding(
                function.line,
                "\(function.name) has \(function.lines) lines, and the limit is \(functionLinesMax); name its parts")
        }
    }

    /// Every function with a body, from its first word to its closing brace.
    private static func functions(in file: TextFile) -> [(name: String, line: Int, lines: Int)] {
        let words = file.words
        return words.indices.compactMap { place in
            guard ["func", "init", "deinit", "subscript"].contains(words[place].text),
                place == 0 || words[place - 1].text != ".",
                let open = bodyStart(after: place, in: words), let close = closingBrace(of: open, in: words)
            else { return nil }
            let name = words[place].text == "func" ? words[place + 1].text : words[place].text
            return (name: name, line: words[place].line, lines: words[close].line - words[place].line + 1)
        }
    }

    /// The brace that opens the body; `nil` for a requirement without one.
    private static func bodyStart(after place: Int, in words: [Word]) -> Int? {
        let nextDeclaration: Set = [
            "}", "func", "init", "var", "let", "static", "mutating", "associatedtype", "@", "case",
        ]
        var depth = 0
        for index in words.indices.suffix(from: place + 1) {
            switch words[index].text {
            case "(", "[": depth += 1
            case ")", "]": depth -= 1
            case "{" where depth == 0: return index
            case let word where depth == 0 && nextDeclaration.contains(word): return nil
            default: break
            }
        }
        return nil
    }

    private static func closingBrace(of open: Int, in words: [Word]) -> Int? {
        var depth = 0
        for index in words.indices.suffix(from: open) {
            if words[index].text == "{" { depth += 1 }
            if words[index].text == "}" { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }
}
