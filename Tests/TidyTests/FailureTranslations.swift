/// Who meets a failure reads its page in their own language.
enum FailureTranslations {
    /// The four questions of every page, in the order of `FailurePages.sections`.
    static let sections = [
        "id": [
            "## Apa yang terjadi", "## Mengapa", "## Apa yang dilakukan dan tidak dilakukan Tieout",
            "## Yang Anda lakukan sekarang",
        ],
        "ro": ["## Ce s-a întâmplat", "## De ce", "## Ce a făcut și ce nu a făcut Tieout", "## Ce faceți acum"],
        "hu": ["## Mi történt", "## Miért", "## Mit tett és mit nem tett a Tieout", "## Mi a teendő most"],
    ]

    /// Pages that lack a language, pages of a language that no English page stands behind, and pages whose English one
    /// has other questions, steps or names in code.
    static func amiss(_ pages: [TextFile]) -> [Finding] {
        let english = Dictionary(
            uniqueKeysWithValues: pages.filter { $0.folders == ["docs", "failures"] }.map { (name($0), $0) })
        return sections.keys.sorted().flatMap { language -> [Finding] in
            let translated = pages.filter { $0.folders == ["docs", "failures", Substring(language)] }
            let names = Set(translated.map(name))
            let missing = english.filter { $0.key != "README.md" && !names.contains($0.key) }.map { name, page in
                page.finding(1, "write it in \(FailurePages.folder)\(language)/\(name) too")
            }
            return missing
                + translated.flatMap { page in
                    english[name(page)].map { differences(page, from: $0, language) }
                        ?? [page.finding(1, "there is no English page of this name; delete this one")]
                }
        }
    }

    private static func differences(_ page: TextFile, from english: TextFile, _ language: String) -> [Finding] {
        var findings: [Finding] = []
        if page.lines.first != english.lines.first { findings.append(page.finding(1, "the first line is the code")) }
        if page.lines.filter({ $0.hasPrefix("## ") }).map(String.init) != sections[language] {
            findings.append(page.finding(1, "the sections are not the four questions in this language"))
        }
        if steps(page) != steps(english) {
            findings.append(page.finding(1, "\(steps(page)) list items, the English page has \(steps(english))"))
        }
        let lost = code(english).subtracting(code(page))
        if !lost.isEmpty { findings.append(page.finding(1, "lacks \(lost.sorted().joined(separator: ", "))")) }
        if page.lines.count > 45 { findings.append(page.finding(46, "a failure page fits on a screen; cut it")) }
        return findings
    }

    private static func name(_ page: TextFile) -> String { String(page.path.split(separator: "/").last ?? "") }

    private static func steps(_ page: TextFile) -> Int {
        page.lines.count { $0.hasPrefix("- ") || $0.prefixMatch(of: #/[0-9]{1,2}\. /#) != nil }
    }

    /// What stands in backticks: commands, settings, fields.
    private static func code(_ page: TextFile) -> Set<String> {
        Set(page.lines.joined(separator: " ").matches(of: /`([^`]+)`/).map { String($0.1) })
    }
}
