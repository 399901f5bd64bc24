import Synchronization

/// How many requests went out, by kind: what a run costs the server.
package final class CallCounter: Sendable {
    private let counts = Mutex<[InvenTreeCall: Int]>([:])

    package init() {}

    /// Since the counter was made or taken.
    package var byKind: [InvenTreeCall: Int] { counts.withLock { $0 } }
    package var total: Int { byKind.values.reduce(0, +) }

    /// Starts anew and says what was counted until now.
    @discardableResult
    package func take() -> [InvenTreeCall: Int] {
        counts.withLock { counts in
            defer { counts = [:] }
            return counts
        }
    }

    func count(_ call: InvenTreeCall) { counts.withLock { $0[call, default: 0] += 1 } }
}
