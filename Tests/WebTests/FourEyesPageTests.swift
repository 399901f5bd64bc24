import Base
import Engine
import FakturPosting
import Model
import Store
import TestSupport
import Testing

@testable import Web

/// Where two people stand behind each posting, the pages say so before anybody clicks.
@Suite struct FourEyesPageTests {
    private static let sentence = "admin answered faktur 1, and who answers a faktur doesn't post it here."

    private func office() async throws -> WebOffice {
        var posting = PostingSettings()
        posting.needsFourEyes = true
        return try await WebOffice(posting: posting)
    }

    @Test func `who answered it finds the button closed, with the reason, and a colleague finds it open`() async throws
    {
        let office = try await office()
        let id = try await office.faktur { $0.responseBy = "admin" }
        let own = try await office.browser(.administrator)
        let page = await own.get("/fakturs/\(id)")
        #expect(page.words.contains(FourEyesPageTests.sentence))
        #expect(page.text.contains("<button class=\"primary\" disabled title=\"admin answered"))
        #expect(!page.text.contains("href=\"/fakturs/\(id)/post\""))
        let asked = await own.get("/fakturs/\(id)/post")
        #expect(asked.words.contains(FourEyesPageTests.sentence) && asked.text.contains("disabled"))
        let forced = await office.post(id, own)
        #expect(forced.status == 422 && forced.words.contains(FourEyesPageTests.sentence))
        #expect(try await office.desk.result(id).invoice == nil)
        let colleague = try await office.browser(.accountingOfficer)
        #expect(await colleague.get("/fakturs/\(id)").text.contains("href=\"/fakturs/\(id)/post\""))
        await office.post(id, colleague)
        #expect(try await office.desk.faktur(id).status == .posted)
    }

    @Test func `a check of many gives the verdict blocked, and what is posted all the same is refused`() async throws {
        let office = try await office()
        let own = try await office.faktur { $0.responseBy = "admin" }
        let other = try await office.faktur("091/XI/2025") { $0.responseBy = "rudi" }
        let admin = try await office.browser(.administrator)
        let checked = await admin.post("/fakturs/check", ["id": "\(own)", "id": "\(other)"])
        #expect(checked.words.contains("blocked \(FourEyesPageTests.sentence)"))
        #expect(checked.hidden("digest-\(own)") == nil && checked.hidden("digest-\(other)") != nil)
        let seen = await (try office.browser(.accountingOfficer)).post("/fakturs/check", ["id": "\(own)"])
        let digest = try #require(seen.hidden("digest-\(own)"))
        let run = try #require(
            await admin.post("/fakturs/post", ["id": "\(own)", "digest-\(own)": digest]).location)
        try await office.driver.tick()
        #expect(await admin.get(run).words.contains(FourEyesPageTests.sentence))
        #expect(try await office.desk.result(own).invoice == nil)
    }

    @Test func `the delivery's page and "all that match" ask too`() async throws {
        let office = try await office()
        for number in ["001/T", "002/T"] {
            let id = try await office.faktur(number) { $0.responseBy = number == "001/T" ? "admin" : "rudi" }
            await office.ledger.meet(
                .refuse(Failure(Failure.Code("TEST-LOCKED"), .askHuman, "Locked.", advice: "Open it.")))
            _ = try await office.desk.post(id, by: "anna")
        }
        let admin = try await office.browser(.administrator)
        let page = await admin.get("/deliveries/1")
        #expect(
            page.words.contains(FourEyesPageTests.sentence) && page.text.contains("<button class=\"primary\" disabled"))
        let told = await admin.submit("/deliveries/1/retry")
        #expect(told.words.contains(FourEyesPageTests.sentence))
        #expect(try await office.store.deliveries.delivery(DeliveryID(1))?.state == .parked)
        let many = await admin.submit("/deliveries/retry", ["state": "parked", "count": "2"])
        #expect(
            many.words.contains("1 delivery is tried again now. 1 was left as it is: \(FourEyesPageTests.sentence)"))
        #expect(try await office.store.deliveries.delivery(DeliveryID(1))?.state == .parked)
        #expect(try await office.store.deliveries.delivery(DeliveryID(2))?.state == .waiting)
    }
}
