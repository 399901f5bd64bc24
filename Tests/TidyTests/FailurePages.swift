/// A failure code is a promise to the person who meets it: one place raises it, one page explains it.
enum FailurePages {
    static let folder = "docs/failures/"
    /// Every page answers the same four questions, in this order.
    static let sections = [
        "## What happened", "## Why", "## What Tieout did and did not do", "## What you do now",
    ]

    struct Declaration: Equatable {
        let code: String
        let path: String
        let line: Int

        func finding(_ complaint: String) -> Finding { Finding(path: path, line: line, complaint: complaint) }
    }

    /// `Failure.Code("SAP-PERIOD-LOCKED")`, or `Self("…")` in an extension of it.
    static func declarations(in file: TextFile) -> [Declaration] {
        ["Code(", "Self("].flatMap(file.places).sorted().compactMap { place in
            guard place + 3 < file.words.count, file.words[place + 3].text == ")" else { return nil }
            let literal = file.words[place + 2]
            return literal.text.wholeMatch(of: /"([A-Z0-9]+(?:-[A-Z0-9]+)+)"/).map { match in
                Declaration(code: String(match.1), path: file.path, line: literal.line)
            }
        }
    }

    static func declaredTwice(_ declarations: [Declaration]) -> [Finding] {
        Dictionary(grouping: declarations, by: \.code).sorted { $0.key < $1.key }.flatMap { code, all in
            all.dropFirst().map {
                $0.finding("\(code) is declared at \(all[0].path):\(all[0].line) already; use that one")
            }
        }
    }

    static func withoutPage(_ declarations: [Declaration], pages: [TextFile]) -> [Finding] {
        let paths = Set(pages.map(\.path))
        return declarations.filter { !paths.contains(page(of: $0.code)) }.map { declaration in
            declaration.finding("\(declaration.code) has no page; write \(page(of: declaration.code))")
        }
    }

    static func withoutCode(_ declarations: [Declaration], pages: [TextFile]) -> [Finding] {
        let expected = Set(declarations.map { page(of: $0.code) })
        return failurePages(pages).filter { !expected.contains($0.path) }.map { page in
            page.finding(1, "no code raises this; delete the page, or declare the code in the target that raises it")
        }
    }

    /// The title is the code, and the four questions are answered in order, on one screen.
    static func misshapen(_ pages: [TextFile]) -> [Finding] {
        failurePages(pages).flatMap { page in
            var findings: [Finding] = []
            let code = page.path.dropFirst(folder.count).dropLast(".md".count)
            if page.lines.first != "# \(code)" {
                findings.append(page.finding(1, "the first line must be \"# \(code)\""))
            }
            if page.lines.filter({ $0.hasPrefix("## ") }).map(String.init) != sections {
                findings.append(
                    page.finding(1, "the sections must be \(sections.joined(separator: ", ")), in this order"))
            }
            if page.lines.count > 40 { findings.append(page.finding(41, "a failure page fits on a screen; cut it")) }
            return findings
        }
    }

    private static func page(of code: String) -> String { folder + code + ".md" }

    private static func failurePages(_ pages: [TextFile]) -> [TextFile] {
        pages.filter { $0.folders == ["docs", "failures"] && $0.path != folder + "README.md" }
    }
}
