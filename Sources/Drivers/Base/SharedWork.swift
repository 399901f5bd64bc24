import Synchronization

/// Work that many ask for at the same time and one does: the first caller works, the others get the same result.
///
/// When the working caller is cancelled, the next in line takes the work over, so nobody inherits a cancellation.
package final class SharedWork<Value: Sendable>: Sendable {
    private enum Part: Sendable {
        case work
        case result(Result<Value, Failure>)
        case cancelled
    }

    private struct Waiting {
        let ticket: UInt64
        let play: CheckedContinuation<Part, Never>
    }

    private struct State {
        var underWay = false
        var line: [Waiting] = []
        var nextTicket: UInt64 = 0
    }

    private let state = Mutex(State())
    private let interrupted: Failure

    /// `interrupted` is what a caller gets who is cancelled while it waits.
    package init(interrupted: Failure) { self.interrupted = interrupted }

    /// Whether nobody works and nobody waits: then the object may be dropped.
    package var isIdle: Bool { state.withLock { !$0.underWay && $0.line.isEmpty } }

    package nonisolated(nonsending) func run(_ work: () async throws(Failure) -> Value) async throws(Failure) -> Value {
        switch await part() {
        case .result(let result): return try result.get()
        case .cancelled: throw interrupted
        case .work:
            do throws(Failure) {
                let value = try await work()
                finish(.success(value))
                return value
            } catch {
                if Task.isCancelled { handOver() } else { finish(.failure(error)) }
                throw error
            }
        }
    }

    private func part() async -> Part {
        let ticket = state.withLock { state in
            state.nextTicket += 1
            return state.nextTicket
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { play in join(Waiting(ticket: ticket, play: play)) }
        } onCancel: {
            giveUp(ticket)
        }
    }

    private func join(_ waiting: Waiting) {
        let decided = state.withLock { state -> Part? in
            if Task.isCancelled { return .cancelled }
            guard state.underWay else {
                state.underWay = true
                return .work
            }
            state.line.append(waiting)
            return nil
        }
        if let decided { waiting.play.resume(returning: decided) }
    }

    private func finish(_ result: Result<Value, Failure>) {
        let audience = state.withLock { state in
            defer { state = State(nextTicket: state.nextTicket) }
            return state.line
        }
        for waiting in audience { waiting.play.resume(returning: .result(result)) }
    }

    private func handOver() {
        let next = state.withLock { state -> Waiting? in
            guard state.line.isEmpty else { return state.line.removeFirst() }
            state.underWay = false
            return nil
        }
        next?.play.resume(returning: .work)
    }

    private func giveUp(_ ticket: UInt64) {
        let waiting = state.withLock { state -> Waiting? in
            guard let place = state.line.firstIndex(where: { $0.ticket == ticket }) else { return nil }
            return state.line.remove(at: place)
        }
        waiting?.play.resume(returning: .cancelled)
    }
}
