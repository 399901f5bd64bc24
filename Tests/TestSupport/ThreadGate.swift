import Dispatch

/// A door that synchronous code on a thread of its own waits at until the test opens it. Once open it stays open.
package final class ThreadGate: Sendable {
    private let opened = DispatchSemaphore(value: 0)

    package init() {}

    package func open() { opened.signal() }

    /// Blocks the calling thread: never call it on the cooperative pool.
    package func wait() {
        opened.wait()
        opened.signal()
    }
}
