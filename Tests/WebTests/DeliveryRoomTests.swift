import Base
import Engine
import FakturPosting
import Model
import Store
import TestSupport
import Testing

@testable import Web

/// Deliveries as operators meet them.
@Suite struct DeliveryRoomTests {
    @Test func `deliveries are filtered by state, flow and reason, each with its number`() async throws {
        let office = try await WebOffice()
        _ = try await office.desk.post(try await office.keepFaktur("001/T"), by: "ani")
        _ = try await office.desk.post(try await office.keepFaktur("002/T", customer: "C99999"), by: "ani")
        let browser = try await office.browser(.viewer)
        let all = await browser.get("/deliveries")
        #expect(all.words.contains("delivered 1") && all.words.contains("needs a person 1"))
        #expect(all.words.contains("Invoice of faktur 1") && all.words.contains("Invoice of faktur 2"))
        let parked = await browser.get("/deliveries?state=parked")
        #expect(!parked.words.contains("Invoice of faktur 1") && parked.words.contains("Invoice of faktur 2"))
        #expect(!parked.text.contains("/deliveries/retry"), "a viewer retries nothing")
        let elsewhere = await browser.get("/deliveries?flow=invoice-mail")
        #expect(elsewhere.words.contains("Nothing here."))
        #expect(elsewhere.text.contains("value=\"invoice-mail\" selected"), "What is chosen is shown as chosen.")
        #expect(await browser.get("/deliveries?state=nonsense&after=x").status == 200)
    }

    @Test func `all that rests with one reason is tried again, and the number was confirmed before`() async throws {
        let office = try await WebOffice()
        for number in 1...3 {
            _ = try await office.desk.post(try await office.keepFaktur("00\(number)/T", customer: "C99999"), by: "ani")
        }
        let browser = try await office.browser(.accountingOfficer)
        let asked = await browser.get("/deliveries/retry?state=parked&flow=faktur")
        #expect(asked.words.contains("3 deliveries are tried again."))
        let late = await browser.post("/deliveries/retry", ["state": "parked", "flow": "faktur", "count": "2"])
        #expect(late.status == 422 && late.words.contains("another number"))
        #expect(try await office.store.deliveries.heaps(of: [.parked]).map(\.count) == [3])
        let done = await browser.submit("/deliveries/retry", ["state": "parked", "flow": "faktur", "count": "3"])
        #expect(done.words.contains("3 deliveries are tried again now."))
        #expect(try await office.store.deliveries.heaps(of: [.parked]).isEmpty)
        let audit = try await office.store.audit.list(subject: "faktur 2", after: 0, limit: 20)
        #expect(audit.last?.entry.who == "accounting-officer")
    }

    @Test func `an uncertain delivery says what nobody knows, and when Tieout looks`() async throws {
        let office = try await WebOffice()
        try await office.keepUncertain()
        let shown = try await office.browser(.viewer).get("/deliveries/1")
        #expect(shown.words.contains("SAP did not answer in time. The document may or may not exist there."))
        #expect(shown.words.contains("nothing is sent again before that"))
        #expect(shown.text.contains("href=\"/fakturs/1\""))
        #expect(!shown.text.contains("action=\"/deliveries/1"), "a viewer decides nothing")
        let deciding = try await office.browser(.accountingOfficer).get("/deliveries/1")
        #expect(deciding.words.contains("Check SAP now") && deciding.words.contains("Link to existing"))
        #expect(!deciding.words.contains("Call off"), "it may exist, so it can't be called off")
    }

    @Test func `setting aside needs a word why`() async throws {
        let office = try await WebOffice()
        try await office.keepUncertain()
        let browser = try await office.browser(.accountingOfficer)
        await browser.get("/deliveries/1")
        let empty = await browser.post("/deliveries/1/set-aside", ["note": "  "])
        #expect(empty.status == 422 && empty.words.contains("Say why in a few words."))
        let done = await browser.submit("/deliveries/1/set-aside", ["note": "waits for the <auditor>"])
        #expect(done.words.contains("It is set aside.") && done.text.contains("&lt;auditor&gt;"))
        #expect(try await office.store.deliveries.delivery(DeliveryID(1))?.state == .aside)
        let taken = await browser.get("/deliveries/1")
        #expect(taken.words.contains("set aside") && taken.words.contains("Check SAP now"))
        #expect(!taken.text.contains("/deliveries/1/set-aside"), "it is aside already")
    }

    @Test func `a refused delivery that is set aside leaves those that need a person`() async throws {
        let office = try await WebOffice()
        for number in 1...2 {
            _ = try await office.desk.post(try await office.keepFaktur("00\(number)/T", customer: "C99999"), by: "ani")
        }
        let browser = try await office.browser(.accountingOfficer)
        await browser.get("/deliveries/1")
        await browser.submit("/deliveries/1/set-aside", ["note": "test customer"])
        let list = await browser.get("/deliveries?state=parked")
        #expect(list.words.contains("needs a person 1") && list.words.contains("set aside 1"))
        #expect(!list.words.contains("Invoice of faktur 1") && list.words.contains("Invoice of faktur 2"))
        #expect(
            await browser.get("/deliveries?state=aside").words.contains(
                "Set aside by accounting-officer: test customer"))
        #expect(await browser.get("/deliveries/retry?state=parked").words.contains("1 delivery is tried again."))
        #expect(await browser.submit("/deliveries/1/retry").words.contains("It is tried again"))
        #expect(try await office.store.deliveries.delivery(DeliveryID(1))?.state == .waiting)
    }

    @Test func `what the target does not hold can't be linked, and the key stays in its field`() async throws {
        let office = try await WebOffice()
        try await office.keepUncertain()
        let browser = try await office.browser(.accountingOfficer)
        await browser.get("/deliveries/1")
        let wrong = await browser.post("/deliveries/1/link", ["key": "4711"])
        #expect(wrong.status == 422 && wrong.text.contains("value=\"4711\""))
        #expect(await browser.post("/deliveries/1/link", ["key": ""]).words.contains("Write the document's key."))
        #expect(try await office.store.deliveries.delivery(DeliveryID(1))?.state == .uncertain)
    }

    @Test func `an attempt shows its request and its answer behind folds`() async throws {
        let office = try await WebOffice()
        _ = try await office.desk.post(try await office.keepFaktur(), by: "ani")
        let shown = try await office.browser(.viewer).get("/deliveries/1")
        #expect(shown.words.contains("Sent, attempt 1: accepted"))
        #expect(shown.words.contains("and that was seen"))
        #expect(await (try office.browser(.viewer)).get("/deliveries/77").words.contains("There is no delivery 77."))
    }

    @Test func `a decision that comes too late is told, and nothing is done`() async throws {
        let office = try await WebOffice()
        _ = try await office.desk.post(try await office.keepFaktur(), by: "ani")
        let browser = try await office.browser(.accountingOfficer)
        await browser.get("/deliveries/1")
        let told = await browser.submit("/deliveries/1/set-aside", ["note": "too late"])
        #expect(told.words.contains("can't be set aside"))
        #expect(await (try office.browser(.viewer)).post("/deliveries/1/retry").status == 403)
    }

    @Test func `what was called off says so, and can be tried again`() async throws {
        let office = try await WebOffice()
        _ = try await office.desk.post(try await office.keepFaktur(customer: "C99999"), by: "ani")
        let browser = try await office.browser(.accountingOfficer)
        #expect(await browser.get("/deliveries/1").words.contains("Whoever tries it again"))
        #expect(await browser.submit("/deliveries/1/call-off").words.contains("It is called off."))
        #expect(try await office.store.deliveries.delivery(DeliveryID(1))?.state == .cancelled)
        #expect(await browser.submit("/deliveries/1/retry").words.contains("It is tried again"))
        #expect(try await office.store.deliveries.delivery(DeliveryID(1))?.state == .waiting)
    }
}
