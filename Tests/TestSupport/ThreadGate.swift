import Synchronization

/// A door that synchronous code on a thread of its own waits at until the test opens it.
package final class ThreadGate: Sendable {
    private let isOpen = Atomic(false)

    package init() {}

    package func open() { isOpen.store(true, ordering: .releasing) }

    /// Blocks the calling thread: never call it on the cooperative pool.
    package func wait() { while !isOpen.load(ordering: .acquiring) {} }
}
