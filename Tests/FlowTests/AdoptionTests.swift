import Base
import Engine
import FakturPosting
import Model
import TestSupport
import Testing

/// What stands in the ledger already is found and linked, never posted a second time.
@Suite struct AdoptionTests {
    private func typed(_ total: Int = 1_110_000, entry: Int64 = 77, number: String = "04002507356880001")
        -> LedgerDocument
    {
        var document = LedgerDocument(kind: .invoice, entry: entry, number: 5000 + entry)
        document.customerCode = "C00001"
        document.customerReference = number
        document.date = CalendarDate("2025-11-03")
        document.total = Amount(total)
        document.vat = .zero
        return document
    }

    private func post(_ documents: LedgerDocument...) async throws -> (PostingResult, DeskLedger) {
        let office = try await PostingOffice()
        for document in documents { await office.ledger.book(document) }
        return (try await office.desk.post(try await office.faktur(), by: "anna"), office.ledger)
    }

    @Test func `an invoice typed by hand with the same faktur number and total is linked`() async throws {
        let (result, ledger) = try await post(typed())
        #expect(result.faktur.submission.status == .submitted && result.faktur.docNum == 5077)
        #expect(await ledger.creations == 0)
    }

    @Test func `one with another total is shown to a person`() async throws {
        let (result, ledger) = try await post(typed(1_110_001))
        #expect(result.failure?.code.rawValue == "FAKTUR-LEDGER-DIFFERS")
        #expect(await ledger.creations == 0)
    }

    @Test func `two of them raise the alarm`() async throws {
        let (result, ledger) = try await post(typed(), typed(entry: 78))
        #expect(result.failure?.code.rawValue == "FAKTUR-FOUND-TWICE")
        #expect(await ledger.creations == 0)
    }

    @Test func `a faktur number used for another faktur is never adopted`() async throws {
        var other = typed()
        other.reference = "TO-SOMEBODYELSE"
        let (result, ledger) = try await post(other)
        #expect(result.failure?.code.rawValue == "FAKTUR-NUMBER-USED")
        #expect(await ledger.creations == 0)
    }

    @Test func `a cancelled invoice typed by hand does not stand in the way`() async throws {
        var cancelled = typed()
        cancelled.life = .cancelled
        let (result, ledger) = try await post(cancelled)
        #expect(result.faktur.submission.status == .submitted)
        #expect(await ledger.creations == 1)
    }

    @Test func `a Tieout that lost its database finds what it posted before`() async throws {
        let first = try await PostingOffice()
        _ = try await first.desk.post(try await first.faktur(), by: "anna")
        let second = try await PostingOffice(ledger: first.ledger)
        let result = try await second.desk.post(try await second.faktur(), by: "anna")
        #expect(result.faktur.submission.status == .submitted && result.faktur.docNum == 1001)
        #expect(await first.ledger.creations == 1)
    }

    @Test func `without references, a lookalike without a number asks a person`() async throws {
        let office = try await PostingOffice(ledger: DeskLedger(keepsReferences: false))
        let id = try await office.faktur()
        await office.ledger.meet(.loseThenNothing)
        _ = try await office.desk.post(id, by: "anna")
        await office.ledger.book(typed(number: ""))
        try await office.workOn()
        #expect(try await office.desk.result(id).failure?.code.rawValue == "FAKTUR-POSSIBLE-DUPLICATE")
        #expect(await office.ledger.creations == 1)
    }

    @Test func `without references, the faktur number finds what was lost`() async throws {
        let office = try await PostingOffice(ledger: DeskLedger(keepsReferences: false))
        let id = try await office.faktur()
        await office.ledger.meet(.bookThenLose)
        _ = try await office.desk.post(id, by: "anna")
        try await office.workOn()
        #expect(try await office.desk.faktur(id).submission.status == .submitted)
        #expect(await office.ledger.creations == 1)
    }
}
