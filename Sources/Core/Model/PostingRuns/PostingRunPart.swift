package import Base

/// One faktur of a bulk posting: what was confirmed of it, and what became of it.
package struct PostingRunPart: Hashable, Sendable {
    /// Where its turn led.
    package enum Outcome: String, CaseIterable, Sendable {
        /// The ledger holds all its documents.
        case posted
        /// The same, and it did already when its turn came: nothing was sent.
        case present
        /// Promised, and not sent yet: it goes out by itself when the ledger can be reached.
        case waiting
        /// Sent, and nobody knows whether it arrived: it is looked up by itself before anything is sent again.
        case uncertain
        /// Not posted; a person must act.
        case refused

        package var isInLedger: Bool { self == .posted || self == .present }
    }

    /// Its turn: counted from one.
    package let place: Int
    package let faktur: FakturID
    /// Of exactly what the person saw would be sent; anything else is not.
    package let confirmedDigest: String
    /// When its turn came; with no outcome yet, it is the one at hand, or its worker died.
    package var begunAt: Timestamp?
    package var endedAt: Timestamp?
    package var outcome: Outcome?
    /// Why it is not in the ledger, as it was known when its turn was over.
    package var failure: Failure?

    package init(place: Int, faktur: FakturID, confirmedDigest: String) {
        self.place = place
        self.faktur = faktur
        self.confirmedDigest = confirmedDigest
    }

    package func ended(_ outcome: Outcome, _ failure: Failure?, at now: Timestamp) -> PostingRunPart {
        var next = self
        next.outcome = outcome
        next.failure = failure
        next.endedAt = now
        return next
    }
}

/// A faktur somebody wants posted, and the digest of what they saw would be sent.
package struct ConfirmedFaktur: Hashable, Sendable {
    package let faktur: FakturID
    package let digest: String

    package init(_ faktur: FakturID, digest: String) {
        self.faktur = faktur
        self.digest = digest
    }
}
