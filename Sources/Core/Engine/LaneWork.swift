import Base

/// A delivery this worker holds, with what is to be done about it.
enum Ready: Sendable {
    case send(Delivery, Parcel)
    case look(Delivery)
}

/// The steps of one lane: claim, prepare, send or look, settle.
struct LaneWork: Sendable {
    let lane: Lane
    let dispatcher: Dispatcher
    let leases: LeaseKeeper

    init(lane: Lane, dispatcher: Dispatcher) {
        self.lane = lane
        self.dispatcher = dispatcher
        leases = LeaseKeeper(
            store: dispatcher.store, time: dispatcher.time, log: dispatcher.log,
            leaseSeconds: dispatcher.pace.leaseSeconds)
    }

    private var store: any DeliveryStore { dispatcher.store }
    private var now: Timestamp { dispatcher.time.now }

    /// Claims the next batch and prepares it. Empty only when nothing more is due or the target is paused.
    func fetch() async throws(Failure) -> [Ready] {
        while !Task.isCancelled {
            guard await lane.gate.pausedUntil() == nil else { return [] }
            let claim = dispatcher.claim(limit: dispatcher.pace.batchSize, flows: [lane.courier.flow])
            let claimed = try await store.claim(claim)
            if claimed.isEmpty { return [] }
            let ready = try await makeReady(claimed, onlyDue: true)
            if !ready.isEmpty { return ready }
        }
        return []
    }

    /// Brings claimed deliveries to the point where something must be sent or looked at; settles those that need neither.
    func makeReady(_ claimed: [Delivery], onlyDue: Bool) async throws(Failure) -> [Ready] {
        leases.hold(claimed)
        var ready: [Ready] = []
        for delivery in claimed where delivery.state == .sending {
            // Its sender's lease ran out: whether it arrived is unknown.
            try await settle(delivery, .leaseRanOut, attempt: vanished(delivery))
        }
        for delivery in claimed where delivery.state == .uncertain {
            if onlyDue || delivery.dueAt <= now { ready.append(.look(delivery)) } else { try await release(delivery) }
        }
        let now = now
        for delivery in claimed where delivery.awaitsLanding(at: now) { try await release(delivery) }
        let waiting = claimed.filter { $0.state == .waiting && !$0.awaitsLanding(at: now) }
        guard !waiting.isEmpty else { return ready }
        let preparations = await lane.courier.prepare(waiting)
        // One question for the whole batch went unanswered: that counts once.
        if preparations.values.contains(where: \.mayHeal) { await lane.gate.report(reachable: false) }
        for delivery in waiting {
            switch preparations[delivery.id] {
            case .send(let parcel):
                if let confirmed = delivery.confirmedDigest, confirmed != parcel.digest {
                    try await settle(delivery, .foundUnfit(.changedSinceConfirmed))
                } else {
                    ready.append(.send(delivery, parcel))
                }
            case .alreadyThere(let receipt): try await settle(delivery, .foundThere(receipt), note: "adopted")
            case .unfit(let failure): try await settle(delivery, .foundUnfit(failure), note: "refused")
            case .conflicting(let failure): try await settle(delivery, .seenConflicting(failure), note: "conflict")
            case nil:
                let failure = Failure.broken("the courier of \(delivery.flow) answers for every delivery it is given")
                try await settle(delivery, .foundUnfit(failure))
            }
        }
        return ready
    }

    /// A worker that was told to stop begins nothing more: others may have it at once.
    func carry(_ ready: Ready) async throws(Failure) {
        switch ready {
        case .send(let delivery, _) where Task.isCancelled: try await release(delivery)
        case .look(let delivery) where Task.isCancelled: try await release(delivery)
        case .send(let delivery, let parcel): try await send(delivery, parcel)
        case .look(let delivery): try await look(delivery)
        }
    }

    private func send(_ waiting: Delivery, _ parcel: Parcel) async throws(Failure) {
        guard await lane.gate.admit() else { return try await postpone(waiting) }
        let startedAt = now
        guard let sending = waiting.after(.sendBegins, at: startedAt, policy: lane.policy) else {
            throw .broken("only a waiting delivery is sent")
        }
        var attempt = Attempt(
            number: sending.attempts, act: .send, at: startedAt, by: sending.requestedBy, digest: parcel.digest)
        let step = Step(before: waiting, after: sending, attempt: attempt, at: startedAt)
        let begun: Bool
        do throws(Failure) {
            begun = try await store.begin(sending, attempt, alongside: lane.courier.record(step))
        } catch {
            await lane.gate.withdraw()
            throw error
        }
        guard begun else {
            await lane.gate.withdraw()
            return leaseLost(waiting)
        }
        guard lane.policy.mayLeave(startedAt, at: now) else {
            await lane.gate.withdraw()
            attempt.end(at: now, "notSent", .leftTooLate)
            return try await settle(sending, .notSent(.leftTooLate), attempt: attempt)
        }
        // Out of reach of cancellation: a worker that is told to stop still hears what became of its last request.
        let sent = await Task { await parcel.send() }.value
        attempt.exchange = sent.exchange
        let event = SentEvent(sent.outcome)
        attempt.end(at: now, event.word, event.failure)
        await lane.gate.report(reachable: event.reachable)
        try await settle(sending, event.event, attempt: attempt)
    }

    private func look(_ uncertain: Delivery) async throws(Failure) {
        guard await lane.gate.admit() else { return try await postpone(uncertain) }
        var attempt = Attempt(
            number: uncertain.attempts, act: .look, at: now, by: dispatcher.holder, digest: "")
        let event: Event
        do throws(Failure) {
            switch try await lane.courier.look(for: uncertain) {
            case .absent:
                event = .seenAbsent
                attempt.end(at: now, "absent", nil)
            case .once(let receipt):
                event = .seenOnce(receipt)
                attempt.end(at: now, "adopted", receipt.discrepancy)
            case .conflicting(let failure):
                event = .seenConflicting(failure)
                attempt.end(at: now, "conflict", failure)
            }
            await lane.gate.report(reachable: true)
        } catch {
            event = .lookFailed(error)
            attempt.end(at: now, "unclear", error)
            await lane.gate.report(reachable: error.verdict != .tryAgain)
        }
        try await settle(uncertain, event, attempt: attempt)
    }

    private func settle(_ before: Delivery, _ event: Event, note: String) async throws(Failure) {
        let failure: Failure? =
            switch event {
            case .foundUnfit(let failure), .seenConflicting(let failure): failure
            default: nil
            }
        let attempt = Attempt(
            number: before.attempts, act: .look, at: now, endedAt: now, by: before.requestedBy, digest: "",
            outcome: note, failure: failure)
        try await settle(before, event, attempt: attempt)
    }

    private func settle(_ before: Delivery, _ event: Event, attempt: Attempt? = nil) async throws(Failure) {
        let jitter = dispatcher.randomness.number(in: 0...1000)
        guard let after = before.after(event, at: now, policy: lane.policy, jitter: jitter) else {
            throw .broken("a delivery that is \(before.state.rawValue) can take the event \(event)")
        }
        leases.release(before.id)
        let change = lane.courier.record(Step(before: before, after: after, attempt: attempt, at: now))
        guard try await store.settle(after, attempt: attempt, alongside: change) else { return leaseLost(before) }
        report(after)
    }

    /// The send whose sender stopped answering, as far as anybody knows it.
    private func vanished(_ delivery: Delivery) -> Attempt {
        Attempt(
            number: delivery.attempts, act: .send, at: delivery.sentAt ?? now, endedAt: now, by: delivery.requestedBy,
            digest: "", outcome: "unclear", failure: .senderVanished)
    }

    private func postpone(_ delivery: Delivery) async throws(Failure) {
        if Task.isCancelled { return try await release(delivery) }
        let until = await lane.gate.pausedUntil() ?? now.adding(seconds: 1)
        try await settle(delivery, .postponed(until: until, because: .targetPaused(lane.gate.target)))
    }

    private func release(_ delivery: Delivery) async throws(Failure) {
        try await settle(delivery, .postponed(until: delivery.dueAt))
    }

    /// Somebody took it over while we were slow: what we know is worthless, what they find out counts.
    private func leaseLost(_ delivery: Delivery) {
        leases.release(delivery.id)
        dispatcher.log.warning(
            "delivery.lease-lost", ["delivery": JSON(delivery.id.rawValue), "reference": JSON(delivery.reference)])
    }

    private func report(_ delivery: Delivery) {
        dispatcher.observer(delivery)
        let fields: KeyValuePairs<String, JSON> = [
            "delivery": JSON(delivery.id.rawValue), "flow": JSON(delivery.flow), "key": JSON(delivery.key),
            "reference": JSON(delivery.reference), "attempts": JSON(delivery.attempts),
            "failure": JSON(delivery.failure?.code.rawValue),
        ]
        switch delivery.state {
        case .parked, .uncertain: dispatcher.log.warning("delivery.\(delivery.state.rawValue)", fields)
        default: dispatcher.log.info("delivery.\(delivery.state.rawValue)", fields)
        }
    }
}
