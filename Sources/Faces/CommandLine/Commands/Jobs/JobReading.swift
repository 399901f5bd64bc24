import Base
import Engine

enum JobParameters {
    static let name = Parameter.argument("JOB", .text("JOB"), "Name of the job, as \"tieout jobs list\" shows it.")
}

extension Errand {
    /// The job that was named.
    func jobName() throws(Failure) -> String {
        guard let name = invocation[JobParameters.name] else { throw .broken("the name of the job is there") }
        return name
    }
}

extension JobView {
    /// `enabled`, `disabled`, or `rests`, which is enabled and can't run.
    var standing: (words: String, tone: Voice.Tone) {
        if obstacle != nil { return ("disabled", .quiet) }
        return job.isEnabled ? ("enabled", .good) : ("disabled", .quiet)
    }

    /// When it runs next, or why it does not.
    var outlook: String {
        if let obstacle { return obstacle }
        guard let first = next.first else { return job.isEnabled ? "never" : "runs only by hand" }
        return "next \(zone.wallClock(at: first))"
    }

    /// One job with everything about it, for people; its form for programs.
    func tell(_ voice: Voice, _ runs: [Run] = []) {
        let (words, tone) = standing
        voice.say("\(job.name): \(voice.paint(tone, "\(tone.sign) \(words)"))")
        voice.say("  \(sentence)")
        if let obstacle { voice.say("  \(voice.mark(.attention)) \(obstacle)") }
        voice.say("  Schedule \(job.schedule.text): \(job.schedule.words), \(zone.name)")
        if !next.isEmpty { voice.say("  Next: \(next.map { zone.wallClock(at: $0) }.joined(separator: ", "))") }
        voice.say("  An alarm is raised when it is late by \(Counted(job.lateAfterSeconds, "second")).")
        guard !runs.isEmpty else { return }
        voice.say("\n\(voice.paint(.strong, "Latest runs (UTC)"))")
        voice.say(runs)
    }
}

extension Run.State {
    var tone: Voice.Tone {
        switch self {
        case .succeeded: .good
        case .partly, .failed, .vanished: .attention
        case .queued, .running: .underWay
        case .stopped: .quiet
        }
    }
}

extension RunReport {
    /// `12 agree, 1 cancelled in the ledger`.
    var summary: String { counts.map { "\($0.number) \($0.what)" }.joined(separator: ", ") }
}

extension Run {
    var starterWords: String {
        switch startedBy {
        case .schedule: "schedule"
        case .person(let name): name
        }
    }

    /// How long it took, or has been at work.
    func took(at now: Timestamp) -> String {
        guard let startedAt else { return "" }
        let seconds = max(0, (endedAt ?? now).since(startedAt)) / 1000
        return seconds < 120 ? "\(seconds) s" : "\(seconds / 60) min"
    }

    /// How a run ended, its counts, and what it said.
    func tell(_ voice: Voice, at now: Timestamp) {
        voice.say("Run \(id) of \(job): \(voice.paint(state.tone, "\(state.tone.sign) \(state.rawValue)"))")
        let counts = report.summary.isEmpty ? "nothing to count" : report.summary
        voice.say("  Started by \(starterWords) \((startedAt ?? createdAt).readable) UTC, \(took(at: now)): \(counts)")
        if let person = stopAskedBy { voice.say("  \(person) asked it to stop.") }
        for line in report.output { voice.say("  \(line)") }
        if let failure {
            voice.say("  \(failure.summary) [\(failure.code.rawValue)]")
            voice.say("  \(failure.advice)")
        }
    }
}

extension Voice {
    /// One line a run, newest first.
    func say(_ runs: [Run]) {
        var columns = Columns(
            .init("Run", .right), .init("State"), .init("Started"), .init("Took", .right), .init("By"),
            .init("", givesWay: true))
        for run in runs {
            let remark = run.report.summary.isEmpty ? run.failure?.summary ?? "" : run.report.summary
            columns.add(
                .init("\(run.id)"),
                .init("\(run.state.tone.sign) \(run.state.rawValue)") { paint(run.state.tone, $0) },
                .init((run.startedAt ?? run.createdAt).readable), .init(run.took(at: run.endedAt ?? run.createdAt)),
                .init(run.starterWords), .init(remark))
        }
        say(columns)
    }
}
