import Base
import Synchronization

/// Companies or parts as they were read, by their keys, for a while.
///
/// When the whole list was read, what isn't in it isn't there; "there is no such record" is believed for a shorter time
/// than a record, because somebody may be creating it just now.
final class Register<Key: Hashable & Sendable, Record: Sendable>: Sendable {
    private struct Entry {
        var records: [Record]
        var until: Timestamp
    }

    private struct State {
        var entries: [Key: Entry] = [:]
        /// Until when a key without an entry is known to have no record.
        var completeUntil = Timestamp(milliseconds: 0)
    }

    private let state = Mutex(State())
    private let time: any TimeSource
    private let secondsMax: Int64
    private let missingSecondsMax: Int64
    private let entriesMax: Int

    init(time: any TimeSource, secondsMax: Int64, missingSecondsMax: Int64, entriesMax: Int) {
        self.time = time
        self.secondsMax = secondsMax
        self.missingSecondsMax = min(missingSecondsMax, secondsMax)
        self.entriesMax = entriesMax
    }

    var count: Int { state.withLock { $0.entries.count } }

    /// The records with these keys, some perhaps twice, and the keys nobody knows anything about.
    func answer(_ keys: Set<Key>) -> (records: [Record], unknown: Set<Key>) {
        let now = time.now
        return state.withLock { state in
            var records: [Record] = []
            var unknown: Set<Key> = []
            for key in keys {
                if let entry = state.entries[key], entry.until > now {
                    records += entry.records
                } else if state.completeUntil <= now {
                    unknown.insert(key)
                }
            }
            return (records, unknown)
        }
    }

    /// The whole list.
    func keep(all records: [Record], keys: (Record) -> [Key]) {
        let now = time.now
        let until = now.adding(seconds: secondsMax)
        state.withLock { state in
            state.entries = [:]
            for record in records {
                for key in keys(record) {
                    state.entries[key, default: Entry(records: [], until: until)].records.append(record)
                }
            }
            state.completeUntil = now.adding(seconds: missingSecondsMax)
        }
    }

    /// Everything there is under these keys.
    func keep(_ answers: [Key: [Record]]) {
        let now = time.now
        state.withLock { state in
            if state.entries.count + answers.count > entriesMax {
                state.entries = state.entries.filter { $0.value.until > now }
            }
            if state.entries.count + answers.count > entriesMax { state = State() }
            for (key, records) in answers.prefix(entriesMax) {
                let seconds = records.isEmpty ? missingSecondsMax : secondsMax
                state.entries[key] = Entry(records: records, until: now.adding(seconds: seconds))
            }
        }
    }

    /// A record that was made just now joins those under its keys, where all others are known.
    func add(_ record: Record, keys: [Key]) {
        let now = time.now
        state.withLock { state in
            for key in keys {
                let known = state.entries[key].flatMap { $0.until > now ? $0.records : nil }
                guard known != nil || state.completeUntil > now else { continue }
                state.entries[key] = Entry(records: (known ?? []) + [record], until: now.adding(seconds: secondsMax))
            }
        }
    }

    /// Something may have changed unseen: the next question is asked of the server.
    func forget() { state.withLock { $0 = State() } }
}
