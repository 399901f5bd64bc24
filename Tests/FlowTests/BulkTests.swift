import Base
import Engine
import FakturPosting
import Model
import Synchronization
import TestSupport
import Testing

/// Many fakturs at once.
@Suite struct BulkTests {
    @Test func `every faktur gets a verdict, in the order they were named, and nothing is sent`() async throws {
        let office = try await PostingOffice()
        var ids = [try await office.faktur("001/A")]
        ids.append(try await office.faktur("002/A") { $0.fakturNo = "odd" })
        ids.append(try await office.faktur("003/A") { $0.dpp = .zero })
        ids.append(FakturID(404))
        for number in 4...9 { ids.append(try await office.faktur("00\(number)/A")) }
        let seen = Mutex(0)
        let verdicts = await BulkDesk(desk: office.desk).check(ids + ids, by: "anna") { _ in seen.withLock { $0 += 1 } }
        #expect(verdicts.map(\.id) == ids)
        #expect(verdicts.prefix(4).map(\.word) == [.ready, .warning, .blocked, .blocked])
        #expect(verdicts[2].problems.contains { $0.field == "dpp" })
        #expect(verdicts[3].failure?.code == .fakturUnknown)
        #expect(seen.withLock { $0 } == ids.count)
        #expect(await office.ledger.active(.invoice).isEmpty)
    }

    @Test func `what a person set aside is blocked among many, with who and why`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur { $0.customer = nil }
        _ = try await office.desk.post(id, by: "anna")
        _ = try await office.desk.setAside(id, note: "no contract yet", by: "anna")
        let verdict = try #require(await BulkDesk(desk: office.desk).check([id], by: "anna").first)
        #expect(verdict.word == .blocked && verdict.failure?.code == .setAside)
        #expect(verdict.failure?.summary == "Set aside by anna: no contract yet")
    }

    @Test func `many are answered at once, each by its own rules`() async throws {
        let office = try await PostingOffice()
        let open = try await office.faktur("001/A") { $0.status = .submitted }
        let posted = try await office.faktur("002/A")
        _ = try await office.desk.post(posted, by: "anna")
        let day = try #require(CalendarDate("2025-11-05"))
        let results = await BulkDesk(desk: office.desk).answer(
            [open, posted].map { BulkAnswer($0, fakturNo: "04002507356880009", fakturDate: day) }, by: "tax")
        #expect(results[0].failure == nil && results[0].posting?.faktur.status == .answered)
        #expect(results[1].failure?.code.rawValue == "FAKTUR-LOCKED")
    }
}
