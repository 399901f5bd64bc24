/// `docs/command-line.md`, written from the table of commands; a test holds the file to it.
package struct Guide {
    private let table: CommandTable

    package init() { table = CommandTable() }

    package var markdown: String {
        var lines = Guide.introduction
        lines += ["## Every command takes", ""] + Guide.table(of: CommonParameters.all) + [""]
        lines += ["## Exit codes", "", "| Code | Meaning |", "|---|---|"]
        lines += ExitCode.allCases.map { "| \($0.rawValue) | \($0.sentence) |" } + [""]
        lines += Guide.failures
        lines += ["## The program", ""]
        for command in table.commands where command.path.count == 1 { lines += section(command) }
        for group in CommandTable.groups {
            lines += ["## \(group.name)", "", group.sentence, ""]
            for command in table.commands where command.path.count > 1 && command.path[0] == group.name {
                lines += section(command)
            }
        }
        while lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    private func section(_ command: Command) -> [String] {
        var lines = ["### tieout \(command.name)", "", command.sentence, ""]
        if !command.details.isEmpty { lines += [command.details, ""] }
        lines += ["```sh", command.usage, "```", ""]
        if !command.parameters.isEmpty { lines += Guide.table(of: command.parameters) + [""] }
        for example in command.examples { lines += ["`\(example.words)`: \(example.sentence)", ""] }
        if let form = command.form {
            lines += ["With `--json`:", "", "| Member | Meaning |", "|---|---|"]
            lines += form.members.map { "| `\($0.name)` | \($0.sentence) |" } + [""]
        }
        return lines
    }

    private static func table(of parameters: [Declaration]) -> [String] {
        ["| Word | Meaning |", "|---|---|"]
            + parameters.map { "| `\($0.spelled.withEscapedBars)` | \($0.sentence) |" }
    }

    private static let introduction = [
        "# Command line", "",
        "What `tieout help` says, for reading at leisure. This page is written from the program's own table of commands.",
        "",
        "People get words; programs ask for `--json` and get one JSON value on standard output: members are only ever",
        "added, amounts are exact decimals, moments are ISO 8601 in UTC. Colours appear on a terminal only, and never when",
        "`NO_COLOR` is set.", "",
    ]

    private static let failures =
        [
            "When a command with `--json` can't do its work, it prints `{\"failure\": …}` instead, or",
            "`{\"settings\": […]}` with one failure for each wrong setting. A failure has these members:", "",
            "| Member | Meaning |", "|---|---|",
        ] + Forms.failure.description.members.map { "| `\($0.name)` | \($0.sentence) |" } + [""]
}

extension String {
    /// A bar would end a table's cell.
    fileprivate var withEscapedBars: String {
        split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}
