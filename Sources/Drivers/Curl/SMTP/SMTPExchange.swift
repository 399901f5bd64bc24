import Base
import Synchronization

/// One conversation with a server, as far as it has come. libcurl's callbacks fill it in on the session's thread.
final class SMTPExchange: Sendable {
    enum Work: Sendable {
        case mail(SMTPEnvelope)
        case probe
    }

    struct Progress {
        /// Bytes of the mail that libcurl has taken.
        var taken = 0
        /// libcurl has the whole mail: from here on the server may have it too.
        var isComplete = false
        /// The server's last answer.
        var reply = ""
    }

    let work: Work
    private let state = Mutex(Progress())
    private let isCancelledFlag = Atomic(false)

    init(_ work: Work) { self.work = work }

    func cancel() { isCancelledFlag.store(true, ordering: .sequentiallyConsistent) }
    var isCancelled: Bool { isCancelledFlag.load(ordering: .sequentiallyConsistent) }
    var progress: Progress { state.withLock { $0 } }

    // MARK: libcurl's callbacks

    /// The next bytes of the mail, none at its end.
    func fill(_ room: UnsafeMutableRawBufferPointer) -> Int {
        guard case .mail(let envelope) = work else { return 0 }
        return state.withLock { state in
            let count = min(room.count, envelope.content.count - state.taken)
            unsafe envelope.content.withUnsafeBytes { bytes in
                unsafe room.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[state.taken..<state.taken + count]))
            }
            state.taken += count
            // With the last bytes: libcurl need not ask again, and adds the end by itself.
            if state.taken == envelope.content.count { state.isComplete = true }
            return count
        }
    }

    /// One line of an answer; of several, the last counts.
    func receive(replyLine line: UnsafeRawBufferPointer) {
        let text = unsafe String(decoding: line.prefix(1000), as: UTF8.self)
        let clean = String(text.unicodeScalars.filter { $0.properties.generalCategory != .control })
        // 221 is the farewell, and says nothing about the mail.
        if !clean.hasPrefix("221") { state.withLock { $0.reply = clean } }
    }
}
