import Base
import Engine
import FakturPosting
import Model
import TestSupport
import Testing

/// Invoice and journal entry: half of two is partial, and a retry sends only what is missing.
@Suite struct SecondDocumentTests {
    private var settings: PostingSettings {
        var settings = PostingSettings()
        settings.journal = PostingSettings.Journal(receivableAccount: "1130", revenueAccount: "4100")
        return settings
    }

    @Test func `a journal entry follows the invoice: debit receivables, credit revenue, the tax base`() async throws {
        let office = try await PostingOffice(settings)
        let result = try await office.desk.post(try await office.faktur(), by: "anna")
        #expect(result.faktur.submission.status == .submitted && result.faktur.submission.journalNumber == 2)
        let lines = await office.ledger.journals[0].lines
        #expect(lines.map(\.accountCode) == ["1130", "4100"])
        #expect(lines.map(\.debit) == [Amount(1_000_000), .zero] && lines.map(\.credit) == [.zero, Amount(1_000_000)])
    }

    @Test func `a refused entry leaves the faktur partial, and a retry sends only the entry`() async throws {
        let office = try await PostingOffice(settings)
        let id = try await office.faktur()
        await office.ledger.change { $0.accounts["4100"] = false }
        let partial = try await office.desk.post(id, by: "anna")
        #expect(partial.faktur.submission.status == .partial && partial.faktur.docNum == 1001)
        #expect(partial.failure?.code.rawValue == "JOURNAL-NOT-READY")
        await office.ledger.change { $0.accounts["4100"] = true }
        let whole = try await office.desk.post(id, by: "anna")
        #expect(whole.faktur.submission.status == .submitted)
        #expect(await office.ledger.drafts.count == 1)
        #expect(await office.ledger.journals.count == 1)
    }

    @Test func `posting many asks again for entries that were refused`() async throws {
        let office = try await PostingOffice(settings)
        let ids = [try await office.faktur("001/A"), try await office.faktur("002/A")]
        await office.ledger.change { $0.accounts["4100"] = false }
        try await office.desk.post(ids, by: "anna")
        #expect(try await office.desk.faktur(ids[0]).submission.status == .partial)
        await office.ledger.change { $0.accounts["4100"] = true }
        try await office.desk.post(ids, by: "anna")
        #expect(try await office.desk.faktur(ids[1]).submission.status == .submitted)
        #expect(await office.ledger.drafts.count == 2)
        #expect(await office.ledger.journals.count == 2)
    }

    @Test func `a lost answer about the entry is looked for too`() async throws {
        let office = try await PostingOffice(settings)
        let id = try await office.faktur()
        // The first change is the invoice, the second the entry whose answer is lost.
        _ = try await office.desk.preview(id)
        let refusal = Failure(Failure.Code("TEST-BUSY"), .askHuman, "Busy.", advice: "Wait.")
        await office.ledger.meet(.refuse(refusal))
        _ = try await office.desk.post(id, by: "anna")
        #expect(await office.ledger.journals.isEmpty, "No entry before the invoice stands.")
        _ = try await office.desk.post(id, by: "anna")
        #expect(try await office.desk.faktur(id).submission.status == .submitted)
        #expect(await office.ledger.active(.journalEntry).count == 1)
    }

    @Test func `a foreign tax base is entered in local currency`() async throws {
        let office = try await PostingOffice(settings)
        await office.ledger.change { $0.rates["USD"] = Amount(16_000) }
        let id = try await office.faktur {
            $0.currency = "USD"
            $0.kurs = Amount(16_000)
            $0.dpp = Amount(100)
            $0.ppn = Amount(11)
        }
        #expect(try await office.desk.post(id, by: "anna").faktur.submission.status == .submitted)
        #expect(await office.ledger.journals[0].lines[0].debit == Amount(1_600_000))
    }
}
