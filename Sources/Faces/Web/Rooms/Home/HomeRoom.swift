import Base
import Engine
import HTTPServer
import Model

/// What waits for me and why, and how the flows are doing.
struct HomeRoom: Sendable {
    let desks: WebDesks

    var routes: [WebRoute] { [.get("/", .look) { visit throws(Failure) in .page(try await page(visit)) }] }

    private func page(_ visit: Visit) async throws(Failure) -> Page {
        guard let person = visit.person else { throw .nothingThere("/") }
        let alarms = try await desks.jobs.scheduler.alarms.alarms()
        let lines = try await Waiting(desks: desks).lines(for: person)
        let panels = try await FlowPanels(desks: desks).html(visit)
        return Page(
            visit.say(Room.home.name), in: .home,
            """
            <h1>\(visit.say(.waitsHeading))</h1>
            \(waiting(alarms, lines, visit))
            <h2>\(visit.say(.flowsHeading))</h2>
            \(panels)
            <p><a href="/figures">\(visit.say(.figuresLink))</a></p>
            """)
    }

    /// Alarms come first, each a row like the others: from here two keys lead to its cause.
    private func waiting(_ alarms: [Alarm], _ lines: [Waiting.Line], _ visit: Visit) -> HTML {
        guard !alarms.isEmpty || !lines.isEmpty else {
            let next: (path: String, words: String)? =
                visit.may(.enterFakturs) ? ("/fakturs/new", visit.say(.enterFaktur)) : nil
            return EmptyState.html(visit.say(.nothingWaits), next: visit.say(.nothingWaitsNext), link: next)
        }
        let rows = alarms.map { row($0, visit) } + lines.map { row($0, visit) }
        return """
            <div class="scroll"><table class="waiting"><caption class="hidden">\(visit.say(.waitsHeading))</caption><thead class="hidden"><tr><th scope="col">\(visit.say(.counts))</th><th scope="col">\(visit.say(.document))</th><th scope="col">\(visit.say(.why))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }

    private func row(_ alarm: Alarm, _ visit: Visit) -> HTML {
        let path =
            alarm.run.map { "/runs/\($0.rawValue)" } ?? "/jobs/\(Address.escaped(alarm.job))"
        let words = visit.say(alarm.kind == .late ? .jobIsLate : .jobIsFailing, ["job": alarm.job])
        return """
            <tr data-href="\(path)"><td class="figure">\(Badge(tone: .attention, words: .alarmWord).html(visit))</td><td><a href="\(path)">\(words)</a></td><td class="wide">\(visit.told(alarm.failure.summary)) <span class="quiet">\(visit.format.moment(alarm.raisedAt))</span></td></tr>
            """
    }

    private func row(_ line: Waiting.Line, _ visit: Visit) -> HTML {
        """
        <tr data-href="\(line.path)"><td class="figure">\(visit.format.number(line.count))</td><td><a href="\(line.path)">\(Badge(tone: line.tone, words: line.words).html(visit))</a></td><td class="wide quiet">\(visit.say(line.why))</td></tr>
        """
    }
}
