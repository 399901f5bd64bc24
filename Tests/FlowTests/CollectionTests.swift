import Base
import Engine
import InvoiceCollection
import Model
import Store
import TestSupport
import Testing

/// What waits is issued, its file fetched and mailed once; what does not agree is left for a person.
@Suite struct CollectionTests {
    private let fileName = "OUT-1000_árvíztűrő.pdf"

    @Test func `an invoice is issued, its signed PDF kept, and its owner gets one mail in her language`() async throws {
        let office = try await CollectionOffice()
        try await office.wait(for: "1000")
        office.views.show([Collected.row("1", line: 0), Collected.row("1", line: 1)])
        office.share.put(DeskShare.pdf, as: fileName)
        let report = try await office.collect()
        #expect(report.isComplete && report.changed == 1 && report.itemsAdded == 2)
        #expect(report.filesFetched == 1 && report.mailsPromised == 1)
        try await office.deliver()
        let invoice = try #require(try await office.invoice("1000"))
        #expect(invoice.status == .normalIssued && invoice.invoiceNumber == "OUT-1000" && invoice.isFinished)
        #expect(try await office.items("1000").count == 2)
        #expect(try await office.store.files.file(invoice.files[0].digest) == DeskShare.pdf)
        let mail = try #require(office.relay.mails.first)
        #expect(office.relay.mails.count == 1)
        #expect(mail.subject == "Számla: OUT-1000" && mail.to.first?.address.description == "a@example.test")
        #expect(
            mail.attachments == [MailAttachment(name: fileName, contentType: "application/pdf", bytes: DeskShare.pdf)])
        let delivery = try await office.store.deliveries.delivery(flow: "invoice-mail", key: "1000")
        #expect(delivery?.state == .delivered && mail.messageID == "\(delivery?.reference ?? "")@tieout.example")
    }

    @Test func `a second run reads no file, changes nothing and promises nothing`() async throws {
        let office = try await CollectionOffice()
        try await office.wait(for: "1000")
        office.views.show([Collected.row()])
        office.share.put(DeskShare.pdf, as: fileName)
        _ = try await office.collect()
        let (invoice, reads) = (try await office.invoice("1000"), office.share.reads)
        office.time.advance(milliseconds: 60_000)
        let again = try await office.collect()
        #expect(again.isComplete && again.agreed == 1 && again.changed == 0 && again.mailsPromised == 0)
        #expect(try await office.invoice("1000") == invoice && office.share.reads == reads)
        try await office.deliver()
        #expect(office.relay.mails.count == 1)
    }

    @Test func `a dry run tells what would happen, and nothing does`() async throws {
        let office = try await CollectionOffice()
        try await office.wait(for: "1000")
        office.views.show([Collected.row(), Collected.row(of: "77")])
        let report = try await office.desk.collect(.outgoing, isDryRun: true, by: "anna")
        #expect(report.changed == 1 && report.itemsAdded == 1 && report.findings.map(\.documentNumber) == ["77"])
        #expect(try await office.invoice("1000") == Collected.invoice())
        #expect(try await office.store.findings.list(nil, after: nil, limit: 9).isEmpty)
        #expect(office.share.reads == 0)
    }

    @Test func `a file that is not there yet, or not whole, holds back the mail and nothing else`() async throws {
        let office = try await CollectionOffice()
        try await office.wait(for: "1000")
        office.views.show([Collected.row()])
        let missing = try await office.collect()
        #expect(missing.findings.first?.failure.code == .invoiceFileNotThere)
        #expect(try await office.invoice("1000")?.status == .normalIssued)
        for half in ["", "<html>", "%PDF-1.7\nhalf"] {
            office.share.put(Array(half.utf8), as: fileName)
            #expect(try await office.collect().findings.first?.failure.code == .invoiceFileUnusable)
        }
        try await office.deliver()
        #expect(office.relay.mails.isEmpty)
        office.share.put(DeskShare.pdf, as: fileName)
        #expect(try await office.collect().mailsPromised == 1)
        #expect(try await office.store.findings.list(nil, after: nil, limit: 9).isEmpty)
    }

    @Test func `a share that is down is told once, and invoices are issued all the same`() async throws {
        let office = try await CollectionOffice()
        try await office.wait(for: "1000", "1001", "1002")
        office.views.show(["1000", "1001", "1002"].map { Collected.row(of: $0) })
        office.share.goDown(true)
        let report = try await office.collect()
        #expect(report.changed == 3 && report.findings.isEmpty && office.share.reads == 1)
        #expect(report.shareFailure?.code.rawValue == "SHARE-GONE" && !report.isComplete)
    }

    @Test func `what does not agree is parked with both sides, and heals when it is corrected`() async throws {
        let office = try await CollectionOffice()
        try await office.wait(for: "1000")
        var row = Collected.row()
        row.orNumber = "OUT-1"
        office.views.show([row, Collected.row(of: "999")])
        let codes = try await office.collect().findings.map(\.failure.code)
        #expect(codes == [.invoiceRowsDisagree, .invoiceUnknownToBilling])
        #expect(try await office.invoice("1000") == Collected.invoice())
        office.views.show([Collected.row()])
        office.share.put(DeskShare.pdf, as: fileName)
        #expect(try await office.collect().isComplete)
        #expect(try await office.store.findings.list(nil, after: nil, limit: 9).isEmpty)
    }

    @Test func `an incoming invoice among the outgoing ones is unknown there`() async throws {
        let office = try await CollectionOffice()
        try await office.wait(for: "1000", direction: .incoming)
        office.views.show([Collected.row()])
        #expect(try await office.collect().findings.map(\.failure.code) == [.invoiceUnknownToBilling])
    }

    @Test func `what was received is stored on the share once, and never over another file`() async throws {
        let office = try await CollectionOffice()
        try await office.wait(for: "1000", direction: .incoming)
        var invoice = try #require(try await office.invoice("1000"))
        let digest = try await office.store.files.keep(DeskShare.pdf, at: office.time.now)
        invoice.files = [InvoiceFile(name: try FileName("in.pdf"), digest: digest, bytesCount: DeskShare.pdf.count)]
        #expect(try await office.store.billing.save(invoice, items: [], seenVersion: 1))
        office.views.show([Collected.row()], in: .incoming)
        office.share.put([1], as: "in.pdf", in: .received)
        let blocked = try await office.collect(.incoming)
        #expect(blocked.findings.map(\.failure.code) == [.shareFileDiffers] && blocked.itemsAdded == 1)
        #expect(office.share.content("in.pdf", in: .received) == [1])
        office.share.put(DeskShare.pdf, as: "in.pdf", in: .received)
        #expect(try await office.collect(.incoming).filesStored == 1)
        #expect(try await office.invoice("1000")?.isFinished == true)
        #expect(try await office.items("1000").count == 1)
    }

    @Test func `a thousand invoices are collected, each once`() async throws {
        let office = try await CollectionOffice()
        let ids = (0..<1_000).map { "\(10_000 + $0)" }
        let owner = Account(accountCode: "AC0012", ownerName: "K", ownerEmail: "a@example.test")
        try await office.store.billing.add(ids.map { BillingEntry(Collected.invoice($0)) }, accounts: [owner])
        office.views.show(ids.flatMap { [Collected.row(of: $0), Collected.row(of: $0)] }.reversed())
        for id in ids { office.share.put(DeskShare.pdf, as: "OUT-\(id)_árvíztűrő.pdf") }
        let report = try await office.collect()
        #expect(report.invoices == 1_000 && report.itemsAdded == 2_000 && report.mailsPromised == 1_000)
        #expect(try await office.collect().agreed == 1_000)
    }
}
