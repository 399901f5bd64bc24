import Synchronization

/// How far long work got: one line on a person's terminal that replaces itself, and nothing anywhere else.
final class Progress: Sendable {
    private let voice: Voice
    private let noun: String
    private let total: Int
    private let finished = Mutex(0)

    init(_ voice: Voice, total: Int, _ noun: String) {
        self.voice = voice
        self.total = total
        self.noun = noun
    }

    private var isShown: Bool { voice.terminal.isInteractive && !voice.speaksJSON && total > 1 }

    func step() {
        let count = finished.withLock { finished in
            finished += 1
            return finished
        }
        // What was uncertain is settled a second time: never claim more than there is.
        if isShown { voice.terminal.note("\r\u{1B}[K\(min(count, total)) of \(total) \(noun)") }
    }

    /// Takes the line away again.
    func end() {
        if isShown { voice.terminal.note("\r\u{1B}[K") }
    }
}
