package import Base
package import Engine
import Synchronization

/// How many steps a process still has to live; after the last it does nothing any more, as if it had been killed.
package final class Life: Sendable {
    private let stepsLeft: Mutex<Int>

    package init(steps: Int = .max) { stepsLeft = Mutex(steps) }

    /// Killed, now.
    package func end() { stepsLeft.withLock { $0 = 0 } }

    /// Uses up one step; false when the process is dead.
    package func goesOn() -> Bool {
        stepsLeft.withLock { left in
            if left > 0 { left -= 1 }
            return left > 0
        }
    }
}

/// A store as a mortal process sees it: it may be killed before a change is kept, or after, before it hears of it.
package struct MortalStore: DeliveryStore {
    private let store: any DeliveryStore
    private let life: Life

    package init(_ store: any DeliveryStore, life: Life) {
        self.store = store
        self.life = life
    }

    package func promise(
        _ promise: Promise, alongside: StoreChange, at now: Timestamp
    ) async throws(Failure) -> (delivery: Delivery, isNew: Bool) {
        try step()
        let kept = try await store.promise(promise, alongside: alongside, at: now)
        try step()
        return kept
    }

    package func promising(_ promise: Promise, at now: Timestamp) -> StoreChange {
        store.promising(promise, at: now)
    }

    package func claim(_ claim: Claim) async throws(Failure) -> [Delivery] {
        try step()
        let claimed = try await store.claim(claim)
        try step()
        return claimed
    }

    package func claim(_ id: DeliveryID, _ claim: Claim) async throws(Failure) -> Delivery? {
        try step()
        let claimed = try await store.claim(id, claim)
        try step()
        return claimed
    }

    package func begin(
        _ delivery: Delivery, _ attempt: Attempt, alongside: StoreChange
    ) async throws(Failure) -> Bool {
        try step()
        let begun = try await store.begin(delivery, attempt, alongside: alongside)
        try step()
        return begun
    }

    package func settle(
        _ delivery: Delivery, attempt: Attempt?, alongside: StoreChange
    ) async throws(Failure) -> Bool {
        try step()
        let settled = try await store.settle(delivery, attempt: attempt, alongside: alongside)
        try step()
        return settled
    }

    package func renew(_ held: [Delivery], until: Timestamp) async throws(Failure) {
        try step()
        try await store.renew(held, until: until)
    }

    package func decide(
        _ delivery: Delivery, seenFence: Int64, at now: Timestamp, alongside: StoreChange
    ) async throws(Failure) -> Bool {
        try step()
        let decided = try await store.decide(delivery, seenFence: seenFence, at: now, alongside: alongside)
        try step()
        return decided
    }

    package func delivery(_ id: DeliveryID) async throws(Failure) -> Delivery? { try await store.delivery(id) }
    package func delivery(flow: String, key: String) async throws(Failure) -> Delivery? {
        try await store.delivery(flow: flow, key: key)
    }
    package func list(_ filter: DeliveryFilter) async throws(Failure) -> [Delivery] { try await store.list(filter) }
    package func counts() async throws(Failure) -> [DeliveryCount] { try await store.counts() }
    package func heaps(of states: [Delivery.State]) async throws(Failure) -> [DeliveryHeap] {
        try await store.heaps(of: states)
    }
    package func attempts(of id: DeliveryID) async throws(Failure) -> [Attempt] { try await store.attempts(of: id) }

    package func nextDue(flows: [String]) async throws(Failure) -> Timestamp? {
        try step()
        return try await store.nextDue(flows: flows)
    }

    private func step() throws(Failure) {
        guard life.goesOn() else { throw .test("PROCESS-DIED") }
    }
}
