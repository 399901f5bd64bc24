import Synchronization

/// Lets a limited number of callers through at once; the others wait in line, first come, first served.
package final class Turnstile: Sendable {
    private struct Waiting {
        let ticket: UInt64
        let admit: CheckedContinuation<Bool, Never>
    }

    private struct State {
        var free: Int
        var line: [Waiting] = []
        var nextTicket: UInt64 = 0
    }

    private let state: Mutex<State>

    package init(admitting places: Int) { state = Mutex(State(free: max(1, places))) }

    /// Waits for a place. `false` when the task was cancelled while it waited: then there is nothing to leave.
    package func enter() async -> Bool {
        let ticket = state.withLock { state in
            state.nextTicket += 1
            return state.nextTicket
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { admit in wait(Waiting(ticket: ticket, admit: admit)) }
        } onCancel: {
            giveUp(ticket)
        }
    }

    /// Hands the place to whoever waits longest.
    package func leave() {
        let next = state.withLock { state -> Waiting? in
            guard state.line.isEmpty else { return state.line.removeFirst() }
            state.free += 1
            return nil
        }
        next?.admit.resume(returning: true)
    }

    private func wait(_ waiting: Waiting) {
        let decided = state.withLock { state -> Bool? in
            // Asked under the lock: a cancellation that comes later finds the waiter in the line.
            if Task.isCancelled { return false }
            if state.free > 0 {
                state.free -= 1
                return true
            }
            state.line.append(waiting)
            return nil
        }
        if let decided { waiting.admit.resume(returning: decided) }
    }

    private func giveUp(_ ticket: UInt64) {
        let waiting = state.withLock { state -> Waiting? in
            guard let place = state.line.firstIndex(where: { $0.ticket == ticket }) else { return nil }
            return state.line.remove(at: place)
        }
        waiting?.admit.resume(returning: false)
    }
}
