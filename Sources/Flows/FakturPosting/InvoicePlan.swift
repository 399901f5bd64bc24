package import Base
package import Model

/// What must be done so that the ledger holds a faktur's invoice. The same plan is the preview a person confirms, the
/// dry run, the posting, and the tie-out: there it should be empty.
package struct InvoicePlan: Sendable {
    package enum Action: Sendable {
        case create
        /// The ledger holds it already, and it agrees.
        case nothing(LedgerDocument)
        /// The ledger holds something under this name that a person must look at.
        case conflict(Failure)
        /// Blocking problems; nothing is sent.
        case refuse
    }

    package let faktur: Faktur
    package let customer: Customer?
    package let draft: InvoiceDraft?
    package let expected: InvoiceTotals?
    package let computed: InvoiceTotals?
    package let problems: [Problem]
    package let action: Action

    package var blocking: [Problem] { problems.filter { $0.severity == .blocking } }
    package var warnings: [Problem] { problems.filter { $0.severity == .warning } }
}

extension InvoicePlan {
    /// The plan, from facts alone.
    init(
        _ faktur: Faktur, customer: Customer?, reference: String, holdings: LedgerHoldings, settings: PostingSettings
    ) {
        let draft = InvoiceDraft(faktur, customer: customer, reference: reference, settings: settings)
        let amounts = DocumentAmounts(faktur, settings: settings)
        let expected = amounts.flatMap { InvoiceTotals.expected($0, profile: settings.lineProfile) }
        let rate = draft?.lines.compactMap(\.taxCode).first.flatMap { holdings.taxCodes[$0]?.ratePercent } ?? .zero
        let computed = draft.flatMap { InvoiceTotals.computed($0, ratePercent: rate) }
        let problems = FakturCheck(
            faktur: faktur, customer: customer, draft: draft, expected: expected, computed: computed,
            holdings: holdings, settings: settings
        ).problems()
        var match = InvoiceMatch.Result.none
        if let draft, let expected {
            match = InvoiceMatch(draft: draft, expected: expected, candidates: holdings.documents).result
        }
        switch match {
        case .conflict(let failure): action = .conflict(failure)
        case .one(let document): action = .nothing(document)
        case .none: action = problems.contains { $0.severity == .blocking } ? .refuse : .create
        }
        self.faktur = faktur
        self.customer = customer
        self.draft = draft
        self.expected = expected
        self.computed = computed
        self.problems = problems
    }

    /// The blocking problems as one failure: every field with its remedy.
    package var refusal: Failure {
        let fields = blocking.map(\.field)
        let summary = blocking.map { "\($0.field): \($0.message)" }.joined(separator: " ")
        let advice = blocking.map(\.remedy).reduce(into: [String]()) { list, remedy in
            if !list.contains(remedy) { list.append(remedy) }
        }.joined(separator: " ")
        return Failure(.fakturNotReady, .askHuman, summary, advice: advice, place: fields.joined(separator: ", "))
    }
}
