import Base
import FakturPosting
import HTTPServer
import Model
import Store
import TestSupport
import Testing

@testable import API

/// Fakturs as programs meet them.
@Suite struct FakturRouteTests {
    @Test func `a faktur is brought in, handed over, answered, previewed and posted, each by its own office`()
        async throws
    {
        let office = try await APIOffice()
        _ = try await office.keepFaktur("000/SEED")
        let csv = "invoice_no,customer_code,dpp,ppn,invoice_date\n090/XI,C00001,1000000.00,110000.00,2025-11-03\n"
        let report = try await office.ask(
            "POST", "/api/fakturs/import", as: .creator, headers: ["Content-Type": "text/csv"], body: Array(csv.utf8))
        #expect(report.status == 200 && report.json["added"]?.integer == 1, "\(report.response.text)")
        let answered = try await office.ask(
            "POST", "/api/fakturs/2/answer", as: .taxOfficer,
            json: ["faktur_no": "04002507356880090", "faktur_date": "2025-11-03"])
        #expect(answered.status == 200 && answered.json["status"]?.text == "answered")
        let preview = try await office.ask("GET", "/api/fakturs/2/preview", as: .viewer)
        #expect(preview.json["action"]?.text == "create" && preview.json["computed_total"] == .number("1110000"))
        let digest = try #require(preview.json["digest"]?.text)
        let posted = try await office.ask(
            "POST", "/api/fakturs/2/post", as: .accountingOfficer, json: ["confirm": JSON(digest)])
        #expect(posted.status == 200 && posted.json["sap_submission_status"]?.text == "submitted")
        let shown = try await office.ask("GET", "/api/fakturs/2")
        #expect(shown.json["sap_submitted_by"]?.text == "token:the accounting-officer")
        let log = try await office.ask("GET", "/api/fakturs/2/submissions")
        #expect(log.json["items"]?.list?.last?["outcome"]?.text == "accepted")
        let again = try await office.ask("POST", "/api/fakturs/2/post", as: .accountingOfficer)
        #expect(again.status == 200 && again.json["doc_num"] == posted.json["doc_num"])
        #expect(await office.ledger.creations == 1)
    }

    @Test func `a posting whose answer was lost is not settled yet, and says when Tieout looks`() async throws {
        let office = try await APIOffice()
        await office.ledger.meet(.bookThenLose)
        let id = try await office.keepFaktur()
        let answer = try await office.ask("POST", "/api/fakturs/\(id)/post")
        #expect(answer.status == 202 && answer.json["invoice"]?["state"]?.text == "uncertain")
        #expect(answer.json["invoice"]?["due_at"]?.text != nil)
    }

    @Test func `a faktur that can't be posted is parked with every problem`() async throws {
        let office = try await APIOffice()
        let id = try await office.keepFaktur(status: .submitted)
        let answer = try await office.ask("POST", "/api/fakturs/\(id)/post")
        #expect(answer.status == 200 && answer.json["failure"]?["code"]?.text == "FAKTUR-NOT-READY")
        let retried = try await office.ask("POST", "/api/fakturs/\(id)/retry")
        #expect(retried.status == 200 && retried.json["invoice"]?["state"]?.text == "parked")
    }

    @Test func `a retry is for what somebody wanted posted`() async throws {
        let office = try await APIOffice()
        let id = try await office.keepFaktur()
        let answer = try await office.ask("POST", "/api/fakturs/\(id)/retry")
        #expect(answer.status == 409 && answer.code == "FAKTUR-ACT-NOT-POSSIBLE")
    }

    @Test func `an answer given to another version than was seen is refused`() async throws {
        let office = try await APIOffice()
        let id = try await office.keepFaktur(status: .draft)
        let seen = try #require(try await office.ask("GET", "/api/fakturs/\(id)").headers["ETag"])
        _ = try await office.ask("POST", "/api/fakturs/\(id)/submit", as: .creator)
        let body: JSON = ["faktur_no": "04002507356880090", "faktur_date": "2025-11-03"]
        let late = try await office.ask("POST", "/api/fakturs/\(id)/answer", json: body, headers: ["If-Match": seen])
        #expect(late.status == 412 && late.code == "FAKTUR-CHANGED-MEANWHILE")
        #expect(try await office.ask("GET", "/api/fakturs/\(id)").json["status"]?.text == "submitted")
    }

    @Test func `fakturs are listed by what is asked, and an unknown customer has none`() async throws {
        let office = try await APIOffice()
        for number in 1...3 { _ = try await office.keepFaktur("00\(number)/T") }
        _ = try await office.keepFaktur("004/D", status: .draft)
        #expect(try await count(office, "?status=answered&customer=C00001") == 3)
        #expect(try await count(office, "?text=004/D&type=sales&submission=none") == 1)
        #expect(try await count(office, "?from=2025-11-04") == 0)
        #expect(try await count(office, "?customer=C99999") == 0)
        let page = try await office.ask("GET", "/api/fakturs?limit=4")
        #expect(page.json["items"]?.list?.count == 4 && page.json["next"] == .null)
    }

    @Test func `a file that is no table keeps nothing`() async throws {
        let office = try await APIOffice()
        let answer = try await office.ask(
            "POST", "/api/fakturs/import", headers: ["Content-Type": "text/csv"], body: Array("a,b\n1,2\n".utf8))
        #expect(answer.status == 422 && answer.code == "IMPORT-UNREADABLE")
    }

    private func count(_ office: APIOffice, _ query: String) async throws -> Int? {
        try await office.ask("GET", "/api/fakturs" + query).json["items"]?.list?.count
    }
}
