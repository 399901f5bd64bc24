import Dispatch
import Glibc

/// Runs a shell command to its end and returns its wait status; 0 is success. Blocks: call it through `onThread`.
func runShell(_ command: String) -> Int32 { unsafe system(command) }

/// Runs a blocking call on a thread of its own, so that the cooperative pool stays free for the server under test.
func onThread<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
        DispatchQueue(label: "tieout.test.blocking").async { continuation.resume(returning: work()) }
    }
}
