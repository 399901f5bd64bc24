import Base
import Engine
import Model

/// One job: its schedule, its next times, its history, and what a person may decide.
struct JobPage {
    let view: JobView
    let alarms: [Alarm]
    /// One more than are shown, when there are more.
    let runs: [Run]
    /// Why the new schedule was not taken.
    let refused: Failure?

    private static let runsShown = 50
    private var path: String { "/jobs/\(Address.escaped(view.job.name))" }

    func page(_ visit: Visit) -> Page {
        Page(
            view.job.name, in: .jobs, status: refused == nil ? 200 : 422,
            """
            <p class="crumbs"><a href="/jobs">\(visit.say(Room.jobs.name))</a></p>
            <div class="title"><h1>\(view.job.name)</h1>\(view.badge.html(visit))</div>
            <p>\(visit.told(view.sentence))</p>
            \(obstacle)
            \(StandingAlarms.html(alarms, visit))
            \(acts(visit))
            <div class="two"><div>
            <h2>\(visit.say(.history))</h2>\(history(visit))
            </div><div>
            <h2>\(visit.say(.schedule))</h2>\(facts(visit))
            \(visit.may(.changeJobs) ? form(visit) : "")
            </div></div>
            """)
    }

    private var obstacle: HTML {
        guard let obstacle = view.obstacle else { return "" }
        return "<div class=\"failure\"><p>\(obstacle)</p></div>"
    }

    private func acts(_ visit: Visit) -> HTML {
        let run: HTML =
            visit.may(.runJobs)
            ? Form.button(visit, to: "\(path)/run", .runNow, style: .primary, withheld: view.obstacle) : ""
        guard visit.may(.changeJobs) else { return "<div class=\"acts\">\(run)</div>" }
        let toggle =
            view.job.isEnabled
            ? Form.button(visit, to: "\(path)/disable", .disableJob)
            : Form.button(visit, to: "\(path)/enable", .enableJob, withheld: view.obstacle)
        return "<div class=\"acts\">\(run)\(toggle)</div>"
    }

    private func facts(_ visit: Visit) -> HTML {
        let next: [HTML] = view.next.map { "\(visit.format.moment($0))<br>" }
        let times: HTML = next.isEmpty ? "\u{2013}" : "\(next)"
        return """
            <table class="facts"><tbody>
            <tr><th scope="row">\(visit.say(.schedule))</th><td>\(view.job.schedule.words(in: visit.language))<br><code class="cron">\(view.job.schedule.text)</code></td></tr>
            <tr><th scope="row">\(visit.say(.zoneWord))</th><td>\(view.zone.name)</td></tr>
            <tr><th scope="row">\(visit.say(.nextTimes))</th><td>\(times)</td></tr>
            <tr><th scope="row">\(visit.say(.lateAfter))</th><td>\(Format.duration(milliseconds: view.job.lateAfterSeconds * 1000))</td></tr>
            </tbody></table>
            """
    }

    private func form(_ visit: Visit) -> HTML {
        func fault(_ code: Failure.Code) -> String? {
            refused.flatMap { $0.code == code ? visit.tell($0) : nil }
        }
        let meanwhile: HTML =
            if let refused, refused.code == .jobChangedMeanwhile { FailureNote.html(refused, for: visit) } else { "" }
        let isOpen: HTML = refused == nil ? "" : " open"
        return """
            <details\(isOpen)><summary>\(visit.say(.reschedule))</summary>\(meanwhile)
            <form method="post" action="\(path)/schedule" class="sheet">\(Form.token(visit))\(Form.hidden("seen", view.job.seen))
            \(Form.text("schedule", visit.say(.schedule), value: visit.form["schedule"] ?? view.job.schedule.text, hint: visit.say(.cronHint), fault: fault(.scheduleUnreadable), isRequired: true, extra: " class=\"mono\" autocomplete=\"off\" spellcheck=\"false\""))
            \(Form.text("zone", visit.say(.zoneWord), value: visit.form["zone"] ?? view.job.zone ?? "", hint: visit.say(.zoneHint), fault: fault(.zoneUnknown), extra: " autocomplete=\"off\" spellcheck=\"false\""))
            \(Form.submit(visit, .reschedule, style: .plain))
            </form></details>
            """
    }

    private func history(_ visit: Visit) -> HTML {
        guard !runs.isEmpty else { return EmptyState.html(visit.say(.noRuns), next: visit.say(.noRunsNext)) }
        let rows: [HTML] = runs.prefix(JobPage.runsShown).map { run in
            let counts = run.report.counts.map { "\(visit.tell($0.what)) \(visit.format.number($0.number))" }
            let words = (run.failure?.summary).map { visit.tell($0) } ?? counts.joined(separator: " \u{B7} ")
            return """
                <tr data-href="/runs/\(run.id.rawValue)"><td class="id"><a href="/runs/\(run.id.rawValue)">\(run.id.rawValue)</a></td><td class="date">\(visit.format.moment(run.startedAt ?? run.createdAt))</td><td>\(run.state.badge.html(visit))</td><td>\(run.starter(visit))</td><td class="date">\(run.duration(until: visit.now))</td><td class="wide">\(words)</td></tr>
                """
        }
        let last = runs.prefix(JobPage.runsShown).last
        let after = runs.count > JobPage.runsShown ? last.map { Address.of(path, ["before": "\($0.id)"]) } : nil
        return """
            <div class="scroll"><table><thead><tr><th scope="col">\(visit.say(.run))</th><th scope="col">\(visit.say(.began))</th><th scope="col">\(visit.say(.stateWord))</th><th scope="col">\(visit.say(.startedBy))</th><th scope="col">\(visit.say(.took))</th><th scope="col">\(visit.say(.result))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            \(Pager.html(visit, before: nil, after: after))
            """
    }
}
