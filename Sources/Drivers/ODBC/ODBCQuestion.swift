import Base
import Synchronization

/// A question on its way: who asked waits here for the answer, and whoever lets it end says so here, once.
final class ODBCQuestion<Value: Sendable>: Sendable {
    typealias Answer = Result<Value, ODBCError>

    private struct State {
        var hasBegun = false
        var isAnswered = false
        var isAbandoned = false
        /// Why it was given up, when it was.
        var reason: ODBCError?
        var early: Answer?
        var waiting: CheckedContinuation<Answer, Never>?
        var watching: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())
    let brake = ODBCBrake()

    /// Waits for the answer; called once.
    func answer() async -> Answer {
        await withCheckedContinuation { continuation in
            let early = state.withLock { state -> Answer? in
                guard let early = state.early else {
                    state.waiting = continuation
                    return nil
                }
                state.early = nil
                return early
            }
            if let early { continuation.resume(returning: early) }
        }
    }

    /// Whether the thread was still busy with it when its answer was made up.
    var isAbandoned: Bool { state.withLock { $0.isAbandoned } }

    /// Returns when the thread has taken it up, or when nobody waits any more.
    func hasBegun() async {
        await withCheckedContinuation { continuation in
            let isOver = state.withLock { state in
                if state.hasBegun || state.isAnswered { return true }
                state.watching = continuation
                return false
            }
            if isOver { continuation.resume() }
        }
    }
}

// MARK: - For the thread

extension ODBCQuestion {
    /// `false` when nobody wants the answer any more.
    func begin() -> Bool {
        let (begins, watching) = state.withLock { state -> (Bool, CheckedContinuation<Void, Never>?) in
            guard !state.isAnswered else { return (false, nil) }
            state.hasBegun = true
            defer { state.watching = nil }
            return (true, state.watching)
        }
        watching?.resume()
        return begins
    }

    /// An error after it was given up is the consequence of that, and told as such.
    func finish(_ answer: Answer) {
        guard case .failure = answer, let reason = state.withLock({ $0.reason }) else { return resolve(answer) }
        resolve(.failure(reason))
    }
}

// MARK: - For whoever loses patience

extension ODBCQuestion {
    /// Tells the driver to cancel. What waits in line ends at once.
    func giveUp(_ reason: ODBCError) {
        let isRunning = state.withLock { state -> Bool? in
            guard !state.isAnswered, state.reason == nil else { return nil }
            state.reason = reason
            return state.hasBegun
        }
        switch isRunning {
        case nil: return
        case false?: resolve(.failure(reason))
        case true?: brake.pull()
        }
    }

    /// Makes up the answer although the thread has not returned.
    func abandon() {
        let reason = state.withLock { state -> ODBCError? in
            guard !state.isAnswered, let reason = state.reason else { return nil }
            state.isAbandoned = state.hasBegun
            return reason
        }
        if let reason { resolve(.failure(reason)) }
    }

    private func resolve(_ answer: Answer) {
        let (waiting, watching) = state.withLock { state in
            defer {
                state.waiting = nil
                state.watching = nil
                state.isAnswered = true
            }
            if !state.isAnswered, state.waiting == nil { state.early = answer }
            return (state.waiting, state.watching)
        }
        waiting?.resume(returning: answer)
        watching?.resume()
    }
}
