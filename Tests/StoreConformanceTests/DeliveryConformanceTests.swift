import Base
import Engine
import Model
import Store
import TestSupport
import Testing

@Suite struct DeliveryConformanceTests {
    @Test(arguments: TestedStore.allCases)
    func `promising twice keeps one delivery, and what was written with the first promise`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let (store, now) = (opened.store, opened.time.now)
            let first = try await store.deliveries.promise(
                Sample.promise("a"), alongside: store.audit.recording(Sample.audit("first")), at: now)
            let again = try await store.deliveries.promise(
                Sample.promise("a"), alongside: store.audit.recording(Sample.audit("again")),
                at: now.adding(seconds: 9))
            #expect(first.isNew && !again.isNew)
            #expect(again.delivery == first.delivery)
            #expect(try await store.audit.list(subject: nil, after: 0, limit: 9).map(\.entry.subject) == ["first"])
            #expect(try await store.deliveries.list(DeliveryFilter()).count == 1)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a promise that is part of another transaction is kept or dropped with it`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let store = opened.store
            let promising = store.deliveries.promising(Sample.promise("b"), at: opened.time.now)
            let failing = promising.and(StoreChange { _ throws(SQLError) in throw SQLError(.abandoned, "no") })
            await #expect(throws: Failure.self) {
                try await store.deliveries.promise(Sample.promise("a"), alongside: failing, at: opened.time.now)
            }
            #expect(try await store.deliveries.counts() == [])
            _ = try await store.deliveries.promise(Sample.promise("a"), alongside: promising, at: opened.time.now)
            #expect(try await store.deliveries.list(DeliveryFilter()).map(\.key) == ["a", "b"])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `everything about a delivery and its attempts is read as it was kept`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let claimed = try await opened.claimOne("a")
            var sending = claimed
            sending.state = .sending
            sending.attempts = 1
            sending.sentAt = opened.time.now
            sending.mayExist = true
            var attempt = Attempt(number: 1, act: .send, at: opened.time.now, by: "ani", digest: "d1")
            #expect(try await opened.store.deliveries.begin(sending, attempt, alongside: .none))
            #expect(try await opened.store.deliveries.attempts(of: claimed.id) == [attempt])

            attempt.outcome = "accepted"
            attempt.endedAt = opened.time.now.adding(milliseconds: 40)
            attempt.exchange = Exchange(request: "{}", response: "{\"DocEntry\":7}", status: 201)
            attempt.failure = Sample.refusal
            var parked = sending
            parked.state = .parked
            parked.receipt = Receipt(key: "7", detail: ["total": .number("1.10")], discrepancy: Sample.refusal)
            parked.failure = Sample.refusal
            parked.forgiven = 1
            parked.looks = 2
            parked.confirmedDigest = "d1"
            parked.requestedBy = "citra"
            parked.holder = nil
            parked.leaseUntil = nil
            #expect(try await opened.store.deliveries.settle(parked, attempt: attempt, alongside: .none))
            let kept = try #require(try await opened.store.deliveries.delivery(claimed.id))
            #expect(kept.fence > parked.fence)
            parked.fence = kept.fence
            #expect(kept == parked)
            #expect(try await opened.store.deliveries.attempts(of: claimed.id) == [attempt])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `what others tell us is cut to its limit and cleaned of characters no database keeps`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let claimed = try await opened.claimOne("a")
            let long = String(repeating: "é", count: Limits.keptBodyBytesMax)
            var failure = Sample.refusal
            failure.cause = "\0" + String(repeating: "x", count: Limits.causeCharactersMax * 2)
            let attempt = Attempt(
                number: 0, act: .look, at: opened.time.now, by: "ani", digest: "", outcome: "refused",
                failure: failure, exchange: Exchange(request: long, response: "a\0b"))
            #expect(try await opened.store.deliveries.settle(claimed, attempt: attempt, alongside: .none))
            let kept = try #require(try await opened.store.deliveries.attempts(of: claimed.id).first)
            #expect(kept.failure?.cause.utf8.count == Limits.causeCharactersMax)
            #expect(kept.failure?.cause.first == "\u{FFFD}")
            #expect(kept.exchange.request.utf8.count == Limits.keptBodyBytesMax)
            #expect(kept.exchange.request.allSatisfy { $0 == "é" })
            #expect(kept.exchange.response == "a\u{FFFD}b")
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `the list is filtered and follows page after page`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let deliveries = opened.store.deliveries
            for key in ["a", "b", "c"] { try await opened.promise(key) }
            try await opened.promise("d", flow: "journal")
            let first = try await deliveries.list(DeliveryFilter(flow: "faktur", limit: 2))
            #expect(first.map(\.key) == ["a", "b"])
            let next = try await deliveries.list(DeliveryFilter(flow: "faktur", after: first.last?.id, limit: 2))
            #expect(next.map(\.key) == ["c"])
            #expect(try await deliveries.list(DeliveryFilter(states: [.parked])).isEmpty)
            #expect(
                try await deliveries.counts() == [
                    DeliveryCount(flow: "faktur", state: .waiting, count: 3),
                    DeliveryCount(flow: "journal", state: .waiting, count: 1),
                ])
            #expect(try await deliveries.delivery(flow: "journal", key: "d")?.key == "d")
            #expect(try await deliveries.delivery(flow: "faktur", key: "d") == nil)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `the list can begin with the newest, and alike ones are counted together`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let deliveries = opened.store.deliveries
            for key in ["a", "b", "c", "d"] { try await opened.promise(key) }
            for id in [DeliveryID(2), DeliveryID(3)] {
                var parked = try #require(try await deliveries.delivery(id))
                parked.state = .parked
                parked.failure = Failure(Failure.Code("SAP-PERIOD-LOCKED"), .askHuman, "Locked.", advice: "Open it.")
                let isKept = try await deliveries.decide(
                    parked, seenFence: parked.fence, at: opened.time.now, alongside: .none)
                #expect(isKept)
            }
            var filter = DeliveryFilter(isNewestFirst: true, limit: 3)
            #expect(try await deliveries.list(filter).map(\.key) == ["d", "c", "b"])
            filter.after = DeliveryID(2)
            #expect(try await deliveries.list(filter).map(\.key) == ["a"])
            #expect(
                try await deliveries.list(DeliveryFilter(failureCode: "SAP-PERIOD-LOCKED")).map(\.key) == ["b", "c"])
            let heaps = try await deliveries.heaps(of: [.parked, .waiting, .uncertain])
            #expect(heaps.map(\.state) == [.parked, .waiting])
            #expect(heaps.map(\.count) == [2, 2])
            #expect(heaps.map(\.failureCode) == ["SAP-PERIOD-LOCKED", nil])
            #expect(try await deliveries.heaps(of: [.delivered]).isEmpty)
        }
    }
}
