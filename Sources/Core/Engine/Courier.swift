package import Base

/// Carries one kind of document to one target. A flow fulfils it; the engine calls it and decides nothing about content.
package protocol Courier: Sendable {
    /// The flow's name, as deliveries carry it.
    var flow: String { get }

    /// Everything before sending, for a whole batch at once so that questions to the target can be shared: read the
    /// documents, check them, look at what the target holds, plan the difference. A delivery left out of the answer is
    /// treated as a broken promise.
    func prepare(_ deliveries: [Delivery]) async -> [DeliveryID: Preparation]

    /// Looks for the document of an uncertain delivery, by its reference and by natural key.
    func look(for delivery: Delivery) async throws(Failure) -> Finding

    /// The receipt of a document a person names by the target's key; throws when the target holds no such document, or
    /// one that can't be this delivery's.
    func receipt(linking key: String, to delivery: Delivery) async throws(Failure) -> Receipt

    /// Why this person may not have this delivery sent; `nil` when they may. Asked before every retry.
    func objection(to person: String, sending delivery: Delivery) async throws(Failure) -> Failure?

    /// What the flow writes about this step, committed together with the delivery's new state.
    func record(_ step: Step) -> StoreChange
}

extension Courier {
    /// Who may act may send.
    package func objection(to person: String, sending delivery: Delivery) async throws(Failure) -> Failure? { nil }

    package func receipt(linking key: String, to delivery: Delivery) async throws(Failure) -> Receipt {
        throw Failure(
            .actNotPossible, .askHuman, "Documents of the flow \(flow) can't be linked by hand.",
            advice: "Retry the delivery: it looks for its document by itself.")
    }
}

package enum Preparation: Sendable {
    case send(Parcel)
    /// The target already holds it, and it agrees.
    case alreadyThere(Receipt)
    /// It must not be sent; the verdict says whether that may heal by itself.
    case unfit(Failure)
    /// The target holds something under this name that is not this document.
    case conflicting(Failure)
}

/// A document ready to leave.
package struct Parcel: Sendable {
    /// Of exactly the content that will be sent.
    package let digest: String
    package let send: @Sendable () async -> Sent<Receipt>

    package init(digest: String, send: @escaping @Sendable () async -> Sent<Receipt>) {
        self.digest = digest
        self.send = send
    }
}

/// What somebody who looked at the target has seen.
package enum Finding: Sendable {
    case absent
    case once(Receipt)
    /// Two or more, or one that differs.
    case conflicting(Failure)
}

/// One step of a delivery, as the flow's own books record it.
package struct Step: Sendable {
    package let before: Delivery
    package let after: Delivery
    /// The attempt that led here; absent when a person or the clock did.
    package let attempt: Attempt?
    package let at: Timestamp

    package init(before: Delivery, after: Delivery, attempt: Attempt?, at: Timestamp) {
        self.before = before
        self.after = after
        self.attempt = attempt
        self.at = at
    }
}
