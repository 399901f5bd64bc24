import Base
import CommandLine
import InvoiceCollection
import Model
import Store
import TestSupport
import Testing

@Suite struct BillingTests {
    private let file = """
        invoice_id,direction,transaction_slug,account_code,owner_name,owner_email
        1000,OUTGOING,OUT-1,AC1,Kovács Ágnes,a@example.test
        1003,INCOMING,IN-3,AC2,Nagy Béla,
        """

    @Test func `invoices are imported once, listed and shown`() async throws {
        let counter = try await Counter()
        counter.terminal.put(file, at: "billing.csv")
        let first = await counter.type("billing import billing.csv")
        #expect(first.code == .done && first.out.contains("2 rows: 2 invoices kept."))
        #expect(await counter.type("billing import billing.csv").out.contains("0 invoices kept, 2 already there."))

        let list = await counter.type("billing list --direction outgoing --open")
        #expect(list.out.contains("OUT-1") && !list.out.contains("IN-3") && list.out.contains("1 invoice in all."))
        let forPrograms = try await counter.type("billing list --status waiting --limit 1 --json").json()
        #expect(forPrograms["count"] == 2)
        #expect(forPrograms["invoices"]?[0]?["standing"] == "waits for the ERP")
        let shown = await counter.type("billing show 1003")
        #expect(shown.out.contains("Invoice 1003, incoming: waits for the ERP."))
        #expect(shown.out.contains("Owner Nagy Béla, no e-mail"))
    }

    @Test func `an item that vanished is shown as such, and not added up`() async throws {
        let counter = try await Counter()
        counter.terminal.put(file, at: "billing.csv")
        await counter.type("billing import billing.csv")
        var invoice = try #require(try await counter.store.billing.invoices([InvoiceDataID("1003")]).first)
        invoice.status = .received
        invoice.invoiceNumber = "IN-3"
        let items = (1...2).map { number in
            InvoiceItem(
                number: number, transaction: "IN-3",
                content: ItemContent(
                    ledgerAccountCode: "911100", costCode: nil, costCode2: nil,
                    netAmountInvoicingInSystemCurrency: Amount(1_250), netAmountInvoicingInForeignCurrency: nil),
                vanishedAt: number == 2 ? counter.time.now : nil)
        }
        #expect(try await counter.store.billing.save(invoice, items: items, seenVersion: 1))
        let shown = await counter.type("billing show 1003")
        #expect(shown.out.contains("Number IN-3") && shown.out.contains("vanished 20"))
        #expect(shown.out.contains("1 item, 1,250.00 net."))
    }

    @Test func `a received document is attached, stored on the share though no row is there, and not told twice`()
        async throws
    {
        let counter = try await Counter()
        counter.terminal.put(file, at: "billing.csv")
        await counter.type("billing import billing.csv")
        counter.terminal.put("%PDF-1.4 scan %%EOF", at: "in/scan.pdf")
        let first = await counter.type("billing attach 1003 in/scan.pdf --name IN-3.pdf")
        #expect(first.code == .done && first.out.contains("Invoice 1003: IN-3.pdf, 19 bytes, kept;"), "\(first)")
        #expect(await counter.type("billing attach 1003 in/scan.pdf --name IN-3.pdf").out.contains("kept already"))
        let report = try await counter.collection.collect(.incoming, by: "dewi")
        #expect(report.filesStored == 1 && report.notThere == 1)
        #expect(counter.share.content("IN-3.pdf", in: .received) == Array("%PDF-1.4 scan %%EOF".utf8))
        #expect(try await counter.collection.collect(.incoming, by: "dewi").filesStored == 0)
        let shown = try await counter.type("billing show 1003 --json").json()
        #expect(shown["files"]?[0]?["stored_at"] != .null && shown["mails"] == [])
        #expect(await counter.type("billing attach 1000 in/scan.pdf").err.contains("[BILLING-ACT-NOT-POSSIBLE]"))
        #expect(await counter.type("billing mail 1000").err.contains("has no mail yet"))
    }

    @Test func `findings are listed with what to do, and none is good news`() async throws {
        let counter = try await Counter()
        let none = await counter.type("billing findings")
        #expect(none.code == .done && none.out.contains("Nothing to look at."))
        let failure = Failure(Failure.Code("X-Y"), .askHuman, "It differs.", advice: "Look.", place: "DocNum")
        try await counter.store.findings.keep([
            CollectionFinding(direction: .outgoing, documentNumber: "77", failure: failure, since: counter.time.now)
        ])
        let one = await counter.type("billing findings --direction outgoing")
        #expect(one.code == .attention && one.out.contains("X-Y: It differs.") && one.out.contains("1 finding."))
        #expect(await counter.type("billing findings --direction incoming").code == .done)
        let forPrograms = try await counter.type("billing findings --json").json()
        #expect(forPrograms["findings"]?[0]?["failure"]?["place"] == "DocNum")
    }

    @Test func `collecting without the settings for it says which one is missing`() async throws {
        let answer = try await Counter().type("collect outgoing --dry-run")
        #expect(answer.code == .attention && answer.err.contains("the setting sap.database.host is missing"))
        #expect(answer.err.contains("[COLLECTION-NOT-SET]"))
        #expect(try await Counter().type("collect sideways").code == .usage)
    }

    @Test func `an invoice nobody imported is told by its id`() async throws {
        let answer = try await Counter().type("billing show 9")
        #expect(answer.code == .attention && answer.err.contains("Billing has no invoice 9."))
        #expect(answer.err.contains("[BILLING-UNKNOWN]"))
    }
}
