import Base
import Engine
import FakturPosting
import Model
import Store
import TestSupport
import Testing

@testable import Web

/// The list of fakturs: what it shows, how it is searched, and what is done to many at once.
@Suite struct FakturListTests {
    @Test func `the list shows each faktur with customer, amounts and status, and adds them up`() async throws {
        let office = try await WebOffice()
        let id = try await office.faktur()
        _ = try await office.faktur("091/XI/2025") { $0.ppn = Amount(55_000) }
        let page = try await office.browser(.viewer).get("/fakturs?tab=answered")
        #expect(page.words.contains("090/XI/2025"))
        #expect(page.text.contains("<span title=\"C00001\">PT Maju Jaya</span>"))
        #expect(page.words.contains("ready to post"))
        #expect(page.text.contains("data-href=\"/fakturs/\(id)\" data-amount=\"1110000.00\" data-currency=\"IDR\""))
        #expect(page.words.contains("In all: 2 fakturs DPP 2,000,000.00 · PPN 165,000.00 IDR"))
        #expect(page.text.utf8.count < 100_000)
        // Who only looks is offered nothing to press.
        #expect(!page.text.contains("data-needs-selection") && !page.text.contains("/fakturs/new"))
    }

    @Test func `an empty list says why, and what comes next`() async throws {
        let office = try await WebOffice()
        let creator = try await office.browser(.creator)
        #expect(await creator.get("/fakturs").words.contains("There are no fakturs yet."))
        #expect(await creator.get("/fakturs?tab=incomplete").words.contains("Nothing is incomplete."))
        #expect(await creator.get("/fakturs?tab=needs-attention").words.contains("Nothing needs attention."))
        #expect(await creator.get("/fakturs?q=nothing").words.contains("No faktur matches this search."))
    }

    @Test func `a search is understood by its qualifiers, and what is not understood is told`() async throws {
        let office = try await WebOffice()
        _ = try await office.faktur()
        _ = try await office.faktur("XYZ-7") { $0.invoiceDate = $0.invoiceDate.adding(days: 60) }
        let viewer = try await office.browser(.viewer)
        let found = await viewer.get("/fakturs?q=no%3AXYZ")
        #expect(found.words.contains("XYZ-7"))
        #expect(!found.words.contains("090/XI/2025"))
        #expect(found.text.contains("value=\"no:XYZ\""))
        let puzzled = await viewer.get("/fakturs?q=from%3Ayesterday%20no%3A090")
        #expect(puzzled.words.contains("Part of the search was not understood"))
        #expect(puzzled.words.contains("090/XI/2025"))
        #expect(puzzled.text.contains("value=\"from:yesterday no:090\""))
        let nobody = await viewer.get("/fakturs?q=customer%3Anobody")
        #expect(nobody.words.contains("no customer has the code nobody"))
    }

    @Test func `the box suggests qualifiers, their words and customers`() async throws {
        let office = try await WebOffice()
        try await office.customer()
        let viewer = try await office.browser(.viewer)
        #expect(await viewer.get("/fakturs/suggestions?q=sta").text.contains("\"status:\""))
        #expect(await viewer.get("/fakturs/suggestions?q=customer%3APT").text.contains("C00001 PT Maju Jaya"))
        #expect(await viewer.get("/fakturs/customers?q=maj").status == 200)
    }

    @Test func `a page of the list leads to the next and back, in the chosen order`() async throws {
        let office = try await WebOffice()
        for number in 1...60 {
            _ = try await office.faktur("S-\(1000 + number)") { $0.dpp = Amount(number * 1000) }
        }
        let viewer = try await office.browser(.viewer)
        let first = await viewer.get("/fakturs?tab=answered&sort=amount")
        #expect(first.text.contains("aria-sort=\"ascending\""))
        #expect(first.words.contains("S-1001") && !first.words.contains("S-1060"))
        let on = try #require(first.text.firstMatch(of: /rel="next" href="([^"]+)"/)?.1)
        let second = await viewer.get(String(on).replacing("&amp;", with: "&"))
        #expect(second.words.contains("S-1060") && !second.words.contains("S-1001"))
        #expect(second.text.contains("rel=\"prev\""))
        // A place of another order is the first page of this one.
        let strange = await viewer.get(String(on).replacing("&amp;", with: "&").replacing("=amount", with: "=number"))
        #expect(strange.status == 200)
    }

    @Test func `people keep views under names of their own, and only their own`() async throws {
        let office = try await WebOffice()
        let viewer = try await office.browser(.viewer)
        await viewer.get("/fakturs")
        let kept = await viewer.submit(
            "/fakturs/views", ["name": "<mine>", "query": "tab:answered customer:C00001", "_back": "/fakturs"])
        #expect(kept.words.contains("The view <mine> is saved."))
        #expect(kept.text.contains("/fakturs?q=tab%3Aanswered%20customer%3AC00001"))
        #expect(!kept.text.contains("<mine>"))
        let another = try await office.browser(.creator)
        #expect(!(await another.get("/fakturs").words.contains("<mine>")))
        let gone = await viewer.submit("/fakturs/views/remove", ["name": "<mine>", "_back": "/fakturs"])
        #expect(!gone.text.contains("tab%3Aanswered%20customer"))
        let nameless = await viewer.submit("/fakturs/views", ["name": "", "query": "", "_back": "/fakturs"])
        #expect(nameless.words.contains("A view's name has 1 to 60 characters"))
    }

    @Test func `a list is exported as the file of its search, and no field of it runs as a formula`() async throws {
        let office = try await WebOffice()
        _ = try await office.faktur { $0.remarks = "=1+1" }
        let viewer = try await office.browser(.viewer)
        for (kind, type) in [
            ("csv", "text/csv; charset=utf-8"),
            ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ] {
            let file = await viewer.get("/fakturs/export.\(kind)?q=tab%3Aanswered")
            #expect(file.status == 200)
            #expect(file.response.headers["Content-Type"] == type)
            #expect(file.response.headers["Content-Disposition"]?.hasPrefix("attachment") == true)
        }
    }

    @Test func `a bulk check gives each faktur its verdict, and posts those that were seen to be fit`() async throws {
        let office = try await WebOffice()
        let fit = try await office.faktur()
        let unfit = try await office.faktur("092/XI/2025") { $0.dpp = .zero }
        let accountant = try await office.browser(.accountingOfficer)
        let nothing = await accountant.submit("/fakturs/check", ["_back": "/fakturs"])
        #expect(nothing.words.contains("Nothing was selected."))
        let checked = await accountant.post("/fakturs/check", ["id": "\(fit)", "id": "\(unfit)"])
        #expect(checked.words.contains("ready") && checked.words.contains("blocked"))
        #expect(checked.words.contains("the tax base is 0"))
        #expect(checked.hidden("digest-\(unfit)") == nil)
        let digest = try #require(checked.hidden("digest-\(fit)"))
        let unseen = await accountant.post("/fakturs/post", ["id": "\(fit)"])
        #expect(unseen.location == "/fakturs")
        let run = try #require(
            await accountant.post("/fakturs/post", ["id": "\(fit)", "digest-\(fit)": digest]).location)
        try await office.driver.tick()
        #expect(await accountant.get(run).words.contains("1 of 1 Done: SAP holds them all."))
        #expect(await office.ledger.creations == 1)
        #expect(try await office.desk.faktur(fit).status == .posted)
        #expect(await accountant.post("\(run)/stop").location == run)
    }

    @Test func `many are answered in one table; wrong rows are told, and the others kept`() async throws {
        let office = try await WebOffice()
        var ids: [FakturID] = []
        for number in 1...3 {
            ids.append(
                try await office.faktur("B-\(number)") {
                    $0.fakturNo = nil
                    $0.fakturDate = nil
                    $0.status = .submitted
                })
        }
        let officer = try await office.browser(.taxOfficer)
        let table = await officer.post("/fakturs/answers", ["id": "\(ids[0])", "id": "\(ids[1])", "id": "\(ids[2])"])
        #expect(table.text.contains("number-\(ids[0])"))
        let saved = await officer.post(
            "/fakturs/answers/save",
            [
                "id": "\(ids[0])", "version-\(ids[0])": "1", "number-\(ids[0])": "04002507356880001",
                "date-\(ids[0])": "2025-11-05", "id": "\(ids[1])", "version-\(ids[1])": "1",
                "number-\(ids[1])": "04002507356880002", "date-\(ids[1])": "soon", "id": "\(ids[2])",
                "version-\(ids[2])": "1", "number-\(ids[2])": "", "date-\(ids[2])": "",
            ])
        #expect(saved.status == 422)
        #expect(saved.words.contains("1 faktur answered."))
        #expect(saved.words.contains("This is no date."))
        #expect(saved.text.contains("value=\"04002507356880002\""))
        #expect(!saved.text.contains("number-\(ids[0])"))
        #expect(try await office.desk.faktur(ids[0]).status == .answered)
        #expect(try await office.desk.faktur(ids[2]).status == .submitted)
    }

    @Test func `a file is looked over before it is kept`() async throws {
        let office = try await WebOffice()
        try await office.customer()
        let creator = try await office.browser(.creator)
        let head = "invoice_no,invoice_date,dpp,ppn,customer_code\n"
        let bad = await creator.upload(
            "/fakturs/import", [:],
            file: ("file", "a.csv", Array("\(head)A-1,2025-11-03,1000,110,C00001\nA-2,never,x,110,<i>\n".utf8)))
        #expect(bad.status == 422)
        #expect(bad.words.contains("3 invoice_date never is no date"))
        #expect(bad.words.contains("<i>"))
        #expect(!bad.text.contains("<i>"))
        #expect(try await office.desk.fakturs.count(FakturFilter()) == 0)
        let good = await creator.upload(
            "/fakturs/import", [:], file: ("file", "a.csv", Array("\(head)A-1,2025-11-03,1000,110,C00001\n".utf8)))
        #expect(good.words.contains("1 new faktur"))
        let (file, digest) = (good.hidden("file") ?? "", good.hidden("digest") ?? "")
        // Nothing but what was looked over is kept.
        let forged = await creator.submit("/fakturs/import/keep", ["file": file, "digest": "0\(digest.dropFirst())"])
        #expect(forged.words.contains("The file you looked over is kept no longer"))
        // Nobody else keeps it, and nobody twice.
        let other = try await office.browser(.administrator)
        let fields: KeyValuePairs = ["file": file, "digest": digest]
        #expect(await other.post("/fakturs/import/keep", fields).location == "/fakturs/import")
        // Whichever worker serves the click, and also after the service was started again.
        let kept = await office.restarted(creator).submit("/fakturs/import/keep", fields)
        #expect(kept.words.contains("1 faktur is kept."))
        #expect(await creator.post("/fakturs/import/keep", fields).location == "/fakturs/import")
        #expect(try await office.desk.fakturs.count(FakturFilter()) == 1)
    }
}
