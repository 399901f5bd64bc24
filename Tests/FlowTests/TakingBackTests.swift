import Base
import Engine
import FakturPosting
import Model
import TestSupport
import Testing

/// Cancelling here cancels there, and what was cancelled there is noticed here.
@Suite struct TakingBackTests {
    @Test func `cancelling a posted faktur cancels its invoice in the ledger`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur()
        _ = try await office.desk.post(id, by: "anna")
        let result = try await office.desk.cancel(id, by: "anna")
        #expect(result.faktur.status == .cancelled && result.faktur.submission.status == .cancelled)
        #expect(await office.ledger.active(.invoice).isEmpty)
    }

    @Test func `with a journal entry both are cancelled`() async throws {
        var settings = PostingSettings()
        settings.journal = PostingSettings.Journal(receivableAccount: "1130", revenueAccount: "4100")
        let office = try await PostingOffice(settings)
        let id = try await office.faktur()
        _ = try await office.desk.post(id, by: "anna")
        _ = try await office.desk.cancel(id, by: "anna")
        #expect(await office.ledger.active(.invoice).isEmpty)
        #expect(await office.ledger.active(.journalEntry).isEmpty)
    }

    @Test func `a lost answer to a cancellation is looked for`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur()
        _ = try await office.desk.post(id, by: "anna")
        await office.ledger.meet(.bookThenLose)
        await #expect(throws: Failure.self) { try await office.desk.cancel(id, by: "anna") }
        #expect(try await office.desk.faktur(id).status == .posted, "Nothing is claimed before it was seen.")
        try await office.workOn()
        #expect(try await office.desk.faktur(id).status == .cancelled)
    }

    @Test func `a cancelled faktur is corrected and posted anew under a new reference`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur()
        _ = try await office.desk.post(id, by: "anna")
        _ = try await office.desk.cancel(id, by: "anna")
        _ = try await office.desk.reopen(id, by: "anna")
        _ = try await office.desk.edit(id, by: "anna") { $0.remarks = "corrected" }
        let result = try await office.desk.post(id, by: "anna")
        #expect(result.faktur.submission.status == .submitted && result.faktur.docNum == 1002)
        let drafts = await office.ledger.drafts
        #expect(drafts[0].reference != drafts[1].reference)
    }

    @Test func `a cancellation made in the ledger is noticed`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur()
        _ = try await office.desk.post(id, by: "anna")
        #expect(try await office.desk.check(id, by: "watch") == nil)
        await office.ledger.alter(1) { $0.life = .cancelled }
        #expect(try await office.desk.check(id, by: "watch")?.code.rawValue == "FAKTUR-CANCELLED-IN-LEDGER")
        #expect(try await office.desk.faktur(id).status == .cancelled)
    }

    @Test func `a posted faktur can't be edited, and an uncertain one can't be cancelled`() async throws {
        let office = try await PostingOffice()
        let posted = try await office.faktur("001/A")
        _ = try await office.desk.post(posted, by: "anna")
        await #expect(throws: Failure.self) { try await office.desk.edit(posted, by: "x") { $0.dpp = .one } }
        let uncertain = try await office.faktur("002/A")
        await office.ledger.meet(.bookThenLose)
        _ = try await office.desk.post(uncertain, by: "anna")
        await #expect(throws: Failure.self) { try await office.desk.cancel(uncertain, by: "x") }
    }

    @Test func `a faktur that was never posted is only called off here`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur()
        #expect(try await office.desk.cancel(id, by: "anna").faktur.status == .cancelled)
        await #expect(throws: Failure.self) { try await office.desk.post(id, by: "anna") }
        #expect(await office.ledger.creations == 0)
    }

    @Test func `a number typed by hand is unique and makes posting unnecessary`() async throws {
        let office = try await PostingOffice()
        let first = try await office.faktur("001/A")
        let second = try await office.faktur("002/A")
        _ = try await office.desk.setDocNum(first, 4711, by: "anna")
        await #expect(throws: Failure.self) { try await office.desk.setDocNum(second, 4711, by: "anna") }
        #expect(try await office.desk.post(first, by: "anna").invoice?.failure?.place == "doc_num")
    }
}
