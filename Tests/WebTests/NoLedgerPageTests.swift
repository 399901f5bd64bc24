import Base
import FakturPosting
import Model
import Testing

@testable import Web

/// The pages of an installation that posts nothing, because no ledger is set up.
@Suite struct NoLedgerPageTests {
    private static let absence = Failure.ledgerNotSet("sap.url")
    private static let told = "No ledger is set up, so no fakturs are posted. Set sap.url, and start Tieout again."

    @Test func `home, the list and the job say what to set, and the page of a faktur offers no posting`() async throws {
        let office = try await WebOffice(withoutLedger: NoLedgerPageTests.absence)
        let id = try await office.faktur("001/TEST/2025")
        let browser = try await office.browser(.accountingOfficer)
        for page in ["/", "/fakturs", "/jobs/check_posted_fakturs"] {
            #expect(await browser.get(page).words.contains(NoLedgerPageTests.told), "\(page)")
        }
        let faktur = await browser.get("/fakturs/\(id)")
        #expect(faktur.status == 200 && faktur.words.contains("No ledger is set up"))
        #expect(faktur.text.contains("<button class=\"primary\" disabled title=\"No ledger is set up"))
        #expect(!faktur.text.contains("href=\"/fakturs/\(id)/post\""))
        // Whoever knows the address is refused before anything is promised.
        let posted = await browser.post("/fakturs/\(id)/post", ["digest": "x"])
        #expect(posted.status == 422 && posted.text.contains("LEDGER-NOT-SET"))
        #expect(try await office.desk.result(id).invoice == nil)
    }

    @Test func `where there is a ledger nothing is said of setting it up`() async throws {
        let browser = try await WebOffice().browser(.accountingOfficer)
        for page in ["/", "/fakturs"] { #expect(!(await browser.get(page).words.contains("Not set up"))) }
    }
}
