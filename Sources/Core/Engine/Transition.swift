package import Base

/// Everything that can happen to a delivery.
package enum Event: Sendable {
    // A worker reports.
    /// Found unfit before anything was sent.
    case foundUnfit(Failure)
    /// Its target takes nothing at the moment; not the document's fault, so no attempt is counted.
    case postponed(until: Timestamp, because: Failure? = nil)
    /// The target already holds it; nothing was sent.
    case foundThere(Receipt)
    /// The request is about to leave: committed before it does.
    case sendBegins
    case accepted(Receipt)
    case refused(Failure)
    case notSent(Failure)
    case unclear(Failure)
    // Somebody looked at the target.
    case seenAbsent
    case seenOnce(Receipt)
    case seenConflicting(Failure)
    case lookFailed(Failure)
    /// The worker that was sending stopped answering.
    case leaseRanOut
    // A person decides.
    case retryAsked(by: String)
    /// The person has looked and says that the target holds nothing.
    case saidAbsent(by: String)
    case linked(Receipt, by: String)
    case setAside(Failure)
    case cancelled
}

extension Delivery {
    /// The delivery's next life, decided from facts alone: no clock, no store, no randomness.
    ///
    /// `nil` when the event makes no sense in this state: the caller says so and changes nothing. `jitter` is a share
    /// of the delay in per mille (0...1000), drawn by the caller.
    package func after(_ event: Event, at now: Timestamp, policy: RetryPolicy, jitter: Int64 = 0) -> Delivery? {
        var next = self
        next.updatedAt = now
        switch (state, event) {
        case (.waiting, .sendBegins):
            return next.sending(since: now)
        case (.waiting, .foundThere(let receipt)), (.sending, .accepted(let receipt)),
            (.uncertain, .seenOnce(let receipt)):
            return next.delivered(receipt)
        case (.waiting, .foundUnfit(let failure)):
            return next.stopped(by: failure, at: now, policy: policy, jitter: jitter)
        case (.waiting, .postponed(let until, let reason)), (.uncertain, .postponed(let until, let reason)):
            next.failure = reason ?? failure
            return next.released(dueAt: until)
        case (.sending, .notSent(let failure)):
            next.mayExist = false
            next.forgiven += 1  // Nothing arrived, so nothing speaks against the document: it may wait for ever.
            return next.stopped(by: failure, at: now, policy: policy, jitter: jitter)
        case (.sending, .refused(let failure)):
            next.mayExist = false
            return next.stopped(by: failure, at: now, policy: policy, jitter: jitter)
        case (.sending, .unclear(let failure)):
            return next.uncertain(because: failure, lookAt: policy.firstLook(after: sentAt ?? now, at: now))
        case (.sending, .leaseRanOut):
            return next.uncertain(because: .senderVanished, lookAt: policy.firstLook(after: sentAt ?? now, at: now))
        case (.uncertain, .seenAbsent):
            guard policy.inFlightLimitSeconds > 0 else { return next.parked(.flightTimeUnknown) }
            next.mayExist = false
            return tries < policy.attemptsMax ? next.waiting(since: now) : next.parked(.triedTooOften(tries))
        case (.uncertain, .lookFailed(let failure)):
            next.looks += 1
            next.failure = failure
            return next.released(dueAt: policy.delay(attempt: next.looks, from: now, jitter: jitter))
        case (.waiting, .seenConflicting(let failure)), (.uncertain, .seenConflicting(let failure)):
            return next.parked(failure)
        default:
            return next.decided(event, at: now, policy: policy)
        }
    }

    /// What a person makes of it; it carries the moment already.
    private func decided(_ event: Event, at now: Timestamp, policy: RetryPolicy) -> Delivery? {
        var next = self
        switch (state, event) {
        case (.waiting, .linked(let receipt, let person)), (.uncertain, .linked(let receipt, let person)),
            (.parked, .linked(let receipt, let person)), (.aside, .linked(let receipt, let person)):
            next.requestedBy = person
            return next.delivered(receipt)
        case (.waiting, .setAside(let failure)), (.uncertain, .setAside(let failure)),
            (.parked, .setAside(let failure)):
            next.mayExist = mayExist || awaitsLanding(at: now)
            return next.aside(failure)
        case (.parked, .retryAsked(let person)), (.aside, .retryAsked(let person)),
            (.waiting, .retryAsked(let person)), (.uncertain, .retryAsked(let person)),
            (.cancelled, .retryAsked(let person)):
            next.requestedBy = person
            next.forgiven = attempts
            guard mayExist else { return next.waiting(since: awaitsLanding(at: now) ? dueAt : now) }
            let reason = state == .aside ? .takenUpAgain : failure ?? .senderVanished
            return next.uncertain(
                because: reason, lookAt: policy.firstLook(after: sentAt ?? now, at: now))
        case (.parked, .saidAbsent(let person)), (.aside, .saidAbsent(let person)),
            (.uncertain, .saidAbsent(let person)):
            next.requestedBy = person
            next.forgiven = attempts
            // The person has looked; a request that is still in flight could arrive after that.
            return next.waiting(since: sentAt.map { policy.firstLook(after: $0, at: now) } ?? now)
        case (.waiting, .cancelled) where !mayExist && !awaitsLanding(at: now),
            (.parked, .cancelled) where !mayExist, (.aside, .cancelled) where !mayExist, (.delivered, .cancelled):
            next.state = .cancelled
            next.failure = nil
            return next.released(dueAt: now)
        default:
            return nil
        }
    }

    /// Somebody said that nothing is there, while a request may still be under way: until it can't be any more nothing is
    /// sent, however urgent somebody finds it. After a clear no the failure tells of it, and a person may hurry.
    func awaitsLanding(at now: Timestamp) -> Bool {
        state == .waiting && failure == nil && sentAt != nil && dueAt > now
    }

    /// Attempts since a person last asked for a retry.
    private var tries: Int { attempts - forgiven }

    private func sending(since now: Timestamp) -> Delivery {
        var next = self
        next.state = .sending
        next.attempts += 1
        next.sentAt = now
        next.mayExist = true
        next.looks = 0
        return next
    }

    private func delivered(_ receipt: Receipt) -> Delivery {
        var next = self
        next.receipt = receipt
        next.mayExist = true
        if let discrepancy = receipt.discrepancy { return next.parked(discrepancy) }
        next.state = .delivered
        next.failure = nil
        return next.released(dueAt: dueAt)
    }

    private func waiting(since now: Timestamp) -> Delivery {
        var next = self
        next.state = .waiting
        next.mayExist = false
        next.failure = nil
        return next.released(dueAt: now)
    }

    private func uncertain(because failure: Failure, lookAt: Timestamp) -> Delivery {
        var next = self
        next.state = .uncertain
        next.failure = failure
        next.mayExist = true
        return next.released(dueAt: lookAt)
    }

    private func parked(_ failure: Failure) -> Delivery {
        var next = self
        next.state = .parked
        next.failure = failure
        return next.released(dueAt: dueAt)
    }

    private func aside(_ failure: Failure) -> Delivery {
        var next = self
        next.state = .aside
        next.failure = failure
        return next.released(dueAt: dueAt)
    }

    /// A clear no: tried again later when the world may heal, otherwise handed to a person.
    private func stopped(by failure: Failure, at now: Timestamp, policy: RetryPolicy, jitter: Int64) -> Delivery {
        guard failure.verdict == .tryAgain else { return parked(failure) }
        var next = self
        guard next.tries < policy.attemptsMax else { return next.parked(.triedTooOften(next.tries, last: failure)) }
        next.state = .waiting
        next.failure = failure
        return next.released(dueAt: policy.delay(attempt: next.tries, from: now, jitter: jitter))
    }

    private func released(dueAt: Timestamp) -> Delivery {
        var next = self
        next.dueAt = dueAt
        next.holder = nil
        next.leaseUntil = nil
        return next
    }
}
