/// What the core says to people is English in the core, and the pages know how to say it in every language.
enum Sentences {
    /// Who speaks to people through failures, problems and findings.
    static let speakers = ["Sources/Core/", "Sources/Flows/", "Sources/Connectors/"]
    static let sayings = "Sources/Faces/Web/Words/Sayings/"

    /// What these say stands in mails to the operator, in the example of the settings, and in the log.
    static let notOnPages: Set = [
        "Sources/Core/Engine/Alarms/AlarmWords.swift", "Sources/Connectors/Configuration/SettingsSections.swift",
        "Sources/Connectors/Configuration/SettingsDocument.swift",
        "Sources/Connectors/Configuration/SettingsReader.swift",
    ]

    /// A text of the source, with `{}` in place of every value.
    struct Literal: Equatable {
        var form: String
        let line: Int
        /// The code before it, on its line or the one above.
        let before: String
    }

    static func unsaid(_ files: [TextFile]) -> [Finding] {
        let said = Set(files.filter { $0.path.hasPrefix(sayings) }.flatMap(Sentences.said))
        let speaking = files.filter { file in
            speakers.contains { file.path.hasPrefix($0) } && !notOnPages.contains(file.path)
        }
        return speaking.flatMap { file in
            Sentences.spoken(in: file).filter { !isSaid($0.form, by: said) }.map {
                file.finding(
                    $0.line, "“\($0.form)” has no Saying in \(sayings); readers of other languages get English")
            }
        }
    }

    /// As it stands; without a question before it; sentence by sentence; or in each of the forms it can take, where a
    /// value is one of a few words.
    private static func isSaid(_ form: String, by said: Set<String>) -> Bool {
        if said.contains(form) { return true }
        if form.hasPrefix("{}"), isSaid(String(form.dropFirst(2).drop { $0 == " " }), by: said) { return true }
        let sentences = form.matches(of: /[^.?!]+[.?!] ?/).map { $0.0.reversed().drop { $0 == " " }.reversed() }
        if sentences.count > 1, sentences.allSatisfy({ said.contains(String($0)) }) { return true }
        guard form.contains("{}") else { return false }
        let words = form.split(separator: "{}", omittingEmptySubsequences: false)
        return said.contains { other in
            guard other.hasPrefix(words[0]), other.hasSuffix(words[words.count - 1]) else { return false }
            var rest = other[...]
            return words.allSatisfy { word in
                guard !word.isEmpty else { return true }
                guard let found = rest.firstRange(of: word) else { return false }
                rest = rest[found.upperBound...]
                return true
            }
        }
    }

    /// The English forms of a file of sayings.
    static func said(in file: TextFile) -> [String] {
        literals(in: file).filter { $0.before.hasSuffix("Saying(") }.map(\.form)
    }

    /// By its looks: it begins with a capital or a value, ends with a period, and has words between. Technical stories
    /// (`cause:`) and promises of our own (`broken(`) are for reports and stay English.
    static func spoken(in file: TextFile) -> [Literal] {
        literals(in: file).filter { literal in
            let isTechnical =
                literal.before.contains("cause:") || literal.before.hasPrefix("let cause =")
                || ["broken(", "unreadable("].contains(where: literal.before.hasSuffix)
            let isSentence = literal.form.wholeMatch(of: /[A-Z{“][^<>=]*[a-z]{2,} [^<>=]*[.?!]”?/) != nil
            return isSentence && !isTechnical
        }
    }

    /// What a `+` joins is one text; a blank at its end only keeps it from the next.
    private static func literals(in file: TextFile) -> [Literal] {
        var literals: [Literal] = []
        for word in file.words where word.text.hasPrefix("\"") && !word.text.hasPrefix("\"\"\"") {
            let literal = Literal(
                form: withoutNames(form(of: word.text)), line: word.line, before: before(word, in: file))
            if literal.before.hasSuffix("\" +") || literal.before == "+", let last = literals.indices.last {
                literals[last].form += literal.form
            } else {
                literals.append(literal)
            }
        }
        return literals.map { literal in
            var literal = literal
            while literal.form.hasSuffix(" ") { literal.form.removeLast() }
            return literal
        }
    }

    private static func before(_ word: Word, in file: TextFile) -> String {
        let line = file.lines[word.line - 1]
        let prefix = line.firstRange(of: word.text).map { line[..<$0.lowerBound] } ?? ""
        let code = prefix.allSatisfy { $0 == " " } && word.line > 1 ? file.lines[word.line - 2] : prefix
        return String(code.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    /// `"There is no page at \(path)."` as `There is no page at {}.`
    private static func form(of literal: String) -> String {
        var form = ""
        var depth = 0
        var previous: Character = " "
        for sign in literal.dropFirst().dropLast() {
            if depth > 0 {
                depth += sign == "(" ? 1 : sign == ")" ? -1 : 0
            } else if previous == "\\", sign == "(" {
                form.removeLast()
                form += "{}"
                depth = 1
            } else if previous == "\\", sign == "\"" {
                form.removeLast()
                form.append(sign)
            } else {
                form.append(sign)
            }
            previous = sign
        }
        return form
    }

    /// `{name}` as `{}`.
    private static func withoutNames(_ text: String) -> String {
        text.replacing(/\{[^{}]*\}/, with: "{}")
    }
}
