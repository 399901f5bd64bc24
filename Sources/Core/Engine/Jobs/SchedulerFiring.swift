import Base

extension Scheduler {
    /// Declares dead workers' runs vanished, then fires every job that is due. One job that can't be read or fired does
    /// not keep the others from it.
    func fireDue() async throws(Failure) {
        _ = try await store.sweep(at: time.now)
        for job in try await store.jobs() {
            guard let body = bodies.first(where: { $0.name == job.name }), body.obstacle == nil else { continue }
            // Before it is fired: what was missed is seen while it is still unserved.
            await review(job)
            do throws(Failure) { try await fire(job) } catch {
                log.error("job.not-fired", ["job": JSON(job.name), "failure": JSON(error.description)])
            }
        }
    }

    private func fire(_ job: Job) async throws(Failure) {
        let now = time.now
        guard let due = job.due(at: now, in: try zones.zone(of: job)) else { return }
        if let run = try await store.queue(.schedule(due), of: job, at: now, alongside: .none) {
            log.info("job.fired", ["job": JSON(job.name), "run": JSON(run.id.rawValue), "due": JSON(due)])
        }
    }

    /// Brings a job's alarms in line with how it stands. Work goes on whether or not that succeeds: the facts are still
    /// there at the next look.
    func review(_ job: Job) async {
        do throws(Failure) {
            var latest = RunFilter(job: job.name)
            latest.limit = alarms.policy.runsSeen
            let runs = try await store.runs(latest)
            try await alarms.review(JobUnderWatch(job: job, zone: try zones.zone(of: job), runs: runs))
        } catch {
            log.error("alarms.failed", ["job": JSON(job.name), "failure": JSON(error.description)])
        }
    }

    func review(jobNamed name: String) async {
        do throws(Failure) {
            if let job = try await store.job(name) { await review(job) }
        } catch {
            log.error("alarms.failed", ["job": JSON(name), "failure": JSON(error.description)])
        }
    }
}
