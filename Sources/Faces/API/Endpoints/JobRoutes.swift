import Base
import Engine
import HTTPServer
import Model

/// Jobs and their runs: look, start, stop, change, follow.
struct JobRoutes {
    let jobs: JobDesk
    let streams: StreamSlots
    let time: any TimeSource

    var all: [Route] { [list, show, change, start, history, run, events, stop] }

    private static let job = Parameter.path("name", .text(1...200), "Name of the job.", example: "check_posted_fakturs")
    private static let run = Parameter.path("id", .identifier, "Number of the run.", example: 1)

    // MARK: - Jobs

    private var list: Route {
        Route(
            .get, "/api/system/jobs", "listJobs", "Lists every job, when it runs next and how it ended last.",
            topic: "Jobs", .needs(.view),
            answers: [
                .json(Schema.object([("items", "the jobs", .list(of: JobShapes.job.schema), true)]), "Every job.")
            ]
        ) { _ throws(Failure) in .json(["items": JobShapes.job.json(try await jobs.list())]) }
    }

    private var show: Route {
        Route(
            .get, "/api/system/jobs/{name}", "showJob", "Shows one job.", topic: "Jobs", .needs(.view),
            parameters: [JobRoutes.job.declaration],
            answers: [.json(JobShapes.job.schema, "The job.", headers: [ETag.header])]
        ) { call throws(Failure) in
            let view = try await jobs.show(try call.required(JobRoutes.job))
            return Reply.json(JobShapes.job.json(view)).with("ETag", ETag.of(view.job.seen))
        }
    }

    private static let enabled = Parameter.member("enabled", .flag, "Whether it runs by its schedule.", example: true)
    private static let schedule = Parameter.member(
        "schedule", .text(1...200), "Five fields as in cron, or a shorthand such as @hourly.",
        example: "30 7 * * mon-fri")
    private static let zone = Parameter.member(
        "zone", ValueForm<String>.text(1...100).orNull, "Name of a time zone; null for the company's.",
        example: "Europe/Bucharest")

    private var change: Route {
        Route(
            .patch, "/api/system/jobs/{name}", "changeJob",
            "Enables, disables or reschedules a job; all of the change is kept, or nothing.", topic: "Jobs",
            .needs(.changeJobs), parameters: [JobRoutes.job.declaration, ETag.ifMatch.declaration],
            body: .json(JobRoutes.enabled.declaration, JobRoutes.schedule.declaration, JobRoutes.zone.declaration),
            answers: [.json(JobShapes.job.schema, "The job as it is now.", headers: [ETag.header])],
            refusals: [409, 412]
        ) { call throws(Failure) in
            let name = try call.required(JobRoutes.job)
            var wanted = JobChange()
            wanted.isEnabled = call[JobRoutes.enabled]
            wanted.schedule = call[JobRoutes.schedule]
            wanted.zone = call[JobRoutes.zone]
            if let tag = call[ETag.ifMatch] {
                let seen = try await jobs.show(name).job.seen
                // A tag of something else than is there now names nothing: the desk then finds that it changed.
                wanted.seen = tag.matches(ETag.of(seen)) ? seen : ""
            }
            let view = try await jobs.change(name, wanted, by: call.who)
            return Reply.json(JobShapes.job.json(view)).with("ETag", ETag.of(view.job.seen))
        }
    }

    private var start: Route {
        Route(
            .post, "/api/system/jobs/{name}/run", "runJob",
            "Starts a job now; the service takes the run within seconds.", topic: "Jobs", .needs(.runJobs),
            parameters: [JobRoutes.job.declaration],
            answers: [
                .json(
                    202, JobShapes.run.schema, "The run, queued.", headers: [("Location", "where to follow the run")])
            ], refusals: [409]
        ) { call throws(Failure) in
            let run = try await jobs.queue(try call.required(JobRoutes.job), by: call.who)
            return Reply.json(JobShapes.run.json(run), status: 202).with("Location", "/api/system/runs/\(run.id)")
        }
    }

    // MARK: - Runs

    private static let cursor = Parameter.query("cursor", Cursor.numbered("runs"), "Where the page begins.")

    private var history: Route {
        Route(
            .get, "/api/system/jobs/{name}/runs", "listRuns", "Lists a job's runs, newest first.", topic: "Jobs",
            .needs(.view),
            parameters: [
                JobRoutes.job.declaration, PageParameters.limit.declaration, JobRoutes.cursor.declaration,
            ],
            answers: [.json(Page.schema(JobShapes.run), "One page of runs.")]
        ) { call throws(Failure) in
            var filter = RunFilter(job: try call.required(JobRoutes.job))
            let limit = PageParameters.limit(call)
            filter.limit = limit + 1
            filter.before = call[JobRoutes.cursor].map { RunID($0) }
            let page = Page(try await jobs.history(filter), limit: limit, of: "runs") { $0.id.description }
            return .json(page.json(JobShapes.run))
        }
    }

    private var run: Route {
        Route(
            .get, "/api/system/runs/{id}", "showRun", "Shows one run with its counts and output.", topic: "Jobs",
            .needs(.view), parameters: [JobRoutes.run.declaration],
            answers: [.json(JobShapes.run.schema, "The run as it is now.")]
        ) { call throws(Failure) in
            .json(JobShapes.run.json(try await jobs.run(RunID(try call.required(JobRoutes.run)))))
        }
    }

    private static let lastEvent = Parameter.header(
        "Last-Event-ID", .whole(0...Int64.max), "Number of the last event that was seen; the stream goes on after it.")

    private var events: Route {
        Route(
            .get, "/api/system/runs/{id}/events", "followRun",
            "Follows a run as server-sent events: progress, result (a line of output, one a document), end.",
            topic: "Jobs", .needs(.view), parameters: [JobRoutes.run.declaration, JobRoutes.lastEvent.declaration],
            answers: [.text(Answer.eventStream, "The events, until the run is over.")]
        ) { call throws(Failure) in
            let run = try await jobs.run(RunID(try call.required(JobRoutes.run)))
            let slot = try streams.claim()
            let watch = RunWatch(jobs: jobs, time: time)
            let seen = call[JobRoutes.lastEvent] ?? 0
            return Reply(
                .events(
                    HTTPBodyStream { writer in
                        // The place is taken for as long as this closure lives.
                        defer { withExtendedLifetime(slot) {} }
                        try await watch.follow(run, afterLine: seen) { text in try await writer.write(text) }
                    }))
        }
    }

    private var stop: Route {
        Route(
            .post, "/api/system/runs/{id}/stop", "stopRun", "Asks a run to stop after the document at hand.",
            topic: "Jobs", .needs(.runJobs), parameters: [JobRoutes.run.declaration],
            answers: [.json(202, JobShapes.run.schema, "The run, asked to stop.")], refusals: [409]
        ) { call throws(Failure) in
            let run = try await jobs.stop(RunID(try call.required(JobRoutes.run)), by: call.who)
            return .json(JobShapes.run.json(run), status: 202)
        }
    }
}
