package import Base

/// Holds what jobs do against what they promised, and raises and clears alarms. Reading the facts anew each time, it
/// misses nothing after a crash; and however many workers look, the store keeps one alarm of a kind a job.
package struct AlarmDesk: Sendable {
    package let store: any AlarmStore
    package let policy: AlarmPolicy
    /// Who is told, beside the log.
    package let channels: [any AlarmChannel]
    package let time: any TimeSource
    package let log: Log

    package init(
        store: any AlarmStore, policy: AlarmPolicy = AlarmPolicy(), channels: [any AlarmChannel] = [],
        time: any TimeSource, log: Log
    ) {
        self.store = store
        self.policy = policy
        self.channels = channels
        self.time = time
        self.log = log
    }

    /// Newest first.
    package func alarms(_ filter: AlarmFilter = AlarmFilter()) async throws(Failure) -> [Alarm] {
        try await store.alarms(filter)
    }

    package func figures() async throws(Failure) -> AlarmFigures { try await store.figures() }

    /// Brings the job's alarms in line with its state.
    func review(_ watched: JobUnderWatch) async throws(Failure) {
        let now = time.now
        let standing = Set(try await store.alarms(AlarmFilter(job: watched.job.name)).map(\.kind))
        for kind in Alarm.Kind.allCases {
            switch watched.judge(kind, policy, at: now) {
            case .stands(let finding) where !standing.contains(kind):
                guard let alarm = try await store.raise(finding, channels: channels.map(\.name), at: now) else {
                    continue
                }
                log.warning("alarm.raised", alarm.fields)
            case .over where standing.contains(kind):
                let cleared = try await store.clear(
                    kind, of: watched.job.name, channels: channels.map(\.name), at: now)
                if let cleared { log.info("alarm.cleared", cleared.fields) }
            case .stands, .over, .open: continue
            }
        }
    }
}

/// One way to tell people or programs of alarms. A channel bounds its own time, well below the policy's lease.
package protocol AlarmChannel: Sendable {
    /// Stable, because messages in the store name it: `webhook`.
    var name: String { get }
    /// Returns when the other side has taken the message. The same message may be sent again when that was unclear; its
    /// id tells the two apart from two messages.
    func send(_ notice: AlarmNotice) async throws(Failure)
}

extension Alarm {
    fileprivate var fields: KeyValuePairs<String, JSON> {
        [
            "alarm": JSON(id.rawValue), "job": JSON(job), "kind": JSON(kind.rawValue), "run": JSON(run),
            "code": JSON(failure.code.rawValue), "failure": JSON(failure.description), "cause": JSON(failure.cause),
        ]
    }
}

extension JSON {
    fileprivate init(_ run: RunID?) { self = run.map { JSON($0.rawValue) } ?? .null }
}
