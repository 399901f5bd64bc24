import Base
import Engine
import FakturPosting
import Model
import Store
import TestSupport
import Testing

@testable import Web

/// The first page, for each person their own.
@Suite struct HomeRoomTests {
    private func keep(_ status: FakturStatus, _ number: String, in office: WebOffice) async throws {
        var faktur = Faktur(
            id: FakturID(0), type: .sales, invoiceNo: number, invoiceDate: CalendarDate(daysSince1970: 20_000),
            currency: "IDR", dpp: Amount(1_000_000), ppn: Amount(110_000), createdBy: "ani", createdAt: office.time.now)
        faktur.status = status
        _ = try await office.desk.add([faktur], by: "ani")
    }

    @Test func `each person sees what waits for them, and the link shows exactly these`() async throws {
        let office = try await WebOffice()
        try await keep(.draft, "D-1", in: office)
        try await keep(.submitted, "S-1", in: office)
        try await office.keepFaktur("A-1")
        let creator = try await office.browser(.creator)
        let drafts = await creator.get("/")
        #expect(drafts.words.contains("1 drafts") && !drafts.words.contains("ready to post"))
        #expect(drafts.text.contains("href=\"/fakturs?tab=incomplete&amp;q=status%3Adraft\""))
        let listed = await creator.get("/fakturs?tab=incomplete&q=status%3Adraft")
        #expect(listed.words.contains("D-1") && !listed.words.contains("S-1"))
        let tax = await (try office.browser(.taxOfficer)).get("/")
        #expect(tax.words.contains("1 waiting for number and date") && !tax.words.contains("drafts"))
        let accounting = await (try office.browser(.accountingOfficer)).get("/")
        #expect(accounting.words.contains("1 ready to post") && !accounting.words.contains("drafts"))
        let viewer = await (try office.browser(.viewer)).get("/")
        #expect(viewer.words.contains("Nothing waits for you."))
    }

    @Test func `what SAP refused and what nobody knows stand apart, with the reason why they wait`() async throws {
        let office = try await WebOffice()
        _ = try await office.desk.post(try await office.keepFaktur("002/T", customer: "C99999"), by: "ani")
        await office.ledger.meet(.loseThenNothing)
        _ = try await office.desk.post(try await office.keepFaktur("001/T"), by: "ani")
        let home = await (try office.browser(.accountingOfficer)).get("/")
        #expect(home.words.contains("1 uncertain") && home.words.contains("1 refused"))
        #expect(home.text.contains("href=\"/fakturs?tab=needs-attention&amp;q=status%3Auncertain\""))
        #expect(home.text.contains("class=\"count\""), "the rail counts them too")
    }

    @Test func `a mail that could not leave waits in deliveries, and a refused faktur only among fakturs`() async throws
    {
        let office = try await WebOffice()
        try await office.keepIssued()
        let nobody = Account(accountCode: "AC0012", ownerName: "Kovács Ágnes", ownerEmail: "")
        try await office.store.billing.add([], accounts: [nobody])
        try await office.sendMails()
        _ = try await office.desk.post(try await office.keepFaktur("002/T", customer: "C99999"), by: "ani")
        let browser = try await office.browser(.accountingOfficer)
        let home = await browser.get("/")
        #expect(home.words.contains("1 mails that need a person") && home.words.contains("1 refused"))
        #expect(home.words.contains("Deliveries 1") && home.words.contains("Fakturs 1"))
        let list = await browser.get("/deliveries?state=parked&flow=invoice-mail")
        #expect(list.text.contains("href=\"/deliveries/1\""))
        #expect(await browser.get("/deliveries/1").text.contains("href=\"/billing/1000\""))
    }

    @Test func `a standing alarm comes first, and its row leads to its cause`() async throws {
        let office = try await WebOffice()
        _ = try await office.jobs.list()
        let failure = Failure(Failure.Code("JOB-LATE"), .askHuman, "It did not begin in time.", advice: "Look.")
        _ = try await office.store.alarms.raise(
            AlarmFinding(job: "check_posted_fakturs", kind: .late, run: nil, failure: failure), channels: [],
            at: office.time.now)
        let home = await (try office.browser(.administrator)).get("/")
        #expect(home.words.contains("check_posted_fakturs is late It did not begin in time."))
        #expect(home.text.contains("<tr data-href=\"/jobs/check_posted_fakturs\">"))
    }

    @Test func `every flow tells what was delivered by day, in the person's own days`() async throws {
        let office = try await WebOffice()
        _ = try await office.desk.post(try await office.keepFaktur("001/T"), by: "ani")
        let home = await (try office.browser(.viewer)).get("/")
        #expect(home.words.contains("1 delivered in 14 days"))
        #expect(home.text.contains("<svg class=\"spark\"") && home.text.contains("role=\"img\"><title>Fakturs to SAP"))
        let jakarta = try Zone(named: "Asia/Jakarta")
        let moment = Timestamp("2026-11-21T18:00:00Z") ?? office.time.now
        let days = DaySpan(until: moment, days: 2, in: jakarta)
        #expect(days.days.map(\.description) == ["2026-11-21", "2026-11-22"])
        #expect(days.moments.map(\.description).first == "2026-11-20T17:00:00.000Z")
        let bucharest = DaySpan(
            until: Timestamp("2026-10-25T12:00:00Z") ?? moment, days: 1, in: try Zone(named: "Europe/Bucharest"))
        #expect(bucharest.moments[1].since(bucharest.moments[0]) == 25 * 3_600_000, "the clocks go back that day")
    }

    @Test func `order intake has its days too: documents on the day they came to be synced`() async throws {
        let office = try await WebOffice()
        for id in ["raw1", "raw2"] { try await office.keepRawDocument(id) }
        let documents = office.store.rawDocuments
        let claim = RawClaim(
            holder: "w", limit: 9, now: office.time.now, leaseUntil: office.time.now.adding(seconds: 30))
        for held in try await documents.claim(claim) {
            let outcome = SyncOutcome(
                status: held.id == "raw1" ? .synced : .failed, log: SyncLog(timestamp: office.time.now))
            #expect(try await documents.settle(held, outcome, at: office.time.now))
        }
        let home = await (try office.browser(.viewer)).get("/")
        #expect(home.words.contains("1 synced in 14 days"))
        #expect(home.text.contains("<title>Raw documents to InvenTree: 1 synced in 14 days"))
    }

    @Test func `a year's VAT is drawn and told as a table, and other years can be chosen`() async throws {
        let office = try await WebOffice()
        try await office.keepFaktur("001/T")
        let browser = try await office.browser(.viewer)
        let shown = await browser.get("/figures")
        #expect(shown.words.contains("Figures 2025") && shown.words.contains("Nov 2025"))
        #expect(shown.words.contains("110,000.00") && shown.words.contains("to be paid"))
        #expect(shown.text.contains("<svg class=\"bars\"") && shown.text.contains("<rect class=\"sales\""))
        #expect(shown.words.contains("Nov 2025 0 1"), "answered, and not yet posted")
        #expect(await browser.get("/figures?year=nonsense").words.contains("Figures 2025"))
    }
}
