package import Base

extension Scheduler {
    /// Starts a job now, in this worker, and returns when it ended.
    ///
    /// Throws `JOB-UNKNOWN`, `JOB-NOT-READY`, `JOB-RUNNING`, and what the store throws.
    package func runNow(_ name: String, by person: String, alongside: StoreChange = .none) async throws(Failure) -> Run
    {
        let queued = try await queue(name, by: person, alongside: alongside)
        guard let claimed = try await claim(queued.id) else {
            // Another worker was faster: it does the same work.
            return try await follow(queued)
        }
        return await perform(claimed)
    }

    /// Queues a run for whichever worker takes it first.
    ///
    /// Throws `JOB-UNKNOWN`, `JOB-NOT-READY`, `JOB-RUNNING`, and what the store throws.
    package func queue(_ name: String, by person: String, alongside: StoreChange = .none) async throws(Failure) -> Run {
        guard let job = try await store.job(name), let body = bodies.first(where: { $0.name == name }) else {
            throw .unknownJob(name, known: bodies.map(\.name))
        }
        if let obstacle = body.obstacle { throw .notReady(name, obstacle: obstacle) }
        if let run = try await store.queue(.person(person), of: job, at: time.now, alongside: alongside) { return run }
        // A dead worker's run is no reason to wait.
        for run in try await store.sweep(at: time.now) { await review(jobNamed: run.job) }
        if let run = try await store.queue(.person(person), of: job, at: time.now, alongside: alongside) { return run }
        var open = RunFilter(job: name)
        open.onlyOpen = true
        throw .running(name, try await store.runs(open).first)
    }

    private func follow(_ run: Run) async throws(Failure) -> Run {
        while let current = try await store.run(run.id) {
            if current.state.isOver { return current }
            observer(current.report)
            do throws(CancellationError) { try await time.sleep(milliseconds: 500) } catch { return current }
        }
        throw .unknownRun(run.id)
    }

    /// Does the work of a run this worker has claimed, and commits how it ended. The run is returned as it ended here;
    /// when the lease was lost meanwhile, the store keeps what it has.
    @discardableResult
    func perform(_ run: Run) async -> Run {
        log.info("job.started", ["job": JSON(run.job), "run": JSON(run.id.rawValue)])
        let context = RunContext(run, observer: observer)
        let keeper = pace.renewsLeases ? Task { await keepRenewing(run, context) } : nil
        let event = await work(run, context)
        keeper?.cancel()
        await keeper?.value
        guard let ended = run.after(event, at: time.now) else { return run }
        do throws(Failure) {
            guard try await store.settle(ended) else {
                log.warning("job.lease-lost", ["job": JSON(run.job), "run": JSON(run.id.rawValue)])
                return try await store.run(run.id) ?? ended
            }
        } catch {
            // The lease runs out by itself, and the run is then seen to have vanished.
            log.error("job.not-settled", ["job": JSON(run.job), "failure": JSON(error.description)])
            return ended
        }
        await tell(ended)
        return ended
    }

    private func work(_ run: Run, _ context: RunContext) async -> RunEvent {
        guard let body = bodies.first(where: { $0.name == run.job }) else {
            return .failed(.unknownJob(run.job), context.report)
        }
        do throws(Failure) {
            let outcome = try await body.work(context)
            return .ended(outcome, context.report)
        } catch {
            return .failed(error, context.report)
        }
    }

    /// Keeps the run's report and lease fresh, three times per lease and at least every two seconds, and hears that it
    /// shall stop. A failed renewal is told and tried again; a lost lease ends the work.
    private func keepRenewing(_ run: Run, _ context: RunContext) async {
        while true {
            let rest = min(pace.leaseSeconds * 1000 / 3, 2000)
            do throws(CancellationError) { try await time.sleep(milliseconds: rest) } catch { return }
            do throws(Failure) {
                var told = run
                told.report = context.report
                let kept = try await store.renew(told, until: time.now.adding(seconds: pace.leaseSeconds))
                if kept == nil || kept?.stopAskedBy != nil { context.askToStop() }
                if kept == nil { return }
            } catch {
                log.warning("job.renewal-failed", ["job": JSON(run.job), "failure": JSON(error.description)])
            }
        }
    }

    private func tell(_ run: Run) async {
        log.info(
            "job.\(run.state.rawValue)",
            [
                "job": JSON(run.job), "run": JSON(run.id.rawValue),
                "counts": .array(run.report.counts.map { ["what": JSON($0.what), "number": JSON($0.number)] }),
            ])
        await review(jobNamed: run.job)
    }
}
