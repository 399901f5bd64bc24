import Base
import Engine
import Synchronization
import TestSupport
import Testing

/// Who is told when jobs are late or fail, and when it is over.
@Suite struct AlarmTests {
    @Test func `a job that fails again and again raises one alarm, and a run that succeeds clears it`() async throws {
        let fails = Atomic(true)
        let shop = try await JobShop("*/10 * * * *") { _ throws(Failure) in
            if fails.load(ordering: .relaxed) { throw .test("BUSY") }
            return .complete
        }
        for _ in 0..<5 { try await shop.nextTime() }
        #expect(try await shop.standing == [.failing])
        #expect(shop.channel.words == ["Tieout: the job work is failing"])
        fails.store(false, ordering: .relaxed)
        for _ in 0..<3 { try await shop.nextTime() }
        #expect(try await shop.standing == [])
        #expect(shop.channel.words.last == "Tieout: the job work works again" && shop.channel.words.count == 2)
        fails.store(true, ordering: .relaxed)
        try await shop.nextTime()
        #expect(try await shop.codes == ["BUSY", "BUSY"])
    }

    @Test func `only as many failures in a row as the setting says raise an alarm`() async throws {
        let runs = Atomic(0)
        var shop = try await JobShop("*/10 * * * *") { _ throws(Failure) in
            // Fails twice, succeeds once, and then fails for good.
            if runs.wrappingAdd(1, ordering: .relaxed).newValue != 3 { throw .test("BUSY") }
            return .partly
        }
        shop.policy.failingRuns = 3
        for _ in 0..<5 { try await shop.nextTime() }
        #expect(try await shop.codes == [])
        try await shop.nextTime()
        #expect(try await shop.codes == ["BUSY"])
    }

    @Test func `a stopped run neither raises nor clears`() async throws {
        let outcome = Mutex<JobOutcome?>(nil)
        let shop = try await JobShop("*/10 * * * *") { _ throws(Failure) in
            guard let end = outcome.withLock({ $0 }) else { throw .test("BUSY") }
            return end
        }
        try await shop.nextTime()
        outcome.withLock { $0 = .stopped }
        try await shop.nextTime()
        #expect(try await shop.standing == [.failing])
    }

    @Test func `a late job is told with its time, and is over when it begins`() async throws {
        let shop = try await JobShop("0 2 * * *", lateAfterSeconds: 900)
        shop.time.advance(seconds: 22 * 3600)
        try await shop.worker("w1").tick()
        await shop.alarmDesk.deliverDue()
        let told = shop.channel.taken
        #expect(told.map(\.event) == [.raised, .cleared])
        #expect(told.first?.text.contains("due at 2026-01-06 02:00 (UTC)") == true)
        #expect(told.first?.json["type"]?.text == "job.alarm.raised")
        #expect(try await shop.standing == [])
    }

    @Test func `a disabled job alarms nobody, and disabling clears what stands`() async throws {
        let shop = try await JobShop("*/10 * * * *") { _ throws(Failure) in throw .test("BUSY") }
        try await shop.nextTime()
        _ = try await shop.desk.disable("work", by: "ani")
        shop.time.advance(seconds: 86_400)
        try await shop.worker("w1").tick()
        #expect(try await shop.standing == [])
        #expect(try await shop.codes == ["BUSY"])
    }

    @Test func `what can't be told is tried again, in its order, and given up at last`() async throws {
        var shop = try await JobShop("*/10 * * * *") { _ throws(Failure) in throw .test("BUSY") }
        shop.policy.triesMax = 4
        shop.channel.refuse(3)
        try await shop.nextTime()
        _ = try await shop.desk.disable("work", by: "ani")
        try await shop.worker("w1").tick()
        // Due, but not before the message that it was raised.
        await shop.alarmDesk.deliverDue()
        #expect(shop.channel.taken.isEmpty)
        for _ in 0..<3 {
            shop.time.advance(seconds: 40)
            await shop.alarmDesk.deliverDue()
        }
        #expect(shop.channel.taken.map(\.event) == [.raised, .cleared])
        #expect(shop.channel.taken.first?.tries == 4)

        _ = try await shop.desk.enable("work", by: "ani")
        shop.channel.refuse(4)
        try await shop.nextTime()
        for _ in 0..<6 {
            shop.time.advance(seconds: 100)
            await shop.alarmDesk.deliverDue()
        }
        let figures = try await shop.alarmDesk.figures()
        #expect(figures.noticesGivenUp == 1 && figures.noticesWaiting == 0 && figures.open.count == 1)
    }

    @Test func `a message whose sender died is sent by another, under the same number`() async throws {
        let shop = try await JobShop("*/10 * * * *") { _ throws(Failure) in throw .test("BUSY") }
        shop.time.advance(seconds: 600)
        try await shop.worker("w1").tick()
        let (now, policy) = (shop.time.now, shop.policy)
        let dead = try #require(
            try await shop.alarms.claimNotice(
                NoticeClaim(channels: ["desk"], now: now, leaseUntil: now.adding(seconds: policy.leaseSeconds))))
        await shop.alarmDesk.deliverDue()
        #expect(shop.channel.taken.isEmpty)
        shop.time.advance(seconds: policy.leaseSeconds)
        await shop.alarmDesk.deliverDue()
        #expect(shop.channel.taken.map(\.id) == [dead.id])
        #expect(try await !shop.alarms.settle(dead, .sent, at: shop.time.now))
    }

    @Test func `when the body says another time, the job is late after that`() async throws {
        let shop = try await JobShop("*/10 * * * *", lateAfterSeconds: 900)
        let job = try #require(try await shop.store.job("work"))
        var changed = job
        changed.lateAfterSeconds = 60
        #expect(try await shop.store.save(changed, seenVersion: job.version, alongside: .none))
        #expect(try await shop.desk.list().first?.job.lateAfterSeconds == 900)
    }
}

extension JobShop {
    /// Ten minutes later a worker has looked, and what is to be told has been told.
    fileprivate func nextTime() async throws {
        time.advance(seconds: 600)
        try await worker("w1").tick()
        await alarmDesk.deliverDue()
    }
}
