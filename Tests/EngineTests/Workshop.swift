import Base
import Engine
import TestSupport

/// A store, a target and a courier between them, in simulated time.
struct Workshop {
    let time = SimulatedTime()
    let store = InMemoryDeliveryStore()
    let target: InMemoryTarget
    let courier: ScriptedCourier
    let gate: TargetGate
    let policy: RetryPolicy

    init(policy: RetryPolicy = RetryPolicy(), breaker: CircuitBreaker = CircuitBreaker()) {
        target = InMemoryTarget(time: time)
        courier = ScriptedCourier(target)
        gate = TargetGate(target: "sap", time: time, breaker: breaker)
        self.policy = policy
    }

    /// A worker of this workshop; one with a life of its own may die, with a courier that dies with it.
    func worker(_ holder: String = "w1", life: Life = Life(), courier: ScriptedCourier? = nil, inFlight: Int = 1)
        -> Dispatcher
    {
        let lane = Lane(courier: courier ?? self.courier, gate: gate, policy: policy, requestsInFlightMax: inFlight)
        return Dispatcher(
            store: MortalStore(store, life: life), lanes: [lane], time: time, randomness: SeededRandomness(seed: 7),
            log: .silent, holder: holder, pace: Pace(batchSize: 4, leaseSeconds: 30, renewsLeases: false))
    }

    @discardableResult
    func promise(_ key: String, confirmed: String? = nil) async throws -> DeliveryID {
        let promise = Promise(
            flow: "test", key: key, target: "sap", reference: "REF-\(key)", requestedBy: "ani",
            confirmedDigest: confirmed)
        return try await store.promise(promise, alongside: .none, at: time.now).delivery.id
    }

    /// All there is to do within a day.
    func work(_ worker: Dispatcher? = nil) async throws {
        try await (worker ?? self.worker()).drain(until: time.now.adding(seconds: 86_400))
    }

    func state(_ key: String) async throws -> Delivery.State? {
        try await store.delivery(flow: "test", key: key)?.state
    }

    func failure(_ key: String) async throws -> String? {
        try await store.delivery(flow: "test", key: key)?.failure?.code.rawValue
    }

    func outcomes(_ id: DeliveryID) async throws -> [String] {
        try await store.attempts(of: id).map { "\($0.act.rawValue) \($0.number): \($0.outcome)" }
    }

    /// The flow's own books, step by step.
    var notes: [String] {
        get async {
            await store.notes.flatMap { values in
                values.compactMap { value in if case .text(let text) = value { text } else { nil } }
            }
        }
    }
}
