import Base
import FakturPosting
import HTTPServer
import Model
import Store
import TestSupport
import Testing

@testable import Web

/// Customers as those who keep them meet them.
@Suite struct CustomerRoomTests {
    @Test func `a customer is entered, found by a part of its name or the beginning of its code, and corrected`()
        async throws
    {
        let office = try await WebOffice()
        let browser = try await office.browser(.accountingOfficer)
        await browser.get("/customers/new")
        let shown = await browser.submit(
            "/customers", ["name": "PT Contoh Jaya", "code": "C00001", "type": "customer"])
        #expect(shown.words.contains("The customer is entered."))
        #expect(await browser.get("/customers?q=contoh").words.contains("PT Contoh Jaya"))
        #expect(await browser.get("/customers?q=c0000").words.contains("PT Contoh Jaya"))
        #expect(await browser.get("/customers?q=%25").words.contains("No customer matches."))
        let form = await browser.get("/customers/1/edit")
        let seen = try #require(form.text.firstMatch(of: /name="seen" value="([^"]*)"/)).1.replacing(
            "&quot;", with: "\"")
        let fields: KeyValuePairs = ["name": "PT Contoh", "code": "C00001", "type": "customer", "seen": String(seen)]
        #expect(await browser.submit("/customers/1", fields).words.contains("The change is kept."))
        let late = await browser.post("/customers/1", fields)
        #expect(late.status == 422 && late.words.contains("Somebody else changed it meanwhile."))
        let audit = try await office.store.audit.list(subject: "customer 1", after: 0, limit: 9)
        #expect(audit.map(\.entry.deed) == ["customer changed"])
    }

    @Test func `mistakes are told at their fields, and what was typed stays`() async throws {
        let office = try await WebOffice()
        try await office.keepFaktur()
        let browser = try await office.browser(.accountingOfficer)
        await browser.get("/customers/new")
        let wrong = await browser.post("/customers", ["name": "", "payment_terms_days": "soon", "type": "friend"])
        #expect(wrong.status == 422 && wrong.text.contains("value=\"soon\""))
        #expect(wrong.words.contains("the name is empty.") && wrong.words.contains("soon is no number of days."))
        let taken = await browser.post("/customers", ["name": "Another", "code": "C00001", "type": "customer"])
        #expect(taken.status == 422 && taken.words.contains("is already kept"))
    }

    @Test func `whoever may only look neither enters nor checks customers`() async throws {
        let office = try await WebOffice()
        try await office.keepFaktur()
        let browser = try await office.browser(.creator)
        #expect(await browser.get("/customers/1").status == 200)
        #expect(!(await browser.get("/customers").text.contains("/customers/new")))
        for path in [
            "/customers/new", "/customers/1/edit", "/customers/1/check", "/customers/check", "/customers/import",
        ] {
            #expect(await browser.get(path).status == 403)
        }
        for path in ["/customers", "/customers/1", "/customers/1/take-over", "/customers/import"] {
            #expect(await browser.post(path, ["name": "x"]).status == 403)
        }
    }

    @Test func `a customer is held against SAP, and takes over its name when a person says so`() async throws {
        let office = try await WebOffice()
        try await office.keepFaktur()
        await office.ledger.change { $0.partners["C00001"] = LedgerPartner(code: "C00001", name: "PT Contoh Tbk") }
        let browser = try await office.browser(.accountingOfficer)
        let compared = await browser.get("/customers/1/check")
        #expect(compared.words.contains("PT Contoh Tbk") && compared.text.contains("class=\"differs\""))
        #expect(await browser.get("/customers/check").words.contains("PT Contoh Tbk"))
        #expect(await browser.submit("/customers/1/take-over").words.contains("Name and kind are now as in SAP."))
        #expect(try await office.store.customers.customer(CustomerID(1))?.name == "PT Contoh Tbk")
        #expect(await browser.get("/customers/1/check").words.contains("SAP knows it as it stands here."))
    }

    @Test func `a file shows what it would do, with every mistake by row and field, before anything is kept`()
        async throws
    {
        let office = try await WebOffice()
        try await office.keepFaktur()
        let browser = try await office.browser(.accountingOfficer)
        await browser.get("/customers/import")
        let file = "code,name,payment_terms_days\nC00001,PT Renamed,\nC00009,PT New,30\nC00010,,soon\n"
        let preview = await browser.upload("/customers/import/preview", field: "file", file)
        #expect(preview.status == 200)
        #expect(preview.words.contains("New (1)") && preview.words.contains("Changed (1)"))
        #expect(preview.words.contains("4 payment_terms_days soon") && preview.words.contains("PT Renamed"))
        #expect(try await office.store.customers.customer(code: "C00009") == nil)
        let (waits, digest) = (preview.hidden("file") ?? "", preview.hidden("digest") ?? "")
        let refused = await browser.post("/customers/import", ["file": waits, "digest": digest])
        #expect(refused.status == 422 && refused.words.contains("Nothing was imported"))
        let kept = await browser.submit("/customers/import", ["file": waits, "digest": digest, "skip": "1"])
        #expect(kept.words.contains("2 customers were imported."))
        #expect(try await office.store.customers.customer(code: "C00009") != nil)
    }

    @Test func `what is no table, too much, or no file at all is refused in words`() async throws {
        let office = try await WebOffice()
        let browser = try await office.browser(.accountingOfficer)
        await browser.get("/customers/import")
        let none = await browser.upload("/customers/import/preview", field: "other", "x")
        #expect(none.status == 422 && none.words.contains("Choose a file."))
        let bad = await browser.upload("/customers/import/preview", field: "file", "who,what\n1,2\n")
        #expect(bad.status == 422 && bad.words.contains("the heading code is missing"))
        let large = await browser.upload(
            "/customers/import/preview", field: "file",
            String(repeating: "x", count: CustomerImportRoom.fileBytesMax + 1))
        #expect(large.status == 422 && large.words.contains("more than 1 MB"))
        let gone = await browser.post("/customers/import", ["file": "???", "digest": ""])
        #expect(gone.status == 422 && gone.words.contains("The file you looked over is kept no longer"))
    }
}
