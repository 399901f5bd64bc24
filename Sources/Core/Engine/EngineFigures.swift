package import Base

/// What those who watch over the engine count, answered by the store in a few grouped questions.
package protocol EngineFigures: Sendable {
    /// Runs that are kept, by job and state.
    func runFigures() async throws(Failure) -> [RunFigure]
    /// The oldest due time among what is not settled, by flow: how far behind the engine is.
    func oldestDue() async throws(Failure) -> [FlowDue]
    /// How many of a flow's deliveries were delivered between each moment and the next: one fewer than moments.
    func deliveredCounts(flow: String, between moments: [Timestamp]) async throws(Failure) -> [Int]
    /// When a flow's latest delivery was delivered.
    func lastDelivered(flow: String) async throws(Failure) -> Timestamp?
}

package struct RunFigure: Hashable, Sendable {
    package let job: String
    package let state: Run.State
    package let count: Int
    /// When the latest of them ended; `nil` while none has.
    package let lastEndedAt: Timestamp?

    package init(job: String, state: Run.State, count: Int, lastEndedAt: Timestamp?) {
        self.job = job
        self.state = state
        self.count = count
        self.lastEndedAt = lastEndedAt
    }
}

package struct FlowDue: Hashable, Sendable {
    package let flow: String
    package let dueAt: Timestamp

    package init(flow: String, dueAt: Timestamp) {
        self.flow = flow
        self.dueAt = dueAt
    }
}
