import Base

/// When to try again, when to look, and when to hand over to a person. Settings of one target.
package struct RetryPolicy: Hashable, Sendable {
    /// Sends, certain non-arrivals and clear refusals that may heal; after these many a person is asked.
    package var attemptsMax: Int
    package var firstDelaySeconds: Int64
    package var longestDelaySeconds: Int64
    /// How long a request may still be at work in the target after it left. Nothing is looked for, and nothing is sent
    /// again, before that. 0 means unknown: then nobody but a person may say that a document is not there.
    package var inFlightLimitSeconds: Int64
    /// How long after it was committed that sending begins a request may leave. A worker that is held up for longer
    /// (a full disk, a machine that stood still) does not send, because others count the in-flight limit from there.
    package var departureSecondsMax: Int64

    package init(
        attemptsMax: Int = 8, firstDelaySeconds: Int64 = 30, longestDelaySeconds: Int64 = 3600,
        inFlightLimitSeconds: Int64 = 120, departureSecondsMax: Int64 = 10
    ) {
        self.attemptsMax = attemptsMax
        self.firstDelaySeconds = firstDelaySeconds
        self.longestDelaySeconds = longestDelaySeconds
        self.inFlightLimitSeconds = inFlightLimitSeconds
        self.departureSecondsMax = departureSecondsMax
    }

    /// Doubles with every attempt up to the longest delay, plus up to a quarter by jitter (0...1000 per mille).
    func delay(attempt: Int, from now: Timestamp, jitter: Int64) -> Timestamp {
        let doubled = firstDelaySeconds << min(Int64(max(0, attempt - 1)), 20)
        let milliseconds = min(doubled, longestDelaySeconds) * 1000
        return now.adding(milliseconds: milliseconds + milliseconds / 4 * min(max(jitter, 0), 1000) / 1000)
    }

    /// Never before the request can no longer be in flight, even if it left at the last moment.
    func firstLook(after sentAt: Timestamp, at now: Timestamp) -> Timestamp {
        max(now, sentAt.adding(seconds: departureSecondsMax + inFlightLimitSeconds))
    }

    /// Whether a request whose beginning was committed at `sentAt` may still leave.
    func mayLeave(_ sentAt: Timestamp, at now: Timestamp) -> Bool { now.since(sentAt) <= departureSecondsMax * 1000 }
}
