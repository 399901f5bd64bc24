import Base
import Engine
import Model
import Store
import TestSupport
import Testing

@Suite struct JobConformanceTests {
    @Test(arguments: TestedStore.allCases)
    func `a job is seeded once, and stays as people left it`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let jobs = opened.store.jobs
            var job = try await opened.seedJob("work")
            #expect(try await jobs.job("work") == job)
            job.isEnabled = false
            job.zone = "Europe/Bucharest"
            let note = opened.store.audit.recording(Sample.audit("job work"))
            #expect(try await jobs.save(job, seenVersion: job.version, alongside: note))
            #expect(try await !jobs.save(job, seenVersion: job.version, alongside: note))
            #expect(try await opened.store.audit.verify().entries == 1)
            _ = try await opened.seedJob("work")
            job.version += 1
            #expect(try await jobs.jobs() == [job])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `two schedulers never fire the same time twice`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let job = try await opened.seedJob("work")
            let now = opened.time.now.adding(seconds: 600)
            let runs = try await withThrowingTaskGroup(of: Run?.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        try await opened.store.jobs.queue(.schedule(now), of: job, at: now, alongside: .none)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let fired = runs.compactMap { $0 }
            #expect(fired.count == 1)
            try await opened.end(fired[0].id)
            // Not even who sees the job as it is now, and nobody works on it.
            let seen = try #require(try await opened.store.jobs.job("work"))
            #expect(seen.servedUntil == now)
            #expect(try await opened.store.jobs.queue(.schedule(now), of: seen, at: now, alongside: .none) == nil)
            #expect(try await opened.number("SELECT COUNT(*) FROM job_run") == 1)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a job has one run at a time, and a refused one leaves nothing behind`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let (jobs, now) = (opened.store.jobs, opened.time.now)
            let job = try await opened.seedJob("work")
            let other = try await opened.seedJob("other")
            let run = try #require(try await jobs.queue(.person("ani"), of: job, at: now, alongside: .none))
            let note = opened.store.audit.recording(Sample.audit("job work"))
            #expect(try await jobs.queue(.person("budi"), of: job, at: now, alongside: note) == nil)
            let due = now.adding(seconds: 600)
            #expect(try await jobs.queue(.schedule(due), of: job, at: due, alongside: note) == nil)
            #expect(try await jobs.job("work") == job)
            #expect(try await opened.store.audit.verify().entries == 0)
            #expect(try await jobs.queue(.person("budi"), of: other, at: now, alongside: .none) != nil)
            try await opened.end(run.id)
            #expect(try await jobs.queue(.schedule(due), of: job, at: due, alongside: note) != nil)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a run is taken by one worker, who alone may report and end it`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let (jobs, now) = (opened.store.jobs, opened.time.now)
            let job = try await opened.seedJob("work")
            let queued = try #require(try await jobs.queue(.person("ani"), of: job, at: now, alongside: .none))
            #expect(try await jobs.claim(opened.runClaim("w1", ["other"])) == nil)
            var run = try #require(try await jobs.claim(opened.runClaim("w1", ["work"])))
            #expect(run.id == queued.id && run.state == .running && run.holder == "w1" && run.fence == 1)
            #expect(try await jobs.claim(opened.runClaim("w2", ["work"])) == nil)
            run.report.count("synced", 3)
            run.report.note("three, \"quoted\" and\nmore")
            run.report.done = 3
            run.report.total = 7
            let kept = try #require(try await jobs.renew(run, until: now.adding(seconds: 60)))
            #expect(kept.report == run.report && kept.leaseUntil == now.adding(seconds: 60))
            #expect(try await jobs.askToStop(run.id, by: "budi", at: now)?.stopAskedBy == "budi")
            #expect(try await jobs.renew(run, until: now.adding(seconds: 60))?.stopAskedBy == "budi")
            var stranger = run
            stranger.fence = 0
            stranger.state = .succeeded
            #expect(try await !jobs.settle(stranger))
            #expect(try await jobs.renew(stranger, until: now) == nil)
            var ended = run
            ended.state = .failed
            ended.holder = nil
            ended.leaseUntil = nil
            ended.endedAt = now
            ended.failure = Sample.refusal
            #expect(try await jobs.settle(ended))
            #expect(try await !jobs.settle(ended))
            ended.stopAskedBy = "budi"
            #expect(try await jobs.run(run.id) == ended)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a dead worker's run is noticed once, and the job can run again`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let (jobs, now) = (opened.store.jobs, opened.time.now)
            let job = try await opened.seedJob("work")
            _ = try await jobs.queue(.person("ani"), of: job, at: now, alongside: .none)
            let run = try #require(try await jobs.claim(opened.runClaim("w1", ["work"])))
            #expect(try await jobs.sweep(at: now.adding(seconds: 29)).isEmpty)
            let late = now.adding(seconds: 30)
            async let one = jobs.sweep(at: late)
            async let other = jobs.sweep(at: late)
            let swept = try await one + other
            #expect(swept.map(\.state) == [.vanished] && swept.first?.failure?.code.rawValue == "JOB-RUN-VANISHED")
            #expect(try await jobs.renew(run, until: late) == nil)
            var ended = run
            ended.state = .succeeded
            #expect(try await !jobs.settle(ended))
            #expect(try await jobs.queue(.person("ani"), of: job, at: late, alongside: .none) != nil)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `history is listed newest first, page by page, and does not grow for ever`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let jobs = opened.store.jobs
            let job = try await opened.seedJob("work")
            for _ in 0..<3 {
                let run = try #require(
                    try await jobs.queue(.person("ani"), of: job, at: opened.time.now, alongside: .none))
                try await opened.end(run.id)
            }
            var page = RunFilter(job: "work")
            page.limit = 2
            #expect(try await jobs.runs(page).map(\.id.rawValue) == [3, 2])
            page.before = RunID(2)
            #expect(try await jobs.runs(page).map(\.id.rawValue) == [1])
            // As if the first three were two weeks old.
            try await opened.tamper(
                "UPDATE job_run SET id = id - 100000", "UPDATE counter SET value = 0 WHERE name = 'run'",
                """
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(Limits.runsKeptPerJob))
                INSERT INTO job_run (id, job, started_by, state, fence, created_at, counts, done, output, lines_dropped)
                SELECT -i, 'work', 'ani', 'stopped', 0, 0, '[]', 0, '[]', 0 FROM n
                """)
            _ = try await jobs.queue(.person("ani"), of: job, at: opened.time.now, alongside: .none)
            #expect(try await opened.number("SELECT COUNT(*) FROM job_run") == Int64(Limits.runsKeptPerJob))
        }
    }
}

extension OpenedStore {
    /// Every ten minutes, in the company's zone.
    fileprivate func seedJob(_ name: String) async throws -> Job {
        let job = Job(
            name: name, schedule: try CronSchedule("*/10 * * * *"), isEnabled: true, lateAfterSeconds: 900,
            servedUntil: time.now)
        try await store.jobs.seed([job])
        return job
    }

    fileprivate func runClaim(_ holder: String, _ jobs: [String]) -> RunClaim {
        RunClaim(jobs: jobs, holder: holder, now: time.now, leaseUntil: time.now.adding(seconds: 30))
    }

    /// Called off before anybody took it.
    fileprivate func end(_ id: RunID) async throws {
        _ = try await store.jobs.askToStop(id, by: "ani", at: time.now)
    }
}
