import Base
import FakturPosting
import Model
import TestSupport
import Testing

/// Where a company wants it, two people stand behind each posting.
@Suite struct FourEyesTests {
    private var settings: PostingSettings {
        var settings = PostingSettings()
        settings.needsFourEyes = true
        return settings
    }

    @Test func `who answered a faktur is refused when they want to post it, in whatever case`() async throws {
        let office = try await PostingOffice(settings)
        let id = try await office.answered(by: "rudi")
        for who in ["rudi", "Rudi"] {
            let code = try await refusal { _ = try await office.desk.post(id, by: who) }
            #expect(code == .fakturFourEyes)
        }
        #expect(try await office.desk.result(id).invoice == nil)
        #expect(await office.ledger.drafts.isEmpty)
        let posted = try await office.desk.post(id, by: "anna")
        #expect(posted.faktur.submission.status == .submitted)
    }

    @Test func `of many fakturs none is posted when one was answered by who asks`() async throws {
        let office = try await PostingOffice(settings)
        let ids = [try await office.answered("001/A", by: "anna"), try await office.answered("002/A", by: "rudi")]
        let code = try await refusal { try await office.desk.post(ids, by: "rudi") }
        #expect(code == .fakturFourEyes)
        #expect(try await office.desk.result(ids[0]).invoice == nil)
        try await office.desk.post(ids, by: "dewi")
        #expect(await office.ledger.drafts.count == 2)
    }

    @Test func `where the settings don't want it, one person does both`() async throws {
        let office = try await PostingOffice(PostingSettings())
        let id = try await office.answered(by: "rudi")
        #expect(try await office.desk.post(id, by: "rudi").faktur.submission.status == .submitted)
    }
}

extension PostingOffice {
    fileprivate func answered(_ number: String = "001/A", by who: String) async throws -> FakturID {
        let id = try await faktur(number)
        let entered = try await desk.faktur(id)
        _ = try await desk.answer(
            id, fakturNo: entered.fakturNo ?? "", fakturDate: try #require(CalendarDate("2025-12-31")), by: who)
        return id
    }
}

private func refusal(_ body: () async throws -> Void) async throws -> Failure.Code? {
    do { try await body() } catch let failure as Failure { return failure.code }
    return nil
}
