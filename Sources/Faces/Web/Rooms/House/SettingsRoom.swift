import Base
import HTTPServer
import Model

/// Every setting, its value and where it comes from; read only, secrets masked.
struct SettingsRoom: Sendable {
    let house: HouseDesk

    var routes: [WebRoute] {
        [.get("/settings", .needs(.seeSettings)) { visit throws(Failure) in .page(page(visit)) }]
    }

    private func page(_ visit: Visit) -> Page {
        let view = house.settings()
        let isChosen = visit.query["only"] == "chosen"
        let chosen = view.lines.filter { !$0.isByDefault }
        let lines = isChosen ? chosen : view.lines
        let tabs = [
            Tabs.Tab(
                path: "/settings", words: visit.say(.everything), number: visit.format.number(view.lines.count),
                isCurrent: !isChosen),
            Tabs.Tab(
                path: "/settings?only=chosen", words: visit.say(.onlyChosen),
                number: visit.format.number(chosen.count), isCurrent: isChosen),
        ]
        let sections = Dictionary(grouping: lines, by: \.section)
        // In the order of the list, each section once.
        let names = lines.map(\.section).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
        let tables: [HTML] = names.map { section($0, sections[$0, default: []], visit) }
        let content: HTML =
            lines.isEmpty
            ? EmptyState.html(visit.say(.nothingChosen), next: visit.say(.nothingChosenNext)) : "\(tables)"
        return Page(
            visit.say(Room.settings.name), in: .settings,
            """
            <h1>\(visit.say(Room.settings.name))</h1>
            <p class="quiet">\(visit.say(.settingsSentence))</p>
            \(Tabs.html(tabs, label: visit.say(Room.settings.name)))
            \(content)
            """)
    }

    private func section(_ name: String, _ lines: [SettingsView.Line], _ visit: Visit) -> HTML {
        let rows: [HTML] = lines.map { line in
            let unit: HTML =
                line.unit.isEmpty || line.value.isEmpty ? "" : " <span class=\"quiet\">\(visit.tell(line.unit))</span>"
            let value: HTML = line.value.isEmpty ? "\u{2013}" : "<code>\(line.value)</code>\(unit)"
            let origin: HTML =
                line.isByDefault
                ? "<span class=\"quiet\">\(visit.say(.byDefault))</span>" : "<code>\(visit.tell(line.origin))</code>"
            return """
                <tr><td class="wide"><code>\(line.name)</code><br><span class="quiet small">\(visit.told(line.sentence))</span></td><td>\(value)</td><td>\(origin)</td></tr>
                """
        }
        return """
            <h2 id="\(name)">\(name)</h2>
            <div class="scroll"><table class="settings"><thead><tr><th scope="col">\(visit.say(.settingWord))</th><th scope="col">\(visit.say(.valueWord))</th><th scope="col">\(visit.say(.originWord))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }
}

extension SettingsView.Line {
    fileprivate var isByDefault: Bool { origin == "default" }

    /// What stands before the first dot: `sap`.
    fileprivate var section: String { String(name.prefix { $0 != "." }) }
}
