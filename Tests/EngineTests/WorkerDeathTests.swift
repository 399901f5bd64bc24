import Base
import Engine
import Synchronization
import TestSupport
import Testing

/// Workers die, stall and are told to stop; the document is there once all the same.
@Suite struct WorkerDeathTests {
    @Test(arguments: [TargetFault.none, .drops])
    func `a worker that dies while sending is taken over, and its document is looked for`(fault: TargetFault)
        async throws
    {
        let shop = Workshop()
        let life = Life()
        shop.courier.whenSending { _, attempt in
            guard attempt == 1 else { return .none }
            life.end()  // The request is the last thing it does.
            return fault
        }
        let id = try await shop.promise("a")
        await #expect(throws: Failure.self) { try await shop.work(shop.worker("w1", life: life)) }
        #expect(try await shop.state("a") == .sending)
        let died = shop.time.now
        try await shop.worker("w2").drain(until: died.adding(seconds: 30))
        #expect(try await shop.state("a") == .uncertain)
        #expect(try await shop.failure("a") == "UNCERTAIN-SENDER-VANISHED")
        try await shop.work(shop.worker("w2"))
        #expect(try await shop.state("a") == .delivered)
        #expect(await shop.target.documents("REF-a").count == 1)
        #expect(try await shop.outcomes(id).prefix(1) == ["send 1: unclear"])
    }

    @Test func `a worker that was slow for longer than its lease finishes nothing`() async throws {
        let shop = Workshop()
        let (held, answer) = (AsyncGate(), AsyncGate())
        shop.courier.holdSends { _ in
            await held.open()
            await answer.wait()
        }
        let id = try await shop.promise("a")
        let slow = shop.worker("w1")
        let working = Task { try await slow.drain() }
        await held.wait()
        shop.time.advance(seconds: 30)
        try await shop.worker("w2").drain()
        #expect(try await shop.state("a") == .uncertain)
        await answer.open()
        try await working.value
        #expect(await shop.target.documents("REF-a").count == 1)
        #expect(try await shop.state("a") == .uncertain)
        try await shop.work()
        #expect(try await shop.outcomes(id) == ["send 1: unclear", "look 1: adopted"])
        #expect(await shop.target.documents("REF-a").count == 1)
    }

    @Test func `a request that is held up before it leaves does not leave`() async throws {
        let shop = Workshop()
        let time = shop.time
        shop.courier.whenRecording { step in
            if step.after.state == .sending, step.after.attempts == 1 { time.advance(seconds: 11) }
        }
        let id = try await shop.promise("a")
        try await shop.worker().drain()
        #expect(try await shop.failure("a") == "DELIVERY-LEFT-TOO-LATE")
        #expect(shop.courier.deeds.isEmpty)
        #expect(await shop.gate.pausedUntil() == nil)
        try await shop.work()
        #expect(try await shop.outcomes(id) == ["send 1: notSent", "send 2: accepted"])
    }

    @Test func `a worker that is told to stop hears its last answer and hands back the rest`() async throws {
        let shop = Workshop()
        for number in 1...4 { try await shop.promise("k\(number)") }
        let (begun, answer) = (AsyncGate(), AsyncGate())
        let wasCancelled = Mutex(false)
        shop.courier.holdSends { _ in
            await begun.open()
            await answer.wait()
            wasCancelled.withLock { $0 = Task.isCancelled }
        }
        let worker = shop.worker()
        let working = Task { await worker.run() }
        await begun.wait()
        working.cancel()
        await answer.open()
        await working.value
        #expect(!wasCancelled.withLock { $0 }, "A cancelled request would be cut off, and its answer unknown.")
        #expect(shop.courier.deeds.count == 1)
        let list = try await shop.store.list(DeliveryFilter())
        #expect(list.map(\.state).sorted { $0.rawValue < $1.rawValue } == [.delivered, .waiting, .waiting, .waiting])
        #expect(list.allSatisfy { $0.holder == nil })
    }

    @Test func `who delivers by name is told when somebody else has it in hand`() async throws {
        let shop = Workshop()
        let id = try await shop.promise("a")
        let claim = Claim(
            flows: [], limit: 1, holder: "w2", now: shop.time.now, leaseUntil: shop.time.now.adding(seconds: 30))
        _ = try await shop.store.claim(id, claim)
        let failure = await #expect(throws: Failure.self) { _ = try await shop.worker().deliver(id) }
        #expect(failure?.code == .heldElsewhere && failure?.verdict == .tryAgain)
        shop.time.advance(seconds: 30)
        #expect(try await shop.worker().deliver(id).state == .delivered)
        #expect(try await shop.worker().deliver(id).state == .delivered)
        #expect(await shop.target.documents("REF-a").count == 1)
    }

    @Test func `an uncertain delivery asked for by name too early is not looked for yet`() async throws {
        let shop = Workshop()
        shop.courier.whenSending { _, _ in .keepsLate(100) }
        let id = try await shop.promise("a")
        #expect(try await shop.worker().deliver(id).state == .uncertain)
        let again = try await shop.worker().deliver(id)
        #expect(again.state == .uncertain && again.holder == nil)
        #expect(shop.courier.deeds == ["send a"])
        try await shop.work()
        #expect(await shop.target.documents("REF-a").count == 1)
    }
}
