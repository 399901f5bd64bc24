package import Base

/// What people do with jobs: look, enable, disable, reschedule, run, stop. Every change is committed with its entry in
/// the audit. Whoever keeps schedules elsewhere, such as a collection of another database, speaks through it too.
package struct JobDesk: Sendable {
    package let scheduler: Scheduler
    /// The audit's entry for a deed, to be committed with it.
    package let auditing:
        @Sendable (_ deed: String, _ job: String, _ before: JSON, _ after: JSON, _ who: String) ->
            StoreChange
    /// Where schedules are edited outside, if anywhere.
    package let board: (any JobBoard)?

    package init(
        scheduler: Scheduler, board: (any JobBoard)? = nil,
        auditing: @escaping @Sendable (String, String, JSON, JSON, String) -> StoreChange
    ) {
        self.scheduler = scheduler
        self.auditing = auditing
        self.board = board
    }

    /// The same desk, which tells how far the runs it starts here have got.
    package func observed(_ observer: @escaping @Sendable (RunReport) -> Void) -> JobDesk {
        var scheduler = scheduler
        scheduler.observer = observer
        return JobDesk(scheduler: scheduler, board: board, auditing: auditing)
    }

    /// The same desk, whose changes are not written to the board.
    var withoutBoard: JobDesk { JobDesk(scheduler: scheduler, auditing: auditing) }

    private var store: any JobStore { scheduler.store }
    private var now: Timestamp { scheduler.time.now }

    /// Every job this program has a body for, by name.
    package func list() async throws(Failure) -> [JobView] {
        try await scheduler.seed()
        var views: [JobView] = []
        for job in try await store.jobs() where scheduler.bodies.contains(where: { $0.name == job.name }) {
            views.append(try await view(job))
        }
        return views
    }

    /// Throws `JOB-UNKNOWN`.
    /// Why the job can't run as Tieout is set up now; `nil` when it can.
    package func obstacle(of name: String) -> String? {
        scheduler.bodies.first { $0.name == name }?.obstacle
    }

    package func show(_ name: String) async throws(Failure) -> JobView { try await view(try await job(name)) }

    package func enable(_ name: String, by who: String) async throws(Failure) -> JobView {
        try await change(name, "job enabled", by: who) { job, body throws(Failure) in
            if let obstacle = body.obstacle { throw .notReady(name, obstacle: obstacle) }
            return job.enabled(at: now)
        }
    }

    package func disable(_ name: String, by who: String) async throws(Failure) -> JobView {
        try await change(name, "job disabled", by: who) { job, _ throws(Failure) in job.disabled() }
    }

    /// `zone` is a name in the tz database; `nil` leaves it, an empty one means the company's.
    ///
    /// Throws `JOB-SCHEDULE-UNREADABLE` and `ZONE-UNKNOWN`.
    package func reschedule(
        _ name: String, _ schedule: String, zone: String? = nil, by who: String
    ) async throws(Failure) -> JobView {
        let schedule = try CronSchedule(schedule)
        return try await change(name, "job rescheduled", by: who) { job, _ throws(Failure) in
            let own = zone.map { $0.isEmpty ? nil : $0 } ?? job.zone
            if let own { _ = try Zone(named: own) }
            return job.rescheduled(schedule, zone: own, at: now)
        }
    }

    /// Runs it here and now, and returns when it ended. Throws `JOB-RUNNING`, `JOB-NOT-READY`.
    package func runNow(_ name: String, by who: String) async throws(Failure) -> Run {
        try await scheduler.seed()
        return try await scheduler.runNow(name, by: who, alongside: started(name, by: who))
    }

    /// Queues it for the service, and returns at once. Throws `JOB-RUNNING`, `JOB-NOT-READY`.
    package func queue(_ name: String, by who: String) async throws(Failure) -> Run {
        try await scheduler.seed()
        return try await scheduler.queue(name, by: who, alongside: started(name, by: who))
    }

    /// Asks the job's run to stop after the document at hand; one that waits is over at once.
    ///
    /// Throws `JOB-RUN-UNKNOWN`, and `JOB-RUN-ENDED` when there is nothing left to stop.
    package func stop(_ id: RunID, by who: String) async throws(Failure) -> Run {
        guard let run = try await store.askToStop(id, by: who, at: now) else { throw .unknownRun(id) }
        guard run.stopAskedBy != nil else { throw .ended(run) }
        return run
    }

    /// Newest first.
    package func history(_ filter: RunFilter) async throws(Failure) -> [Run] {
        if let name = filter.job { _ = try await job(name) }
        return try await store.runs(filter)
    }

    package func run(_ id: RunID) async throws(Failure) -> Run {
        guard let run = try await store.run(id) else { throw .unknownRun(id) }
        return run
    }

    // MARK: - Parts

    private func job(_ name: String) async throws(Failure) -> Job {
        try await scheduler.seed()
        guard scheduler.bodies.contains(where: { $0.name == name }), let job = try await store.job(name) else {
            throw .unknownJob(name, known: scheduler.bodies.map(\.name))
        }
        return job
    }

    private func view(_ job: Job) async throws(Failure) -> JobView {
        guard let body = scheduler.bodies.first(where: { $0.name == job.name }) else { throw .unknownJob(job.name) }
        var latest = RunFilter(job: job.name)
        latest.limit = 1
        return JobView(
            job: job, body: body, zone: try scheduler.zones.zone(of: job), latest: try await store.runs(latest).first,
            now: now)
    }

    func change(
        _ name: String, _ deed: String, by who: String, _ body: (Job, JobBody) throws(Failure) -> Job
    ) async throws(Failure) -> JobView {
        let before = try await job(name)
        guard let registered = scheduler.bodies.first(where: { $0.name == name }) else { throw .unknownJob(name) }
        let after = try body(before, registered)
        if after != before {
            // The board rules: what it does not take would be undone by the next look at it.
            _ = try await board?.update(after.entry)
            let entry = auditing(deed, name, before.audited, after.audited, who)
            guard try await store.save(after, seenVersion: before.version, alongside: entry) else {
                throw .changedMeanwhile(name)
            }
        }
        return try await show(name)
    }

    private func started(_ name: String, by who: String) -> StoreChange {
        auditing("job started by hand", name, .null, .null, who)
    }
}

/// A job as people see it.
package struct JobView: Sendable {
    package let job: Job
    package let sentence: String
    /// Why it can't run as Tieout is set up now.
    package let obstacle: String?
    package let zone: Zone
    package let latest: Run?
    /// The next three; none while it is disabled or can't run.
    package let next: [Timestamp]

    init(job: Job, body: JobBody, zone: Zone, latest: Run?, now: Timestamp) {
        self.job = job
        sentence = body.sentence
        obstacle = body.obstacle
        self.zone = zone
        self.latest = latest
        next = job.isEnabled && body.obstacle == nil ? job.schedule.next(3, after: now, in: zone) : []
    }
}

extension Job {
    /// The fields an auditor asks for.
    fileprivate var audited: JSON {
        ["schedule": JSON(schedule.text), "zone": JSON(zone), "enabled": JSON(isEnabled)]
    }
}
