import Base
import Engine
import Model
import Store
import TestSupport
import Testing

@Suite struct FenceConformanceTests {
    @Test(arguments: TestedStore.allCases)
    func `a worker whose fence is old begins nothing and finishes nothing`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let (store, now) = (opened.store, opened.time.now)
            let stale = try await opened.claimOne("a")
            _ = try await store.deliveries.claim(Claim("w2", at: now.adding(seconds: 30)))
            let before = try await store.deliveries.delivery(stale.id)
            let note = store.audit.recording(Sample.audit("stale"))

            let attempt = Attempt(number: 1, act: .send, at: now, by: "ani", digest: "")
            #expect(try await !store.deliveries.begin(stale.sending(at: now), attempt, alongside: note))
            var delivered = stale
            delivered.state = .delivered
            #expect(try await !store.deliveries.settle(delivered, attempt: attempt, alongside: note))

            #expect(try await store.deliveries.delivery(stale.id) == before)
            #expect(try await store.deliveries.attempts(of: stale.id).isEmpty)
            #expect(try await store.audit.list(subject: nil, after: 0, limit: 9).isEmpty)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a worker that claimed again what it had lost does not act on what it held before`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let (deliveries, now) = (opened.store.deliveries, opened.time.now)
            let old = try await opened.claimOne("a")
            let new = try #require(try await deliveries.claim(old.id, Claim("w1", at: now.adding(seconds: 30))))
            let attempt = Attempt(number: 1, act: .send, at: now, by: "ani", digest: "")
            #expect(try await !deliveries.begin(old.sending(at: now), attempt, alongside: .none))
            try await deliveries.renew([old], until: now.adding(seconds: 900))
            #expect(try await deliveries.delivery(old.id) == new)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `what was settled once is not settled again`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            var settled = try await opened.claimOne("a")
            settled.state = .parked
            settled.holder = nil
            #expect(try await opened.store.deliveries.settle(settled, attempt: nil, alongside: .none))
            settled.state = .delivered
            #expect(try await !opened.store.deliveries.settle(settled, attempt: nil, alongside: .none))
            #expect(try await opened.store.deliveries.delivery(settled.id)?.state == .parked)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a state and the flow's own books are kept together or not at all`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let store = opened.store
            let claimed = try await opened.claimOne("a")
            var parked = claimed
            parked.state = .parked
            parked.holder = nil
            let halfway = store.audit.recording(Sample.audit("half")).and(
                StoreChange { _ throws(SQLError) in throw SQLError(.unavailable, "disk full") })
            await #expect(throws: Failure.self) {
                try await store.deliveries.settle(parked, attempt: nil, alongside: halfway)
            }
            #expect(try await store.deliveries.delivery(claimed.id) == claimed)
            #expect(try await store.audit.verify() == AuditVerdict(entries: 0, head: "", brokenAt: nil))

            let whole = store.audit.recording(Sample.audit("whole"))
            #expect(try await store.deliveries.settle(parked, attempt: nil, alongside: whole))
            #expect(try await store.deliveries.delivery(claimed.id)?.state == .parked)
            #expect(try await store.audit.verify().entries == 1)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a person decides about what nobody holds, once per look`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let (deliveries, now) = (opened.store.deliveries, opened.time.now)
            let id = try await opened.promise("a")
            var seen = try #require(try await deliveries.delivery(id))
            seen.state = .cancelled
            #expect(try await deliveries.decide(seen, seenFence: seen.fence, at: now, alongside: .none))
            seen.state = .waiting
            #expect(try await !deliveries.decide(seen, seenFence: seen.fence, at: now, alongside: .none))
            #expect(try await deliveries.delivery(id)?.state == .cancelled)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a person never decides over a worker's head`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let (deliveries, now) = (opened.store.deliveries, opened.time.now)
            var seen = try await opened.claimOne("a")
            seen.state = .cancelled
            #expect(try await !deliveries.decide(seen, seenFence: seen.fence, at: now, alongside: .none))
            // What was read while a worker held it says nothing about what the worker made of it.
            var settled = seen
            settled.state = .uncertain
            settled.holder = nil
            settled.leaseUntil = nil
            #expect(try await deliveries.settle(settled, attempt: nil, alongside: .none))
            #expect(try await !deliveries.decide(seen, seenFence: seen.fence, at: now, alongside: .none))

            let sending = try await opened.beginOne("b")
            var cancelled = sending
            cancelled.state = .cancelled
            let late = now.adding(seconds: 60)
            #expect(try await !deliveries.decide(cancelled, seenFence: sending.fence, at: late, alongside: .none))
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `after a person's decision the worker that held it finishes nothing`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let (deliveries, now) = (opened.store.deliveries, opened.time.now)
            let stale = try await opened.claimOne("a")
            var decided = stale
            decided.state = .parked
            let late = now.adding(seconds: 60)
            #expect(try await deliveries.decide(decided, seenFence: stale.fence, at: late, alongside: .none))
            #expect(try await !deliveries.settle(stale, attempt: nil, alongside: .none))
            let attempt = Attempt(number: 1, act: .send, at: late, by: "ani", digest: "")
            #expect(try await !deliveries.begin(stale.sending(at: late), attempt, alongside: .none))
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `beginning to send keeps a lease that was renewed meanwhile`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let (deliveries, now) = (opened.store.deliveries, opened.time.now)
            let claimed = try await opened.claimOne("a")
            try await deliveries.renew([claimed], until: now.adding(seconds: 90))
            let attempt = Attempt(number: 1, act: .send, at: now, by: "ani", digest: "")
            #expect(try await deliveries.begin(claimed.sending(at: now), attempt, alongside: .none))
            #expect(try await deliveries.delivery(claimed.id)?.leaseUntil == now.adding(seconds: 90))
        }
    }
}
