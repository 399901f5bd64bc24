import Base

/// A send's outcome in the words of the state machine.
struct SentEvent {
    let event: Event
    let word: String
    let failure: Failure?
    /// Whether the target answered at all: what the circuit breaker counts.
    let reachable: Bool

    init(_ outcome: SendOutcome<Receipt>) {
        switch outcome {
        case .accepted(let receipt): (event, word, failure, reachable) = (.accepted(receipt), "accepted", nil, true)
        case .refused(let why): (event, word, failure, reachable) = (.refused(why), "refused", why, true)
        case .notSent(let why): (event, word, failure, reachable) = (.notSent(why), "notSent", why, false)
        case .unclear(let why): (event, word, failure, reachable) = (.unclear(why), "unclear", why, false)
        }
    }
}

extension Attempt {
    mutating func end(at moment: Timestamp, _ outcome: String, _ failure: Failure?) {
        endedAt = moment
        self.outcome = outcome
        self.failure = failure
    }
}

extension Preparation {
    /// Unfit for a reason that lies in the world, such as a target that does not answer.
    var mayHeal: Bool {
        if case .unfit(let failure) = self { failure.verdict == .tryAgain } else { false }
    }
}
