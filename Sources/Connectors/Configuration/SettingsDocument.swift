/// What people read about the settings, made from the list: docs/settings.md and config/config.example.yaml.
package enum SettingsDocument {
    package static var page: String {
        let sections = SettingsList.sections.map { section in
            let rows = SettingsList.all.filter { $0.section == section.name }.map(row)
            return """
                ## \(section.title)

                \(section.sentence)

                | Setting | Environment | Takes | Default | Meaning |
                |---|---|---|---|---|
                \(rows.joined(separator: "\n"))

                """
        }
        return introduction + "\n" + sections.joined(separator: "\n")
    }

    /// Needed settings stand with an example, all others as comments with their default.
    package static var exampleFile: String {
        let sections = SettingsList.sections.map { section in
            let settings = SettingsList.all.filter { $0.section == section.name }
            var group = ""
            var lines = ["# \(section.title)", "\(section.name):"]
            for setting in settings {
                let words = setting.name.split(separator: ".").dropFirst()
                let inner = words.dropLast().joined(separator: ".")
                if inner != group, !inner.isEmpty { lines.append("  \(inner):") }
                group = inner
                lines += example(of: setting, indent: String(repeating: "  ", count: words.count))
            }
            return lines.joined(separator: "\n") + "\n"
        }
        return exampleIntroduction + "\n" + sections.joined(separator: "\n")
    }

    private static let introduction = """
        # Settings

        <!-- Written from Sources/Connectors/Configuration/SettingsList.swift. Change the list, then run `make docs`. -->

        A setting is taken from the first of these places that has it:

        1. `--set NAME=VALUE` on the command line;
        2. its environment variable;
        3. the settings file: `config/config.yaml`, or the one named with `--config`
           ([an example](../config/config.example.yaml));
        4. its default.

        A **secret** is taken from the file `/run/secrets/NAME`, else from the file that `NAME_FILE` names, else from the
        environment variable `NAME`; in the settings file it works and earns a warning. It is never shown.

        In the file `sap.url` is `url` below `sap`. A key without a value, like an empty environment variable, counts as not
        given; to say *none* on purpose, write `""` in the file, or `--set NAME=`. An unknown name, a wrong value or a missing
        setting is an error: all of them are told at once, and Tieout ends with code 3. `tieout settings` shows every value
        and where it came from.

        """

    private static let exampleIntroduction = """
        # Settings of Tieout. docs/settings.md explains each; lines that begin with #name show the default.
        # Written from the list of settings. Copy it to config/config.yaml and change the copy.
        # Secrets do not belong here: write them into /run/secrets/NAME, or into a file that NAME_FILE names.

        """

    private static func row(_ setting: Setting) -> String {
        let unit = setting.unit.isEmpty ? "" : " (\(setting.unit))"
        let standard =
            switch setting.need {
            case .always: "**needed**"
            case .whenOn(let name): "needed when `\(name)` is `on`"
            case .optional: setting.defaultText.isEmpty ? "none" : "`\(setting.defaultText)`"
            }
        let example =
            setting.defaultText.isEmpty && !setting.example.isEmpty ? " Example: `\(setting.example)`." : ""
        let cells = [
            "`\(setting.name)`", "`\(setting.environmentName)`", setting.takes + unit, standard,
            setting.sentence + example,
        ]
        return "| " + cells.joined(separator: " | ") + " |"
    }

    private static func example(of setting: Setting, indent: String) -> [String] {
        let comment = wrapped(setting.sentence).map { "\(indent)# \($0)" }
        let key = setting.name.split(separator: ".").last ?? ""
        if setting.isSecret { return comment + ["\(indent)# In the file /run/secrets/\(setting.environmentName)."] }
        if case .always = setting.need { return comment + ["\(indent)\(key): \(setting.example)"] }
        return comment + ["\(indent)#\(key): \(setting.example)"]
    }

    /// Lines of at most a hundred characters, broken between words.
    private static func wrapped(_ text: String) -> [String] {
        text.split(separator: " ").reduce(into: [String]()) { lines, word in
            if let last = lines.last, last.count + word.count < 100 {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
    }
}
