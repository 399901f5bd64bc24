package import Base

/// What a person may decide about a delivery; every decision is committed with its entry in the audit.
package struct DeliveryDesk: Sendable {
    package let store: any DeliveryStore
    package let dispatcher: Dispatcher
    /// The audit's entry for a deed, to be committed with it.
    package let auditing:
        @Sendable (_ deed: String, _ before: Delivery, _ after: Delivery, _ who: String) -> StoreChange

    package init(
        store: any DeliveryStore, dispatcher: Dispatcher,
        auditing: @escaping @Sendable (String, Delivery, Delivery, String) -> StoreChange
    ) {
        self.store = store
        self.dispatcher = dispatcher
        self.auditing = auditing
    }

    /// Tries again, and first looks when the document may already exist. `nothingThere` is the person's word that it
    /// does not. The person's confirmation replaces an earlier one: `nil` sends whatever the document says now.
    /// Throws what the flow has against this person sending it.
    package func retry(
        _ id: DeliveryID, nothingThere: Bool = false, confirmedDigest: String? = nil, by who: String
    ) async throws(Failure) -> Delivery {
        let delivery = try await delivery(id)
        if delivery.state == .sending { throw .heldElsewhere(delivery) }
        if let objection = try await objection(to: who, sending: delivery) { throw objection }
        let event: Event = nothingThere ? .saidAbsent(by: who) : .retryAsked(by: who)
        let deed = nothingThere ? "said not to be there" : "retried"
        return try await decide(delivery, event, deed, by: who) { $0.confirmedDigest = confirmedDigest }
    }

    /// Tries those of a list again that a person must act on, oldest first and at most `limit` of its own; one that somebody
    /// else holds, or that has moved on meanwhile, is left to itself; one that the flow doesn't let this person send stays
    /// as it is. What was set aside is nobody's list.
    package func retryParked(_ filter: DeliveryFilter, by who: String) async throws(Failure) -> ManyRetried {
        var parked = filter
        parked.states = [.parked]
        parked.isNewestFirst = false
        parked.after = nil
        var many = ManyRetried()
        for delivery in try await store.list(parked) {
            do throws(Failure) {
                if let objection = try await objection(to: who, sending: delivery) {
                    many.withheld.append(objection)
                } else {
                    _ = try await decide(delivery, .retryAsked(by: who), "retried", by: who)
                    many.retried += 1
                }
            } catch {
                guard [.heldElsewhere, .actNotPossible].contains(error.code) else { throw error }
            }
        }
        return many
    }

    /// Leaves it alone until a person retries it: it waits for nobody any more. What may be in the target still may.
    package func setAside(_ id: DeliveryID, note: String, by who: String) async throws(Failure) -> Delivery {
        let delivery = try await delivery(id)
        return try await decide(
            delivery, .setAside(.setAside(by: who, note: note, instead: delivery.failure)), "set aside", by: who)
    }

    /// Says which of the target's documents it is. The target is asked first: a document that isn't there can't be linked.
    package func link(_ id: DeliveryID, to key: String, by who: String) async throws(Failure) -> Delivery {
        let delivery = try await delivery(id)
        let receipt = try await lane(of: delivery).courier.receipt(linking: key, to: delivery)
        return try await decide(delivery, .linked(receipt, by: who), "linked to \(key)", by: who)
    }

    /// Calls off a delivery nothing of which can be in the target.
    package func callOff(_ id: DeliveryID, by who: String) async throws(Failure) -> Delivery {
        try await decide(try await delivery(id), .cancelled, "called off", by: who)
    }

    /// Why the flow doesn't let this person send it; `nil` when it does.
    package func objection(to who: String, sending delivery: Delivery) async throws(Failure) -> Failure? {
        try await lane(of: delivery).courier.objection(to: who, sending: delivery)
    }

    private func decide(
        _ before: Delivery, _ event: Event, _ deed: String, by who: String,
        _ adjust: (inout Delivery) -> Void = { _ in }
    ) async throws(Failure) -> Delivery {
        let now = dispatcher.time.now
        let lane = try lane(of: before)
        guard before.leaseUntil.map({ $0 <= now }) ?? true else { throw .heldElsewhere(before) }
        guard var after = before.after(event, at: now, policy: lane.policy) else {
            throw Failure(
                .actNotPossible, .askHuman, "A delivery that is \(before.state.rawValue) can't be \(deed).",
                advice: "Look at its state again; it may have moved on.")
        }
        adjust(&after)
        let step = Step(before: before, after: after, attempt: nil, at: now)
        let change = lane.courier.record(step).and(auditing(deed, before, after, who))
        guard try await store.decide(after, seenFence: before.fence, at: now, alongside: change) else {
            throw .heldElsewhere(before)
        }
        return after
    }

    /// Throws `DELIVERY-UNKNOWN`.
    package func delivery(_ id: DeliveryID) async throws(Failure) -> Delivery {
        guard let delivery = try await store.delivery(id) else {
            throw Failure(
                .unknownDelivery, .askHuman, "There is no delivery \(id).",
                advice: "Look up its number in the list of deliveries.")
        }
        return delivery
    }

    private func lane(of delivery: Delivery) throws(Failure) -> Lane {
        guard let lane = dispatcher.lanes.first(where: { $0.courier.flow == delivery.flow }) else {
            throw Failure(
                .deliveryNotCarried, .askHuman,
                "Nothing here carries delivery \(delivery.id): its part of Tieout is not set up.",
                advice: "Set it up, and start Tieout again; until then the delivery stays as it is.")
        }
        return lane
    }
}

/// What became of many that somebody wanted tried again at once.
package struct ManyRetried: Sendable {
    package var retried = 0
    /// Why some were left as they are: one for each.
    package var withheld: [Failure] = []
}

extension Failure.Code {
    package static let deliveryNotCarried = Self("DELIVERY-NOT-CARRIED")
}
