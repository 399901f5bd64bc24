import Base
import Synchronization
import TestSupport
import Testing

@testable import Engine

/// Slow work is not taken for dead work.
@Suite struct LeaseKeeperTests {
    private let shop = Workshop()

    private func held(_ keys: String...) async throws -> [Delivery] {
        for key in keys { try await shop.promise(key) }
        return try await shop.store.claim(
            Claim(
                flows: ["test"], limit: 9, holder: "w1", now: shop.time.now,
                leaseUntil: shop.time.now.adding(seconds: 30)))
    }

    /// Renews as often as there are naps, then sleeps until it is cancelled.
    private func renew(_ keeper: LeaseKeeper, with time: NappingTime) async {
        let renewing = Task { await keeper.keepRenewing() }
        await time.exhausted.wait()
        renewing.cancel()
        await time.mayEnd.open()
        await renewing.value
    }

    @Test func `what is held is renewed three times a lease, and what was let go is not`() async throws {
        let mine = try await held("a", "b")
        let time = NappingTime(shop.time, naps: 3)
        let keeper = LeaseKeeper(store: shop.store, time: time, log: .silent, leaseSeconds: 30)
        keeper.hold(mine)
        keeper.release(mine[1].id)
        let start = shop.time.now
        await renew(keeper, with: time)
        #expect(shop.time.now.since(start) == 30_000)
        #expect(try await shop.store.delivery(mine[0].id)?.leaseUntil == start.adding(seconds: 60))
        #expect(try await shop.store.delivery(mine[1].id)?.leaseUntil == start.adding(seconds: 30))
    }

    @Test func `a renewal that failed is told, and tried again`() async throws {
        let mine = try await held("a")
        let told = Mutex<[String]>([])
        let log = Log(minimum: .debug, time: shop.time) { event in told.withLock { $0.append(event.name) } }
        let time = NappingTime(shop.time, naps: 2)
        // Its first step is its last.
        let keeper = LeaseKeeper(
            store: MortalStore(shop.store, life: Life(steps: 1)), time: time, log: log, leaseSeconds: 30)
        keeper.hold(mine)
        await renew(keeper, with: time)
        #expect(told.withLock { $0 } == ["lease.renewal-failed", "lease.renewal-failed"])
    }
}

/// Time that passes for a number of naps; whoever sleeps once more sleeps until it is cancelled.
private final class NappingTime: TimeSource {
    let exhausted = AsyncGate()
    let mayEnd = AsyncGate()
    private let time: SimulatedTime
    private let napsLeft: Mutex<Int>

    init(_ time: SimulatedTime, naps: Int) {
        self.time = time
        napsLeft = Mutex(naps)
    }

    var now: Timestamp { time.now }

    func sleep(until deadline: Timestamp) async throws(CancellationError) {
        let mayNap = napsLeft.withLock { left in
            left -= 1
            return left >= 0
        }
        if mayNap { return try await time.sleep(until: deadline) }
        await exhausted.open()
        await mayEnd.wait()
        throw CancellationError()
    }
}
