import Synchronization

/// A few thousand orders of which this book remembers something that spares requests; forgetting it costs nothing else.
final class OrderNotes: Sendable {
    private let ids = Mutex<Set<Int64>>([])

    private static let countMax = 10_000

    func add(_ ids: [Int64]) {
        self.ids.withLock { kept in
            if kept.count + ids.count > OrderNotes.countMax { kept = [] }
            kept.formUnion(ids.prefix(OrderNotes.countMax))
        }
    }

    /// Whether it was one; from now on it is none.
    func takes(_ id: Int64) -> Bool { ids.withLock { $0.remove(id) != nil } }
}
