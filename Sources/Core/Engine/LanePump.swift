import Base

extension Dispatcher {
    /// One lane until nothing of it is due: the next batch is claimed and prepared while the last one is being sent, so
    /// the target always has as many requests in flight as it may have.
    func drain(_ lane: Lane) async throws(Failure) {
        let work = LaneWork(lane: lane, dispatcher: self)
        let outcome: Result<Void, Failure> = await withTaskGroup(of: PumpEvent.self) { group in
            var pump = Pump(inFlightMax: lane.requestsInFlightMax, batchSize: pace.batchSize)
            if pace.renewsLeases {
                group.addTask {
                    await work.leases.keepRenewing(); return .renewalEnded
                }
            }
            while let act = pump.next() {
                switch act {
                case .fetch:
                    group.addTask { await .fetched(result { () async throws(Failure) in try await work.fetch() }) }
                case .carry(let ready):
                    group.addTask { await .carried(result { () async throws(Failure) in try await work.carry(ready) }) }
                case .wait: if let event = await group.next() { pump.note(event, stopping: Task.isCancelled) }
                }
            }
            group.cancelAll()
            return pump.failure.map(Result.failure) ?? .success(())
        }
        try outcome.get()
    }
}

enum PumpEvent: Sendable {
    case fetched(Result<[Ready], Failure>)
    case carried(Result<Void, Failure>)
    case renewalEnded
}

/// Decides what a lane does next; the group around it does it.
struct Pump {
    enum Act {
        case fetch
        case carry(Ready)
        case wait
    }

    let inFlightMax: Int
    /// The next batch is fetched when fewer than this many are ready. Preparing a batch takes the target a few answers
    /// one after the other, so it begins four rounds ahead; not earlier, because what was looked up grows old.
    let fetchBelow: Int
    private(set) var failure: Failure?
    private var tray: [Ready] = []
    private var inFlight = 0
    private var fetching = false
    private var exhausted = false

    init(inFlightMax: Int, batchSize: Int) {
        self.inFlightMax = inFlightMax
        fetchBelow = max(inFlightMax, min(batchSize, 4 * inFlightMax))
    }

    /// `nil` when all is done.
    mutating func next() -> Act? {
        if !tray.isEmpty, inFlight < inFlightMax {
            inFlight += 1
            return .carry(tray.removeFirst())
        }
        if !fetching, !exhausted, tray.count < fetchBelow {
            fetching = true
            return .fetch
        }
        return fetching || inFlight > 0 ? .wait : nil
    }

    mutating func note(_ event: PumpEvent, stopping: Bool) {
        switch event {
        case .fetched(.success(let ready)):
            fetching = false
            exhausted = exhausted || ready.isEmpty
            tray += ready
        case .fetched(.failure(let error)):
            fetching = false
            stop(with: error)
        case .carried(let result):
            inFlight -= 1
            if case .failure(let error) = result { stop(with: error) }
        case .renewalEnded: break
        }
        if stopping { exhausted = true }
    }

    private mutating func stop(with error: Failure) {
        failure = failure ?? error
        exhausted = true
        tray = []
    }
}

private func result<Value: Sendable>(
    _ body: @Sendable () async throws(Failure) -> Value
) async -> Result<Value, Failure> {
    do throws(Failure) { return .success(try await body()) } catch { return .failure(error) }
}
