import Base
import Model
import OrderIntake
import Store
import TestSupport
import Testing

@testable import Web

/// Raw documents as operators meet them.
@Suite struct RawDocumentRoomTests {
    @Test func `raw documents are listed by what became of them, and shown with their invoices`() async throws {
        let office = try await WebOffice()
        try await office.keepRawDocument()
        let browser = try await office.browser(.viewer)
        let list = await browser.get("/raw-documents?status=new")
        #expect(list.words.contains("raw1") && list.words.contains("BV 7 Agro <Ploiești> S.R.L."))
        #expect(list.words.contains("new 1"))
        #expect(await browser.get("/raw-documents?status=failed").words.contains("No raw document here."))
        let shown = await browser.get("/raw-documents/raw1")
        #expect(shown.words.contains("Grâu") && !shown.text.contains("Agro <Ploiești>"))
        #expect(shown.words.contains("The settings name no order book"))
        #expect(await browser.get("/raw-documents/nothing").words.contains("There is no raw document nothing."))
    }

    @Test func `the plan says what a sync would send, and after the sync that nothing is left`() async throws {
        let book = DeskOrderBook()
        let office = try await WebOffice(book: book)
        try await office.keepRawDocument()
        let browser = try await office.browser(.viewer)
        let plan = await browser.get("/raw-documents/raw1?plan=1")
        #expect(plan.text.contains("<ins>+ order BV 7") || plan.text.contains("<ins>+ order"))
        #expect(await book.writes == 0)
        try await office.intake?.run()
        let shown = await browser.get("/raw-documents/raw1")
        #expect(shown.words.contains("Every invoice of it stands in the order book."))
        #expect(shown.words.contains("1 whole, 0 in part, 0 failed, of 1"))
        #expect(await browser.get("/raw-documents/raw1?plan=1").words.contains("Nothing: the order book holds"))
    }

    @Test func `a document is set aside with a reason and synced again, by those who may`() async throws {
        let office = try await WebOffice()
        try await office.keepRawDocument()
        let browser = try await office.browser(.administrator)
        await browser.get("/raw-documents/raw1")
        #expect(await browser.post("/raw-documents/raw1/set-aside", ["reason": ""]).status == 422)
        let aside = await browser.submit("/raw-documents/raw1/set-aside", ["reason": "wrong export"])
        #expect(aside.words.contains("admin set it aside on") && aside.words.contains("wrong export"))
        #expect(await browser.get("/raw-documents?status=set-aside").words.contains("raw1"))
        #expect(await browser.submit("/raw-documents/raw1/retry").words.contains("works on it"))
        let viewer = try await office.browser(.viewer)
        await viewer.get("/raw-documents/raw1")
        #expect(await viewer.post("/raw-documents/raw1/retry").status == 403)
        #expect(await viewer.post("/raw-documents/raw1/set-aside", ["reason": "x"]).status == 403)
    }
}
