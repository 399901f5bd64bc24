import Base

extension Scheduler {
    /// Declares dead workers' runs vanished, then fires every job that is due. One job that can't be read or fired does
    /// not keep the others from it.
    func fireDue() async throws(Failure) {
        for run in try await store.sweep(at: time.now) {
            if let failure = run.failure { await alarms.raise(JobAlarm(job: run.job, run: run.id, failure: failure)) }
        }
        for job in try await store.jobs() {
            guard let body = bodies.first(where: { $0.name == job.name }), body.obstacle == nil else { continue }
            do throws(Failure) { try await fire(job) } catch {
                log.error("job.not-fired", ["job": JSON(job.name), "failure": JSON(error.description)])
            }
        }
    }

    private func fire(_ job: Job) async throws(Failure) {
        let now = time.now
        let zone = try zones.zone(of: job)
        guard let due = job.due(at: now, in: zone) else { return try await watch(job, zone, at: now) }
        if let run = try await store.queue(.schedule(due), of: job, at: now, alongside: .none) {
            log.info("job.fired", ["job": JSON(job.name), "run": JSON(run.id.rawValue), "due": JSON(due)])
        }
        try await alarmIfLate(job, due: due, zone, at: now)
    }

    /// A run that was fired in time may still wait for a worker.
    private func watch(_ job: Job, _ zone: Zone, at now: Timestamp) async throws(Failure) {
        guard job.isEnabled, now.since(job.servedUntil) > job.lateAfterSeconds * 1000, job.alarmedFor != job.servedUntil
        else { return }
        var open = RunFilter(job: job.name)
        open.onlyOpen = true
        guard let run = try await store.runs(open).first, run.state == .queued,
            case .schedule(let due) = run.startedBy
        else { return }
        try await alarmIfLate(job, due: due, zone, at: now)
    }

    /// One alarm for one time: whoever writes it down first raises it.
    private func alarmIfLate(_ seen: Job, due: Timestamp, _ zone: Zone, at now: Timestamp) async throws(Failure) {
        let seconds = now.since(due) / 1000
        guard seconds > seen.lateAfterSeconds, let job = try await store.job(seen.name), job.alarmedFor != due else {
            return
        }
        // A job whose earlier run still works is late for one time after another; it is told once.
        if let told = job.alarmedFor, told > job.servedUntil { return }
        var alarmed = job
        alarmed.alarmedFor = due
        guard try await store.save(alarmed, seenVersion: job.version, alongside: .none) else { return }
        let failure = Failure.late(job.name, due: "\(zone.wallClock(at: due)) (\(zone.name))", bySeconds: seconds)
        await alarms.raise(JobAlarm(job: job.name, run: nil, failure: failure))
    }
}
