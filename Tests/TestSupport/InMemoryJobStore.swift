package import Base
package import Engine

/// What a job store promises, in the fewest words. The conformance suite holds every real store against the same.
package actor InMemoryJobStore: JobStore {
    private var jobsByName: [String: Job] = [:]
    private var runsByID: [RunID: Run] = [:]
    private var fired: Set<String> = []

    package init() {}

    package func seed(_ jobs: [Job]) async throws(Failure) {
        for job in jobs where jobsByName[job.name] == nil { jobsByName[job.name] = job }
    }

    package func jobs() async throws(Failure) -> [Job] { jobsByName.values.sorted { $0.name < $1.name } }

    package func job(_ name: String) async throws(Failure) -> Job? { jobsByName[name] }

    package func save(_ job: Job, seenVersion: Int64, alongside: StoreChange) async throws(Failure) -> Bool {
        guard jobsByName[job.name]?.version == seenVersion else { return false }
        var next = job
        next.version += 1
        jobsByName[job.name] = next
        return true
    }

    package func queue(
        _ starter: Run.Starter, of job: Job, at now: Timestamp, alongside: StoreChange
    ) async throws(Failure) -> Run? {
        guard !runsByID.values.contains(where: { $0.job == job.name && !$0.state.isOver }) else { return nil }
        if case .schedule(let due) = starter {
            guard var kept = jobsByName[job.name], kept.version == job.version, kept.servedUntil < due,
                fired.insert("\(job.name) \(due)").inserted
            else { return nil }
            kept.servedUntil = due
            kept.version += 1
            jobsByName[job.name] = kept
        }
        let run = Run(id: RunID(Int64(runsByID.count + 1)), job: job.name, startedBy: starter, createdAt: now)
        runsByID[run.id] = run
        return run
    }

    package func claim(_ claim: RunClaim) async throws(Failure) -> Run? {
        let free = runsByID.values.filter { run in
            run.state == .queued && claim.jobs.contains(run.job) && (claim.id.map { $0 == run.id } ?? true)
        }
        guard let run = free.min(by: { $0.id < $1.id })?.claimed(claim) else { return nil }
        runsByID[run.id] = run
        return run
    }

    package func renew(_ run: Run, until: Timestamp) async throws(Failure) -> Run? {
        guard var kept = held(run) else { return nil }
        kept.leaseUntil = until
        kept.report = run.report
        runsByID[run.id] = kept
        return kept
    }

    package func settle(_ run: Run) async throws(Failure) -> Bool {
        guard let kept = held(run) else { return false }
        var ended = run
        ended.stopAskedBy = kept.stopAskedBy
        runsByID[run.id] = ended
        return true
    }

    package func askToStop(_ id: RunID, by person: String, at now: Timestamp) async throws(Failure) -> Run? {
        guard let kept = runsByID[id] else { return nil }
        guard let next = kept.stopping(by: person, at: now) else { return kept }
        runsByID[id] = next
        return next
    }

    package func sweep(at now: Timestamp) async throws(Failure) -> [Run] {
        let vanished = runsByID.values.compactMap { $0.vanished(at: now) }.sorted { $0.id < $1.id }
        for run in vanished { runsByID[run.id] = run }
        return vanished
    }

    package func run(_ id: RunID) async throws(Failure) -> Run? { runsByID[id] }

    package func runs(_ filter: RunFilter) async throws(Failure) -> [Run] {
        let matching = runsByID.values.filter { run in
            (filter.job.map { $0 == run.job } ?? true) && (filter.before.map { run.id < $0 } ?? true)
                && (!filter.onlyOpen || !run.state.isOver)
        }
        return Array(matching.sorted { $0.id > $1.id }.prefix(filter.limit))
    }

    private func held(_ run: Run) -> Run? {
        guard let kept = runsByID[run.id], kept.state == .running, kept.fence == run.fence else { return nil }
        return kept
    }
}
