package import Base
import Synchronization

/// What a job does, and how it stands in a new store. The composition root registers one for each name.
package struct JobBody: Sendable {
    package let name: String
    /// What it does, in one sentence.
    package let sentence: String
    /// The schedule in a new store.
    package let schedule: String
    package let isEnabled: Bool
    /// So long after its time a run that has not begun raises an alarm.
    package var lateAfterSeconds: Int64
    /// Why it can't run as Tieout is set up now, as a sentence; `nil` when it can.
    package let obstacle: String?
    package let work: @Sendable (RunContext) async throws(Failure) -> JobOutcome

    package init(
        name: String, sentence: String, schedule: String, isEnabled: Bool, lateAfterSeconds: Int64 = 900,
        obstacle: String? = nil, work: @escaping @Sendable (RunContext) async throws(Failure) -> JobOutcome
    ) {
        self.name = name
        self.sentence = sentence
        self.schedule = schedule
        self.isEnabled = isEnabled
        self.lateAfterSeconds = lateAfterSeconds
        self.obstacle = obstacle
        self.work = work
    }

    /// The job in a new store. Throws when the body was given a schedule that can't be read.
    func seed(at now: Timestamp) throws(Failure) -> Job {
        Job(
            name: name, schedule: try CronSchedule(schedule), isEnabled: isEnabled, lateAfterSeconds: lateAfterSeconds,
            servedUntil: now)
    }
}

/// How a job's body came to its end.
package enum JobOutcome: Sendable {
    case complete
    /// Some documents could not be done; the lines say which.
    case partly
    /// It was asked to stop, and did.
    case stopped
}

/// A run as its body sees it: where it says what it does, and hears that it shall stop.
package final class RunContext: Sendable {
    package let job: String
    package let id: RunID
    /// Who asked for it: the schedule, or a person.
    package let startedBy: Run.Starter
    private let state = Mutex(State())
    private let observer: @Sendable (RunReport) -> Void

    private struct State {
        var report = RunReport()
        var stopAsked = false
    }

    init(_ run: Run, observer: @escaping @Sendable (RunReport) -> Void) {
        job = run.job
        id = run.id
        startedBy = run.startedBy
        self.observer = observer
    }

    /// Asked between two documents: true when a person wants it to stop, when the program ends, and when the lease is
    /// lost. What was begun is finished first.
    package var shouldStop: Bool { Task.isCancelled || state.withLock { $0.stopAsked } }

    /// Counts documents by what became of them: `synced`, `unchanged`, `parked`.
    package func count(_ what: String, _ number: Int64 = 1) { change { $0.count(what, number) } }

    /// A line of output, for the history.
    package func note(_ line: String) { change { $0.note(line) } }

    /// A failure that does not end the run: code, sentence, advice.
    package func note(_ failure: Failure) { note(failure.description) }

    package func progress(_ done: Int64, of total: Int64? = nil) {
        change { report in
            report.done = done
            report.total = total ?? report.total
        }
    }

    package var report: RunReport { state.withLock { $0.report } }

    func askToStop() { state.withLock { $0.stopAsked = true } }

    private func change(_ body: (inout RunReport) -> Void) {
        let report = state.withLock { state in
            body(&state.report)
            return state.report
        }
        observer(report)
    }
}
