import Base
import Engine
import HTTPServer
import Model

/// The jobs: when each runs, how it went, and what a person decides about it.
struct JobsRoom: Sendable {
    let jobs: JobDesk

    var routes: [WebRoute] {
        [
            .get("/jobs", .look) { visit throws(Failure) in
                let alarms = try await jobs.scheduler.alarms.alarms()
                return .page(JobList(views: try await jobs.list(), alarms: alarms).page(visit))
            },
            .get("/jobs/{name}", .look) { visit throws(Failure) in
                .page(try await page(visit, of: visit.path["name"] ?? ""))
            },
            .post("/jobs/{name}/run", .needs(.runJobs)) { visit throws(Failure) in
                try await .doing(at: place(visit), for: visit) { () async throws(Failure) in
                    let run = try await jobs.queue(visit.path["name"] ?? "", by: visit.who)
                    return .see("/runs/\(run.id)", notice: .good(visit.say(.runStarted)))
                }
            },
            .post("/jobs/{name}/enable", .needs(.changeJobs)) { visit throws(Failure) in
                try await .doing(at: place(visit), for: visit) { () async throws(Failure) in
                    _ = try await jobs.enable(visit.path["name"] ?? "", by: visit.who)
                    return .see(place(visit), notice: .good(visit.say(.jobEnabled)))
                }
            },
            .post("/jobs/{name}/disable", .needs(.changeJobs)) { visit throws(Failure) in
                try await .doing(at: place(visit), for: visit) { () async throws(Failure) in
                    _ = try await jobs.disable(visit.path["name"] ?? "", by: visit.who)
                    return .see(place(visit), notice: .good(visit.say(.jobDisabled)))
                }
            },
            .post("/jobs/{name}/schedule", .needs(.changeJobs)) { visit throws(Failure) in
                try await reschedule(visit)
            },
        ]
    }

    private func reschedule(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let name = visit.path["name"] ?? ""
        var change = JobChange()
        change.schedule = visit.form["schedule"] ?? ""
        let zone = visit.form["zone"] ?? ""
        change.zone = .some(zone.isEmpty ? nil : zone)
        change.seen = visit.form.exact("seen")
        do throws(Failure) { _ = try await jobs.change(name, change, by: visit.who) } catch {
            guard [.scheduleUnreadable, .zoneUnknown, .jobChangedMeanwhile].contains(error.code) else { throw error }
            return .page(try await page(visit, of: name, refused: error))
        }
        return .see(place(visit), notice: .good(visit.say(.jobRescheduled)))
    }

    private func page(_ visit: Visit, of name: String, refused: Failure? = nil) async throws(Failure) -> Page {
        var filter = RunFilter(job: name)
        filter.limit = 51
        filter.before = visit.query["before"].flatMap { Int64($0) }.map { RunID($0) }
        let view = try await jobs.show(name)
        let alarms = try await jobs.scheduler.alarms.alarms(AlarmFilter(job: name))
        return JobPage(view: view, alarms: alarms, runs: try await jobs.history(filter), refused: refused).page(visit)
    }

    private func place(_ visit: Visit) -> String { "/jobs/\(Address.escaped(visit.path["name"] ?? ""))" }
}

/// Every job on one page.
struct JobList {
    let views: [JobView]
    let alarms: [Alarm]

    func page(_ visit: Visit) -> Page {
        let rows: [HTML] = views.map { row($0, visit) }
        return Page(
            visit.say(Room.jobs.name), in: .jobs,
            """
            <h1>\(visit.say(Room.jobs.name))</h1>
            <p class="quiet">\(visit.say(.jobsSentence))</p>
            \(StandingAlarms.html(alarms, visit))
            <div class="scroll"><table class="stack">
            <thead><tr><th scope="col">\(visit.say(.job))</th><th scope="col">\(visit.say(.schedule))</th><th scope="col">\(visit.say(.nextTime))</th><th scope="col">\(visit.say(.lastRun))</th><th scope="col">\(visit.say(.stateWord))</th><th scope="col"><span class="hidden">\(visit.say(.runNow))</span></th></tr></thead>
            <tbody>\(rows)</tbody></table></div>
            """)
    }

    private func row(_ view: JobView, _ visit: Visit) -> HTML {
        let path = "/jobs/\(Address.escaped(view.job.name))"
        let next: HTML =
            if let first = view.next.first {
                "<span title=\"\(view.next.map { visit.format.time($0) }.joined(separator: " \u{B7} "))\">\(visit.format.moment(first))</span>"
            } else { "\u{2013}" }
        let last: HTML =
            if let run = view.latest {
                "\(run.state.badge.html(visit)) <a href=\"/runs/\(run.id.rawValue)\">\(visit.format.moment(run.startedAt ?? run.createdAt))</a>"
            } else { "<span class=\"quiet\">\(visit.say(.neverRan))</span>" }
        let start: HTML =
            visit.may(.runJobs)
            ? Form.button(visit, to: "\(path)/run", .runNow, withheld: view.obstacle) : ""
        return """
            <tr data-href="\(path)"><td class="wide"><a href="\(path)"><code>\(view.job.name)</code></a><br><span class="quiet small">\(view.sentence)</span></td><td>\(view.job.schedule.words(in: visit.language))<br><code class="quiet cron">\(view.job.schedule.text)</code> <span class="quiet small">\(view.zone.name)</span></td><td class="date" data-label="\(visit.say(.nextTime))">\(next)</td><td class="date" data-label="\(visit.say(.lastRun))">\(last)</td><td>\(view.badge.html(visit))</td><td>\(start)</td></tr>
            """
    }
}

/// Alarms that stand, each with what to do and the way to its run.
enum StandingAlarms {
    static func html(_ alarms: [Alarm], _ visit: Visit) -> HTML {
        guard !alarms.isEmpty else { return "" }
        let notes: [HTML] = alarms.map { alarm in
            let run: HTML =
                if let run = alarm.run {
                    "<a href=\"/runs/\(run.rawValue)\">\(visit.say(.run)) \(run.rawValue)</a>"
                } else { "" }
            let since = visit.say(.alarmSince, ["job": alarm.job, "time": visit.format.time(alarm.raisedAt)])
            return """
                <div class="failure"><p><a href="/jobs/\(Address.escaped(alarm.job))">\(since)</a> \(run)</p><p><strong>\(visit.told(alarm.failure.summary))</strong> \(visit.told(alarm.failure.advice))</p><p><a class="code" href="/help/\(alarm.failure.code.rawValue)">\(alarm.failure.code.rawValue)</a></p></div>
                """
        }
        return "<section aria-label=\"\(visit.say(.alarmsStanding))\">\(notes)</section>"
    }
}
