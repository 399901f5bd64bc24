package import Base

/// Where deliveries are kept. Every change is durable when the call returns.
package protocol DeliveryStore: Sendable {
    /// Promises once per (flow, key): asking again returns the delivery that is already there, and changes nothing; the
    /// change alongside is kept with a new promise only.
    func promise(
        _ promise: Promise, alongside: StoreChange, at now: Timestamp
    ) async throws(Failure) -> (delivery: Delivery, isNew: Bool)

    /// The same, as a part of another transaction.
    func promising(_ promise: Promise, at now: Timestamp) -> StoreChange

    /// Takes due deliveries of these flows, earliest first, each for one holder only: waiting and uncertain ones that
    /// are due and free, and sending ones whose holder's lease ran out. Raises every fence.
    func claim(_ claim: Claim) async throws(Failure) -> [Delivery]

    /// Takes this one, due or not, unless somebody else holds it: then `nil`.
    func claim(_ id: DeliveryID, _ claim: Claim) async throws(Failure) -> Delivery?

    /// Commits that sending begins, with the attempt's row; the lease stays as it is. False when the lease was lost:
    /// then nothing may be sent.
    func begin(_ delivery: Delivery, _ attempt: Attempt, alongside: StoreChange) async throws(Failure) -> Bool

    /// Commits a delivery's new state together with the attempt's end and the flow's own books, and raises the fence:
    /// what was read before is old now. False when somebody else has claimed it since: then nothing of it is kept.
    ///
    /// The attempt ends the running send of its number; when there is none it is kept as a row of its own.
    func settle(_ delivery: Delivery, attempt: Attempt?, alongside: StoreChange) async throws(Failure) -> Bool

    /// Prolongs the lease of those this holder still holds.
    func renew(_ held: [Delivery], until: Timestamp) async throws(Failure)

    /// Changes a delivery that nobody holds or sends, at a person's word, and raises the fence. False when it changed
    /// since it was read.
    func decide(_ delivery: Delivery, seenFence: Int64, at now: Timestamp, alongside: StoreChange) async throws(Failure)
        -> Bool

    func delivery(_ id: DeliveryID) async throws(Failure) -> Delivery?
    func delivery(flow: String, key: String) async throws(Failure) -> Delivery?
    func list(_ filter: DeliveryFilter) async throws(Failure) -> [Delivery]
    func counts() async throws(Failure) -> [DeliveryCount]
    /// How many are alike, of those in these states; in the order of flow, target, state and code.
    func heaps(of states: [Delivery.State]) async throws(Failure) -> [DeliveryHeap]
    func attempts(of id: DeliveryID) async throws(Failure) -> [Attempt]
    /// When the earliest free delivery of these flows is due.
    func nextDue(flows: [String]) async throws(Failure) -> Timestamp?
}

package struct Claim: Sendable {
    package let flows: [String]
    package let limit: Int
    package let holder: String
    package let now: Timestamp
    package let leaseUntil: Timestamp

    package init(flows: [String], limit: Int, holder: String, now: Timestamp, leaseUntil: Timestamp) {
        self.flows = flows
        self.limit = limit
        self.holder = holder
        self.now = now
        self.leaseUntil = leaseUntil
    }
}

package struct DeliveryFilter: Sendable {
    package var flow: String?
    package var target: String?
    package var states: [Delivery.State]
    /// Code of the failure it rests with.
    package var failureCode: String?
    /// Goes on after this one, in the order of the list.
    package var after: DeliveryID?
    package var isNewestFirst: Bool
    package var limit: Int

    package init(
        flow: String? = nil, target: String? = nil, states: [Delivery.State] = [], failureCode: String? = nil,
        after: DeliveryID? = nil, isNewestFirst: Bool = false, limit: Int = 200
    ) {
        self.flow = flow
        self.target = target
        self.states = states
        self.failureCode = failureCode
        self.after = after
        self.isNewestFirst = isNewestFirst
        self.limit = limit
    }
}

/// Deliveries that are alike in everything a list of them is filtered by.
package struct DeliveryHeap: Hashable, Sendable {
    package let flow: String
    package let target: String
    package let state: Delivery.State
    /// Code of the failure they rest with; `nil` where all is well.
    package let failureCode: String?
    package let count: Int

    package init(flow: String, target: String, state: Delivery.State, failureCode: String?, count: Int) {
        self.flow = flow
        self.target = target
        self.state = state
        self.failureCode = failureCode
        self.count = count
    }

    /// Whether the filter, wherever its page stands, lets them through.
    package func matches(_ filter: DeliveryFilter) -> Bool {
        (filter.flow ?? flow) == flow && (filter.target ?? target) == target
            && (filter.states.isEmpty || filter.states.contains(state))
            && (filter.failureCode == nil || filter.failureCode == failureCode)
    }
}

package struct DeliveryCount: Hashable, Sendable {
    package let flow: String
    package let state: Delivery.State
    package let count: Int

    package init(flow: String, state: Delivery.State, count: Int) {
        self.flow = flow
        self.state = state
        self.count = count
    }
}
