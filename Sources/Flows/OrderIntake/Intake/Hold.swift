import Base
import Model

/// What one batch holds: its documents by lease, and the keys of the records it makes or changes by reservation.
///
/// A request may leave only while the reservations last longer than it can be at work in the book. So a worker that
/// died, or whose answer was lost, leaves keys that nobody touches until its last request is certainly over.
actor Hold {
    private let documents: any RawDocuments
    private let reservations: any Reservations
    private let time: any TimeSource
    private let pace: IntakePace
    private let held: [RawDocument]
    private let holder: String
    private var keys: Set<String> = []
    private var doubted: [String: Timestamp] = [:]
    private var until: Timestamp
    private var isLost = false

    init(_ desk: IntakeDesk, holding documents: [RawDocument], holder: String) {
        self.documents = desk.documents
        reservations = desk.reservations
        time = desk.time
        pace = desk.pace
        held = documents
        self.holder = holder
        until = desk.time.now.adding(seconds: desk.pace.leaseSeconds)
    }

    /// Reserves keys and returns those of them that are ours now.
    func take(_ wanted: Set<String>) async throws(Failure) -> Set<String> {
        let missing = wanted.subtracting(keys)
        let taken = try await reservations.take(missing, holder: holder, at: time.now, until: end)
        // All keys end at one time: the earliest promise that was made.
        until = min(until, end.adding(seconds: -pace.inFlightLimitSeconds))
        keys.formUnion(taken)
        return wanted.intersection(keys).subtracting(doubted.keys)
    }

    /// Whether a request that changes the book may leave now. Prolongs what is held when it is time to.
    func mayLeave() async -> Bool {
        guard !isLost else { return false }
        if until.since(time.now) * 2 < pace.leaseSeconds * 1000 { await prolong() }
        return !isLost && time.now < until
    }

    /// A request about these keys may still be at work: nobody touches them before it is certainly over.
    func doubt(_ wanted: some Sequence<String>) -> Timestamp {
        let over = time.now.adding(seconds: pace.inFlightLimitSeconds)
        for key in wanted where keys.contains(key) { doubted[key] = over }
        return over
    }

    /// What was in doubt is certain after all.
    func trust(_ wanted: some Sequence<String>) {
        for key in wanted { doubted[key] = nil }
    }

    /// Lets go of all keys, except those in doubt, which free themselves.
    func letGo() async throws(Failure) {
        try await reservations.release(keys.subtracting(doubted.keys), holder: holder)
        for (over, group) in Dictionary(grouping: doubted.keys, by: { doubted[$0] }) {
            guard let over else { continue }
            _ = try await reservations.keep(Set(group), holder: holder, until: over)
        }
        keys = []
    }

    /// Prolongs three times a lease until the task is cancelled, so that slow work is not taken for dead work.
    nonisolated func keepRenewing() async {
        while !Task.isCancelled {
            do throws(CancellationError) { try await time.sleep(milliseconds: pace.leaseSeconds * 1000 / 3) } catch {
                return
            }
            await prolong()
        }
    }

    private var end: Timestamp { time.now.adding(seconds: pace.leaseSeconds + pace.inFlightLimitSeconds) }

    /// A store that doesn't answer is asked again later; the reservations that run out meanwhile stop the work.
    private func prolong() async {
        let now = time.now
        do throws(Failure) {
            let mine = keys.subtracting(doubted.keys)
            let kept = try await reservations.keep(mine, holder: holder, until: end)
            let renewed = try await documents.renew(held, until: now.adding(seconds: pace.leaseSeconds))
            if kept.count < mine.count || renewed.count < held.count { isLost = true }
            until = now.adding(seconds: pace.leaseSeconds)
        } catch {
            return
        }
    }
}
