package import Base
import Synchronization

/// Time that stands still until someone sleeps, then jumps: three days of retries in microseconds.
package final class SimulatedTime: TimeSource {
    private let milliseconds: Atomic<Int64>

    /// Starts on 2026-01-05T08:00:00Z, a Monday.
    package init(_ start: Timestamp = Timestamp(milliseconds: 1_767_600_000_000)) {
        milliseconds = Atomic(start.milliseconds)
    }

    package var now: Timestamp { Timestamp(milliseconds: milliseconds.load(ordering: .sequentiallyConsistent)) }

    package func sleep(until deadline: Timestamp) async throws(CancellationError) {
        if Task.isCancelled { throw CancellationError() }
        milliseconds.max(deadline.milliseconds, ordering: .sequentiallyConsistent)
        await Task.yield()
    }

    package func advance(seconds: Int64) { advance(milliseconds: seconds * 1000) }

    package func advance(milliseconds more: Int64) {
        milliseconds.wrappingAdd(more, ordering: .sequentiallyConsistent)
    }
}
