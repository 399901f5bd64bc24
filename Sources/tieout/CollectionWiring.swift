import Base
import Configuration
import Engine
import InvoiceCollection
import Model
import SAPViews
import Store

/// What the settings make of invoice collection: where it reads, where files lie, who mails.
struct CollectionWiring {
    let desk: CollectionDesk
    let views: ODBCInvoiceViews
    let courier: InvoiceMailCourier

    /// Nothing is asked of the views yet. Throws what a setting lacks.
    init(
        _ settings: Settings, store: TieoutStore, billing: any BillingHome, time: any TimeSource, log: Log
    ) throws(Failure) {
        guard settings.namesViews else { throw .collectionNotSet("sap.database.host") }
        guard settings.collectionSignedFolder != nil else { throw .collectionNotSet("collection.signed_folder") }
        views = try ODBCInvoiceViews(settings.views, time: time)
        courier = InvoiceMailCourier(
            billing: billing, files: store.files, relay: settings.mailRelay,
            settings: InvoiceMailSettings(
                from: try settings.mailSender, replyTo: try settings.mailAnswersTo,
                whenUncertain: settings.collectionWhenMailUncertain == .ask ? .ask : .resend,
                templates: try settings.mailTemplates),
            digest: digestFunction)
        desk = CollectionDesk(
            billing: billing, findings: store.findings, views: views,
            share: try ShareWiring.share(settings, time: time, log: log), files: store.files,
            deliveries: store.deliveries, settings: settings.collection, time: time, digest: digestFunction)
    }
}

extension Settings {
    fileprivate var collection: CollectionSettings {
        CollectionSettings(
            invoiceNumber: self.collectionInvoiceNumber == .docNum ? .docNum : .slug,
            vanished: self.collectionVanishedRows == .removed ? .removed : .flagged,
            comparedDays: self.collectionComparedDays)
    }

    fileprivate var mailAnswersTo: Mailbox? {
        get throws(Failure) {
            guard let address = self.mailReplyTo else { return nil }
            return Mailbox(address: try MailAddress(address))
        }
    }
}
