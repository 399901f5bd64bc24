package import Base
package import Engine
package import FakturPosting
package import InvoiceCollection
package import Model

/// The desks the web application puts people before.
package struct WebDesks: Sendable {
    package let fakturs: FakturDesk
    package let jobs: JobDesk
    package let rawDocuments: RawDesk
    package let reception: Reception
    package let tokens: TokenDesk
    package let audit: any AuditTrail
    package let lists: any FakturLists
    package let views: any SavedViews
    package let papers: PaperDesk
    package let postingRuns: PostingRunDesk
    /// Where files wait between a preview and the yes.
    package let lookingOver: LookingOver
    /// Makes workbooks smaller.
    package let deflate: DeflateFunction
    /// The ledger's company and where it is, as a confirmation names it.
    package let ledgerName: String
    package let house: HouseDesk
    package let billing: BillingDesk
    package let figures: any EngineFigures
    /// The zone of those who named none.
    package let companyZone: Zone

    package init(
        fakturs: FakturDesk, jobs: JobDesk, rawDocuments: RawDesk, reception: Reception,
        tokens: TokenDesk, audit: any AuditTrail, house: HouseDesk,
        billing: BillingDesk, figures: any EngineFigures,
        lists: any FakturLists, views: any SavedViews, papers: PaperDesk, deflate: @escaping DeflateFunction,
        postingRuns: PostingRunDesk, lookingOver: LookingOver,
        ledgerName: String,
        companyZone: Zone
    ) {
        self.fakturs = fakturs
        self.jobs = jobs
        self.rawDocuments = rawDocuments
        self.reception = reception
        self.tokens = tokens
        self.audit = audit
        self.lists = lists
        self.views = views
        self.papers = papers
        self.postingRuns = postingRuns
        self.lookingOver = lookingOver
        self.deflate = deflate
        self.ledgerName = ledgerName
        self.house = house
        self.billing = billing
        self.figures = figures
        self.companyZone = companyZone
    }

    /// Who a session belongs to; `nil` when it is over or never was.
    func person(_ session: String, isSeen: Bool = true) async throws(Failure) -> Person? {
        guard let signedIn = try await reception.signIn.session(for: session, isSeen: isSeen) else { return nil }
        let zone = signedIn.user.zone.flatMap { name in try? Zone(named: name) } ?? companyZone
        return Person(signedIn: signedIn, zone: zone)
    }
}
