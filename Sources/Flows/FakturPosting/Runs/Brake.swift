import Synchronization

/// Says that the service stops, to work that finishes what it has begun.
final class Brake: Sendable {
    private let pulled = Atomic(false)

    func pull() { pulled.store(true, ordering: .relaxed) }
    var isPulled: Bool { pulled.load(ordering: .relaxed) }
}
