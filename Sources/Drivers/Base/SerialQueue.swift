import Dispatch

/// The executor of an actor that calls blocking C: its jobs run one after another on a thread of their own, and never
/// on the cooperative pool, where two blocked calls would stall the whole process.
///
/// `DispatchSerialQueue`, which does this elsewhere, does not exist on Linux. Each enqueued job holds the queue, so
/// the queue outlives whatever still runs on it even when the actor is gone.
package final class SerialQueue: SerialExecutor {
    private let queue: DispatchQueue

    /// The label names the thread in a debugger.
    package init(label: String) { queue = DispatchQueue(label: label) }

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { unsafe job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    /// Without this, `assumeIsolated` traps even where the isolation is right.
    package func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}
