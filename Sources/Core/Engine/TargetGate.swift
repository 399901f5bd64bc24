package import Base

/// The one place that knows how a target is doing: its rate limit and its circuit breaker.
package actor TargetGate {
    package nonisolated let target: String
    private let time: any TimeSource
    private var breaker: CircuitBreaker
    private var bucket: TokenBucket

    package init(
        target: String, time: any TimeSource, requestsPerSecondMax: Int = 0, breaker: CircuitBreaker = CircuitBreaker()
    ) {
        self.target = target
        self.time = time
        self.breaker = breaker
        bucket = TokenBucket(perSecond: requestsPerSecondMax, burst: max(1, requestsPerSecondMax), at: time.now)
    }

    package func pausedUntil() -> Timestamp? { breaker.pausedUntil(at: time.now) }

    /// Waits for a token. False when the target is paused: then nothing may be sent.
    package func admit() async -> Bool {
        guard breaker.pausedUntil(at: time.now) == nil else { return false }
        let wait = bucket.take(at: time.now)
        if wait > 0 {
            do throws(CancellationError) { try await time.sleep(milliseconds: wait) } catch { return false }
        }
        // Asked again: the target may have stopped answering while this one waited for its token.
        return breaker.admit(at: time.now)
    }

    /// Who was admitted did not send after all.
    package func withdraw() { breaker.withdraw() }

    package func report(reachable: Bool) { breaker.report(reachable: reachable, at: time.now) }
}
