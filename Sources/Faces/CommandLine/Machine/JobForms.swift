import Base
import Engine

/// How jobs and their runs are printed for programs.
extension Forms {
    static let job = JSONForm<JobView>([
        .init("name", "its name") { JSON($0.job.name) },
        .init("sentence", "what it does") { JSON($0.sentence) },
        .init("schedule", "five fields as in cron, or a shorthand such as @hourly") { JSON($0.job.schedule.text) },
        .init("words", "the schedule in words") { JSON($0.job.schedule.words) },
        .init("zone", "name of the time zone in which the schedule is meant") { JSON($0.zone.name) },
        .init("enabled", "whether people want it to run by schedule") { JSON($0.job.isEnabled) },
        .init("obstacle", "why it can't run as Tieout is set up now, or null") { JSON($0.obstacle) },
        .init("next", "the next three times, moments in UTC; empty while it is disabled or can't run") {
            .array($0.next.map { JSON($0) })
        },
        .init("late_after_seconds", "so long after its time an alarm is raised") { JSON($0.job.lateAfterSeconds) },
        .init("last_run", "number of its latest run, or null") { JSON($0.latest?.id.rawValue) },
        .init("last_state", "state of its latest run, or null") { JSON($0.latest?.state.rawValue) },
    ])

    static let alarm = JSONForm<Alarm>([
        .init("id", "number of the alarm") { JSON($0.id.rawValue) },
        .init("job", "name of the job") { JSON($0.job) },
        .init("kind", "late or failing") { JSON($0.kind.rawValue) },
        .init("run", "number of the run that raised it, or null") { JSON($0.run?.rawValue) },
        .init("raised_at", "moment in UTC") { JSON($0.raisedAt) },
        .init("cleared_at", "moment in UTC, or null while it stands") { JSON($0.clearedAt) },
        .init("failure", "what happened, and what to do") { Forms.failure.json($0.failure) },
    ])

    static let run = JSONForm<Run>([
        .init("id", "number of the run") { JSON($0.id.rawValue) },
        .init("job", "name of the job") { JSON($0.job) },
        .init("due_at", "the time of the schedule it stands for, or null") {
            if case .schedule(let due) = $0.startedBy { JSON(due) } else { .null }
        },
        .init("started_by", "who started it by hand, or null") {
            if case .person(let name) = $0.startedBy { JSON(name) } else { .null }
        },
        .init("state", "queued, running, succeeded, partly, failed, stopped or vanished") { JSON($0.state.rawValue) },
        .init("created_at", "moment in UTC") { JSON($0.createdAt) },
        .init("started_at", "moment in UTC, or null") { JSON($0.startedAt) },
        .init("ended_at", "moment in UTC, or null") { JSON($0.endedAt) },
        .init("stop_asked_by", "who asked it to stop, or null") { JSON($0.stopAskedBy) },
        .init("done", "documents done so far") { JSON($0.report.done) },
        .init("total", "documents there are, or null") { JSON($0.report.total) },
        .init("counts", "how many documents came to which end, by name") { run in
            var counts = JSONObject()
            for count in run.report.counts { counts[count.what] = JSON(count.number) }
            return .object(counts)
        },
        .init("output", "what it said, line by line") { .array($0.report.output.map { JSON($0) }) },
        .init("failure", "why it failed or vanished, or null") { $0.failure.map { Forms.failure.json($0) } ?? .null },
    ])
}
