import Base

/// What help says, written from the table of commands.
struct Help {
    let table: CommandTable
    let voice: Voice

    func lines(for path: [String]) -> [String] {
        if let command = table.commands.first(where: { $0.path == path }) { return lines(for: command) }
        return path.isEmpty ? overview : lines(forGroup: path[0])
    }

    // MARK: - The whole program

    private var overview: [String] {
        var lines = [
            "Tieout moves invoices into the ERP exactly once.", "", heading("Usage"),
            "  tieout COMMAND [OPTION…]", "", heading("Commands"),
        ]
        lines += listed(table.commands.filter { $0.path.count == 1 })
        for group in CommandTable.groups {
            lines += ["", "\(heading(group.sentence))"]
            lines += listed(table.commands.filter { $0.path.count > 1 && $0.path[0] == group.name })
        }
        lines += ["", heading("Every command takes")] + described(CommonParameters.all)
        lines += ["", heading("Exit codes")]
        lines += ExitCode.allCases.map { "  \($0.rawValue)  \($0.sentence)" }
        lines += [
            "", "\"tieout help faktur post\" explains one command. New here? Begin with \"tieout demo\".",
        ]
        return lines
    }

    private func lines(forGroup name: String) -> [String] {
        let sentence = CommandTable.groups.first { $0.name == name }?.sentence ?? ""
        return [sentence, ""] + listed(table.commands.filter { $0.path[0] == name }) + [
            "", "\"tieout help \(name) COMMAND\" explains one of them.",
        ]
    }

    // MARK: - One command

    private func lines(for command: Command) -> [String] {
        var lines = ["\(command.sentence)", "", heading("Usage"), "  \(command.usage)"]
        if !command.details.isEmpty { lines += [""] + wrapped(command.details, indent: 0) }
        let arguments = command.parameters.filter { $0.kind == .argument }
        if !arguments.isEmpty { lines += ["", heading("Arguments")] + described(arguments) }
        let options = command.allParameters.filter { $0.kind != .argument }
        lines += ["", heading("Options")] + described(options)
        lines += ["", heading(command.examples.count == 1 ? "Example" : "Examples")]
        for example in command.examples {
            lines += ["  \(example.words)"] + wrapped(example.sentence, indent: 6)
        }
        return lines
    }

    private func heading(_ text: String) -> String { voice.paint(.strong, text) }

    private func listed(_ commands: [Command]) -> [String] {
        let width = table.commands.map(\.name.count).max() ?? 0
        return commands.flatMap { command in
            let lines = wrapped(command.sentence, indent: width + 4)
            let name = command.name + String(repeating: " ", count: width - command.name.count)
            return ["  \(name)  \(lines.first?.drop { $0 == " " } ?? "")"] + lines.dropFirst()
        }
    }

    private func described(_ parameters: [Declaration]) -> [String] {
        let width = min(28, parameters.map(\.spelled.count).max() ?? 0)
        return parameters.flatMap { parameter in
            let lines = wrapped(parameter.sentence, indent: width + 4)
            guard parameter.spelled.count <= width else { return ["  \(parameter.spelled)"] + lines }
            let name = parameter.spelled + String(repeating: " ", count: width - parameter.spelled.count)
            return ["  \(name)  \(lines.first?.drop { $0 == " " } ?? "")"] + lines.dropFirst()
        }
    }

    /// Lines of at most the terminal's width, a hundred columns at the widest: longer ones are hard to read.
    private func wrapped(_ text: String, indent: Int) -> [String] {
        let width = max(40, min(100, voice.terminal.width) - indent)
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = ""
            for word in paragraph.split(separator: " ") {
                if !line.isEmpty, line.count + 1 + word.count > width {
                    lines.append(line)
                    line = ""
                }
                line += (line.isEmpty ? "" : " ") + word
            }
            lines.append(line)
        }
        return lines.map { String(repeating: " ", count: $0.isEmpty ? 0 : indent) + $0 }
    }
}

extension Command {
    /// `tieout faktur post [ID…] [--all] [OPTION…]`.
    var usage: String {
        let words = parameters.filter { $0.kind == .argument }.map(\.inUsage)
        let needed = parameters.filter { $0.kind != .argument && $0.presence.isRequired }.map(\.inUsage)
        let optional = parameters.filter { $0.kind != .argument && !$0.presence.isRequired }.map(\.inUsage)
        let shown = optional.count <= 4 ? optional : ["[OPTION…]"]
        return (["tieout", name] + words + needed + shown).joined(separator: " ")
    }
}
