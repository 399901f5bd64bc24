package import Base
package import Model

/// What a check before posting found out about one faktur.
package struct BulkVerdict: Sendable {
    package enum Word: String, CaseIterable, Sendable {
        /// Can be posted as it is.
        case ready
        /// Can be posted; a person should know something first.
        case warning
        /// Can't be posted as it is.
        case blocked
        /// The ledger holds it already, and it agrees: posting only links it.
        case there
    }

    package let id: FakturID
    /// Absent when it could not be made: `failure` says why.
    package let plan: InvoicePlan?
    /// Of what would be sent: binds a confirmation to this plan.
    package let digest: String?
    private let cause: Failure?

    init(id: FakturID, plan: InvoicePlan?, digest: String?, failure: Failure?) {
        self.id = id
        self.plan = plan
        self.digest = digest
        cause = failure
    }

    package var word: Word {
        guard let plan, failure == nil else { return .blocked }
        switch plan.action {
        case .nothing: return .there
        case .create: return plan.warnings.isEmpty ? .ready : .warning
        case .conflict, .refuse: return .blocked
        }
    }

    /// Blocking ones first.
    package var problems: [Problem] { (plan?.blocking ?? []) + (plan?.warnings ?? []) }

    /// Why it is blocked, when that is no matter of the faktur's fields.
    package var failure: Failure? {
        if case .conflict(let failure)? = plan?.action { return failure }
        return cause
    }
}

/// The tax officer's answer to one faktur of many.
package struct BulkAnswer: Hashable, Sendable {
    package let id: FakturID
    package let fakturNo: String
    package let fakturDate: CalendarDate
    package let seenVersion: Int?

    package init(_ id: FakturID, fakturNo: String, fakturDate: CalendarDate, seenVersion: Int? = nil) {
        self.id = id
        self.fakturNo = fakturNo
        self.fakturDate = fakturDate
        self.seenVersion = seenVersion
    }
}

/// What became of one faktur of many.
package struct BulkResult: Sendable {
    package let id: FakturID
    /// Absent when it was refused before anything was tried.
    package let posting: PostingResult?
    /// `nil` when all went well.
    package let failure: Failure?
}
