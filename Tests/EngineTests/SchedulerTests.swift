import Base
import Engine
import TestSupport
import Testing

/// What becomes of a job's times, in simulated time.
@Suite struct SchedulerTests {
    @Test func `a time fires once, whoever looks and how often`() async throws {
        let shop = try await JobShop("*/10 * * * *")
        for _ in 0..<3 {
            try await shop.worker("w1").tick()
            try await shop.worker("w2").tick()
        }
        #expect(try await shop.states == [])
        shop.time.advance(seconds: 600)
        for _ in 0..<3 {
            try await shop.worker("w1").tick()
            try await shop.worker("w2").tick()
        }
        #expect(try await shop.states == [.succeeded])
        #expect(shop.deeds.withLock { $0 } == 1)
    }

    @Test func `many workers that look at once fire each time of a day once`() async throws {
        let shop = try await JobShop("*/10 * * * *")
        for _ in 0..<144 {
            shop.time.advance(seconds: 600)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<5 { group.addTask { try await shop.worker("w\(number)").tick() } }
                try await group.waitForAll()
            }
        }
        var all = RunFilter(job: "work")
        all.limit = 1_000
        let times = try await shop.store.runs(all).map(\.startedBy)
        #expect(times.count == 144 && Set(times).count == 144)
        #expect(shop.deeds.withLock { $0 } == 144)
    }

    @Test func `times missed while nobody was there fire once, and late ones raise an alarm`() async throws {
        let shop = try await JobShop("0 * * * *", lateAfterSeconds: 900)
        shop.time.advance(seconds: 5 * 3600 + 1800)
        try await shop.worker("w1").tick()
        try await shop.worker("w2").tick()
        let runs = try await shop.store.runs(RunFilter(job: "work"))
        #expect(runs.map(\.startedBy) == [.schedule(shop.start.adding(seconds: 5 * 3600))])
        #expect(try await shop.codes == ["JOB-LATE"])
        shop.time.advance(seconds: 1800)
        try await shop.worker("w1").tick()
        #expect(try await shop.states.count == 2)
        #expect(try await shop.codes == ["JOB-LATE"])
    }

    @Test func `while a run is at work its job does not start again, and then makes up for it once`() async throws {
        let shop = try await JobShop("*/10 * * * *", lateAfterSeconds: 900)
        let job = try #require(try await shop.store.job("work"))
        let long = try #require(
            try await shop.store.queue(.person("ani"), of: job, at: shop.time.now, alongside: .none))
        let claimed = try #require(try await shop.claim(long.id, "slow", leaseSeconds: 86_400))
        shop.time.advance(seconds: 3600)
        for _ in 0..<3 { try await shop.worker("w1").tick() }
        #expect(try await shop.states == [.running])
        shop.time.advance(seconds: 1200)
        try await shop.worker("w2").tick()
        // Late for one time after another is told once while it lasts.
        #expect(try await shop.codes == ["JOB-LATE"])
        var ended = claimed
        ended.state = .succeeded
        ended.holder = nil
        #expect(try await shop.store.settle(ended))
        for _ in 0..<3 { try await shop.worker("w1").tick() }
        #expect(try await shop.states == [.succeeded, .succeeded])
    }

    @Test func `a dead worker's run is seen to have vanished, and the job runs again`() async throws {
        let shop = try await JobShop("*/10 * * * *")
        let job = try #require(try await shop.store.job("work"))
        let run = try #require(try await shop.store.queue(.person("ani"), of: job, at: shop.time.now, alongside: .none))
        _ = try await shop.claim(run.id, "dead", leaseSeconds: 30)
        await #expect(throws: Failure.self) { try await shop.worker("w1").runNow("work", by: "budi") }
        shop.time.advance(seconds: 30)
        let again = try await shop.worker("w1").runNow("work", by: "budi")
        #expect(again.state == .succeeded)
        #expect(try await shop.states == [.succeeded, .vanished])
        #expect(try await shop.codes == ["JOB-RUN-VANISHED"])
        #expect(try await shop.store.settle(run) == false)
    }

    @Test func `a run that fails keeps what it said, and raises an alarm`() async throws {
        let shop = try await JobShop("*/10 * * * *") { run throws(Failure) in
            run.note("looked at one document")
            run.count("parked")
            throw .test("BUSY")
        }
        shop.time.advance(seconds: 600)
        try await shop.worker("w1").tick()
        let run = try #require(try await shop.store.runs(RunFilter(job: "work")).first)
        #expect(run.state == .failed && run.failure?.code.rawValue == "BUSY" && run.holder == nil)
        #expect(run.report.output == ["looked at one document"])
        #expect(run.report.counts == [RunReport.Count(what: "parked", number: 1)])
        #expect(try await shop.codes == ["BUSY"])
    }

    @Test func `a job that can't run is not fired, and says why`() async throws {
        let shop = try await JobShop("*/10 * * * *", obstacle: "InvenTree is not configured.")
        shop.time.advance(seconds: 3600)
        try await shop.worker("w1").tick()
        #expect(try await shop.states == [])
        let failure = await #expect(throws: Failure.self) { try await shop.worker("w1").runNow("work", by: "ani") }
        #expect(failure?.code.rawValue == "JOB-NOT-READY" && failure?.summary.contains("InvenTree") == true)
        #expect(try await shop.desk.show("work").next == [])
    }

    @Test func `enabling makes up for nothing, and a new schedule counts from now`() async throws {
        let shop = try await JobShop("*/10 * * * *", isEnabled: false)
        shop.time.advance(seconds: 3600)
        try await shop.worker("w1").tick()
        let enabled = try await shop.desk.enable("work", by: "ani")
        #expect(enabled.next == [600, 1200, 1800].map { shop.time.now.adding(seconds: $0) })
        try await shop.worker("w1").tick()
        #expect(try await shop.states == [])
        let changed = try await shop.desk.reschedule("work", "0 * * * *", by: "ani")
        #expect(changed.job.schedule.words == "every hour")
        try await shop.worker("w1").tick()
        #expect(try await shop.states == [])
        shop.time.advance(seconds: 3600)
        try await shop.worker("w1").tick()
        #expect(try await shop.states == [.succeeded])
        _ = try await shop.desk.disable("work", by: "ani")
        shop.time.advance(seconds: 7200)
        try await shop.worker("w1").tick()
        #expect(try await shop.states == [.succeeded])
    }

    @Test func `a job keeps its own zone`() async throws {
        let shop = try await JobShop("0 6 * * *")
        let jakarta = try await shop.desk.reschedule("work", "0 6 * * *", zone: "Asia/Jakarta", by: "ani")
        #expect(jakarta.next.first == Timestamp("2026-01-05T23:00:00Z"))
        let company = try await shop.desk.reschedule("work", "0 6 * * *", zone: "", by: "ani")
        #expect(company.next.first == Timestamp("2026-01-06T06:00:00Z"))
        await #expect(throws: Failure.self) {
            try await shop.desk.reschedule("work", "0 6 * * *", zone: "Mars/Olympus", by: "ani")
        }
    }

    @Test func `a queued run that is stopped never begins, and what has ended can't be stopped`() async throws {
        let shop = try await JobShop("0 0 1 1 *")
        let run = try await shop.desk.queue("work", by: "ani")
        #expect(try await shop.desk.stop(run.id, by: "budi").state == .stopped)
        try await shop.worker("w1").tick()
        #expect(shop.deeds.withLock { $0 } == 0)
        let done = try await shop.desk.runNow("work", by: "ani")
        let failure = await #expect(throws: Failure.self) { try await shop.desk.stop(done.id, by: "budi") }
        #expect(failure?.code.rawValue == "JOB-RUN-ENDED")
        await #expect(throws: Failure.self) { try await shop.desk.stop(RunID(4711), by: "budi") }
    }

    @Test func `a run at work hears that it shall stop`() async throws {
        let (begun, asked) = (AsyncGate(), AsyncGate())
        let shop = try await JobShop("0 0 1 1 *") { run throws(Failure) in
            await begun.open()
            await asked.wait()
            while !run.shouldStop { await Task.yield() }
            return .stopped
        }
        async let running = shop.worker("w1", renewsLeases: true).runNow("work", by: "ani")
        await begun.wait()
        let open = try #require(try await shop.store.runs(RunFilter(job: "work")).first)
        _ = try await shop.desk.stop(open.id, by: "budi")
        await asked.open()
        #expect(try await running.state == .stopped)
        #expect(try await shop.store.run(open.id)?.stopAskedBy == "budi")
    }

    @Test func `what a run says is bounded, and its beginning and its end are kept`() {
        var report = RunReport()
        for number in 1...10_000 {
            report.note("line \(number)")
            report.count("kind \(number)")
        }
        #expect(report.lines.count == Limits.runLinesMax && report.counts.count == Limits.runCountsMax)
        #expect(report.output.first == "line 1" && report.output.last == "line 10000")
        #expect(report.output.contains("… \(10_000 - Limits.runLinesMax) lines left out …"))
        #expect(report.counts.map(\.number).reduce(0, +) == 10_000)
        report.note(String(repeating: "ș", count: 5_000))
        #expect((report.lines.last?.utf8.count ?? 0) <= Limits.runLineBytesMax + 3)
    }
}
