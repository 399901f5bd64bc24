import Base
import Synchronization

/// Answers that may be used again for a while, each fetched once however many ask for it at the same time.
///
/// "There is no such record" is kept for a shorter time, because somebody may be creating it just now. Failures are
/// never kept.
final class ExpiringCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Entry {
        let value: Value?
        let until: Timestamp
    }

    private struct State {
        var entries: [Key: Entry] = [:]
        var fetching: [Key: SharedWork<Value?>] = [:]
    }

    private let state = Mutex(State())
    private let time: any TimeSource
    private let secondsMax: Int64
    private let missingSecondsMax: Int64
    private let entriesMax: Int

    init(
        time: any TimeSource, secondsMax: Int64, missingSecondsMax: Int64,
        entriesMax: Int = ServiceLayerLimits.cacheEntriesMax
    ) {
        self.time = time
        self.secondsMax = secondsMax
        self.missingSecondsMax = missingSecondsMax
        self.entriesMax = entriesMax
    }

    var count: Int { state.withLock { $0.entries.count } }

    func value(
        _ key: Key, fetch: () async throws(Failure) -> Value?
    ) async throws(Failure) -> Value? {
        if let entry = fresh(key) { return entry.value }
        let work = state.withLock { state in
            let work = state.fetching[key] ?? SharedWork(interrupted: .interrupted)
            state.fetching[key] = work
            return work
        }
        defer { tidy(key, work) }
        return try await work.run { () async throws(Failure) in
            // Another fetch may have ended between the question and our turn.
            if let entry = fresh(key) { return entry.value }
            let value = try await fetch()
            keep(key, value)
            return value
        }
    }

    private func fresh(_ key: Key) -> Entry? {
        let now = time.now
        return state.withLock { state in state.entries[key].flatMap { $0.until > now ? $0 : nil } }
    }

    private func keep(_ key: Key, _ value: Value?) {
        let now = time.now
        let entry = Entry(value: value, until: now.adding(seconds: value == nil ? missingSecondsMax : secondsMax))
        state.withLock { state in
            if state.entries.count >= entriesMax { state.entries = state.entries.filter { $0.value.until > now } }
            if state.entries.count >= entriesMax { state.entries.removeAll() }
            state.entries[key] = entry
        }
    }

    private func tidy(_ key: Key, _ work: SharedWork<Value?>) {
        state.withLock { state in
            if work.isIdle, state.fetching[key] === work { state.fetching[key] = nil }
        }
    }
}
