package import Base

/// Stops asking a target that does not answer, and asks again by itself.
///
/// Closed: all may pass. After `failuresMax` failures in a row it opens for `pauseSeconds`; then one may pass as a
/// probe. A success closes it, a failure opens it again for twice as long, up to `longestPauseSeconds`.
package struct CircuitBreaker: Hashable, Sendable {
    package var failuresMax: Int
    package var pauseSeconds: Int64
    package var longestPauseSeconds: Int64
    package private(set) var failuresInARow = 0
    package private(set) var openUntil: Timestamp?
    private var currentPauseSeconds: Int64
    private var probing = false

    package init(failuresMax: Int = 5, pauseSeconds: Int64 = 15, longestPauseSeconds: Int64 = 300) {
        self.failuresMax = failuresMax
        self.pauseSeconds = pauseSeconds
        self.longestPauseSeconds = longestPauseSeconds
        currentPauseSeconds = pauseSeconds
    }

    /// Until when nothing may pass; `nil` when something may.
    package func pausedUntil(at now: Timestamp) -> Timestamp? {
        guard let openUntil else { return nil }
        if now < openUntil { return openUntil }
        return probing ? now.adding(seconds: 1) : nil
    }

    /// Whether this one may pass; after a pause only one may, until it has reported.
    package mutating func admit(at now: Timestamp) -> Bool {
        guard pausedUntil(at: now) == nil else { return false }
        probing = openUntil != nil
        return true
    }

    /// The one that was admitted did not go after all: the next may be the probe.
    package mutating func withdraw() { probing = false }

    package mutating func report(reachable: Bool, at now: Timestamp) {
        guard !reachable else {
            self = CircuitBreaker(
                failuresMax: failuresMax, pauseSeconds: pauseSeconds, longestPauseSeconds: longestPauseSeconds)
            return
        }
        if let openUntil {
            // During the pause only what was sent before it reports: old news, which must not make the pause longer.
            guard now >= openUntil else { return }
            probing = false
            currentPauseSeconds = min(currentPauseSeconds * 2, longestPauseSeconds)
        }
        failuresInARow += 1
        guard failuresInARow >= failuresMax else { return }
        openUntil = now.adding(seconds: currentPauseSeconds)
    }
}

/// A bucket that fills with a token at a steady rate: how many requests a second a target takes.
package struct TokenBucket: Hashable, Sendable {
    /// 0 means no limit.
    package let perSecond: Int
    package let burst: Int
    /// In thousandths of a token, so that a slow rate is exact.
    private var thousandths: Int64
    private var filledAt: Timestamp

    package init(perSecond: Int, burst: Int, at now: Timestamp) {
        self.perSecond = perSecond
        self.burst = max(1, burst)
        thousandths = Int64(max(1, burst)) * 1000
        filledAt = now
    }

    /// Takes a token and says how long its holder must wait before using it, in milliseconds.
    package mutating func take(at now: Timestamp) -> Int64 {
        guard perSecond > 0 else { return 0 }
        let gained = max(0, now.since(filledAt)) * Int64(perSecond)
        thousandths = min(Int64(burst) * 1000, thousandths + gained)
        filledAt = max(filledAt, now)
        thousandths -= 1000
        return thousandths >= 0 ? 0 : (-thousandths + Int64(perSecond) - 1) / Int64(perSecond)
    }
}
