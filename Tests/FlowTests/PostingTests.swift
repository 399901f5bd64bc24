import Base
import Engine
import FakturPosting
import Model
import Store
import TestSupport
import Testing

/// From one click to one document, whatever the ledger does in between.
@Suite struct PostingTests {
    @Test func `posting books one invoice and records its numbers, who and when`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur()
        let result = try await office.desk.post(id, by: "anna")
        #expect(result.invoice?.state == .delivered)
        let faktur = result.faktur
        #expect(faktur.status == .posted && faktur.submission.status == .submitted)
        #expect(faktur.docNum == 1001 && faktur.submission.docEntry == 1)
        #expect(faktur.submission.submittedBy == "anna" && faktur.submission.submittedAt == office.time.now)
        #expect(faktur.postingDate == faktur.invoiceDate)
        let log = try await office.store.fakturs.submissionLog(of: id)
        #expect(log.map(\.outcome) == ["accepted"] && log[0].document == "ar_invoice" && log[0].user == "anna")
    }

    @Test func `posting again, or twice at the same instant, sends nothing more`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur()
        async let first = posted(office, id, by: "anna")
        async let second = posted(office, id, by: "budi")
        let outcomes = await [first, second]
        #expect(outcomes.contains("delivered"))
        #expect(outcomes.allSatisfy { $0 == "delivered" || $0 == "DELIVERY-HELD-ELSEWHERE" })
        _ = try await office.desk.post(id, by: "anna")
        #expect(await office.ledger.creations == 1)
    }

    private func posted(_ office: PostingOffice, _ id: FakturID, by who: String) async -> String {
        do throws(Failure) {
            return try await office.desk.post(id, by: who).invoice?.state.rawValue ?? "none"
        } catch { return error.code.rawValue }
    }

    @Test func `a lost answer is looked for when it can no longer be in flight, and adopted`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur()
        await office.ledger.meet(.bookThenLose)
        let sentAt = office.time.now
        let result = try await office.desk.post(id, by: "anna")
        #expect(result.invoice?.state == .uncertain && result.faktur.submission.status == .uncertain)
        // Ten seconds in which the request may leave, and two minutes in flight.
        #expect(result.invoice?.dueAt == sentAt.adding(seconds: 130))
        #expect(result.faktur.docNum == nil)
        try await office.workOn()
        let faktur = try await office.desk.faktur(id)
        #expect(faktur.submission.status == .submitted && faktur.docNum == 1001)
        #expect(await office.ledger.creations == 1)
    }

    @Test func `what did not arrive is sent again with the same reference`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur()
        await office.ledger.meet(.loseThenNothing)
        _ = try await office.desk.post(id, by: "anna")
        try await office.workOn()
        #expect(try await office.desk.faktur(id).submission.status == .submitted)
        let drafts = await office.ledger.drafts
        #expect(drafts.count == 2 && drafts[0].reference == drafts[1].reference)
        #expect(await office.ledger.active(.invoice).count == 1)
    }

    @Test func `without a known flight time nobody but a person says that a document is not there`() async throws {
        let office = try await PostingOffice(policy: RetryPolicy(inFlightLimitSeconds: 0))
        let id = try await office.faktur()
        await office.ledger.meet(.loseThenNothing)
        let delivery = try #require(try await office.desk.post(id, by: "anna").invoice)
        try await office.workOn()
        #expect(try await office.desk.result(id).invoice?.state == .parked)
        #expect(try await office.desk.faktur(id).submission.status == .uncertain)
        _ = try await office.desk.desk.retry(delivery.id, nothingThere: true, by: "anna")
        try await office.workOn()
        #expect(try await office.desk.faktur(id).submission.status == .submitted)
    }

    @Test func `a refusal is parked with the ledger's reason, and a retry sends again`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur()
        let refusal = Failure(Failure.Code("TEST-REFUSED"), .askHuman, "No numbering series.", advice: "Define one.")
        await office.ledger.meet(.refuse(refusal))
        let refused = try await office.desk.post(id, by: "anna")
        #expect(refused.invoice?.state == .parked && refused.faktur.submission.status == .failed)
        #expect(refused.faktur.submission.error?.contains("No numbering series.") == true)
        #expect(try await office.desk.post(id, by: "anna").faktur.submission.status == .submitted)
    }

    @Test func `a ledger that can't be reached is tried for as long as it takes`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur()
        for _ in 0..<20 { await office.ledger.meet(.unreachable) }
        _ = try await office.desk.post(id, by: "anna")
        try await office.workOn()
        #expect(try await office.desk.faktur(id).submission.status == .submitted)
        #expect(await office.ledger.active(.invoice).count == 1)
    }

    @Test func `a total that came out differently is shown with both figures and claimed by no status`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur()
        await office.ledger.meet(.bookWrongTotal)
        let result = try await office.desk.post(id, by: "anna")
        #expect(result.invoice?.state == .parked && result.faktur.status == .answered)
        #expect(result.invoice?.failure?.code.rawValue == "FAKTUR-LEDGER-DIFFERS")
        #expect(result.failure?.summary.contains("here 1110000.00, there 1110001.00") == true)
        #expect(result.faktur.submission.docEntry == 1, "The document that exists is named.")
        _ = try await office.desk.desk.link(try #require(result.invoice).id, to: "1", by: "anna")
        #expect(try await office.desk.faktur(id).submission.status == .submitted)
        #expect(await office.ledger.creations == 1)
    }

    @Test func `an invoice caught by an approval is waited for, and linked once it is booked`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur()
        await office.ledger.meet(.keepAsDraft)
        let delivery = try #require(try await office.desk.post(id, by: "anna").invoice)
        try await office.workOn()
        #expect(try await office.desk.result(id).failure?.code.rawValue == "FAKTUR-WAITS-FOR-APPROVAL")
        await office.ledger.alter(1) { $0.kind = .invoice }
        _ = try await office.desk.desk.retry(delivery.id, by: "anna")
        try await office.workOn()
        #expect(try await office.desk.faktur(id).submission.status == .submitted)
        #expect(await office.ledger.creations == 1)
    }

    @Test func `the confirmed content is sent, or nothing`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur()
        let seen = office.desk.courier.digest(of: try await office.desk.preview(id))
        _ = try await office.desk.edit(id, by: "creator") { $0.remarks = "changed after the preview" }
        let result = try await office.desk.post(id, by: "anna", confirmedDigest: seen)
        #expect(result.failure?.code.rawValue == "DELIVERY-CHANGED-SINCE-CONFIRMED")
        #expect(await office.ledger.creations == 0)
    }

    @Test func `many fakturs are posted at once, each once`() async throws {
        let office = try await PostingOffice()
        var ids: [FakturID] = []
        for number in 1...100 { ids.append(try await office.faktur("\(number + 100)/MANY")) }
        try await office.desk.post(ids, by: "anna")
        try await office.desk.post(ids, by: "anna")
        #expect(await office.ledger.active(.invoice).count == 100)
        #expect(await office.ledger.creations == 100)
    }

    @Test func `every deed stands in the audit`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur()
        _ = try await office.desk.post(id, by: "anna")
        let deeds = try await office.store.audit.list(subject: "faktur \(id)", after: 0, limit: 10).map(\.entry)
        #expect(deeds.map(\.deed) == ["posting asked for"] && deeds[0].who == "anna")
        #expect(try await office.store.audit.verify().brokenAt == nil)
    }
}
