package import Base
package import Model

/// What people do with bulk postings: begin one, watch it, stop it. (`PostingRunDriver` does the posting.)
package struct PostingRunDesk: Sendable {
    private let store: any PostingRuns
    private let audit: any AuditTrail
    private let time: any TimeSource

    package init(runs: any PostingRuns, audit: any AuditTrail, time: any TimeSource) {
        store = runs
        self.audit = audit
        self.time = time
    }

    /// Keeps who wants which fakturs posted, each as it was confirmed, and returns at once: whichever worker is free
    /// begins. A faktur named twice is posted once, with the first confirmation.
    package func begin(_ confirmed: [ConfirmedFaktur], by who: String) async throws(Failure) -> PostingRun {
        var seen: Set<FakturID> = []
        let parts = Array(confirmed.filter { seen.insert($0.faktur).inserted }.prefix(Limits.bulkMax))
        guard !parts.isEmpty else {
            throw Failure(
                .fakturActNotPossible, .askHuman, "No faktur was chosen to be posted.",
                advice: "Tick the fakturs, look at the check, then post them.")
        }
        let (audit, now) = (audit, time.now)
        let fakturs = JSON(parts.prefix(1000).map { JSON($0.faktur.rawValue) })
        return try await store.add(parts, by: who, at: now) { id in
            audit.recording(
                AuditEntry(
                    at: now, who: who, deed: "bulk posting begun", subject: id.subject,
                    after: ["fakturs": fakturs, "total": JSON(parts.count)]))
        }
    }

    /// Asks it to stop after the faktur at hand: the others are not begun, by this worker or any other.
    ///
    /// Throws `POSTING-RUN-UNKNOWN`, and `POSTING-RUN-ENDED` when there is nothing left to stop.
    package func stop(_ id: PostingRunID, by who: String) async throws(Failure) -> PostingRun {
        let entry = AuditEntry(at: time.now, who: who, deed: "bulk posting asked to stop", subject: id.subject)
        guard let run = try await store.askToStop(id, by: who, alongside: audit.recording(entry)) else {
            throw .postingRunUnknown(id)
        }
        guard run.stopAskedBy != nil else { throw .postingRunEnded(id) }
        return run
    }

    /// Throws `POSTING-RUN-UNKNOWN`.
    package func run(_ id: PostingRunID) async throws(Failure) -> PostingRun {
        guard let run = try await store.run(id) else { throw .postingRunUnknown(id) }
        return run
    }

    /// Newest first.
    package func runs(before: PostingRunID? = nil, limit: Int) async throws(Failure) -> [PostingRun] {
        try await store.runs(before: before, limit: limit)
    }

    package func parts(_ filter: PostingPartFilter) async throws(Failure) -> [PostingRunPart] {
        try await store.parts(filter)
    }
}

extension PostingRunID {
    /// As the audit names it.
    package var subject: String { "bulk posting \(self)" }
}
