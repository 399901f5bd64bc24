import Base
import Engine
import FakturPosting
import HTTPServer
import Model
import Store
import TestSupport
import Testing

@testable import API

/// Deliveries as programs meet them.
@Suite struct DeliveryRouteTests {
    @Test func `deliveries are listed by state, flow and target, page by page`() async throws {
        let office = try await APIOffice()
        for number in 1...3 { _ = try await office.desk.post(try await office.keepFaktur("00\(number)/T"), by: "ani") }
        _ = try await office.desk.post(try await office.keepFaktur("004/T", status: .submitted), by: "ani")
        #expect(try await ids(office, "?state=delivered") == [1, 2, 3])
        #expect(try await ids(office, "?state=delivered&state=parked&flow=faktur&target=sap") == [1, 2, 3, 4])
        #expect(try await ids(office, "?target=elsewhere") == [])
        let first = try await office.ask("GET", "/api/deliveries?limit=3")
        let cursor = try #require(first.json["next"]?.text)
        #expect(try await ids(office, "?limit=3&cursor=\(cursor)") == [4])
    }

    @Test func `a delivery is shown with its attempts as they went over the wire`() async throws {
        let office = try await APIOffice()
        _ = try await office.desk.post(try await office.keepFaktur(), by: "ani")
        let answer = try await office.ask("GET", "/api/deliveries/1", as: .viewer)
        #expect(answer.json["delivery"]?["state"]?.text == "delivered")
        #expect(answer.json["attempts"]?.list?.last?["outcome"]?.text == "accepted")
    }

    @Test func `an uncertain delivery can be set aside, linked or said not to be there`() async throws {
        let office = try await APIOffice()
        await office.ledger.meet(.loseThenNothing)
        _ = try await office.desk.post(try await office.keepFaktur(), by: "ani")
        let aside = try await office.ask(
            "POST", "/api/deliveries/1/set-aside", as: .accountingOfficer, json: ["note": "waits for the auditor"])
        #expect(aside.status == 200 && aside.json["state"]?.text == "aside")
        let wrong = try await office.ask("POST", "/api/deliveries/1/link", json: ["key": "4711"])
        #expect(wrong.status == 409 && wrong.code == "FAKTUR-ACT-NOT-POSSIBLE")
        let retried = try await office.ask("POST", "/api/deliveries/1/retry", json: ["nothing_there": true])
        #expect(retried.status == 200 && retried.json["state"]?.text == "waiting")
        let again = try await office.ask("POST", "/api/deliveries/1/retry")
        #expect(again.status == 200 || again.status == 409, "a body may be left out")
        let audit = try await office.store.audit.list(subject: "faktur 1", after: 0, limit: 20)
        let deed = audit.first { $0.entry.deed == "delivery set aside" }
        #expect(deed?.entry.who == "token:the accounting-officer")
    }

    @Test func `a refused delivery is set aside by note, listed as such, and taken up by a retry`() async throws {
        let office = try await APIOffice()
        _ = try await office.desk.post(try await office.keepFaktur("001/T", status: .submitted), by: "ani")
        #expect(try await ids(office, "?state=parked") == [1])
        let silent = try await office.ask("POST", "/api/deliveries/1/set-aside", json: ["note": ""])
        #expect(silent.status == 422)
        _ = try await office.ask("POST", "/api/deliveries/1/set-aside", json: ["note": "no contract"])
        #expect(try await ids(office, "?state=parked") == [])
        #expect(try await ids(office, "?state=aside") == [1])
        let twice = try await office.ask("POST", "/api/deliveries/1/set-aside", json: ["note": "no contract"])
        #expect(twice.status == 409 && twice.code == "DELIVERY-ACT-NOT-POSSIBLE")
        let retried = try await office.ask("POST", "/api/deliveries/1/retry")
        #expect(retried.status == 200 && retried.json["state"]?.text == "waiting")
    }

    @Test func `where four eyes are wanted, who answered a faktur may not have its delivery tried again`() async throws
    {
        var posting = PostingSettings()
        posting.needsFourEyes = true
        let office = try await APIOffice(posting: posting)
        let id = try await office.keepFaktur()
        _ = try await office.desk.edit(id, by: "ani") { $0.responseBy = "token:the admin" }
        await office.ledger.meet(.refuse(Failure(Failure.Code("TEST"), .askHuman, "No.", advice: "Wait.")))
        _ = try await office.desk.post(id, by: "ani")
        for path in ["/api/deliveries/1/retry", "/api/fakturs/1/retry", "/api/fakturs/1/post"] {
            let answer = try await office.ask("POST", path)
            #expect(answer.status == 403 && answer.code == "FAKTUR-FOUR-EYES", "\(path)")
        }
        #expect(try await ids(office, "?state=parked") == [1])
        let colleague = try await office.ask("POST", "/api/deliveries/1/retry", as: .accountingOfficer)
        #expect(colleague.status == 200)
    }

    private func ids(_ office: APIOffice, _ query: String) async throws -> [Int64] {
        let answer = try await office.ask("GET", "/api/deliveries" + query)
        return answer.json["items"]?.list?.compactMap { $0["id"]?.integer } ?? []
    }
}

/// Raw documents as programs meet them.
@Suite struct RawDocumentRouteTests {
    @Test func `raw documents are listed, shown with their data, set aside and retried`() async throws {
        let office = try await APIOffice()
        for id in ["raw1", "raw2", "raw3"] { try await office.keepRawDocument(id) }
        let page = try await office.ask("GET", "/api/raw-documents?limit=2&status=new&source=fgo", as: .viewer)
        #expect(page.json["items"]?.list?.compactMap { $0["id"]?.text } == ["raw1", "raw2"])
        let cursor = try #require(page.json["next"]?.text)
        let rest = try await office.ask("GET", "/api/raw-documents?limit=2&cursor=\(cursor)")
        #expect(rest.json["items"]?[0]?["id"]?.text == "raw3" && rest.json["next"] == .null)
        let whole = try await office.ask("GET", "/api/raw-documents/raw1")
        #expect(whole.json["data"]?["numar"]?.text == "12" && whole.json["sync_log"] == .null)
        let aside = try await office.ask("POST", "/api/raw-documents/raw1/set-aside", json: ["note": "a test"])
        #expect(aside.json["set_aside_by"]?.text == "token:the admin")
        #expect(aside.json["set_aside_reason"]?.text == "a test")
        #expect(try await office.ask("GET", "/api/raw-documents?set_aside=true").json["items"]?.list?.count == 1)
        let retried = try await office.ask("POST", "/api/raw-documents/raw1/retry")
        #expect(retried.json["set_aside_by"] == .null)
        #expect(try await office.ask("GET", "/api/raw-documents/raw1/log").json["sync_log"] == .null)
        let deeds = try await office.store.audit.list(subject: "raw document raw1", after: 0, limit: 9)
        #expect(deeds.map(\.entry.deed) == ["raw document set aside", "raw document retried"])
        #expect(deeds.allSatisfy { $0.entry.who == "token:the admin" })
    }
}
