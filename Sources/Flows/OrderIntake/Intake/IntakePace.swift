import Base

/// How fast one worker takes orders in, and when it tries again.
package struct IntakePace: Hashable, Sendable {
    /// Raw documents claimed together: the questions of all of them are asked in one go.
    package var documentsAtOnce: Int
    /// Invoices planned and carried out together; bounds what a run keeps in memory.
    package var invoicesAtOnce: Int
    /// Of these so many at a time: while the lines of one wave are added, the orders of the next are made.
    package var invoicesAWave: Int
    /// Lines of one wave that are added while the orders of the next are made; the others follow with the last wave.
    package var linesMeanwhile: Int
    /// Orders whose lines are changed at the same time.
    package var ordersAtOnce: Int
    /// How long a worker may be silent before another takes its documents over.
    package var leaseSeconds: Int64
    /// How long a request may still be at work in the book after its answer was lost.
    package var inFlightLimitSeconds: Int64
    package var firstDelaySeconds: Int64
    package var longestDelaySeconds: Int64
    /// What waits for a person is planned anew after so many hours, because the cure is often made in the book;
    /// 0 leaves it until a person retries it.
    package var askAgainHours: Int
    /// Off only where time is simulated: there leases are as long as the test wants.
    package var renewsLeases: Bool

    package init(
        documentsAtOnce: Int = 50, invoicesAtOnce: Int = 200, invoicesAWave: Int = 100, linesMeanwhile: Int = 200,
        ordersAtOnce: Int = 4, leaseSeconds: Int64 = 120, inFlightLimitSeconds: Int64 = 120,
        firstDelaySeconds: Int64 = 30, longestDelaySeconds: Int64 = 3_600, askAgainHours: Int = 24,
        renewsLeases: Bool = true
    ) {
        self.documentsAtOnce = max(1, documentsAtOnce)
        self.invoicesAtOnce = max(1, invoicesAtOnce)
        self.invoicesAWave = max(1, invoicesAWave)
        self.linesMeanwhile = max(1, linesMeanwhile)
        self.ordersAtOnce = max(1, ordersAtOnce)
        self.leaseSeconds = max(1, leaseSeconds)
        self.inFlightLimitSeconds = max(0, inFlightLimitSeconds)
        self.firstDelaySeconds = firstDelaySeconds
        self.longestDelaySeconds = longestDelaySeconds
        self.askAgainHours = askAgainHours
        self.renewsLeases = renewsLeases
    }

    /// Doubles with every try up to the longest delay, plus up to a quarter by chance.
    func delay(tries: Int, from now: Timestamp, _ randomness: any Randomness) -> Timestamp {
        let doubled = firstDelaySeconds << min(Int64(max(0, tries)), 20)
        let milliseconds = min(doubled, longestDelaySeconds) * 1000
        return now.adding(milliseconds: milliseconds + randomness.number(in: 0...max(1, milliseconds / 4)))
    }
}
