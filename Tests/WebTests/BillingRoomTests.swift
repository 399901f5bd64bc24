import Base
import Engine
import HTTPServer
import InvoiceCollection
import Model
import Store
import TestSupport
import Testing

@testable import Web

/// Billing as its people meet it.
@Suite struct BillingRoomTests {
    @Test func `invoices are listed by where they stand, by direction, and by how they begin`() async throws {
        let office = try await WebOffice()
        try await office.keepIssued("1000")
        try await office.keepInvoice("2000", .incoming)
        let browser = try await office.browser(.viewer)
        let all = await browser.get("/billing")
        #expect(all.words.contains("All 2") && all.words.contains("Waiting 1") && all.words.contains("Issued 1"))
        #expect(all.text.contains("href=\"/billing/1000\"") && all.text.contains("href=\"/billing/2000\""))
        #expect(!all.text.contains("/billing/new"), "a viewer enters nothing")
        let issued = await browser.get("/billing?tab=issued")
        #expect(issued.text.contains("/billing/1000\"") && !issued.text.contains("/billing/2000\""))
        let incoming = await browser.get("/billing?direction=incoming")
        #expect(!incoming.text.contains("/billing/1000\"") && incoming.text.contains("/billing/2000\""))
        let searched = await browser.get("/billing?q=OUT-1")
        #expect(searched.text.contains("/billing/1000\"") && !searched.text.contains("/billing/2000\""))
        // The tab that can't be searched keeps the search for the others.
        #expect(await browser.get("/billing?tab=attention&q=OUT-1").hidden("q") == "OUT-1")
        #expect(await browser.get("/billing?q=%25").words.contains("Nothing begins so."))
        #expect(await browser.get("/billing?tab=nonsense&after=x&direction=y").status == 200)
    }

    @Test func `more invoices than a page holds lead on to the next`() async throws {
        let office = try await WebOffice()
        for number in 1001...1101 { try await office.keepInvoice("\(number)") }
        let browser = try await office.browser(.viewer)
        let first = await browser.get("/billing")
        #expect(first.text.contains("/billing/1100\"") && !first.text.contains("/billing/1101\""))
        #expect(first.text.contains("href=\"/billing?after=1100\""))
        let second = await browser.get("/billing?after=1100")
        #expect(second.text.contains("/billing/1101\"") && !second.text.contains("rel=\"next\""))
    }

    @Test func `an invoice shows its owner, its items with their exact sum, and its PDF in the page`() async throws {
        let office = try await WebOffice()
        try await office.keepIssued()
        let browser = try await office.browser(.viewer)
        let shown = await browser.get("/billing/1000")
        #expect(shown.words.contains("Kovács Ágnes") && shown.words.contains("agnes@example.test"))
        #expect(shown.words.contains("9,999,999,999,999.100001"), "the sum is exact")
        let path = try #require(
            shown.text.firstMatch(of: /<iframe class="paper" src="([^"#]+)#navpanes=0" title="[^"]+"/)
        ).1
        let paper = await browser.get(String(path))
        #expect(paper.status == 200)
        #expect(paper.response.headers["Content-Type"] == "application/pdf")
        #expect(paper.response.headers["Content-Disposition"]?.hasPrefix("inline;") == true)
        #expect(paper.response.headers["X-Content-Type-Options"] == "nosniff")
        #expect(paper.response.headers["X-Frame-Options"] == "SAMEORIGIN")
        let saved = await browser.get("\(path)?save=1")
        #expect(saved.response.headers["Content-Disposition"]?.hasPrefix("attachment;") == true)
        #expect(await browser.get("/billing/1000/files/\(String(repeating: "0", count: 64))").status == 404)
        #expect(await browser.get("/billing/9999").status == 404)
        #expect(!shown.text.contains("/billing/1000/mail"), "a viewer sends nothing")
    }

    @Test func `a finding shows both sides, on its list and on its invoice`() async throws {
        let office = try await WebOffice()
        try await office.keepInvoice("1000")
        try await office.keepFinding()
        let browser = try await office.browser(.accountingOfficer)
        let list = await browser.get("/billing?tab=attention")
        #expect(list.words.contains("Invoice 1000 was not collected.") && list.text.contains("href=\"/billing/1000\""))
        let shown = await browser.get("/billing/1000")
        #expect(shown.words.contains("billing knows") && shown.words.contains("OrNumber OUT-1000 ≠ OUT-9999"))
    }

    @Test func `a mail is sent again only after it was said to whom, and once`() async throws {
        let office = try await WebOffice()
        try await office.keepIssued()
        try await office.sendMails()
        #expect(office.relay.mails.count == 1)
        let browser = try await office.browser(.accountingOfficer)
        let page = await browser.get("/billing/1000")
        #expect(page.words.contains("delivered") && page.words.contains("Message-ID"))
        let asked = await browser.get("/billing/1000/mail")
        #expect(asked.words.contains("OUT-1000 goes to Kovács Ágnes, agnes@example.test."))
        #expect(asked.words.contains("They get another mail"))
        let seen = try #require(asked.text.firstMatch(of: /name="seen" value="([^"]*)"/)).1
        let sent = await browser.submit("/billing/1000/mail", ["seen": String(seen)])
        #expect(sent.words.contains("is on its way"))
        try await office.sendMails()
        #expect(office.relay.mails.count == 2)
        let twice = await browser.post("/billing/1000/mail", ["seen": String(seen)])
        #expect(twice.status == 422 && twice.words.contains("Something changed meanwhile, and nothing was sent."))
        try await office.sendMails()
        #expect(office.relay.mails.count == 2)
        let copy = await browser.get("/billing/1000")
        #expect(copy.words.contains("Copy 1"))
    }

    @Test func `an account without an address can't be mailed, and the page says what to do`() async throws {
        let office = try await WebOffice()
        try await office.keepIssued()
        let nobody = Account(accountCode: "AC0012", ownerName: "Kovács Ágnes", ownerEmail: "")
        try await office.store.billing.add([], accounts: [nobody])
        let asked = try await office.browser(.accountingOfficer).get("/billing/1000/mail")
        #expect(asked.words.contains("billing knows no address for this account"))
        #expect(!asked.text.contains("<button class=\"primary\""))
    }

    @Test func `a received document is kept when it is a PDF, and refused when it is something else`() async throws {
        let office = try await WebOffice()
        try await office.keepInvoice("2000", .incoming)
        let browser = try await office.browser(.accountingOfficer)
        let form = await browser.get("/billing/2000")
        #expect(form.text.contains("enctype=\"multipart/form-data\""))
        let page = await browser.upload(
            "/billing/2000/files", field: "file", "<script>alert(1)</script>", named: "a.pdf")
        #expect(page.status == 422 && page.words.contains("it is no whole PDF"))
        let path = await browser.upload(
            "/billing/2000/files", field: "file", String(decoding: DeskShare.pdf, as: UTF8.self), named: "../a.pdf")
        #expect(path.status == 422 && path.words.contains("is no file name that can be used"))
        let kept = await browser.upload(
            "/billing/2000/files", field: "file", String(decoding: DeskShare.pdf, as: UTF8.self), named: "a.pdf")
        #expect(kept.location == "/billing/2000")
        #expect(try await office.billing.invoice(InvoiceDataID("2000")).files.map(\.name.description) == ["a.pdf"])
        let outgoing = try await WebOffice()
        try await outgoing.keepIssued()
        let other = try await outgoing.browser(.accountingOfficer)
        #expect(!(await other.get("/billing/1000")).text.contains("multipart/form-data"))
    }

    @Test func `a new invoice is kept once, and a wrong one keeps what was typed`() async throws {
        let office = try await WebOffice()
        let browser = try await office.browser(.accountingOfficer)
        await browser.get("/billing/new")
        let wrong = await browser.post(
            "/billing/new",
            [
                "invoice_id": "3000", "direction": "INCOMING", "transaction_slug": "", "account_code": "AC1",
                "owner_name": "Áron", "owner_email": "not an address",
            ])
        #expect(wrong.status == 422 && wrong.words.contains("is no e-mail address") && wrong.words.contains("is empty"))
        #expect(wrong.text.contains("value=\"3000\"") && wrong.text.contains("value=\"not an address\""))
        let right: KeyValuePairs<String, String> = [
            "invoice_id": "3000", "direction": "INCOMING", "transaction_slug": "IN-1", "account_code": "AC1",
            "owner_name": "Áron", "owner_email": "",
        ]
        #expect((await browser.submit("/billing/new", right)).words.contains("The invoice waits for its number."))
        #expect((await browser.submit("/billing/new", right)).words.contains("It was kept already"))
        #expect(try await office.store.billing.count(BillingFilter()) == 1)
    }

    @Test func `an import shows its mistakes by row and field before anything is kept`() async throws {
        let office = try await WebOffice()
        let browser = try await office.browser(.accountingOfficer)
        await browser.get("/billing/import")
        let file = """
            invoice_id,direction,transaction_slug,account_code,owner_name,owner_email
            1,OUTGOING,OUT-1,AC1,Ágnes,a@example.test
            2,SIDEWAYS,OUT-2,AC1,Ágnes,a@example.test

            """
        let preview = await browser.upload("/billing/import/preview", field: "file", file)
        #expect(preview.words.contains("3 direction SIDEWAYS is none of OUTGOING, INCOMING"))
        #expect(try await office.store.billing.count(BillingFilter()) == 0)
        let (waits, digest) = (preview.hidden("file") ?? "", preview.hidden("digest") ?? "")
        let refused = await browser.post("/billing/import", ["file": waits, "digest": digest])
        #expect(refused.status == 422)
        let fields: KeyValuePairs = ["file": waits, "digest": digest, "skip": "1"]
        office.time.advance(seconds: 3599)
        let kept = await browser.submit("/billing/import", fields)
        #expect(kept.words.contains("1 invoice is kept and waits for its number."))
        #expect(await browser.post("/billing/import", fields).words.contains("is kept no longer"))
        let unreadable = await browser.upload("/billing/import/preview", field: "file", "not,a\ntable,\"of")
        #expect(unreadable.status == 422)
    }
}
