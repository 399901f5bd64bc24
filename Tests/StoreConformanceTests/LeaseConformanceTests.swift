import Base
import Engine
import Model
import Store
import TestSupport
import Testing

@Suite struct LeaseConformanceTests {
    @Test(arguments: TestedStore.allCases)
    func `the earliest due is claimed first, and nothing before it is due`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let now = opened.time.now
            for (key, seconds) in [("late", 20), ("never", 900), ("same b", 0), ("same c", 0), ("first", -5)] {
                try await opened.promise(key, at: now.adding(seconds: Int64(seconds)))
            }
            let atOnce = try await opened.store.deliveries.claim(Claim("w1", at: now, limit: 2))
            #expect(atOnce.map(\.key) == ["first", "same b"])
            let later = try await opened.store.deliveries.claim(Claim("w2", at: now.adding(seconds: 25)))
            #expect(later.map(\.key) == ["same c", "late"])
            #expect(try await opened.store.deliveries.nextDue(flows: ["faktur"]) == now.adding(seconds: 30))
            #expect(try await opened.store.deliveries.nextDue(flows: ["journal"]) == nil)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `many workers at once never hold the same delivery`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            for number in 1...60 { try await opened.promise("key \(number)") }
            let now = opened.time.now
            let hauls = await withTaskGroup(of: [DeliveryID].self) { group in
                for worker in 1...8 {
                    group.addTask { await opened.haul("worker \(worker)", at: now) }
                }
                return await group.reduce(into: []) { $0 += $1 }
            }
            #expect(hauls.count == 60)
            #expect(Set(hauls).count == 60)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a lease that ran out can be claimed, and one that was renewed can't`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let (deliveries, now) = (opened.store.deliveries, opened.time.now)
            let lost = try await opened.claimOne("lost")
            let kept = try await opened.claimOne("kept")
            try await deliveries.renew([kept], until: now.adding(seconds: 60))
            let taken = try await deliveries.claim(Claim("w2", at: now.adding(seconds: 30)))
            #expect(taken.map(\.id) == [lost.id])
            #expect(taken.first?.fence == lost.fence + 1)
            try await deliveries.renew([lost], until: now.adding(seconds: 900))
            #expect(try await deliveries.delivery(lost.id)?.leaseUntil == now.adding(seconds: 60))
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `one that is being sent is due when its lease runs out`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let (deliveries, now) = (opened.store.deliveries, opened.time.now)
            let sending = try await opened.beginOne("a")
            #expect(try await deliveries.claim(Claim("w2", at: now.adding(seconds: 29))).isEmpty)
            #expect(try await deliveries.nextDue(flows: ["faktur"]) == now.adding(seconds: 30))
            let taken = try await deliveries.claim(Claim("w2", at: now.adding(seconds: 30)))
            #expect(taken.map(\.state) == [.sending])
            #expect(taken.first?.id == sending.id)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `asked for by name it is claimed before it is due, but never from somebody else`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let (deliveries, now) = (opened.store.deliveries, opened.time.now)
            let id = try await opened.promise("a", at: now.adding(seconds: 900))
            let claimed = try #require(try await deliveries.claim(id, Claim("w1", at: now)))
            #expect(claimed.holder == "w1" && claimed.leaseUntil == now.adding(seconds: 30))
            #expect(try await deliveries.claim(id, Claim("w2", at: now.adding(seconds: 29))) == nil)
            #expect(try await deliveries.claim(id, Claim("w2", at: now.adding(seconds: 30))) != nil)
            #expect(try await deliveries.claim(DeliveryID(4711), Claim("w1", at: now)) == nil)
        }
    }

    @Test(arguments: TestedStore.allCases, [Delivery.State.delivered, .parked, .aside, .cancelled])
    func `what is done is never claimed`(kind: TestedStore, state: Delivery.State) async throws {
        try await withStore(kind) { opened in
            let (deliveries, now) = (opened.store.deliveries, opened.time.now)
            var done = try await opened.claimOne("a")
            done.state = state
            done.holder = nil
            done.leaseUntil = nil
            #expect(try await deliveries.settle(done, attempt: nil, alongside: .none))
            #expect(try await deliveries.claim(Claim("w2", at: now.adding(seconds: 900))).isEmpty)
            #expect(try await deliveries.claim(done.id, Claim("w2", at: now.adding(seconds: 900))) == nil)
            #expect(try await deliveries.nextDue(flows: ["faktur"]) == nil)
        }
    }
}

extension OpenedStore {
    /// Claims three at a time until nothing is left.
    fileprivate func haul(_ worker: String, at now: Timestamp) async -> [DeliveryID] {
        var mine: [DeliveryID] = []
        do {
            while true {
                let claimed = try await store.deliveries.claim(Claim(worker, at: now, limit: 3))
                if claimed.isEmpty { return mine }
                mine += claimed.map(\.id)
                await Task.yield()
            }
        } catch {
            Issue.record(error)
            return mine
        }
    }
}
