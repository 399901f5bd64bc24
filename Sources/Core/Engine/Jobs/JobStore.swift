package import Base

/// Where jobs and their runs are kept. Every change is durable when the call returns, and each call is one transaction:
/// any number of workers may share a store.
package protocol JobStore: Sendable {
    /// Keeps those jobs that are not there yet; one that is there stays as people left it.
    func seed(_ jobs: [Job]) async throws(Failure)
    /// By name.
    func jobs() async throws(Failure) -> [Job]
    func job(_ name: String) async throws(Failure) -> Job?

    /// Saves a job that was read at `seenVersion` and raises its version. False when it changed since: then nothing is
    /// kept, the change alongside included.
    func save(_ job: Job, seenVersion: Int64, alongside: StoreChange) async throws(Failure) -> Bool

    /// Queues a run, unless one of this job is queued or running already: then `nil`.
    ///
    /// A scheduled run also moves the job's `servedUntil` to its time. It is queued only if the job is still the one
    /// that was seen, and never twice for one time.
    func queue(_ starter: Run.Starter, of job: Job, at now: Timestamp, alongside: StoreChange) async throws(Failure)
        -> Run?

    /// Takes the oldest queued run of these jobs, or this one; `nil` when there is none.
    func claim(_ claim: RunClaim) async throws(Failure) -> Run?

    /// Keeps what a run has told so far and prolongs its lease; answers the run as it is kept, which says whether
    /// somebody asked it to stop. `nil` when it is no longer this holder's: then the work must end.
    func renew(_ run: Run, until: Timestamp) async throws(Failure) -> Run?

    /// Commits how a run ended. False when it is no longer this holder's: then nothing is kept.
    func settle(_ run: Run) async throws(Failure) -> Bool

    /// Asks a run to stop after the document at hand; a queued one is over at once. Answers the run as it is then;
    /// `nil` when there is none.
    func askToStop(_ id: RunID, by person: String, at now: Timestamp) async throws(Failure) -> Run?

    /// Declares the runs whose lease ran out to have vanished, each to one caller only.
    func sweep(at now: Timestamp) async throws(Failure) -> [Run]

    func run(_ id: RunID) async throws(Failure) -> Run?
    /// Newest first.
    func runs(_ filter: RunFilter) async throws(Failure) -> [Run]
}

package struct RunClaim: Sendable {
    package let jobs: [String]
    /// Only this run.
    package let id: RunID?
    package let holder: String
    package let now: Timestamp
    package let leaseUntil: Timestamp

    package init(jobs: [String], id: RunID? = nil, holder: String, now: Timestamp, leaseUntil: Timestamp) {
        self.jobs = jobs
        self.id = id
        self.holder = holder
        self.now = now
        self.leaseUntil = leaseUntil
    }
}

package struct RunFilter: Sendable {
    /// `nil` for every job.
    package var job: String?
    /// Only queued and running ones.
    package var onlyOpen = false
    /// Only older ones: the last of the page before.
    package var before: RunID?
    package var limit = 50

    package init(job: String? = nil) { self.job = job }
}

extension Run {
    /// The run as a worker that took it has it; the stores' one way to claim.
    package func claimed(_ claim: RunClaim) -> Run? {
        after(.claimed(by: claim.holder, leaseUntil: claim.leaseUntil), at: claim.now)
    }

    /// The run whose worker is gone; `nil` while its lease holds.
    package func vanished(at now: Timestamp) -> Run? { after(.leaseRanOut, at: now) }

    /// The run that somebody wants to stop; `nil` when it is over.
    package func stopping(by person: String, at now: Timestamp) -> Run? { after(.stopAsked(by: person), at: now) }
}
