package import Base
package import Engine
package import Model

/// Invoice collection in the business's own words: read what the ERP's views show, check it against billing, plan the
/// difference, keep it, fetch the signed file, promise the mail; whatever does not agree is parked for a person.
///
/// Every step may be repeated: billing is saved by version, files are kept by digest, and the mail is promised once.
/// An invoice is finished last, so whatever a crash leaves undone the next run finds and does.
package struct CollectionDesk: Sendable {
    package let billing: any BillingHome
    package let findings: any CollectionFindings
    let views: any InvoiceViews
    let share: any FileShare
    let files: any FileVault
    let deliveries: any DeliveryStore
    let settings: CollectionSettings
    let mailPromises: MailPromises
    let time: any TimeSource

    package init(
        billing: any BillingHome, findings: any CollectionFindings, views: any InvoiceViews, share: any FileShare,
        files: any FileVault, deliveries: any DeliveryStore, settings: CollectionSettings, mailTarget: String = "mail",
        time: any TimeSource, digest: @escaping DigestFunction
    ) {
        self.billing = billing
        self.findings = findings
        self.views = views
        self.share = share
        self.files = files
        self.deliveries = deliveries
        self.settings = settings
        mailPromises = MailPromises(target: mailTarget, digest: digest)
        self.time = time
    }

    /// Collects all that waits in one direction, compares what was finished lately, and notices what billing doesn't know.
    ///
    /// A dry run asks everything and changes nothing. Throws when the views or billing can't be asked; what was done until
    /// then stands.
    package func collect(
        _ direction: InvoiceData.Direction, isDryRun: Bool = false, by who: String,
        shouldStop: @escaping @Sendable () -> Bool = { false }
    ) async throws(Failure) -> CollectionReport {
        var round = CollectionRound(desk: self, direction: direction, isDryRun: isDryRun, who: who, stop: shouldStop)
        return try await round.run()
    }
}

/// What a run did, or would do.
package struct CollectionReport: Hashable, Sendable {
    /// Invoices looked at.
    package internal(set) var invoices = 0
    /// The view does not show them yet.
    package internal(set) var notThere = 0
    /// Both sides agreed already.
    package internal(set) var agreed = 0
    /// Issued, received, or brought up to date.
    package internal(set) var changed = 0
    package internal(set) var itemsAdded = 0
    package internal(set) var itemsChanged = 0
    package internal(set) var itemsVanished = 0
    package internal(set) var filesFetched = 0
    package internal(set) var filesStored = 0
    package internal(set) var mailsPromised = 0
    /// Somebody else changed them at the same moment; the next run looks again.
    package internal(set) var overtaken = 0
    /// What a person must look at, as found now.
    package internal(set) var findings: [CollectionFinding] = []
    /// Why the share could not be asked; no further file was tried then.
    package internal(set) var shareFailure: Failure?
    package internal(set) var wasStopped = false

    package init() {}

    package var isComplete: Bool { findings.isEmpty && shareFailure == nil && overtaken == 0 && !wasStopped }
}
