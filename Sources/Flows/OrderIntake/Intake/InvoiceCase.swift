import Base
import Model
import Synchronization

/// One invoice of a batch on its way into the book.
struct InvoiceCase: Sendable {
    /// Its place in the round.
    let number: Int
    /// The place of its document in the batch.
    let document: Int
    let reading: RawInvoiceReading
    let invoice: RawInvoice
    let key: OrderKey
}

/// What keeps an invoice from being carried out.
struct Trouble: Hashable, Sendable {
    let failure: Failure
    /// A request may still be at work in the book before this moment.
    var inDoubtUntil: Timestamp?

    init(_ failure: Failure, inDoubtUntil: Timestamp? = nil) {
        self.failure = failure
        self.inDoubtUntil = inDoubtUntil
    }
}

/// What a round did to its invoices so far, by their numbers in the round.
struct Progress: Sendable {
    var troubles: [Int: Trouble] = [:]
    var deeds: [Int: IntakeTally] = [:]
    /// Invoices whose order may have been changed: it is read again before anything is said about it.
    var touched: Set<Int> = []
    /// Invoices of documents that were not begun because the run was stopped.
    var skipped: Set<Int> = []

    mutating func count(_ deed: WritableKeyPath<IntakeTally, Int>, of number: Int, _ count: Int = 1) {
        deeds[number, default: IntakeTally()][keyPath: deed] += count
    }

    mutating func merge(_ other: Progress) {
        troubles.merge(other.troubles) { mine, _ in mine }
        for (number, tally) in other.deeds { deeds[number, default: IntakeTally()] += tally }
        touched.formUnion(other.touched)
        skipped.formUnion(other.skipped)
    }

    func merged(with others: Progress...) -> Progress {
        others.reduce(into: self) { $0.merge($1) }
    }
}

/// Lets documents begin until the run is told to stop; a document that was begun is finished.
final class DocumentGate: Sendable {
    private let shouldStop: @Sendable () -> Bool
    private let begun = Mutex<Set<Int>>([])

    init(_ shouldStop: @escaping @Sendable () -> Bool) { self.shouldStop = shouldStop }

    /// For another batch, whose documents are others.
    func renewed() -> DocumentGate { DocumentGate(shouldStop) }

    func mayBegin(_ document: Int) -> Bool {
        begun.withLock { begun in
            if begun.contains(document) { return true }
            if shouldStop() { return false }
            begun.insert(document)
            return true
        }
    }
}

/// The keys under which records are reserved while they are made.
enum ReservedKey {
    static func order(_ key: OrderKey) -> String { "order \(key.text)" }

    static func company(_ draft: CompanyDraft) -> [String] {
        ["company named \(NameKey(draft.name).text)"] + (draft.cui.map { ["company with CUI \($0.text)"] } ?? [])
    }

    static func part(_ draft: PartDraft) -> [String] {
        ["part named \(NameKey(draft.name).text)"] + (draft.code.map { ["part with code \($0)"] } ?? [])
    }
}
