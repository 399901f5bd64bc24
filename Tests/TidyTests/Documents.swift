/// What the pages promise a reader: commands that exist, links that lead somewhere, nothing of one machine.
enum Documents {
    /// A newcomer needs these two and no third.
    static let newcomerCommands = ["make demo", "make test"]

    /// The lines of the README's code blocks are its commands.
    static func readmeCommands(_ readme: TextFile) -> [Finding] {
        let commands = codeLines(of: readme)
        guard commands.map(\.text) != newcomerCommands else { return [] }
        return [
            readme.finding(
                commands.first?.line ?? 1,
                "the README's code blocks must hold exactly \(newcomerCommands.joined(separator: " and ")); "
                    + "other commands belong to docs/ or CONTRIBUTING.md")
        ]
    }

    /// Links to other files and to headings; addresses on the web are not followed.
    static func brokenLinks(in page: TextFile, _ repository: some Shelf) -> [Finding] {
        prose(of: page).flatMap { number, line in
            line.matches(of: /\]\(<?([^)\s>]+)>?[^)]*\)/).compactMap { match -> Finding? in
                let link = String(match.1)
                guard !link.contains(":") else { return nil }
                let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let path = parts[0].isEmpty ? page.path : resolved(String(parts[0]), from: page.folders)
                guard repository.has(path) else {
                    return page.finding(number, "\(link) leads nowhere; \(path) is missing")
                }
                guard parts.count > 1, let target = repository.file(path) else { return nil }
                return headings(of: target).contains(String(parts[1]))
                    ? nil : page.finding(number, "\(path) has no heading #\(parts[1])")
            }
        }
    }

    /// A path that only exists where somebody happened to work.
    static func machinePaths(in file: TextFile, root: String) -> [Finding] {
        let machines = ["home", "root", "Users", "work"].map { "/\($0)/" } + [root + "/"]
        return file.lines.enumerated().flatMap { index, line in
            machines.filter { stands($0, in: line) }.map { path in
                file.finding(index + 1, "\(path)… is a path of one machine; name it from the repository's root")
            }
        }
    }

    /// Every target in the manifest has its sentence on the line above.
    static func targetsWithoutSentence(_ manifest: TextFile) -> [Finding] {
        let start =
            manifest.lines.firstIndex { $0.contains("targets: [") && !$0.contains("]") } ?? manifest.lines.endIndex
        return manifest.lines.indices.filter { index in
            index > start
                && manifest.lines[index].contains(/^ {8}(?:target|tests|cLibrary|\.\w*[tT]arget|\.systemLibrary)\(/)
                && !manifest.lines[index - 1].contains(/^ {8}\/\/ (?!MARK).*\.$/)
        }.map { index in
            manifest.finding(index + 1, "no sentence on the line above; say what the target is for")
        }
    }
}

extension Documents {
    /// The diagram of the levels shows every target that ships; module maps and tests are left out.
    static func targetsNotDrawn(_ manifest: TextFile, in architecture: TextFile) -> [Finding] {
        let drawn = Set(codeLines(of: architecture).flatMap { $0.text.split(separator: " ") })
        return manifest.lines.enumerated().compactMap { index, line in
            let name = line.firstMatch(of: /^ {8}target\("\w+", "(\w+)"/)?.1
            guard let name, !drawn.contains(name) else { return nil }
            return manifest.finding(
                index + 1, "\(name) is not in the diagram of \(architecture.path); draw it on its level")
        }
    }
}

/// What a link can be followed in.
protocol Shelf {
    func has(_ path: String) -> Bool
    func file(_ path: String) -> TextFile?
}

extension Repository: Shelf {}

// MARK: - Reading Markdown

extension Documents {
    /// Lines inside fences, without comments and blank lines.
    private static func codeLines(of page: TextFile) -> [(line: Int, text: String)] {
        marked(page).filter { $0.isCode && !$0.text.isEmpty && !$0.text.hasPrefix("#") }
            .map { (line: $0.line, text: String($0.text)) }
    }

    private static func prose(of page: TextFile) -> [(line: Int, text: Substring)] {
        marked(page).filter { !$0.isCode }.map { (line: $0.line, text: $0.text) }
    }

    private static func marked(_ page: TextFile) -> [(line: Int, text: Substring, isCode: Bool)] {
        var isCode = false
        return page.lines.enumerated().compactMap { index, line in
            if line.hasPrefix("```") {
                isCode.toggle()
                return nil
            }
            return (line: index + 1, text: line, isCode: isCode)
        }
    }

    /// The anchors GitHub makes of headings.
    private static func headings(of page: TextFile) -> Set<String> {
        Set(
            prose(of: page).filter { $0.text.hasPrefix("#") }.map { heading in
                let title = heading.text.drop { $0 == "#" }.drop { $0 == " " }.lowercased()
                return String(
                    title.filter { $0.isLetter || $0.isNumber || " -_".contains($0) }.map { $0 == " " ? "-" : $0 })
            })
    }

    private static func resolved(_ link: String, from folders: [Substring]) -> String {
        var names = link.hasPrefix("/") ? [] : folders
        for name in link.split(separator: "/") {
            switch name {
            case ".": break
            case "..": _ = names.popLast()
            default: names.append(name)
            }
        }
        return names.joined(separator: "/")
    }

    /// Whether the path stands in the line as one of its own, and not as the end of another.
    private static func stands(_ path: String, in line: Substring) -> Bool {
        line.ranges(of: path).contains { range in
            guard range.lowerBound > line.startIndex else { return true }
            let before = line[line.index(before: range.lowerBound)]
            return !(before.isLetter || before.isNumber || "._-~*}$)".contains(before))
        }
    }
}
