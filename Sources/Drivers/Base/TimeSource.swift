import Glibc

/// Tieout's only door to time: the system clock in production, a simulated one in tests.
package protocol TimeSource: Sendable {
    var now: Timestamp { get }
    /// Returns at the deadline or later; throws only when the task is cancelled.
    func sleep(until deadline: Timestamp) async throws(CancellationError)
}

extension TimeSource {
    package func sleep(milliseconds: Int64) async throws(CancellationError) {
        try await sleep(until: now.adding(milliseconds: milliseconds))
    }
}

/// The system's clock.
package struct SystemTime: TimeSource {
    package init() {}

    package var now: Timestamp {
        var moment = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &moment)
        return Timestamp(milliseconds: Int64(moment.tv_sec) * 1000 + Int64(moment.tv_nsec) / 1_000_000)
    }

    package func sleep(until deadline: Timestamp) async throws(CancellationError) {
        let remaining = deadline.since(now)
        guard remaining > 0 else {
            if Task.isCancelled { throw CancellationError() }
            return
        }
        do { try await Task.sleep(for: .milliseconds(remaining)) } catch { throw CancellationError() }
    }
}
