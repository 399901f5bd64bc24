import CommandLine
import Dispatch
import Glibc
import Synchronization

/// The process's ear for SIGINT and SIGTERM.
struct StopSignals {
    private let sources: [any DispatchSourceSignal]

    private final class Heard: Sendable { let count = Mutex(0) }

    /// `first` is called once, when the process is first asked to stop.
    init(first: @escaping @Sendable () -> Void, on terminal: any Terminal) {
        let heard = Heard()
        sources = [SIGINT, SIGTERM].map { number in
            // The default action would end the process before anybody could listen.
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                let count = heard.count.withLock { count in
                    count += 1
                    return count
                }
                guard count == 1 else { _exit(128 + number) }
                if terminal.isInteractive {
                    terminal.note("\nStopping: what was begun is finished first. Once more ends at once.\n")
                }
                first()
            }
            source.resume()
            return source
        }
    }

    func end() { for source in sources { source.cancel() } }
}
