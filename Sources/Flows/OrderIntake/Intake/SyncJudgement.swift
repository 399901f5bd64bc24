import Base
import Model

extension SyncOutcome {
    /// What a document is told about its invoices, and when it is tried again.
    init(
        _ invoices: [InvoiceReport], tries: Int, at now: Timestamp, pace: IntakePace, _ randomness: any Randomness
    ) {
        var log = SyncLog(timestamp: now, invoices: invoices.map(\.entry))
        for invoice in invoices {
            switch invoice.ending {
            case .synced: log.successful += 1
            case .partial: log.partial += 1
            case .failed: log.failed += 1
            }
        }
        let status: SyncStatus =
            if log.successful == invoices.count {
                .synced
            } else if log.failed == invoices.count {
                .failed
            } else {
                .partlyFailed
            }
        let soon = pace.delay(tries: tries, from: now, randomness)
        let retries = invoices.compactMap { $0.retryAt(soon: soon, now: now, pace: pace) }
        self.init(
            status: status, log: log, failure: invoices.compactMap(\.failure).max { $0.weight < $1.weight },
            retryAt: retries.min())
    }
}

extension InvoiceReport {
    /// What may heal by itself is tried again soon, but not while a request may still be at work. What waits for a
    /// person is planned anew from time to time, because the cure is often made in the book. Which of two invoices of
    /// one key is right only a person can say.
    fileprivate func retryAt(soon: Timestamp, now: Timestamp, pace: IntakePace) -> Timestamp? {
        guard let failure else { return nil }
        if let inDoubtUntil { return max(soon, inDoubtUntil) }
        switch failure.verdict {
        case .tryAgain: return soon
        case .askHuman, .ourFault:
            guard failure.code != .orderKeyRepeated, pace.askAgainHours > 0 else { return nil }
            return now.adding(seconds: Int64(pace.askAgainHours) * 3600)
        }
    }
}

extension Failure {
    /// Of several, the one a person has to know about.
    fileprivate var weight: Int {
        switch verdict {
        case .tryAgain: 0
        case .askHuman: 1
        case .ourFault: 2
        }
    }
}
