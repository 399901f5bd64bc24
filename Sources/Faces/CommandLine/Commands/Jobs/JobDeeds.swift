import Base
import Engine

enum JobEnabling {
    static let command = Command(
        "jobs enable", "Let a job run by its schedule, from now on.",
        details: "Times that passed while it was disabled are not made up for.",
        parameters: [JobParameters.name.declaration],
        examples: [.init("tieout jobs enable check_posted_fakturs", "it runs at its next time.")],
        form: Forms.job.description.nested(as: "job"),
        work: .atDesk { errand, office throws(Failure) in
            let job = try await office.jobs.enable(try errand.jobName(), by: errand.who)
            return errand.tell(job)
        })
}

enum JobDisabling {
    static let command = Command(
        "jobs disable", "Let a job no longer run by its schedule; by hand it still can.",
        details: "A run that is at work goes on; \"tieout jobs stop\" ends it.",
        parameters: [JobParameters.name.declaration],
        examples: [.init("tieout jobs disable check_posted_fakturs", "it runs only by hand.")],
        form: Forms.job.description.nested(as: "job"),
        work: .atDesk { errand, office throws(Failure) in
            let job = try await office.jobs.disable(try errand.jobName(), by: errand.who)
            return errand.tell(job)
        })
}

enum JobScheduling {
    private static let schedule = Parameter.argument(
        "SCHEDULE", .text("SCHEDULE"),
        "Minute, hour, day of month, month, day of week; or @hourly, @daily and the like.")
    private static let zone = Parameter.option(
        "zone", ValueReader<String>.text("ZONE"),
        "Time zone in which it is meant, such as Europe/Bucharest; the word company for the company's.")

    static let command = Command(
        "jobs schedule", "Change when a job runs, and say the new schedule in words.",
        details: "Write the five fields in quotes, because the shell would take stars for file names.",
        parameters: [JobParameters.name.declaration, schedule.declaration, zone.declaration],
        examples: [
            .init("tieout jobs schedule check_posted_fakturs \"30 7 * * mon-fri\"", "at 07:30 on working days.")
        ],
        form: Forms.job.description.nested(as: "job"),
        work: .atDesk { errand, office throws(Failure) in
            let zone = errand.invocation[zone].map { $0 == "company" ? "" : $0 }
            let job = try await office.jobs.reschedule(
                try errand.jobName(), errand.invocation[schedule] ?? "", zone: zone, by: errand.who)
            return errand.tell(job)
        })
}

enum JobRunning {
    static let command = Command(
        "jobs run", "Run a job now, here, and say how it ended.",
        details: """
            Two runs of one job never work at once, wherever they were started. Ctrl-C stops it after the document at hand.
            """,
        parameters: [JobParameters.name.declaration],
        examples: [.init("tieout jobs run check_posted_fakturs", "compares every posted faktur now.")],
        form: Forms.run.description.nested(as: "run"),
        work: .withWhatIsSetUp { errand, office throws(Failure) in
            let progress = RunProgress(errand.voice)
            let run = try await office.jobs.observed { progress.tell($0) }.runNow(try errand.jobName(), by: errand.who)
            progress.end()
            errand.voice.print(["run": Forms.run.json(run)])
            run.tell(errand.voice, at: errand.now)
            return run.state == .succeeded ? .done : .attention
        })
}

enum JobStopping {
    private static let run = Parameter.argument(
        "RUN", ValueReader<RunID>.runID, "Number of the run, as \"tieout jobs history\" shows it.")

    static let command = Command(
        "jobs stop", "Ask a run to stop after the document at hand, wherever it works.",
        parameters: [run.declaration],
        examples: [.init("tieout jobs stop 12", "run 12 ends within seconds, or with its document.")],
        form: Forms.run.description.nested(as: "run"),
        work: .atDesk { errand, office throws(Failure) in
            guard let id = errand.invocation[run] else { throw .broken("the number of the run is there") }
            let run = try await office.jobs.stop(id, by: errand.who)
            errand.voice.print(["run": Forms.run.json(run)])
            errand.voice.say(
                run.state.isOver
                    ? "Run \(run.id) of \(run.job) will not begin."
                    : "Run \(run.id) of \(run.job) was asked to stop after the document at hand.")
            return .done
        })
}

extension Errand {
    fileprivate func tell(_ job: JobView) -> ExitCode {
        voice.print(["job": Forms.job.json(job)])
        job.tell(voice)
        return .done
    }
}

/// One line on a person's terminal that tells how far a run got.
private struct RunProgress: Sendable {
    let voice: Voice

    init(_ voice: Voice) { self.voice = voice }

    private var isShown: Bool { voice.terminal.isInteractive && !voice.speaksJSON }

    func tell(_ report: RunReport) {
        guard isShown else { return }
        let total = report.total.map { " of \($0)" } ?? ""
        voice.terminal.note("\r\u{1B}[K\(report.done)\(total)  \(report.summary)")
    }

    func end() {
        if isShown { voice.terminal.note("\r\u{1B}[K") }
    }
}
