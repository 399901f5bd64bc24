import Base
import Model

enum SettingsCommand {
    private static let problems = Parameter.flag("problems", "Only what is wrong or should be changed.")

    static let command = Command(
        "settings", "Show every setting: its value, and where the value came from.",
        details: """
            The command line is stronger than secrets and environment, those are stronger than the file, and the file is \
            stronger than the defaults. Secrets are shown as dots.
            """,
        parameters: [problems.declaration],
        examples: [
            .init("tieout settings", "every setting with its value and origin."),
            .init("tieout settings --problems", "what is wrong, all at once, each with its place."),
        ],
        form: FormDescription(members: [
            .init(name: "settings[].name", sentence: "name, as in the file and for --set"),
            .init(name: "settings[].value", sentence: "its value as text; dots for a secret"),
            .init(name: "settings[].origin", sentence: "default, file and line, environment, secret file, or --set"),
            .init(name: "problems[]", sentence: "what is wrong, as failures"),
            .init(name: "warnings[]", sentence: "sentences: what works and should be changed all the same"),
        ]),
        work: .alone { errand throws(Refusal) in
            let view = errand.program.settings(errand.sources)
            errand.voice.print(json(view))
            if !errand.invocation.has(problems) { errand.voice.say(table(view, errand.voice)) }
            for warning in view.warnings { errand.voice.say("\(errand.voice.mark(.uncertain)) \(warning)") }
            guard view.problems.isEmpty else {
                if !errand.voice.speaksJSON { errand.voice.tell(settings: view.problems) }
                return .settings
            }
            errand.voice.say(
                "\(errand.voice.mark(.good)) The settings can be used. To try the connections: tieout doctor")
            return .done
        })

    private static func table(_ view: SettingsView, _ voice: Voice) -> Columns {
        var columns = Columns(.init("Name"), .init("Value", givesWay: true), .init("From", givesWay: true))
        for line in view.lines {
            let unit = line.unit.isEmpty || line.value.isEmpty ? "" : " \(line.unit)"
            let isMissing = view.problems.contains { $0.place == line.name }
            let tone: Voice.Tone = isMissing ? .attention : line.origin == "default" ? .quiet : .strong
            columns.add(
                .init(line.name), .init(line.value.isEmpty ? "–" : line.value + unit),
                .init(isMissing ? "! missing" : line.origin) { voice.paint(tone, $0) })
        }
        return columns
    }

    private static func json(_ view: SettingsView) -> JSON {
        let lines = view.lines.map { line -> JSON in
            ["name": JSON(line.name), "value": JSON(line.value), "origin": JSON(line.origin)]
        }
        return [
            "settings": .array(lines), "problems": Forms.failure.json(view.problems),
            "warnings": .array(view.warnings.map { JSON($0) }),
        ]
    }
}
