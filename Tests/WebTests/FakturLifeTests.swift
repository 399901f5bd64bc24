import Base
import Engine
import FakturPosting
import Model
import TestSupport
import Testing

@testable import Web

/// A faktur's life in the browser, from the first keystroke to the ledger and back.
@Suite struct FakturLifeTests {
    static let scan = Array("%PDF-1.7 a scanned faktur".utf8)
    static let entered: KeyValuePairs<String, String> = [
        "invoice_no": "091/XI/2025", "invoice_date": "2025-11-03", "type": "sales", "customer_code": "C00001",
        "dpp": "1000000", "ppn": "110000", "currency": "IDR", "kurs": "1", "wtax_amount": "0", "then": "submit",
    ]

    @Test func `four people bring a faktur into the ledger, each with their own step`() async throws {
        let office = try await WebOffice()
        try await office.customer()
        let creator = try await office.browser(.creator)
        let led = await creator.post("/fakturs/new", FakturLifeTests.entered)
        let path = try #require(led.location)
        let handed = await creator.get(path)
        #expect(handed.words.contains("waiting for tax officer"))
        #expect(!handed.text.contains("\(path)/post"))

        let officer = try await office.browser(.taxOfficer)
        let asked = await officer.get("\(path)/answer")
        let answered = await officer.upload(
            "\(path)/answer",
            [
                "version": asked.hidden("version") ?? "", "faktur_no": "04002507356880091",
                "faktur_date": "2025-11-04",
            ], file: ("attachment", "C:\\scans\\faktur 91.pdf", FakturLifeTests.scan))
        #expect(answered.status == 303)
        let ready = await officer.get(path)
        #expect(ready.words.contains("ready to post"))
        #expect(ready.words.contains("faktur_91.pdf"))

        let accountant = try await office.browser(.accountingOfficer)
        let page = await accountant.get(path)
        #expect(page.words.contains("Nothing speaks against posting."))
        #expect(page.words.contains("1,110,000.00"))
        let question = await accountant.get("\(path)/post")
        #expect(question.words.contains("TEST at the desk"))
        #expect(question.words.contains("can't be deleted"))
        let id = FakturID(try #require(Int64(path.dropFirst("/fakturs/".count))))
        let posted = await office.post(id, accountant)
        #expect(posted.location == path)
        let kept = try await office.desk.faktur(id)
        #expect(kept.status == .posted)
        #expect(await office.ledger.creations == 1)

        let viewer = try await office.browser(.viewer)
        let seen = await viewer.get(path)
        #expect(seen.words.contains("posted"))
        #expect(seen.words.contains("DocNum \(kept.docNum ?? 0)"))
        #expect(seen.words.contains("SAP took it"))
        for word in ["/cancel", "/edit", "/compare", "/comments"] { #expect(!seen.text.contains("\(path)\(word)")) }
    }

    @Test func `a mistaken form tells every fault at once, at its field, and keeps what was typed`() async throws {
        let office = try await WebOffice()
        let creator = try await office.browser(.creator)
        let wrong = await creator.post(
            "/fakturs/new",
            [
                "invoice_no": "", "invoice_date": "3 November", "customer_code": "C777", "dpp": "1.000.000",
                "ppn": "<b>", "currency": "Rp", "kurs": "1", "type": "sales", "remarks": "keep me",
            ])
        #expect(wrong.status == 422)
        for field in ["invoice_no", "invoice_date", "customer_code", "dpp", "ppn", "currency"] {
            #expect(wrong.text.contains("class=\"fault\" id=\"h-\(field)\""), "\(field)")
        }
        #expect(wrong.text.contains("value=\"1.000.000\""))
        #expect(wrong.text.contains("value=\"&lt;b&gt;\""))
        #expect(wrong.text.contains("keep me"))
        #expect(try await office.desk.fakturs.count(FakturFilter()) == 0)
    }

    @Test func `whoever edits what another has changed sees both versions, and overwrites nothing`() async throws {
        let office = try await WebOffice()
        let id = try await office.faktur()
        let first = try await office.browser(.creator)
        let second = try await office.browser(.accountingOfficer)
        let version = await first.get("/fakturs/\(id)/edit").hidden("version") ?? ""
        #expect(await second.post("/fakturs/\(id)/edit", ["version": version, "ppn": "120000"]).status == 303)
        let late = await first.post("/fakturs/\(id)/edit", ["version": version, "ppn": "130000"])
        #expect(late.status == 409)
        #expect(late.words.contains("yours"))
        #expect(late.words.contains("theirs"))
        #expect(late.words.contains("accounting-officer"))
        #expect(late.text.contains("value=\"130000\""))
        #expect(try await office.desk.faktur(id).ppn == Amount(120_000))
        // With the difference seen, it may be decided.
        let decided = await first.post(
            "/fakturs/\(id)/edit", ["version": late.hidden("version") ?? "", "ppn": "130000"])
        #expect(decided.status == 303)
        #expect(try await office.desk.faktur(id).ppn == Amount(130_000))
    }

    @Test func `a confirmation of something else sends nothing, and shows what changed`() async throws {
        let office = try await WebOffice()
        let id = try await office.faktur()
        let accountant = try await office.browser(.accountingOfficer)
        let (digest, seen) = await office.confirmation(accountant, id)
        _ = try await office.desk.edit(id, by: "creator") { $0.remarks = "second thoughts" }
        let stale = await accountant.post("/fakturs/\(id)/post", ["digest": digest, "seen": seen])
        #expect(stale.status == 409)
        #expect(stale.words.contains("Nothing was sent."))
        #expect(stale.words.contains("second thoughts"))
        #expect(await office.ledger.creations == 0)
        #expect(try await office.desk.result(id).invoice == nil)
        let again = await accountant.post(
            "/fakturs/\(id)/post", ["digest": stale.hidden("digest") ?? "", "seen": stale.hidden("seen") ?? ""])
        #expect(again.status == 303)
        #expect(await office.ledger.creations == 1)
    }

    @Test func `without a confirmation nothing is posted`() async throws {
        let office = try await WebOffice()
        let id = try await office.faktur()
        let accountant = try await office.browser(.accountingOfficer)
        #expect(await accountant.post("/fakturs/\(id)/post").status == 409)
        #expect(await office.ledger.creations == 0)
    }

    @Test func `two tabs that post at once make one document`() async throws {
        let office = try await WebOffice()
        let id = try await office.faktur()
        let accountant = try await office.browser(.accountingOfficer)
        let (digest, seen) = await office.confirmation(accountant, id)
        async let one = accountant.post("/fakturs/\(id)/post", ["digest": digest, "seen": seen])
        async let two = accountant.post("/fakturs/\(id)/post", ["digest": digest, "seen": seen])
        for shown in await [one, two] { #expect(shown.location == "/fakturs/\(id)") }
        let third = await accountant.post("/fakturs/\(id)/post", ["digest": digest, "seen": seen])
        #expect(third.location == "/fakturs/\(id)")
        #expect(await office.ledger.creations == 1)
        #expect(try await office.desk.faktur(id).status == .posted)
    }

    @Test func `an unfit faktur can't be confirmed, and says at which field it fails`() async throws {
        let office = try await WebOffice()
        let id = try await office.faktur { $0.dpp = .zero }
        let accountant = try await office.browser(.accountingOfficer)
        let page = await accountant.get("/fakturs/\(id)")
        #expect(page.words.contains("In the way of posting"))
        #expect(page.words.contains("DPP : the tax base is 0"))
        #expect(page.text.contains("disabled"))
        let question = await accountant.get("/fakturs/\(id)/post")
        let forced = await accountant.post("/fakturs/\(id)/post", ["digest": question.hidden("digest") ?? ""])
        #expect(forced.status == 422)
        #expect(await office.ledger.creations == 0)
    }

    @Test func `a posted faktur is cancelled in the ledger, opened again and posted as a new document`() async throws {
        let office = try await WebOffice()
        let id = try await office.faktur()
        let accountant = try await office.browser(.accountingOfficer)
        await office.post(id, accountant)
        let question = await accountant.get("/fakturs/\(id)/cancel")
        #expect(question.words.contains("SAP keeps invoice"))
        let gone = await accountant.submit("/fakturs/\(id)/cancel", ["seen": question.hidden("seen") ?? ""])
        #expect(gone.words.contains("Cancelled."))
        #expect(gone.words.contains("Open again"))
        await accountant.post("/fakturs/\(id)/reopen")
        #expect(try await office.desk.faktur(id).generation == 1)
        await office.post(id, accountant)
        #expect(await office.ledger.creations == 2)
        #expect(try await office.desk.faktur(id).status == .posted)
    }

    @Test func `a number is typed by hand, and only a number`() async throws {
        let office = try await WebOffice()
        let id = try await office.faktur()
        let accountant = try await office.browser(.accountingOfficer)
        let version = await accountant.get("/fakturs/\(id)").hidden("version") ?? ""
        for typed in ["four", "-4", "0", "4.5", "99999999999999999999", "47 11"] {
            let wrong = await accountant.post("/fakturs/\(id)/number", ["doc_num": typed, "version": version])
            #expect(
                wrong.status == 422 && wrong.words.contains("whole number") && wrong.text.contains("value=\"\(typed)\"")
            )
        }
        let kept = await accountant.submit("/fakturs/\(id)/number", ["doc_num": "4711", "version": version])
        #expect(kept.words.contains("DocNum 4711 · typed by hand"))
        #expect(kept.words.contains("numbered by hand"))
        let other = try await office.faktur("099/XI/2025")
        let fresh = await accountant.get("/fakturs/\(other)").hidden("version") ?? ""
        let taken = await accountant.post("/fakturs/\(other)/number", ["doc_num": "4711", "version": fresh])
        #expect(taken.status == 422 && taken.words.contains("4711 already belongs to faktur \(id)"))
    }

    @Test func `a faktur number that is too long is told at its field`() async throws {
        let office = try await WebOffice()
        let id = try await office.faktur { $0.status = .submitted }
        let officer = try await office.browser(.taxOfficer)
        let asked = await officer.get("/fakturs/\(id)/answer")
        let long = String(repeating: "9", count: 41)
        let wrong = await officer.post(
            "/fakturs/\(id)/answer",
            ["version": asked.hidden("version") ?? "", "faktur_no": long, "faktur_date": "2025-11-04"])
        #expect(wrong.status == 422 && wrong.text.contains("class=\"fault\" id=\"h-faktur_no\""))
        #expect(wrong.words.contains("at most 40 characters") && wrong.text.contains("value=\"\(long)\""))
    }

    @Test func `what was typed into yesterday's tab does not replace what a colleague did meanwhile`() async throws {
        let office = try await WebOffice()
        let id = try await office.faktur()
        let accountant = try await office.browser(.accountingOfficer)
        let tab = await accountant.get("/fakturs/\(id)")
        let question = await accountant.get("/fakturs/\(id)/cancel")
        #expect(question.words.contains("Cancel the faktur"))
        _ = try await office.desk.edit(id, by: "sari") { $0.remarks = "corrected" }
        let late = await accountant.post(
            "/fakturs/\(id)/number", ["doc_num": "4711", "version": tab.hidden("version") ?? ""])
        #expect(late.status == 422 && late.words.contains("changed after you opened the page"))
        #expect(late.text.contains("value=\"4711\""))
        _ = try await office.desk.post(id, by: "sari")
        let cancelled = await accountant.post("/fakturs/\(id)/cancel", ["seen": question.hidden("seen") ?? ""])
        #expect(cancelled.status == 409 && cancelled.words.contains("SAP keeps invoice"))
        #expect(try await office.desk.faktur(id).status == .posted, "a click about a draft cancels nothing in SAP")
        #expect(await accountant.post("/fakturs/\(id)/cancel", ["seen": cancelled.hidden("seen") ?? ""]).status == 303)
        #expect(try await office.desk.faktur(id).status == .cancelled)
    }

    @Test func `a comment that is empty or too long says so, and keeps every word`() async throws {
        let office = try await WebOffice()
        let id = try await office.faktur()
        let clerk = try await office.browser(.creator)
        let empty = await clerk.post("/fakturs/\(id)/comments", ["comment": "  \n "])
        #expect(empty.status == 422 && empty.words.contains("A comment has 1 to"))
        let long = String(repeating: "kata ", count: 3000)
        let refused = await clerk.post("/fakturs/\(id)/comments", ["comment": long])
        #expect(refused.status == 422 && refused.text.contains(">\n\(long.dropLast())</textarea>"))
        #expect(
            await clerk.submit("/fakturs/\(id)/comments", ["comment": "done"]).words.contains("\u{201C}done\u{201D}"))
        let nothing = await clerk.post("/fakturs/\(id)/attachments")
        #expect(nothing.status == 422 && nothing.words.contains("Choose a file first."))
        let page = await clerk.upload("/fakturs/\(id)/attachments", field: "attachment", "<html>", named: "a.pdf")
        #expect(page.status == 422 && page.text.contains("id=\"h-attachment\""))
    }
}
