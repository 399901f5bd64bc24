import Base
import Engine

enum JobAlarming {
    private static let all = Parameter.flag("all", "Those that are over too.")
    private static let job = Parameter.argument("JOB", .text("JOB"), "Name of a job; otherwise all of them.", .optional)

    static let command = Command(
        "jobs alarms", "List the alarms that stand: jobs that are late, and jobs that fail.",
        details: """
            An alarm is raised once, stands until the job works again or is disabled, and is then cleared. The log tells of both, and so \
            do the webhook and the mail that the settings name. The exit code says whether one stands.
            """,
        parameters: [job.declaration, all.declaration],
        examples: [
            .init("tieout jobs alarms", "every job somebody should look at."),
            .init("tieout jobs alarms --all --json", "what stood before, too."),
        ],
        form: Forms.alarm.description.listed(as: "alarms"),
        work: .atDesk { errand, office throws(Failure) in
            let given = errand.invocation
            if let name = given[job] { _ = try await office.jobs.show(name) }
            let filter = AlarmFilter(job: given[job], onlyOpen: !given.has(all))
            let alarms = try await office.jobs.scheduler.alarms.alarms(filter)
            errand.voice.print(["alarms": Forms.alarm.json(alarms)])
            errand.voice.say(alarms)
            return alarms.contains(where: \.isOpen) ? .attention : .done
        })
}

extension Voice {
    /// One line an alarm, newest first, with what to do below it.
    fileprivate func say(_ alarms: [Alarm]) {
        guard !alarms.isEmpty else { return say("No alarm stands.") }
        for alarm in alarms {
            let tone: Tone = alarm.isOpen ? .attention : .quiet
            let until = alarm.clearedAt.map { " until \($0.readable)" } ?? ""
            let since = "since \(alarm.raisedAt.readable)\(until) UTC"
            say("\(paint(tone, "\(tone.sign) \(alarm.job)")) \(alarm.kind.rawValue) \(since)")
            say("  \(alarm.failure.summary) [\(alarm.failure.code.rawValue)]")
            if alarm.isOpen { say("  \(alarm.failure.advice)") }
        }
    }
}
