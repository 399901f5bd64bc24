import Base

/// The little of Markdown that our own pages about failures use: headings, paragraphs, lists, code, emphasis. What it does
/// not know it shows as it stands.
enum Prose {
    static func html(_ markdown: String) -> HTML {
        var parts: [HTML] = []
        var rest = markdown.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let line = rest.first {
            if line.hasPrefix("```") {
                rest = rest.dropFirst()
                let code = rest.prefix { !$0.hasPrefix("```") }
                parts.append("<pre>\(code.joined(separator: "\n"))</pre>")
                rest = rest.dropFirst(code.count + 1)
            } else if let depth = heading(line) {
                let text = spans(String(line.drop { $0 == "#" || $0 == " " }))
                parts.append(depth == 1 ? "<h1>\(text)</h1>" : depth == 2 ? "<h2>\(text)</h2>" : "<h3>\(text)</h3>")
                rest = rest.dropFirst()
            } else if isItem(line) {
                let isNumbered = line.first?.isNumber ?? false
                var items: [HTML] = []
                while let line = rest.first, isItem(line) {
                    rest = rest.dropFirst()
                    let more = rest.prefix { $0.hasPrefix("  ") && !isItem($0) }
                    rest = rest.dropFirst(more.count)
                    items.append("<li>\(spans(([itemText(line)] + more.map(String.init)).joined(separator: " ")))</li>")
                }
                parts.append(isNumbered ? "<ol>\(items)</ol>" : "<ul>\(items)</ul>")
            } else if line.isEmpty {
                rest = rest.dropFirst()
            } else {
                let lines = rest.prefix { !$0.isEmpty && heading($0) == nil && !isItem($0) && !$0.hasPrefix("```") }
                parts.append("<p>\(spans(lines.joined(separator: " ")))</p>")
                rest = rest.dropFirst(lines.count)
            }
        }
        return "\(parts)"
    }

    private static func heading(_ line: Substring) -> Int? {
        let depth = line.prefix { $0 == "#" }.count
        return (1...4).contains(depth) && line.dropFirst(depth).hasPrefix(" ") ? depth : nil
    }

    private static func isItem(_ line: Substring) -> Bool {
        line.hasPrefix("- ") || line.prefixMatch(of: #/\d{1,2}\. /#) != nil
    }

    private static func itemText(_ line: Substring) -> String { String(line.drop { $0 != " " }.dropFirst()) }

    /// `code`, **strong**, *emphasised* and [links](to) to other pages about failures; other links keep only their words.
    private static func spans(_ text: String) -> HTML {
        var parts: [HTML] = []
        var rest = text[...]
        while let match = rest.firstMatch(of: /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*]+)\*|\[([^\]]+)\]\(([^)]+)\)/) {
            parts.append("\(String(rest[..<match.range.lowerBound]))")
            if let code = match.1 {
                parts.append("<code>\(String(code))</code>")
            } else if let strong = match.2 {
                parts.append("<strong>\(String(strong))</strong>")
            } else if let emphasis = match.3 {
                parts.append("<em>\(String(emphasis))</em>")
            } else if let words = match.4, let target = match.5 {
                parts.append(link(String(words), to: String(target)))
            }
            rest = rest[match.range.upperBound...]
        }
        parts.append("\(String(rest))")
        return "\(parts)"
    }

    private static func link(_ words: String, to target: String) -> HTML {
        guard let match = target.wholeMatch(of: /(?:\.\/)?([A-Z0-9]+(?:-[A-Z0-9]+)+)\.md/) else { return "\(words)" }
        return "<a href=\"/help/\(String(match.1))\">\(words)</a>"
    }
}
