package import Base

/// Keeps promises: claims deliveries that are due, carries them through their courier, and commits what became of them.
///
/// It knows deliveries and nothing of what they carry. Any number of dispatchers may work on one store.
package struct Dispatcher: Sendable {
    package let store: any DeliveryStore
    package let lanes: [Lane]
    package let time: any TimeSource
    package let randomness: any Randomness
    package let log: Log
    /// The name under which this worker holds leases, unique among all running workers.
    package let holder: String
    package let pace: Pace
    /// Told of every delivery that was settled: for progress on a terminal or a page.
    package var observer: @Sendable (Delivery) -> Void = { _ in }

    package init(
        store: any DeliveryStore, lanes: [Lane], time: any TimeSource, randomness: any Randomness, log: Log,
        holder: String, pace: Pace = Pace()
    ) {
        self.store = store
        self.lanes = lanes
        self.time = time
        self.randomness = randomness
        self.log = log
        self.holder = holder
        self.pace = pace
    }

    /// Works until the task is cancelled; then claims no more and finishes what it is sending. Each lane keeps its own
    /// pace: a slow target holds up nobody else's documents.
    package func run() async {
        await withTaskGroup(of: Void.self) { group in
            for lane in working { group.addTask { await run(lane) } }
        }
    }

    private func run(_ lane: Lane) async {
        while !Task.isCancelled {
            var wake = time.now.adding(seconds: pace.pollSeconds)
            do throws(Failure) {
                try await drain(lane)
                if let due = try await nextWork(of: lane) {
                    wake = min(wake, max(due, time.now.adding(milliseconds: 50)))
                }
            } catch {
                log.error("dispatch.failed", ["failure": JSON(error.description), "cause": JSON(error.cause)])
                wake = time.now.adding(seconds: pace.pollSeconds)
            }
            do throws(CancellationError) { try await time.sleep(until: wake) } catch { return }
        }
    }

    /// Does all that is due now, lane after lane.
    package func drain() async throws(Failure) {
        for lane in working { try await drain(lane) }
    }

    private var working: [Lane] { lanes.filter { $0.obstacle == nil } }

    /// Does all that is due, waits for what becomes due, and returns when nothing waits any more or the deadline passed.
    package func drain(until deadline: Timestamp) async throws(Failure) {
        while !Task.isCancelled {
            try await drain()
            guard let due = try await nextWork(), due <= deadline else { return }
            do throws(CancellationError) {
                try await time.sleep(until: max(due, time.now.adding(milliseconds: 20)))
            } catch { return }
        }
    }

    private func nextWork() async throws(Failure) -> Timestamp? {
        var earliest: Timestamp?
        for lane in working {
            guard let next = try await nextWork(of: lane) else { continue }
            earliest = min(earliest ?? next, next)
        }
        return earliest
    }

    /// When there will be something to do: a delivery is due and its target is not paused.
    private func nextWork(of lane: Lane) async throws(Failure) -> Timestamp? {
        guard let due = try await store.nextDue(flows: [lane.courier.flow]) else { return nil }
        return max(due, await lane.gate.pausedUntil() ?? due)
    }

    /// Carries this one delivery as far as it goes now, due or not.
    ///
    /// Throws `DELIVERY-HELD-ELSEWHERE` when another worker has it in hand, what its lane's obstacle is, and what the store
    /// throws.
    package func deliver(_ id: DeliveryID) async throws(Failure) -> Delivery {
        try await refuseResting(id)
        guard let claimed = try await store.claim(id, claim(limit: 1, flows: [])) else {
            guard let current = try await store.delivery(id) else { throw .broken("delivery \(id) exists") }
            if [.delivered, .parked, .aside, .cancelled].contains(current.state) { return current }
            throw .heldElsewhere(current)
        }
        guard let lane = lanes.first(where: { $0.courier.flow == claimed.flow }) else {
            throw .broken("a courier carries the flow \(claimed.flow)")
        }
        let work = LaneWork(lane: lane, dispatcher: self)
        try await work.leases.whileRenewing(pace.renewsLeases) { () async throws(Failure) in
            for ready in try await work.makeReady([claimed], onlyDue: false) { try await work.carry(ready) }
        }
        guard let settled = try await store.delivery(id) else { throw .broken("delivery \(id) exists") }
        return settled
    }

    /// Before it is claimed: what nobody carries is left as it is.
    private func refuseResting(_ id: DeliveryID) async throws(Failure) {
        let resting = lanes.filter { $0.obstacle != nil }
        guard !resting.isEmpty, let flow = try await store.delivery(id)?.flow,
            let obstacle = resting.first(where: { $0.courier.flow == flow })?.obstacle
        else { return }
        throw obstacle
    }

    func claim(limit: Int, flows: [String]) -> Claim {
        Claim(
            flows: flows, limit: limit, holder: holder, now: time.now,
            leaseUntil: time.now.adding(seconds: pace.leaseSeconds))
    }
}

/// One courier and the rules of its target.
package struct Lane: Sendable {
    package let courier: any Courier
    package let gate: TargetGate
    package let policy: RetryPolicy
    package let requestsInFlightMax: Int
    /// Why nothing is carried here as Tieout is set up now; people may decide about its deliveries all the same.
    package let obstacle: Failure?

    package init(
        courier: any Courier, gate: TargetGate, policy: RetryPolicy, requestsInFlightMax: Int = 4,
        obstacle: Failure? = nil
    ) {
        self.obstacle = obstacle
        self.courier = courier
        self.gate = gate
        self.policy = policy
        self.requestsInFlightMax = max(1, requestsInFlightMax)
    }
}

/// How a worker paces itself.
package struct Pace: Sendable {
    /// Deliveries claimed and prepared together.
    package var batchSize: Int
    package var leaseSeconds: Int64
    /// How long an idle worker sleeps at most.
    package var pollSeconds: Int64
    /// Off only where time is simulated: there leases are as long as the test wants.
    package var renewsLeases: Bool

    package init(batchSize: Int = 32, leaseSeconds: Int64 = 30, pollSeconds: Int64 = 5, renewsLeases: Bool = true) {
        self.batchSize = max(1, batchSize)
        self.leaseSeconds = leaseSeconds
        self.pollSeconds = pollSeconds
        self.renewsLeases = renewsLeases
    }
}
