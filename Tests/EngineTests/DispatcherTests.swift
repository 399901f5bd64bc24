import Base
import Engine
import Synchronization
import TestSupport
import Testing

/// What becomes of a promise, whatever happens on the way.
@Suite struct DispatcherTests {
    @Test func `a promise is kept once, with its books and its attempt`() async throws {
        let shop = Workshop()
        let id = try await shop.promise("a")
        try await shop.work()
        try await shop.work()
        let delivery = try #require(try await shop.store.delivery(id))
        #expect(delivery.state == .delivered && delivery.receipt?.key == "doc 1" && delivery.holder == nil)
        #expect(await shop.target.documents("REF-a").count == 1)
        #expect(try await shop.outcomes(id) == ["send 1: accepted"])
        let attempt = try #require(try await shop.store.attempts(of: id).first)
        #expect(attempt.digest == "digest of a" && attempt.exchange.response == "attempt 1")
        #expect(await shop.notes == ["a: waiting -> sending", "a: sending -> delivered"])
    }

    @Test func `many promises are kept, each once, with several requests in flight`() async throws {
        let shop = Workshop()
        for number in 1...50 { try await shop.promise("k\(number)") }
        try await shop.work(shop.worker(inFlight: 5))
        for number in 1...50 { #expect(await shop.target.documents("REF-k\(number)").count == 1) }
        #expect(shop.courier.deeds.count == 50)
    }

    @Test func `a target never has more requests in flight than it may have, and as many as it may`() async throws {
        let shop = Workshop()
        for number in 1...12 { try await shop.promise("k\(number)") }
        let counts = Mutex((now: 0, most: 0))
        let full = AsyncGate()
        shop.courier.holdSends { _ in
            let reached = counts.withLock { counts in
                counts.now += 1
                counts.most = max(counts.most, counts.now)
                return counts.now
            }
            if reached == 3 { await full.open() }
            await full.wait()
            counts.withLock { $0.now -= 1 }
        }
        try await shop.work(shop.worker(inFlight: 3))
        #expect(counts.withLock { $0.most } == 3)
        #expect(try await shop.store.counts() == [DeliveryCount(flow: "test", state: .delivered, count: 12)])
    }

    @Test(arguments: [TargetFault.keepsThenDrops, .keepsLate(119)])
    func `a lost answer is looked for when it can no longer be in flight, and adopted`(fault: TargetFault) async throws
    {
        let shop = Workshop()
        shop.courier.whenSending { _, _ in fault }
        let id = try await shop.promise("a")
        let start = shop.time.now
        try await shop.worker().drain()
        #expect(try await shop.state("a") == .uncertain)
        try await shop.worker().drain(until: start.adding(seconds: 129))
        #expect(shop.courier.deeds == ["send a"])
        try await shop.work()
        #expect(shop.courier.deeds == ["send a", "look a"])
        #expect(try await shop.state("a") == .delivered)
        #expect(shop.time.now.since(start) == 130_000)
        #expect(try await shop.outcomes(id) == ["send 1: unclear", "look 1: adopted"])
    }

    @Test func `what was lost on the way is sent again under the same reference`() async throws {
        let shop = Workshop()
        shop.courier.whenSending { _, attempt in attempt == 1 ? .drops : .none }
        let id = try await shop.promise("a")
        try await shop.work()
        #expect(try await shop.outcomes(id) == ["send 1: unclear", "look 1: absent", "send 2: accepted"])
        #expect(await shop.target.documents("REF-a") == ["doc 1"])
    }

    @Test func `two documents under one reference are shown to a person`() async throws {
        let shop = Workshop()
        shop.courier.whenSending { _, _ in .keepsThenDrops }
        try await shop.promise("a")
        try await shop.worker().drain()
        await shop.target.type("REF-a")
        try await shop.work()
        #expect(try await shop.state("a") == .parked)
        #expect(try await shop.failure("a") == "TWO-FOUND")
    }

    @Test func `a clear no that only a person can heal is parked, and nothing is sent again`() async throws {
        let shop = Workshop()
        shop.courier.whenSending { _, _ in .refuses(.test("PERIOD-LOCKED", .askHuman)) }
        try await shop.promise("a")
        try await shop.work()
        #expect(try await shop.state("a") == .parked)
        #expect(try await shop.failure("a") == "PERIOD-LOCKED")
        #expect(shop.courier.deeds == ["send a"])
    }

    @Test func `a clear no that may heal is tried later and later, then a person is asked`() async throws {
        let shop = Workshop(policy: RetryPolicy(attemptsMax: 4))
        shop.courier.whenSending { _, _ in .refuses(.test("BUSY")) }
        let id = try await shop.promise("a")
        try await shop.work()
        #expect(try await shop.failure("a") == "DELIVERY-TRIED-TOO-OFTEN")
        let waits = try await zip(shop.store.attempts(of: id), shop.store.attempts(of: id).dropFirst()).map {
            $1.at.since($0.at) / 1000
        }
        #expect(zip(waits, [30, 60, 120]).allSatisfy { ($1...($1 + $1 / 4)).contains($0) } && waits.count == 3)
    }

    @Test func `what certainly did not arrive is sent again without looking, however often`() async throws {
        let shop = Workshop(policy: RetryPolicy(attemptsMax: 3), breaker: CircuitBreaker(failuresMax: 99))
        shop.courier.whenSending { _, attempt in attempt <= 10 ? .unreachable : .none }
        try await shop.promise("a")
        try await shop.work()
        #expect(try await shop.state("a") == .delivered)
        #expect(shop.courier.deeds == Array(repeating: "send a", count: 11))
    }

    @Test func `a target that does not answer is left alone, then asked by one document first`() async throws {
        let shop = Workshop(breaker: CircuitBreaker(failuresMax: 3, pauseSeconds: 60))
        let start = shop.time.now
        let time = shop.time
        shop.courier.whenSending { _, _ in time.now.since(start) < 60_000 ? .unreachable : .none }
        for number in 1...8 { try await shop.promise("k\(number)") }
        try await shop.worker().drain()
        #expect(shop.courier.deeds.count == 3)
        #expect(try await shop.failure("k4") == "TARGET-PAUSED")
        try await shop.worker().drain(until: start.adding(seconds: 59))
        #expect(shop.courier.deeds.count == 3)
        try await shop.work()
        #expect(try await shop.store.counts() == [DeliveryCount(flow: "test", state: .delivered, count: 8)])
        #expect(shop.courier.deeds.count == 11)
        #expect(shop.time.now.since(start) < 120_000)
    }

    @Test func `what a person did not confirm is not sent`() async throws {
        let shop = Workshop()
        try await shop.promise("a", confirmed: "digest of something else")
        try await shop.promise("b", confirmed: "digest of b")
        try await shop.work()
        #expect(try await shop.failure("a") == "DELIVERY-CHANGED-SINCE-CONFIRMED")
        #expect(try await shop.state("a") == .parked)
        #expect(shop.courier.deeds == ["send b"])
    }

    @Test func `without a known in-flight limit an absence asks a person, a presence does not`() async throws {
        let shop = Workshop(policy: RetryPolicy(inFlightLimitSeconds: 0))
        shop.courier.whenSending { key, _ in key == "a" ? .drops : .keepsThenDrops }
        try await shop.promise("a")
        try await shop.promise("b")
        try await shop.work()
        #expect(try await shop.failure("a") == "UNCERTAIN-FLIGHT-TIME-UNKNOWN")
        #expect(try await shop.state("b") == .delivered)
        #expect(shop.courier.deeds.sorted() == ["look a", "look b", "send a", "send b"])
    }

    @Test func `what the courier finds there is adopted, and what it finds unfit or conflicting is parked`()
        async throws
    {
        let shop = Workshop()
        shop.courier.prepare("there", as: .alreadyThere(Receipt(key: "doc 9")))
        shop.courier.prepare("unfit", as: .unfit(.test("NO-TAX-NUMBER", .askHuman)))
        shop.courier.prepare("other", as: .conflicting(.test("DIFFERS", .askHuman)))
        for key in ["there", "unfit", "other"] { try await shop.promise(key) }
        try await shop.work()
        #expect(try await shop.store.delivery(flow: "test", key: "there")?.receipt?.key == "doc 9")
        #expect(
            try await [shop.state("there"), shop.state("unfit"), shop.state("other")] == [.delivered, .parked, .parked])
        #expect(shop.courier.deeds.isEmpty)
    }

    @Test func `an unanswered question for a whole batch counts once against the target`() async throws {
        let shop = Workshop(breaker: CircuitBreaker(failuresMax: 3))
        for key in ["a", "b", "c", "d"] {
            shop.courier.prepare(key, as: .unfit(.test("TIMEOUT")))
            try await shop.promise(key)
        }
        try await shop.worker().drain()
        #expect(await shop.gate.pausedUntil() == nil)
    }
}
