import Base
import Engine
import FakturPosting
import InvoiceCollection
import Model

/// The third part of the demonstration: the ERP's views become billing's items, the signed PDFs are fetched and mailed,
/// and a second run changes nothing and mails nothing.
struct CollectionStory {
    let stage: any Stage
    let errand: Errand

    private var office: Office { stage.office }
    private var voice: Voice { errand.voice }
    /// Far more than a mail into a folder needs.
    private static let patienceSeconds: Int64 = 30

    func tell() async throws(Failure) -> CollectionDemoSummary {
        let desk = try office.collection.get()
        try await takeIn()
        try await firstRun(desk)
        let (changes, mails) = try await secondRun(desk)
        var summary = try await compare()
        summary.changesInSecondRun = changes
        summary.mailsInSecondRun = mails
        return summary
    }

    // MARK: - The parts

    private func takeIn() async throws(Failure) {
        chapter("Invoices are asked for in billing")
        let report = try await BillingImport(billing: office.billing, audit: office.audit, time: office.time)
            .run(Array(Samples.billing.utf8), skipBadRows: false, by: errand.who)
        guard report.kept else { throw .broken("the sample files are sound") }
        voice.say("\(voice.mark(.good)) \(Counted(report.rows, "invoice")), and none has its number yet.")
    }

    private func firstRun(_ desk: CollectionDesk) async throws(Failure) {
        chapter("They are collected from the ERP's views, with their signed PDFs")
        for direction in InvoiceData.Direction.allCases {
            let report = try await desk.collect(direction, by: errand.who)
            tell(report, direction)
        }
        try await sendMails()
        let mails = try await stage.inspectCollection().mails
        voice.say("\(voice.mark(.good)) \(Counted(mails, "mail")), each with its PDF, left into \(stage.mailFolder).")
    }

    private func tell(_ report: CollectionReport, _ direction: InvoiceData.Direction) {
        let isIssuing = direction == .outgoing
        let done = Counted(report.changed, "\(direction.word) invoice")
        let files = isIssuing ? ", \(Counted(report.filesFetched, "PDF")) fetched" : ""
        voice.say(
            "\(voice.mark(.good)) \(done) \(isIssuing ? "issued" : "received"), \(Counted(report.itemsAdded, "item"))\(files)."
        )
        if report.notThere > 0 {
            voice.say("\(voice.mark(.uncertain)) \(Counted(report.notThere, "invoice")) not in the view yet.")
        }
        for finding in report.findings { voice.say("\(voice.mark(.attention)) \(finding.failure)") }
        if let failure = report.shareFailure { voice.say("\(voice.mark(.attention)) \(failure)") }
    }

    /// What changed, and how many mails were handed over, the second time.
    private func secondRun(_ desk: CollectionDesk) async throws(Failure) -> (changes: Int, mails: Int) {
        chapter("Everything is collected a second time")
        let before = try await handedOver()
        var changes = 0
        for direction in InvoiceData.Direction.allCases {
            let report = try await desk.collect(direction, by: errand.who)
            changes += report.changed + report.filesFetched + report.filesStored + report.mailsPromised
        }
        try await sendMails()
        let mails = try await handedOver() - before
        voice.say(
            changes == 0 && mails == 0
                ? "\(voice.mark(.good)) Nothing changed, and no mail left."
                : "\(voice.mark(.attention)) \(Counted(changes, "change")), \(Counted(mails, "mail")).")
        return (changes, mails)
    }

    private func compare() async throws(Failure) -> CollectionDemoSummary {
        chapter("Both sides are compared")
        let other = try await stage.inspectCollection()
        var summary = CollectionDemoSummary()
        for direction in InvoiceData.Direction.allCases {
            summary.reasons += try await office.collectionFindings.list(direction, after: nil, limit: 1000)
        }
        let parked = Set(summary.reasons.map(\.documentNumber))
        var filter = BillingFilter()
        filter.limit = 1000
        let invoices = try await office.billing.list(filter)
        let items = try await office.billing.items(of: invoices.map(\.id))
        for invoice in invoices {
            summary.add(invoice, items[invoice.id] ?? [], isParked: parked.contains(invoice.id.description), other)
        }
        summary.mails = other.mails
        voice.say(
            summary.tiesOut
                ? "\(voice.mark(.good)) Every collected invoice says what the view's rows say; every issued one has its PDF, and one mail."
                : "\(voice.mark(.attention)) \(Counted(summary.unmatched, "invoice")) and the ERP differ.")
        let issued = "\(Counted(summary.issued, "invoice")) issued, \(summary.received) received"
        let waiting =
            summary.parked > 0
            ? ", " + Counted(summary.parked, "waits", plural: "wait").description + " for a person" : ""
        let files = "\(Counted(summary.items, "item")), \(Counted(summary.files, "PDF"))"
        voice.say("  \(issued), \(summary.waiting) waiting\(waiting); \(files), \(Counted(summary.mails, "mail")).")
        return summary
    }

    // MARK: - Helping hands

    private func sendMails() async throws(Failure) {
        try await office.desk.dispatcher.drain(until: office.time.now.adding(seconds: CollectionStory.patienceSeconds))
    }

    /// How often a mail was handed over, also one that had been before.
    private func handedOver() async throws(Failure) -> Int {
        try await office.deliveries.list(DeliveryFilter(flow: InvoiceMailCourier.flow, limit: 1000))
            .reduce(0) { $0 + $1.attempts }
    }

    private func chapter(_ title: String) {
        voice.say()
        voice.say(voice.paint(.strong, title))
    }
}
