package import Base
import Engine
package import Model

/// Goes on with bulk postings: takes one that nobody is at, and posts its fakturs one after the other. Any number of
/// drivers may share a store; a run has one at a time, and the next one begins where the last one stopped or died.
package struct PostingRunDriver: Sendable {
    let desk: FakturDesk
    let runs: any PostingRuns
    let users: any Users
    let log: Log

    /// Leases are held under the name, and for as long, as those of the desk's dispatcher.
    package init(desk: FakturDesk, runs: any PostingRuns, users: any Users, log: Log) {
        self.desk = desk
        self.runs = runs
        self.users = users
        self.log = log
    }

    /// How often the store is asked for a run that waits: somebody watches the page.
    private static let pollMilliseconds: Int64 = 1000

    private var time: any TimeSource { desk.time }
    private var pace: Pace { desk.dispatcher.pace }
    private var leaseUntil: Timestamp { time.now.adding(seconds: pace.leaseSeconds) }

    /// Works until the task is cancelled; then what is being posted is finished, and the runs are given back for the
    /// next worker.
    package func run() async {
        let places = Turnstile(admitting: Limits.postingRunsAtOnceMax)
        await withDiscardingTaskGroup { group in
            while await places.enter() {
                guard let run = await nextRun() else { return }
                group.addTask {
                    await drive(run)
                    places.leave()
                }
            }
        }
    }

    /// Goes on with every run that nobody is at, one after another, and returns when there is none.
    package func tick() async throws(Failure) {
        while !Task.isCancelled, let run = try await claim() { await drive(run) }
    }

    /// Waits until there is one; `nil` when the task is cancelled.
    private func nextRun() async -> PostingRun? {
        while !Task.isCancelled {
            var rest = PostingRunDriver.pollMilliseconds
            do throws(Failure) { if let run = try await claim() { return run } } catch {
                log.error("bulk-posting.failed", ["failure": JSON(error.description), "cause": JSON(error.cause)])
                rest = pace.pollSeconds * 1000
            }
            do throws(CancellationError) { try await time.sleep(milliseconds: rest) } catch { return nil }
        }
        return nil
    }

    private func claim() async throws(Failure) -> PostingRun? {
        try await runs.claim(by: desk.dispatcher.holder, at: time.now, until: leaseUntil)
    }

    private func drive(_ run: PostingRun) async {
        log.info("bulk-posting.taken-up", ["run": JSON(run.id.rawValue), "done": JSON(run.tally.done)])
        let keeper = pace.renewsLeases ? Task { await keepRenewing(run) } : nil
        do throws(Failure) { try await walk(run) } catch {
            // Its lease runs out by itself, and then it is taken up again.
            log.error(
                "bulk-posting.interrupted",
                ["run": JSON(run.id.rawValue), "failure": JSON(error.description), "cause": JSON(error.cause)])
        }
        keeper?.cancel()
        await keeper?.value
    }

    /// Renews the lease while a faktur takes long. Whoever has lost it hears of it before the next faktur is begun.
    private func keepRenewing(_ run: PostingRun) async {
        while true {
            do throws(CancellationError) { try await time.sleep(milliseconds: pace.leaseSeconds * 1000 / 3) } catch {
                return
            }
            do throws(Failure) { if try await runs.renew(run, until: leaseUntil) == nil { return } } catch {
                log.warning("bulk-posting.renewal-failed", ["failure": JSON(error.description)])
            }
        }
    }
}

// MARK: - One after the other

extension PostingRunDriver {
    private func walk(_ claimed: PostingRun) async throws(Failure) {
        var run = claimed
        while let part = try await runs.next(of: run.id) {
            let obstacle = try await obstacle(run)
            if run.stopAskedBy != nil || obstacle != nil {
                if let known = try await whatBecame(of: part) {
                    guard let counted = try await runs.finish(known, of: run, until: leaseUntil) else {
                        return lost(run)
                    }
                    run = counted
                }
                return try await end(run, .stopped, because: run.stopAskedBy == nil ? obstacle : nil)
            }
            if Task.isCancelled { return try await runs.release(run) }
            var begun = part
            begun.begunAt = part.begunAt ?? time.now
            guard let held = try await runs.begin(begun, of: run, at: begun.begunAt ?? time.now, until: leaseUntil)
            else { return lost(run) }
            run = held
            if run.stopAskedBy != nil { continue }
            guard let ended = try await turn(of: begun, in: run) else { return try await runs.release(run) }
            guard let counted = try await runs.finish(ended, of: run, until: leaseUntil) else { return lost(run) }
            run = counted
        }
        try await end(run, .done)
    }

    /// Asked before each faktur, because what was confirmed yesterday may be forbidden today.
    private func obstacle(_ run: PostingRun) async throws(Failure) -> Failure? {
        let user = try await users.user(named: run.who)
        return user?.may(.submitInvoices) == true ? nil : .postingRunNotPermitted(run.who)
    }

    private func end(
        _ run: PostingRun, _ state: PostingRun.State, because failure: Failure? = nil
    ) async throws(Failure) {
        let ended = run.ended(state, because: failure, at: time.now)
        let entry = AuditEntry(
            at: time.now, who: run.stopAskedBy ?? run.who, deed: "bulk posting ended", subject: run.id.subject,
            after: ended.audited)
        guard try await runs.end(ended, alongside: desk.audit.recording(entry)) else { return lost(run) }
        log.info(
            "bulk-posting.\(state.rawValue)",
            ["run": JSON(run.id.rawValue), "in_ledger": JSON(ended.tally.inLedger), "total": JSON(ended.total)])
    }

    private func lost(_ run: PostingRun) { log.warning("bulk-posting.lease-lost", ["run": JSON(run.id.rawValue)]) }
}

extension PostingRun {
    fileprivate var audited: JSON {
        var counts: JSON = ["state": JSON(state.rawValue), "total": JSON(total)]
        for outcome in PostingRunPart.Outcome.allCases { counts[outcome.rawValue] = JSON(tally[outcome]) }
        if let failure { counts["failure"] = JSON(failure.code.rawValue) }
        return counts
    }
}
