package import Base

/// Where raw documents stand: a table of our own store, or the collection in which another application keeps them.
///
/// Whoever works on a document claims it first. A claim is a lease with a fence: two workers never hold the same
/// document, and one whose lease was taken over can't write any more. `data` is never rewritten by any of it.
package protocol RawDocuments: Sendable {
    /// Keeps documents by their id: a new one is added, a changed one gets its new data and is due, an equal one is
    /// left alone. All of a call or none.
    func keep(_ arrivals: [RawArrival], at now: Timestamp) async throws(Failure) -> RawTally

    /// Finds documents whose data changed where they stand since they were last synced, and makes them due; returns
    /// how many. Called once at the start of a run. Reads everything once, in bounded memory; a home through which
    /// every change passes has nothing to do.
    func noticeChanges(at now: Timestamp) async throws(Failure) -> Int

    /// Takes documents that are due and free, longest due first, each for one holder only, and raises their fences.
    func claim(_ claim: RawClaim) async throws(Failure) -> [RawDocument]

    /// Takes this one, due or not, unless somebody else holds it or there is no such document: then `nil`.
    func claim(_ id: String, _ claim: RawClaim) async throws(Failure) -> RawDocument?

    /// Prolongs the lease of those this holder still holds, and returns their ids.
    func renew(_ held: [RawDocument], until: Timestamp) async throws(Failure) -> Set<String>

    /// Writes what became of a held document, and lets go of it. False when the lease was lost: then nothing is
    /// written. A document whose data changed meanwhile is due again at once.
    func settle(_ held: RawDocument, _ outcome: SyncOutcome, at now: Timestamp) async throws(Failure) -> Bool

    /// Lets go of a held document as if it had not been claimed: it stays due.
    func release(_ held: RawDocument, at now: Timestamp) async throws(Failure)

    /// A person's word: nobody tries again until a person says so. False while a worker holds the document.
    /// Throws `RAW-UNKNOWN`.
    func setAside(_ id: String, _ aside: SettingAside) async throws(Failure) -> Bool

    /// A person's word: due now, whatever it was. False while a worker holds the document. Throws `RAW-UNKNOWN`.
    func retry(_ id: String, at now: Timestamp) async throws(Failure) -> Bool

    func document(_ id: String) async throws(Failure) -> RawDocument?
    /// In the order of their ids, page by page.
    func list(_ filter: RawFilter) async throws(Failure) -> [RawDocument]
    func count(_ filter: RawFilter) async throws(Failure) -> Int
    /// How many documents came to be synced between each moment and the next: one fewer than moments. Each counts once, at
    /// the moment since which all that it says is in the target.
    func syncedCounts(between moments: [Timestamp]) async throws(Failure) -> [Int]
    /// When the latest document came to be synced.
    func lastSynced() async throws(Failure) -> Timestamp?
}

extension RawDocuments {
    /// Every document of a filter, one page in memory at a time: a million cost no more than a hundred.
    package func each(
        _ filter: RawFilter = RawFilter(), _ visit: (RawDocument) async throws(Failure) -> Void
    ) async throws(Failure) {
        var page = filter
        while true {
            let documents = try await list(page)
            for document in documents { try await visit(document) }
            guard documents.count == page.limit, let last = documents.last else { return }
            page.after = last.id
        }
    }
}

/// Who claims, how many, and for how long.
package struct RawClaim: Sendable {
    package let holder: String
    package let limit: Int
    package let now: Timestamp
    package let leaseUntil: Timestamp

    package init(holder: String, limit: Int, now: Timestamp, leaseUntil: Timestamp) {
        self.holder = holder
        self.limit = limit
        self.now = now
        self.leaseUntil = leaseUntil
    }
}

/// What a sync made of a document.
package struct SyncOutcome: Hashable, Sendable {
    package let status: SyncStatus
    package let log: SyncLog
    /// Why not everything succeeded; the worst of it when there is more.
    package let failure: Failure?
    /// When to try again; `nil` when it succeeded, or when only a person can help.
    package let retryAt: Timestamp?

    package init(status: SyncStatus, log: SyncLog, failure: Failure? = nil, retryAt: Timestamp? = nil) {
        self.status = status
        self.log = log
        self.failure = failure
        self.retryAt = retryAt
    }
}

extension RawDocument {
    /// Whether this outcome is news: what the document says now was not known to be in the target before. Syncing an
    /// unchanged document once more is none.
    package func comesToBeSynced(by outcome: SyncOutcome) -> Bool {
        outcome.status == .synced && (status != .synced || books.syncedHash != contentHash)
    }
}

/// Which raw documents; absent means any. Pages follow each other by `after`.
package struct RawFilter: Hashable, Sendable {
    package var statuses: [SyncStatus] = []
    package var source: String?
    package var isSetAside: Bool?
    /// Only those that a worker could claim at this moment.
    package var dueAt: Timestamp?
    package var after: String?
    package var limit = 100

    package init() {}
}

/// What became of documents that were brought in.
package struct RawTally: Hashable, Sendable {
    package var added = 0
    package var changed = 0
    package var unchanged = 0

    package init() {}

    package static func += (left: inout RawTally, right: RawTally) {
        left.added += right.added
        left.changed += right.changed
        left.unchanged += right.unchanged
    }
}

extension Failure.Code {
    package static let rawUnknown = Self("RAW-UNKNOWN")
}

extension Failure {
    package static func unknownRawDocument(_ id: String) -> Failure {
        Failure(
            .rawUnknown, .askHuman, "There is no raw document \(id).",
            advice: "List the raw documents and choose one of them.", place: "id")
    }
}
