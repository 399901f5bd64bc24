import Dispatch

/// A door that synchronous code on a thread of its own waits at until the test opens it; it stays open.
package final class ThreadGate: Sendable {
    private let door = DispatchSemaphore(value: 0)

    package init() {}

    package func open() { door.signal() }

    /// Blocks the calling thread: never call it on the cooperative pool.
    package func wait() {
        door.wait()
        door.signal()
    }
}
