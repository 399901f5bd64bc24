import Base
import Synchronization

/// Says when the next request may begin: at most so many a second, and none while the server asked for a rest.
final class Pacemaker: Sendable {
    private let time: any TimeSource
    private let spacingMilliseconds: Int64
    private let burstMilliseconds: Int64 = 1_000
    private let nextFree: Mutex<Timestamp>

    /// 0 sets no limit. Unused places of the last second may be used at once.
    init(requestsPerSecondMax: Int, time: any TimeSource) {
        self.time = time
        spacingMilliseconds = requestsPerSecondMax > 0 ? 1_000 / Int64(min(1_000, requestsPerSecondMax)) : 0
        nextFree = Mutex(Timestamp(milliseconds: 0))
    }

    /// Waits for a place in time. `false` when the task was cancelled.
    func wait() async -> Bool {
        let now = time.now
        let begin = nextFree.withLock { next in
            // A place further back than the burst is lost.
            next = max(next, now.adding(milliseconds: spacingMilliseconds - burstMilliseconds))
            defer { next = next.adding(milliseconds: spacingMilliseconds) }
            return next
        }
        guard begin > now else { return !Task.isCancelled }
        do throws(CancellationError) {
            try await time.sleep(until: begin)
            return true
        } catch {
            return false
        }
    }

    /// The server is too busy: nothing begins before this moment.
    func rest(until moment: Timestamp) { nextFree.withLock { $0 = max($0, moment) } }
}
