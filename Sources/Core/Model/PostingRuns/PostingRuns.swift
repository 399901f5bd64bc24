package import Base

/// Where bulk postings are kept. Every change is durable when the call returns, and each call is one transaction: any
/// number of workers may share a store.
package protocol PostingRuns: Sendable {
    /// Keeps a new run with its fakturs in their order, all or none. Of ended runs only the latest
    /// `Limits.postingRunsKept` are kept. `alongside` is told the run's id.
    func add(
        _ confirmed: [ConfirmedFaktur], by who: String, at now: Timestamp,
        alongside: @escaping @Sendable (PostingRunID) -> StoreChange
    ) async throws(Failure) -> PostingRun

    /// Takes the oldest open run that nobody holds, or whose holder's lease ran out; `nil` when there is none.
    func claim(by holder: String, at now: Timestamp, until: Timestamp) async throws(Failure) -> PostingRun?

    /// Prolongs the lease. `nil` when the run is no longer this holder's: then its work must end.
    func renew(_ run: PostingRun, until: Timestamp) async throws(Failure) -> PostingRun?

    /// Writes down that this faktur's turn has come, before anything is done about it. Once somebody has asked the run
    /// to stop, nothing is written: the answered run says so. `nil` when it is no longer this holder's.
    func begin(
        _ part: PostingRunPart, of run: PostingRun, at now: Timestamp, until: Timestamp
    ) async throws(Failure) -> PostingRun?

    /// Keeps a part's outcome, and counts it. `nil` when the run is no longer this holder's: then nothing is kept.
    func finish(_ part: PostingRunPart, of run: PostingRun, until: Timestamp) async throws(Failure) -> PostingRun?

    /// Gives the run back, for whichever worker takes it next.
    func release(_ run: PostingRun) async throws(Failure)

    /// Keeps how the run ended. False when it is no longer this holder's: then nothing is kept.
    func end(_ run: PostingRun, alongside: StoreChange) async throws(Failure) -> Bool

    /// Asks an open run to stop after the faktur at hand; what goes alongside is kept the first time only. Answers the
    /// run as it is then; `nil` when there is none.
    func askToStop(
        _ id: PostingRunID, by person: String, alongside: StoreChange
    ) async throws(Failure) -> PostingRun?

    func run(_ id: PostingRunID) async throws(Failure) -> PostingRun?
    /// Newest first; only older ones than `before`.
    func runs(before: PostingRunID?, limit: Int) async throws(Failure) -> [PostingRun]
    /// The first faktur that has no outcome yet.
    func next(of id: PostingRunID) async throws(Failure) -> PostingRunPart?
    func parts(_ filter: PostingPartFilter) async throws(Failure) -> [PostingRunPart]
}

/// Which fakturs of a run.
package struct PostingPartFilter: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case all
        /// With one of these outcomes.
        case with([PostingRunPart.Outcome])
        /// That have had their turn, the latest first.
        case latest
        /// That have had no turn.
        case left
    }

    package let run: PostingRunID
    package let kind: Kind
    /// Goes on after this place.
    package var after = 0
    package var limit: Int

    package init(run: PostingRunID, _ kind: Kind = .all, limit: Int = 100) {
        self.run = run
        self.kind = kind
        self.limit = limit
    }
}
