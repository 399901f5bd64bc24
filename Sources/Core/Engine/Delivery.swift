package import Base

/// One source document to be made true in one target, once: the promise, and how far it got.
///
/// Unique by (flow, key). Its `reference` is derived from the source document, never from an attempt, and is committed
/// before anything is sent, so the target can always be asked what became of it.
package struct Delivery: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        /// Nothing of it is on its way; due at `dueAt`.
        case waiting
        /// A worker is sending it, or died while sending it.
        case sending
        /// Sent, and nobody knows whether it arrived; nothing is sent again before somebody has looked.
        case uncertain
        /// The target holds it, and that was seen.
        case delivered
        /// A person must act.
        case parked
        /// A person has acted: it rests, and waits for nobody. Only a person takes it up again.
        case aside
        /// Called off by a person.
        case cancelled

        /// Nothing becomes of it before a person says so, and then something may.
        package var rests: Bool { self == .parked || self == .aside }
    }

    package let id: DeliveryID
    package let flow: String
    package let key: String
    package let target: String
    package let reference: String
    package var state: State
    /// How often something was sent or certainly not sent; looks don't count.
    package var attempts: Int
    /// Attempts made before a person last asked for a retry: they no longer count against the limit.
    package var forgiven: Int
    /// How often the target was looked at since it became uncertain.
    package var looks: Int
    /// Grows with every claim, every settlement and every person's decision. Whoever acts on an older fence acts on
    /// something that is no longer so, and changes nothing.
    package var fence: Int64
    package var dueAt: Timestamp
    package var holder: String?
    package var leaseUntil: Timestamp?
    /// When the latest request left; the target may work on it for the in-flight limit after that.
    package var sentAt: Timestamp?
    /// A request may have arrived and nobody has seen since that it did not: look before sending again.
    package var mayExist: Bool
    /// Digest of the content a person has confirmed; anything else is not sent.
    package var confirmedDigest: String?
    package var requestedBy: String
    /// Why it is not delivered yet; absent while all is well.
    package var failure: Failure?
    package var receipt: Receipt?
    package let createdAt: Timestamp
    package var updatedAt: Timestamp

    package init(_ promise: Promise, id: DeliveryID, at now: Timestamp) {
        self.id = id
        flow = promise.flow
        key = promise.key
        target = promise.target
        reference = promise.reference
        confirmedDigest = promise.confirmedDigest
        requestedBy = promise.requestedBy
        state = .waiting
        attempts = 0
        forgiven = 0
        looks = 0
        fence = 0
        mayExist = false
        dueAt = now
        createdAt = now
        updatedAt = now
    }
}

/// What is asked of the engine: make this document true in this target.
package struct Promise: Hashable, Sendable {
    package let flow: String
    package let key: String
    package let target: String
    package let reference: String
    package let requestedBy: String
    package let confirmedDigest: String?

    package init(
        flow: String, key: String, target: String, reference: String, requestedBy: String,
        confirmedDigest: String? = nil
    ) {
        self.flow = flow
        self.key = key
        self.target = target
        self.reference = reference
        self.requestedBy = requestedBy
        self.confirmedDigest = confirmedDigest
    }
}

package struct DeliveryID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let rawValue: Int64
    package init(_ rawValue: Int64) { self.rawValue = rawValue }
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    package var description: String { String(rawValue) }
}

/// What the target says it holds: its key, and details the engine keeps without reading them.
package struct Receipt: Hashable, Sendable {
    package let key: String
    package let detail: JSON
    /// The target holds the document, but made something else of it than was meant: a person must look.
    package let discrepancy: Failure?

    package init(key: String, detail: JSON = [:], discrepancy: Failure? = nil) {
        self.key = key
        self.detail = detail
        self.discrepancy = discrepancy
    }
}

/// One thing that was tried for a delivery, kept for ever.
package struct Attempt: Hashable, Sendable {
    package enum Act: String, Sendable { case send, look }

    /// The send it belongs to, counted from one; looks carry the number of the send they look for.
    package let number: Int
    package let act: Act
    package let at: Timestamp
    package var endedAt: Timestamp?
    package let by: String
    package let digest: String
    /// `accepted`, `refused`, `notSent`, `unclear`, `adopted`, `absent`, `conflict`, or `running`.
    package var outcome: String
    package var failure: Failure?
    package var exchange: Exchange

    package init(
        number: Int, act: Act, at: Timestamp, endedAt: Timestamp? = nil, by: String, digest: String,
        outcome: String = "running", failure: Failure? = nil, exchange: Exchange = Exchange()
    ) {
        self.number = number
        self.act = act
        self.at = at
        self.endedAt = endedAt
        self.by = by
        self.digest = digest
        self.outcome = outcome
        self.failure = failure
        self.exchange = exchange
    }
}
