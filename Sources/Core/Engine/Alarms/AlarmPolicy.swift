import Base

/// When a job's alarms stand, and how patiently they are told. Settings of the whole service.
package struct AlarmPolicy: Hashable, Sendable {
    /// So many runs in a row must end badly.
    package var failingRuns: Int
    /// A message that was refused or lost this often is given up.
    package var triesMax: Int
    package var firstDelaySeconds: Int64
    package var longestDelaySeconds: Int64
    /// How long one try may take before another worker makes it again; longer than any channel waits for an answer.
    package var leaseSeconds: Int64

    package init(
        failingRuns: Int = 1, triesMax: Int = 12, firstDelaySeconds: Int64 = 10, longestDelaySeconds: Int64 = 3600,
        leaseSeconds: Int64 = 300
    ) {
        self.failingRuns = failingRuns
        self.triesMax = triesMax
        self.firstDelaySeconds = firstDelaySeconds
        self.longestDelaySeconds = longestDelaySeconds
        self.leaseSeconds = leaseSeconds
    }

    /// Runs that must be looked at: those that count, with room for stopped ones between them.
    var runsSeen: Int { failingRuns * 2 + 20 }

    func end(afterTry tries: Int, _ failure: Failure, at now: Timestamp) -> NoticeEnd {
        guard tries < triesMax else { return .givenUp(failure) }
        let doubled = firstDelaySeconds << min(Int64(max(0, tries - 1)), 20)
        return .again(at: now.adding(seconds: min(doubled, longestDelaySeconds)), failure)
    }
}

/// What a job's state says about one kind of alarm.
enum AlarmJudgement: Hashable, Sendable {
    case stands(AlarmFinding)
    case over
    /// The facts say neither: an alarm that stands goes on, and none is raised.
    case open
}

/// One job and its latest runs, newest first, as they are kept.
struct JobUnderWatch: Sendable {
    let job: Job
    let zone: Zone
    let runs: [Run]

    func judge(_ kind: Alarm.Kind, _ policy: AlarmPolicy, at now: Timestamp) -> AlarmJudgement {
        // Nobody expects a disabled job to run; disabling it is an answer to its alarms.
        guard job.isEnabled else { return .over }
        switch kind {
        case .late: return lateness(at: now)
        case .failing: return failing(policy)
        }
    }

    /// Late by the earliest time that was not served: of a rhythm of ten minutes that stood still for an hour, the
    /// latest time is never far away.
    private func lateness(at now: Timestamp) -> AlarmJudgement {
        guard let due = waitingSince(now) else { return .over }
        let seconds = now.since(due) / 1000
        guard seconds > job.lateAfterSeconds else { return .over }
        let failure = Failure.late(job.name, due: "\(zone.wallClock(at: due)) (\(zone.name))", bySeconds: seconds)
        return .stands(AlarmFinding(job: job.name, kind: .late, run: nil, failure: failure))
    }

    private func waitingSince(_ now: Timestamp) -> Timestamp? {
        // A run that was fired in time may still wait for a worker.
        for run in runs where run.state == .queued {
            if case .schedule(let due) = run.startedBy { return due }
        }
        guard let missed = job.schedule.next(after: job.servedUntil, in: zone), missed <= now else { return nil }
        return missed
    }

    /// A run that was stopped says nothing about the next one.
    private func failing(_ policy: AlarmPolicy) -> AlarmJudgement {
        let ended = runs.filter { $0.state.isOver && $0.state != .stopped }
        guard let latest = ended.first else { return .open }
        let bad = ended.prefix { $0.state == .failed || $0.state == .vanished }
        if bad.isEmpty { return .over }
        guard bad.count >= policy.failingRuns, let failure = latest.failure else { return .open }
        return .stands(AlarmFinding(job: job.name, kind: .failing, run: latest.id, failure: failure))
    }
}
