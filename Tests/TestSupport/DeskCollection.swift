package import Base
package import Model
import Synchronization

/// The ERP's views as a list of rows.
package final class DeskViews: InvoiceViews {
    private let rows = Mutex<[InvoiceData.Direction: [InvoiceViewRow]]>([:])
    /// Answers questions for rows until then; absent means for ever.
    private let breakdown = Mutex<(answers: Int, failure: Failure)?>(nil)

    package init() {}

    /// Breaks down after so many questions for rows; `nil` mends it.
    package func breakDown(after answers: Int = 0, with failure: Failure?) {
        breakdown.withLock { $0 = failure.map { (answers, $0) } }
    }

    package func show(_ shown: [InvoiceViewRow], in view: InvoiceData.Direction = .outgoing) {
        rows.withLock { $0[view] = shown }
    }

    package func rows(in view: InvoiceData.Direction, of ids: [InvoiceDataID]) async throws(Failure) -> [InvoiceViewRow]
    {
        let failure = breakdown.withLock { breakdown -> Failure? in
            guard let answers = breakdown?.answers else { return nil }
            if answers > 0 { breakdown?.answers -= 1 }
            return answers > 0 ? nil : breakdown?.failure
        }
        if let failure { throw failure }
        let wanted = Set(ids.map(\.description))
        return rows.withLock { $0[view] ?? [] }.filter { wanted.contains($0.documentNumber) }
    }

    package func documents(
        in view: InvoiceData.Direction, after: String?, limit: Int
    ) async throws(Failure) -> [String] {
        let numbers = Set(rows.withLock { $0[view] ?? [] }.map(\.documentNumber)).sorted()
        return Array(numbers.drop { $0 <= after ?? "" }.prefix(limit))
    }
}

/// A file share as a dictionary, which can be out of reach.
package final class DeskShare: FileShare {
    private struct State {
        var files: [ShareFolder: [String: [UInt8]]] = [:]
        var reads = 0
        var isDown = false
    }
    private let state = Mutex(State())

    package init() {}

    package static let pdf = Array("%PDF-1.7\nsigned\n%%EOF\n".utf8)
    package var reads: Int { state.withLock { $0.reads } }

    package func put(_ bytes: [UInt8], as name: String, in folder: ShareFolder = .signed) {
        state.withLock { $0.files[folder, default: [:]][name] = bytes }
    }
    package func goDown(_ isDown: Bool) { state.withLock { $0.isDown = isDown } }
    package func content(_ name: String, in folder: ShareFolder) -> [UInt8]? {
        state.withLock { $0.files[folder]?[name] }
    }

    package func file(_ name: FileName, in folder: ShareFolder, bytesMax: Int) async throws(Failure) -> [UInt8]? {
        try reach()
        return content(name.description, in: folder)
    }

    package func exists(_ name: FileName, in folder: ShareFolder) async throws(Failure) -> Bool {
        try reach()
        return content(name.description, in: folder) != nil
    }

    package func store(_ bytes: [UInt8], as name: FileName, in folder: ShareFolder) async throws(Failure) {
        try reach()
        if let there = content(name.description, in: folder), there != bytes { throw .shareFileDiffers(name) }
        put(bytes, as: name.description, in: folder)
    }

    private func reach() throws(Failure) {
        let isDown = state.withLock { state in
            state.reads += 1
            return state.isDown
        }
        if isDown { throw Failure(Failure.Code("SHARE-GONE"), .tryAgain, "The share is gone.", advice: "Wait.") }
    }
}

/// A mail server that remembers what it took, and can lose its answers.
package final class DeskRelay: MailRelay {
    private struct State {
        var mails: [MailMessage] = []
        var answersToLose = 0
        var isWell = true
        var outcome = SendOutcome<MailReceipt>.accepted(MailReceipt(words: "250 queued"))
    }
    private let state = Mutex(State())

    package init() {}

    /// Takes no mail, and answers so, until it is well again.
    package func answer(_ outcome: SendOutcome<MailReceipt>) {
        state.withLock { ($0.outcome, $0.isWell) = (outcome, false) }
    }
    package func recover() { state.withLock { $0.isWell = true } }

    package var mails: [MailMessage] { state.withLock { $0.mails } }
    package func loseAnswers(_ count: Int) { state.withLock { $0.answersToLose = count } }

    package func send(_ message: MailMessage) async -> SendOutcome<MailReceipt> {
        state.withLock { state in
            guard state.isWell else { return state.outcome }
            state.mails.append(message)
            guard state.answersToLose > 0 else { return .accepted(MailReceipt(words: "250 queued")) }
            state.answersToLose -= 1
            return .unclear(
                Failure(Failure.Code("MAIL-LOST"), .tryAgain, "The answer was lost.", advice: "Wait."))
        }
    }

    package func probe() async throws(Failure) {}
}
