import Base
import Engine

/// How jobs and their runs are answered.
enum JobShapes {
    static let job = Shape<JobView>(
        "Job",
        [
            .init("name", .text, "its name") { JSON($0.job.name) },
            .init("sentence", .text, "what it does") { JSON($0.sentence) },
            .init("schedule", .text, "five fields as in cron, or a shorthand such as @hourly") {
                JSON($0.job.schedule.text)
            },
            .init("words", .text, "the schedule in words") { JSON($0.job.schedule.words) },
            .init("zone", .text, "name of the time zone in which the schedule is meant") { JSON($0.zone.name) },
            .init("enabled", .flag, "whether people want it to run by schedule") { JSON($0.job.isEnabled) },
            .init("obstacle", Schema.text.orNull, "why it can't run as Tieout is set up now, or null") {
                JSON($0.obstacle)
            },
            .init("next", .list(of: .moment), "the next three times; empty while it is disabled or can't run") {
                .array($0.next.map { JSON($0) })
            },
            .init("late_after_seconds", .count, "so long after its time an alarm is raised") {
                JSON($0.job.lateAfterSeconds)
            },
            .init("last_run", Schema.count.orNull, "number of its latest run, or null") {
                JSON($0.latest?.id.rawValue)
            },
            .init("last_state", Schema.word(Run.State.self).orNull, "state of its latest run, or null") {
                JSON($0.latest?.state.rawValue)
            },
        ])

    static let run = Shape<Run>(
        "Run",
        [
            .init("id", .count, "number of the run") { JSON($0.id.rawValue) },
            .init("job", .text, "name of the job") { JSON($0.job) },
            .init("due_at", Schema.moment.orNull, "the time of the schedule it stands for, or null") {
                if case .schedule(let due) = $0.startedBy { JSON(due) } else { .null }
            },
            .init("started_by", Schema.text.orNull, "who started it by hand, or null") {
                if case .person(let name) = $0.startedBy { JSON(name) } else { .null }
            },
            .init("state", .word(Run.State.self), "how far it got") { JSON($0.state.rawValue) },
            .init("created_at", .moment, "when it was asked for") { JSON($0.createdAt) },
            .init("started_at", Schema.moment.orNull, "when a worker took it, or null") { JSON($0.startedAt) },
            .init("ended_at", Schema.moment.orNull, "when it was over, or null") { JSON($0.endedAt) },
            .init("stop_asked_by", Schema.text.orNull, "who asked it to stop, or null") { JSON($0.stopAskedBy) },
            .init("done", .count, "documents done so far") { JSON($0.report.done) },
            .init("total", Schema.count.orNull, "documents there are, or null") { JSON($0.report.total) },
            .init("counts", .map(of: Schema(["type": "integer"])), "how many documents came to which end, by name") {
                $0.report.namedCounts
            },
            .init("output", .list(of: .text), "what it said, line by line") {
                .array($0.report.output.map { JSON($0) })
            },
            .init("failure", CommonShapes.failure.schema.orNull, "why it failed or vanished, or null") {
                CommonShapes.json($0.failure)
            },
        ])
}

enum CommonShapes {
    static let failure = Shape<Failure>(
        "Failure",
        [
            .init("code", .text, "stable words for programs") { JSON($0.code.rawValue) },
            .init("verdict", .word(["tryAgain", "askHuman", "ourFault"]), "who must act: time, a person, or we") {
                JSON($0.verdict.rawValue)
            },
            .init("summary", .text, "what happened, in one sentence") { JSON($0.summary) },
            .init("advice", .text, "what to do now, in one sentence") { JSON($0.advice) },
            .init("place", .text, "the field, line or setting at fault; may be empty") { JSON($0.place) },
        ])

    static func json(_ failure: Failure?) -> JSON { failure.map { CommonShapes.failure.json($0) } ?? .null }
}

extension RunReport {
    var namedCounts: JSON {
        var named = JSONObject()
        for count in counts { named[count.what] = JSON(count.number) }
        return .object(named)
    }
}
