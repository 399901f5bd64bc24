import Base
import Synchronization

/// Counts requests without a valid token, address by address: a few a minute are mistakes, more are noise that shall not
/// cost the log and the store more than a refusal.
final class FailedAttempts: Sendable {
    static let windowMilliseconds: Int64 = 60_000

    private struct Window {
        let since: Timestamp
        var attempts = 0
    }

    private let attemptsMax: Int
    private let time: any TimeSource
    private let windows = Mutex<[String: Window]>([:])

    /// `attemptsMax` in a window, from one address.
    init(_ attemptsMax: Int, time: any TimeSource) {
        self.attemptsMax = attemptsMax
        self.time = time
    }

    /// Counts one more; answers how many seconds to wait when there were too many, `nil` while there were not.
    func failed(from address: String) -> Int64? {
        let now = time.now
        return windows.withLock { windows in
            if windows.count >= Limits.rememberedAddressesMax { windows = windows.filter { isOpen($0.value, at: now) } }
            // With more addresses than anybody has, the oldest counts are the ones to lose.
            if windows.count >= Limits.rememberedAddressesMax { windows = [:] }
            var window = windows[address].flatMap { isOpen($0, at: now) ? $0 : nil } ?? Window(since: now)
            window.attempts += 1
            windows[address] = window
            guard window.attempts > attemptsMax else { return nil }
            return max(1, (FailedAttempts.windowMilliseconds - now.since(window.since) + 999) / 1000)
        }
    }

    private func isOpen(_ window: Window, at now: Timestamp) -> Bool {
        now.since(window.since) < FailedAttempts.windowMilliseconds
    }
}
