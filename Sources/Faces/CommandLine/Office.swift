package import Base
package import Engine
package import FakturPosting
package import InvoiceCollection
package import Model
package import OrderIntake

/// Everything a command works with, put together by the settings and open until the command ends.
package struct Office: Sendable {
    package let desk: FakturDesk
    package let jobs: JobDesk
    package let ledger: any Ledger
    /// Where raw documents stand, by the settings.
    package let rawDocuments: any RawDocuments
    package let tokens: TokenDesk
    package let reception: Reception
    /// Where raw documents become orders; absent where the settings name no order book.
    package let intake: IntakeDesk?
    /// What people do with billing's invoices, wherever billing lives.
    package let billingDesk: BillingDesk
    /// Collects invoices; or why nothing can be collected as the settings are.
    package let collection: Result<CollectionDesk, Failure>
    /// Lets go of the store; called once, at the end.
    package let close: @Sendable () async -> Void

    package init(
        desk: FakturDesk, jobs: JobDesk, ledger: any Ledger, rawDocuments: any RawDocuments,
        intake: IntakeDesk?, tokens: TokenDesk, reception: Reception, billing: BillingDesk,
        collection: Result<CollectionDesk, Failure>,
        close: @escaping @Sendable () async -> Void
    ) {
        self.desk = desk
        self.jobs = jobs
        self.ledger = ledger
        self.rawDocuments = rawDocuments
        self.tokens = tokens
        self.reception = reception
        self.intake = intake
        billingDesk = billing
        self.collection = collection
        self.close = close
    }

    var fakturs: any FakturStore { desk.fakturs }
    var customers: any CustomerStore { desk.customers }
    var deliveries: any DeliveryStore { desk.deliveries }
    var audit: any AuditTrail { desk.audit }
    var time: any TimeSource { desk.time }
    var billing: any BillingHome { billingDesk.billing }
    var collectionFindings: any CollectionFindings { billingDesk.findings }
    var rawDesk: RawDesk { RawDesk(documents: rawDocuments, audit: audit, time: time) }

    /// The same office, whose dispatcher tells of every delivery it settles.
    func observed(_ observer: @escaping @Sendable (Delivery) -> Void) -> Office {
        Office(
            desk: desk.observed(observer), jobs: jobs, ledger: ledger, rawDocuments: rawDocuments, intake: intake,
            tokens: tokens, reception: reception, billing: billingDesk, collection: collection, close: close)
    }
}
