package import Base

/// Fires due jobs and works on their runs. Any number of schedulers may share one store: a time fires once, a job has
/// one run at a time, and a run has one worker.
package struct Scheduler: Sendable {
    package let store: any JobStore
    package let bodies: [JobBody]
    package let zones: CompanyZones
    package let time: any TimeSource
    package let log: Log
    package let alarms: AlarmDesk
    /// The name under which this worker holds leases, unique among all running workers.
    package let holder: String
    package let pace: Pace
    /// Told of every change in what a run of this worker has said, for progress on a terminal.
    package var observer: @Sendable (RunReport) -> Void = { _ in }

    package init(
        store: any JobStore, bodies: [JobBody], zones: CompanyZones, time: any TimeSource, log: Log,
        alarms: AlarmDesk, holder: String, pace: Pace = Pace()
    ) {
        self.store = store
        self.bodies = bodies
        self.zones = zones
        self.time = time
        self.log = log
        self.alarms = alarms
        self.holder = holder
        self.pace = pace
    }

    /// Works until the task is cancelled; then it begins no more, and its runs stop after the document at hand.
    package func run() async {
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                var wake = time.now.adding(seconds: pace.pollSeconds)
                do throws(Failure) {
                    try await fireDue()
                    while let run = try await claim() { group.addTask { await perform(run) } }
                    if let next = try await nextTime() { wake = min(wake, next) }
                } catch {
                    log.error("jobs.failed", ["failure": JSON(error.description), "cause": JSON(error.cause)])
                }
                do throws(CancellationError) { try await time.sleep(until: wake) } catch { return }
            }
        }
    }

    /// One look: notices what vanished, fires what is due, and works on all that is queued, one after another.
    package func tick() async throws(Failure) {
        try await fireDue()
        while let run = try await claim() { await perform(run) }
    }

    /// The jobs of all bodies are in the store, each late after as long as its body says.
    package func seed() async throws(Failure) {
        var jobs: [Job] = []
        for body in bodies { jobs.append(try body.seed(at: time.now)) }
        try await store.seed(jobs)
        for kept in try await store.jobs() {
            guard let body = bodies.first(where: { $0.name == kept.name }),
                body.lateAfterSeconds != kept.lateAfterSeconds
            else { continue }
            var job = kept
            job.lateAfterSeconds = body.lateAfterSeconds
            // Whoever changes it at the same moment seeds it too, or will at the next start.
            _ = try await store.save(job, seenVersion: kept.version, alongside: .none)
        }
    }

    func claim(_ id: RunID? = nil) async throws(Failure) -> Run? {
        let able = bodies.filter { $0.obstacle == nil }.map(\.name)
        return try await store.claim(
            RunClaim(
                jobs: able, id: id, holder: holder, now: time.now,
                leaseUntil: time.now.adding(seconds: pace.leaseSeconds)))
    }

    private func nextTime() async throws(Failure) -> Timestamp? {
        var earliest: Timestamp?
        for job in try await store.jobs() where job.isEnabled {
            let from = max(job.servedUntil, time.now)
            guard let next = job.schedule.next(after: from, in: try zones.zone(of: job)) else { continue }
            earliest = min(earliest ?? next, next)
        }
        return earliest
    }
}

/// The zone in which a company means its times.
package struct CompanyZones: Sendable {
    package let companyZone: String

    package init(companyZone: String) { self.companyZone = companyZone }

    /// Read anew each time, from a small local file, so that a newer tz database counts without a restart. Throws
    /// `ZONE-UNKNOWN`.
    package func zone(of job: Job) throws(Failure) -> Zone { try Zone(named: job.zone ?? companyZone) }
}
