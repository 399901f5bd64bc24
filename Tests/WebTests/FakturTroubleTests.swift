import Base
import Engine
import FakturPosting
import Model
import TestSupport
import Testing

@testable import Web

/// What the page of a faktur says and offers when the ledger did not simply say yes.
@Suite struct FakturTroubleTests {
    @Test func `an uncertain faktur says that nothing is sent before Tieout has looked, and then finds it`()
        async throws
    {
        let office = try await WebOffice()
        let id = try await office.faktur()
        let accountant = try await office.browser(.accountingOfficer)
        await office.ledger.meet(.bookThenLose)
        await office.post(id, accountant)
        let page = await accountant.get("/fakturs/\(id)")
        #expect(page.words.contains("The invoice may or may not exist in SAP."))
        #expect(page.words.contains("nothing is sent again before that"))
        #expect(page.text.contains("Not before"))
        #expect(!page.text.contains("/fakturs/\(id)/edit"))
        // Too early: nothing is looked for, and nothing sent.
        await accountant.post("/fakturs/\(id)/look")
        #expect(try await office.desk.faktur(id).submission.status == .uncertain)
        let due = try #require(try await office.desk.result(id).invoice?.dueAt)
        office.time.advance(milliseconds: due.since(office.time.now) + 1)
        let found = await accountant.submit("/fakturs/\(id)/look")
        #expect(found.words.contains("Posted to SAP as invoice"))
        #expect(await office.ledger.creations == 1)
    }

    @Test func `an uncertain faktur is linked to the document a person names, and to no other`() async throws {
        let office = try await WebOffice()
        let id = try await office.faktur()
        let accountant = try await office.browser(.accountingOfficer)
        await office.ledger.meet(.bookThenLose)
        await office.post(id, accountant)
        let wrong = await accountant.submit("/fakturs/\(id)/link", ["doc_entry": "999999"])
        #expect(wrong.status == 422 && wrong.words.contains("holds no invoice with the key 999999"))
        #expect(wrong.text.contains("value=\"999999\""))
        for typed in ["-1", "0", "A1", "1.5", "99999999999999999999", ""] {
            let refused = await accountant.post("/fakturs/\(id)/link", ["doc_entry": typed])
            #expect(refused.status == 422 && refused.words.contains("DocEntry is a whole number"), "\(typed)")
        }
        let entry = try #require(await office.ledger.documents.first?.entry)
        let linked = await accountant.submit("/fakturs/\(id)/link", ["doc_entry": "\(entry)"])
        #expect(linked.words.contains("Posted to SAP as invoice"))
        #expect(await office.ledger.creations == 1)
    }

    @Test func `a refused faktur says the ledger's reason, and is posted when it is gone`() async throws {
        let office = try await WebOffice()
        let id = try await office.faktur()
        let accountant = try await office.browser(.accountingOfficer)
        await office.ledger.meet(
            .refuse(
                Failure(
                    Failure.Code("SAP-PERIOD-LOCKED"), .askHuman, "The period is locked <b>there</b>.",
                    advice: "Ask for it to be opened.")))
        await office.post(id, accountant)
        let page = await accountant.get("/fakturs/\(id)")
        #expect(page.words.contains("The period is locked <b>there</b>."))
        #expect(!page.text.contains("<b>there</b>"))
        #expect(page.text.contains("/help/SAP-PERIOD-LOCKED"))
        await office.post(id, accountant)
        #expect(try await office.desk.faktur(id).status == .posted)
    }

    @Test func `a refused faktur is set aside with a note; then it waits for nobody, and can be taken up again`()
        async throws
    {
        let office = try await WebOffice()
        let id = try await office.faktur()
        let accountant = try await office.browser(.accountingOfficer)
        await office.ledger.meet(
            .refuse(Failure(Failure.Code("SAP-PERIOD-LOCKED"), .askHuman, "Locked.", advice: "Open it.")))
        await office.post(id, accountant)
        #expect(await accountant.get("/").words.contains("1 refused"))
        #expect(await accountant.get("/").words.contains("Fakturs 1"), "the rail")
        #expect(
            await accountant.submit("/fakturs/\(id)/set-aside", ["note": " "]).words.contains("Say why in a few words.")
        )
        #expect(try await !office.desk.faktur(id).submission.isSetAside)
        let aside = await accountant.submit("/fakturs/\(id)/set-aside", ["note": "waits for the <contract>"])
        #expect(aside.words.contains("It is set aside.") && aside.words.contains("waits for the <contract>"))
        #expect(aside.words.contains("Post again") && !aside.text.contains("/fakturs/\(id)/set-aside"))
        let home = await accountant.get("/")
        #expect(!home.words.contains("1 refused") && !home.words.contains("Fakturs 1"))
        let pile = await accountant.get("/fakturs?tab=set-aside")
        #expect(pile.words.contains("Set aside 1") && pile.words.contains("Needs attention 0"))
        #expect(pile.words.contains("090/XI/2025"))
        let checked = await accountant.post("/fakturs/check", ["id": "\(id)"])
        #expect(checked.words.contains("blocked Set aside by accounting-officer: waits for the <contract>"))
        await office.post(id, accountant)
        #expect(try await office.desk.faktur(id).status == .posted)
        #expect(await accountant.get("/fakturs?tab=set-aside").words.contains("Nothing is set aside."))
    }

    @Test func `an uncertain faktur is set aside with a note`() async throws {
        let office = try await WebOffice()
        let id = try await office.faktur()
        let accountant = try await office.browser(.accountingOfficer)
        await office.ledger.meet(.loseThenNothing)
        await office.post(id, accountant)
        let aside = await accountant.submit("/fakturs/\(id)/set-aside", ["note": "waits for the <auditor>"])
        #expect(aside.words.contains("Set aside."))
        #expect(aside.words.contains("waits for the <auditor>"))
    }

    @Test func `half a posting says which half is missing, and only that is sent`() async throws {
        var posting = PostingSettings()
        posting.journal = PostingSettings.Journal(receivableAccount: "1130", revenueAccount: "9999")
        let office = try await WebOffice(posting: posting)
        let id = try await office.faktur()
        let accountant = try await office.browser(.accountingOfficer)
        await office.post(id, accountant)
        let page = await accountant.get("/fakturs/\(id)")
        #expect(page.words.contains("Half of it is in SAP."))
        #expect(page.words.contains("partly posted"))
        #expect(page.words.contains("Send the missing journal entry"))
        await office.ledger.change { $0.accounts["9999"] = true }
        let sent = await accountant.submit("/fakturs/\(id)/retry")
        #expect(sent.words.contains("Posted to SAP as invoice"))
        #expect(await office.ledger.active(.invoice).count == 1)
        #expect(await office.ledger.active(.journalEntry).count == 1)
    }

    @Test func `while nobody knows of the second half, the page doesn't say that it is missing`() async throws {
        var posting = PostingSettings()
        posting.journal = PostingSettings.Journal(receivableAccount: "1130", revenueAccount: "9999")
        let office = try await WebOffice(posting: posting)
        let id = try await office.faktur()
        let accountant = try await office.browser(.accountingOfficer)
        await office.post(id, accountant)
        await office.ledger.change { $0.accounts["9999"] = true }
        await office.ledger.meet(.bookThenLose)
        await accountant.post("/fakturs/\(id)/retry")
        let page = await accountant.get("/fakturs/\(id)")
        #expect(page.words.contains("nobody knows yet whether its journal entry is"))
        #expect(!page.words.contains("its journal entry is missing") && page.words.contains("Check SAP now"))
    }

    @Test func `that it is not there must be said with a tick, and then it is sent once more`() async throws {
        let office = try await WebOffice()
        let id = try await office.faktur()
        let accountant = try await office.browser(.accountingOfficer)
        await office.ledger.meet(.loseThenNothing)
        await office.post(id, accountant)
        let unsaid = await accountant.submit("/fakturs/\(id)/absent")
        #expect(unsaid.words.contains("Only when you have looked in SAP yourself"))
        #expect(try await office.desk.faktur(id).submission.status == .uncertain)
        await accountant.post("/fakturs/\(id)/absent", ["looked": "1"])
        #expect(try await office.desk.faktur(id).submission.status == .pending)
    }

    @Test func `while the ledger is silent the page is complete but for the preview`() async throws {
        let office = try await WebOffice()
        let id = try await office.faktur()
        await office.ledger.stopAnswering(
            Failure(Failure.Code("SAP-UNREACHABLE"), .tryAgain, "SAP does not answer.", advice: "Wait."))
        let page = try await office.browser(.viewer).get("/fakturs/\(id)")
        #expect(page.status == 200)
        #expect(page.words.contains("SAP does not answer."))
        #expect(page.words.contains("1,110,000.00"))
    }

    @Test func `a faktur nobody knows is not found`() async throws {
        let viewer = try await WebOffice().browser(.viewer)
        for path in ["/fakturs/77", "/fakturs/0", "/fakturs/x", "/fakturs/77/attachment", "/fakturs/runs/none"] {
            #expect([403, 404].contains(await viewer.get(path).status), "\(path)")
        }
    }
}
