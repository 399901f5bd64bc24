import Base
import Engine
import InvoiceCollection
import Model
import Store
import TestSupport
import Testing

/// One mail an invoice: the same to the last byte whenever it is sent again.
@Suite struct InvoiceMailTests {
    private func issued(
        _ office: CollectionOffice, email: String = "a@example.test"
    ) async throws {
        try await office.wait(for: "1000", email: email)
        office.views.show([Collected.row()])
        office.share.put(DeskShare.pdf, as: "OUT-1000_árvíztűrő.pdf")
        _ = try await office.collect()
        try await office.deliver()
    }

    private func delivery(_ office: CollectionOffice) async throws -> Delivery {
        try #require(try await office.store.deliveries.delivery(flow: "invoice-mail", key: "1000"))
    }

    @Test func `a lost answer sends the same mail again under the same Message-ID`() async throws {
        let office = try await CollectionOffice()
        office.relay.loseAnswers(2)
        try await issued(office)
        #expect(try await delivery(office).state == .delivered)
        #expect(office.relay.mails.count == 3 && Set(office.relay.mails).count == 1)
    }

    @Test func `a lost answer asks a person where the settings say so, and nothing is sent again`() async throws {
        let office = try await CollectionOffice(whenUncertain: .ask)
        office.relay.loseAnswers(1)
        try await issued(office)
        let parked = try await delivery(office)
        #expect(parked.state == .parked && parked.failure?.code == .invoiceMailUncertain)
        #expect(parked.failure?.cause.contains(parked.reference) == true && office.relay.mails.count == 1)
    }

    @Test(arguments: ["", "nobody", "a@example.test\r\nBcc: x@example.test"])
    func `an owner who can't be written to parks the mail, and a corrected address sends it`(
        email: String
    ) async throws {
        let office = try await CollectionOffice()
        try await issued(office, email: email)
        let parked = try await delivery(office)
        #expect(parked.state == .parked && parked.failure?.code == .invoiceOwnerUnreachable)
        #expect(office.relay.mails.isEmpty)
        let owner = Account(accountCode: "AC0012", ownerName: "K", ownerEmail: "b@example.test")
        try await office.store.billing.add([], accounts: [owner])
        let desk = DeliveryDesk(store: office.store.deliveries, dispatcher: office.dispatcher) { _, _, _, _ in .none }
        _ = try await desk.retry(parked.id, by: "anna")
        try await office.deliver()
        #expect(office.relay.mails.map { $0.to.first?.address.description } == ["b@example.test"])
        #expect(office.relay.mails.first?.subject == "Invoice OUT-1000")
    }

    @Test func `a mail that is set aside is not sent, and goes out when somebody asks for it`() async throws {
        let office = try await CollectionOffice()
        try await issued(office, email: "")
        let desk = DeliveryDesk(store: office.store.deliveries, dispatcher: office.dispatcher) { _, _, _, _ in .none }
        let aside = try await desk.setAside(try await delivery(office).id, note: "sent by hand", by: "anna")
        #expect(aside.state == .aside && aside.failure?.cause.contains("INVOICE-OWNER-UNREACHABLE") == true)
        let owner = Account(accountCode: "AC0012", ownerName: "K", ownerEmail: "b@example.test")
        try await office.store.billing.add([], accounts: [owner])
        _ = try await office.collect()
        try await office.deliver()
        #expect(office.relay.mails.isEmpty)
        _ = try await desk.retry(aside.id, by: "anna")
        try await office.deliver()
        #expect(office.relay.mails.count == 1)
    }

    @Test func `what is filled into a mail is never read as a template, and is escaped for readers of HTML`()
        async throws
    {
        let office = try await CollectionOffice()
        let owner = Account(
            accountCode: "AC0012", ownerName: "{file} <b>&", ownerEmail: "a@example.test", ownerLanguage: "xx")
        try await office.store.billing.add([BillingEntry(Collected.invoice())], accounts: [owner])
        office.views.show([Collected.row()])
        office.share.put(DeskShare.pdf, as: "OUT-1000_árvíztűrő.pdf")
        _ = try await office.collect()
        try await office.deliver()
        let mail = try #require(office.relay.mails.first)
        #expect(mail.text.hasPrefix("Dear {file} <b>&,\n"))
        #expect(mail.html?.contains("<p>Dear {file} &lt;b&gt;&amp;,</p>") == true)
    }

    @Test func `a subject always names the transaction`() {
        #expect(MailTemplate(subject: "Your invoice", text: "").subject == "Your invoice {transaction}")
    }
}
