package import Base

/// Where fakturs are kept.
package protocol FakturStore: Sendable {
    /// Keeps new fakturs, all or none, and gives them their ids; the ids they carry are ignored.
    ///
    /// Throws `FAKTUR-EXISTS` when one with the same type, customer and invoice number is already kept.
    func add(_ fakturs: [Faktur], alongside: StoreChange) async throws(Failure) -> [FakturID]
    /// Saves a faktur that was read at `seenVersion`, and raises its version. False when it changed since.
    ///
    /// Throws `FAKTUR-DOC-NUM-TAKEN` when its number was typed by hand and belongs to another faktur.
    func save(_ faktur: Faktur, seenVersion: Int, alongside: StoreChange) async throws(Failure) -> Bool
    func faktur(_ id: FakturID) async throws(Failure) -> Faktur?
    func fakturs(_ ids: [FakturID]) async throws(Failure) -> [Faktur]
    func faktur(type: Faktur.Kind, customer: CustomerID, invoiceNo: String) async throws(Failure) -> Faktur?
    func list(_ filter: FakturFilter) async throws(Failure) -> [Faktur]
    func count(_ filter: FakturFilter) async throws(Failure) -> Int

    /// What became of a submission, as part of the transaction that settles its delivery.
    func recording(_ progress: SubmissionProgress, of id: FakturID, log: SubmissionLogEntry?) -> StoreChange
    /// Oldest first.
    func submissionLog(of id: FakturID) async throws(Failure) -> [SubmissionLogEntry]
}

/// Which fakturs; absent means any. Pages follow each other by `after`.
package struct FakturFilter: Sendable {
    package var type: Faktur.Kind?
    package var statuses: [FakturStatus] = []
    package var submissions: [Submission.Status] = []
    package var customer: CustomerID?
    /// Part of invoice number, faktur number or remarks.
    package var text: String?
    package var from: CalendarDate?
    package var to: CalendarDate?
    package var after: FakturID?
    package var limit = 200

    package init() {}
}

/// Changes to a faktur's submission; `nil` leaves a field as it is.
package struct SubmissionProgress: Hashable, Sendable {
    package var status: Submission.Status?
    package var isSetAside: Bool?
    /// An empty text clears the error.
    package var error: String?
    package var attempts: Int?
    package var submittedAt: Timestamp?
    package var submittedBy: String?
    package var docEntry: Int64?
    package var docNum: Int64?
    package var postingDate: CalendarDate?
    package var journalNumber: Int64?
    package var fakturStatus: FakturStatus?

    package init() {}
}

/// A row of `sap_submission_logs`: one attempt at one document, kept for ever.
package struct SubmissionLogEntry: Hashable, Sendable {
    /// `ar_invoice`, `journal_entry` or `cancellation`.
    package var document: String
    /// Counted from one per document.
    package var attempt: Int
    package var outcome: String
    package var error: String?
    package var request: String
    package var response: String
    package var httpStatus: Int?
    package var user: String
    package var at: Timestamp
    package var milliseconds: Int64

    package init(
        document: String, attempt: Int, outcome: String, error: String?, exchange: Exchange, user: String,
        at: Timestamp, milliseconds: Int64
    ) {
        self.document = document
        self.attempt = attempt
        self.outcome = outcome
        self.error = error
        self.request = exchange.request
        self.response = exchange.response
        self.httpStatus = exchange.status
        self.user = user
        self.at = at
        self.milliseconds = milliseconds
    }
}

extension Failure.Code {
    package static let fakturExists = Self("FAKTUR-EXISTS")
    package static let fakturDocNumTaken = Self("FAKTUR-DOC-NUM-TAKEN")
    package static let fakturUnknown = Self("FAKTUR-UNKNOWN")
    package static let fakturChangedMeanwhile = Self("FAKTUR-CHANGED-MEANWHILE")
}
