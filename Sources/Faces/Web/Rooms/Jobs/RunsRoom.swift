import Base
import Engine
import HTTPServer
import Model

/// One run of a job, followed while it works.
struct RunsRoom: Sendable {
    let jobs: JobDesk
    let watchers: StreamSlots
    let time: any TimeSource

    var routes: [WebRoute] {
        [
            .get("/runs/{id}", .look) { visit throws(Failure) in
                .page(RunPage(run: try await run(visit)).page(visit))
            },
            .get("/runs/{id}/events", .look) { visit throws(Failure) in
                let run = try await run(visit)
                let slot = try watchers.watch()
                return .events(
                    HTTPBodyStream { writer in
                        // The place is taken for as long as this closure lives.
                        defer { withExtendedLifetime(slot) {} }
                        try await follow(run, visit) { text in try await writer.write(text) }
                    })
            },
            .post("/runs/{id}/stop", .needs(.runJobs)) { visit throws(Failure) in
                let path = "/runs/\(try visit.number("id"))"
                return try await .doing(at: path, for: visit) { () async throws(Failure) in
                    let run = try await jobs.stop(RunID(try visit.number("id")), by: visit.who)
                    let words = visit.say(.stopAsked, ["who": visit.who])
                    return .see(path, notice: run.state.isOver ? nil : .good(words))
                }
            },
        ]
    }

    /// Sends the run's part of the page whenever there is news of it, and an end.
    func follow(_ run: Run, _ visit: Visit, _ send: (String) async throws -> Void) async throws {
        var told: Run?
        try await RunWatch(jobs: jobs, time: time).follow(run) { run in
            // The lease is renewed all the time, which is no news.
            let isNews = told?.report != run.report || told?.state != run.state || told?.stopAskedBy != run.stopAskedBy
            told = run
            guard isNews || run.state.isOver else { return false }
            try await send(ServerSentEvent(RunPage(run: run).progress(visit).markup, name: "part").encoded)
            if run.state.isOver { try await send(ServerSentEvent(run.state.rawValue, name: "end").encoded) }
            return true
        } keepAlive: {
            try await send(ServerSentEvent.keepAlive)
        }
    }

    private func run(_ visit: Visit) async throws(Failure) -> Run {
        try await jobs.run(RunID(try visit.number("id")))
    }
}

struct RunPage {
    let run: Run

    func page(_ visit: Visit) -> Page {
        let live: HTML = run.state.isOver ? "" : " data-live=\"/runs/\(run.id.rawValue)/events\" data-reload"
        let again: HTML =
            run.state.isOver
            ? ""
            : "<p class=\"no-script\"><a class=\"button\" href=\"/runs/\(run.id.rawValue)\">\(visit.say(.reloadPage))</a></p>"
        return Page(
            "\(visit.say(.run)) \(run.id)", in: .jobs,
            """
            <p class="crumbs"><a href="/jobs">\(visit.say(Room.jobs.name))</a> / <a href="/jobs/\(Address.escaped(run.job))">\(run.job)</a></p>
            <h1>\(visit.say(.run)) \(run.id.rawValue)</h1>
            \(again)
            <div\(live)>\(progress(visit))</div>
            \(stop(visit))
            """)
    }

    /// What changes while it works.
    func progress(_ visit: Visit) -> HTML {
        let counts: [HTML] = run.report.counts.map {
            "<tr><th scope=\"row\">\(visit.told($0.what))</th><td class=\"amount\">\(visit.format.number($0.number))</td></tr>"
        }
        let output = run.report.output
        let lines: HTML =
            output.isEmpty
            ? "<p class=\"quiet\">\(visit.say(.noOutput))</p>" : "<pre>\(output.map { "\(visit.told($0))\n" })</pre>"
        let countTable: HTML =
            counts.isEmpty
            ? "" : "<h2>\(visit.say(.counts))</h2><table class=\"plain\"><tbody>\(counts)</tbody></table>"
        return """
            <p>\(run.state.badge.html(visit)) \(howFar(visit))</p>\(bar)
            \(run.failure.map { FailureNote.html($0, for: visit) } ?? "")
            <table class="plain"><tbody>
            <tr><th scope="row">\(visit.say(.startedBy))</th><td>\(run.starter(visit))</td></tr>
            <tr><th scope="row">\(visit.say(.began))</th><td>\(visit.format.moment(run.startedAt ?? run.createdAt))</td></tr>
            <tr><th scope="row">\(visit.say(.took))</th><td>\(run.duration(until: run.endedAt ?? run.startedAt ?? run.createdAt))</td></tr>
            </tbody></table>
            \(countTable)
            <h2>\(visit.say(.output))</h2>\(lines)
            """
    }

    private func howFar(_ visit: Visit) -> String {
        if let who = run.stopAskedBy, !run.state.isOver { return visit.say(.stopAsked, ["who": who]) }
        if run.state == .queued { return visit.say(.waitsForWorker) }
        let done = visit.format.number(run.report.done)
        if let total = run.report.total {
            return visit.say(.doneOf, ["done": done, "total": visit.format.number(total)])
        }
        return run.report.done > 0 && !run.state.isOver ? visit.say(.doneSoFar, ["done": done]) : ""
    }

    private var bar: HTML {
        guard !run.state.isOver, let total = run.report.total, total > 0 else { return "" }
        return "<progress max=\"\(total)\" value=\"\(min(run.report.done, total))\"></progress>"
    }

    private func stop(_ visit: Visit) -> HTML {
        guard visit.may(.runJobs), !run.state.isOver else { return "" }
        let withheld = run.stopAskedBy == nil ? nil : visit.say(.stopAskedAlready)
        return
            "<div class=\"acts\">\(Form.button(visit, to: "/runs/\(run.id)/stop", .stopRun, style: .danger, withheld: withheld))</div>"
    }
}
