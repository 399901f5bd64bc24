/// What a reader has to take on trust: unchecked concurrency, and work left for later.
enum Promises {
    /// `@unchecked Sendable` and `nonisolated(unsafe)` need the number of a decision record on the line above.
    static func undecided(in file: TextFile, decisions: Set<String>) -> [Finding] {
        let places = file.places(of: "@unchecked") + file.places(of: "nonisolated(unsafe)")
        return places.map { file.words[$0].line }.compactMap { line in
            let above = line > 1 ? file.lines[line - 2] : ""
            guard let number = above.firstMatch(of: /[Dd]ecision (\d{4})/)?.1 else {
                return file.finding(
                    line,
                    "an unchecked promise; make it a value, an actor or a Mutex, or write docs/decisions/NNNN-….md "
                        + "and name its number in a comment on the line above")
            }
            return decisions.contains(String(number))
                ? nil : file.finding(line, "decision \(number) is not in docs/decisions")
        }
    }

    /// The number in `docs/decisions/0002-json-of-our-own.md`.
    static func decisionNumber(of path: String) -> String? {
        path.firstMatch(of: /^docs\/decisions\/(\d{4})-[^\/]+\.md$/).map { String($0.1) }
    }

    /// Marks of unfinished business, in comments too.
    static func unfinished(in file: TextFile) -> [Finding] {
        let marks = ["TO" + "DO", "FIX" + "ME"]
        return file.lines.enumerated().flatMap { index, line in
            marks.filter { mark in
                line.contains(mark) && line.split(whereSeparator: { !$0.isLetter }).contains { $0 == mark }
            }.map { mark in
                file.finding(index + 1, "\(mark) in the code; finish it, or open an issue and delete the note")
            }
        }
    }
}
