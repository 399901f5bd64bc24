import Base
import Synchronization

/// The system's clock, which remembers when somebody last asked it: a dispatcher asks every few seconds for as long as
/// it works, so a clock nobody asks any more belongs to one that hangs.
final class Pulse: TimeSource {
    private let clock = SystemTime()
    private let lastAsked: Atomic<Int64>

    init() { lastAsked = Atomic(clock.now.milliseconds) }

    var now: Timestamp {
        let now = clock.now
        lastAsked.store(now.milliseconds, ordering: .relaxed)
        return now
    }

    func sleep(until deadline: Timestamp) async throws(CancellationError) {
        _ = now
        try await clock.sleep(until: deadline)
    }

    /// How long nobody has asked.
    var silentMilliseconds: Int64 {
        clock.now.since(Timestamp(milliseconds: lastAsked.load(ordering: .relaxed)))
    }
}
