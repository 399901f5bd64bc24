import Base
import Engine
import FakturPosting
import Model
import Store
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

    /// Every way from a faktur that stopped to its posting, tried by the one who answered it.
    enum Way: CaseIterable {
        case post, retry, look, sendAgain, deliveryRetry, deliverySaidAbsent, manyFakturs
    }

    @Test(arguments: Way.allCases)
    func `who answered it takes no way to its posting, and a colleague takes the same`(way: Way) async throws {
        let office = try await PostingOffice(settings)
        let id = try await office.answered(by: "rudi")
        await office.ledger.meet(.refuse(Failure(Failure.Code("TEST"), .askHuman, "No.", advice: "Wait.")))
        let delivery = try #require(try await office.desk.post(id, by: "anna").invoice)
        #expect(delivery.state == .parked)
        let code = try await refusal { try await way.go(id, delivery.id, office.desk, "Rudi") }
        #expect(code == .fakturFourEyes)
        #expect(try await office.desk.result(id).invoice == delivery, "nothing has changed")
        try await way.go(id, delivery.id, office.desk, "anna")
        try await office.workOn()
        #expect(try await office.desk.faktur(id).status == .posted)
    }

    @Test func `of all that rest, those that who asks has answered are left, and named`() async throws {
        let office = try await PostingOffice(settings)
        for (number, who) in [("001/A", "rudi"), ("002/A", "dewi"), ("003/A", "rudi")] {
            let id = try await office.answered(number, by: who)
            await office.ledger.meet(.refuse(Failure(Failure.Code("TEST"), .askHuman, "No.", advice: "Wait.")))
            _ = try await office.desk.post(id, by: "anna")
        }
        let many = try await office.desk.desk.retryParked(DeliveryFilter(), by: "rudi")
        #expect(many.retried == 1 && many.withheld.map(\.code) == [.fakturFourEyes, .fakturFourEyes])
        #expect(try await office.store.deliveries.heaps(of: [.parked]).map(\.count) == [2])
    }

    @Test func `what is answered anew while it waits is not sent for who asked and answered`() async throws {
        let office = try await PostingOffice(settings)
        let id = try await office.answered(by: "rudi")
        await office.ledger.stopAnswering(
            Failure(Failure.Code("SAP-UNREACHABLE"), .tryAgain, "SAP does not answer.", advice: "Wait."))
        #expect(try await office.desk.post(id, by: "anna").invoice?.state == .waiting)
        let entered = try await office.desk.faktur(id)
        _ = try await office.desk.answer(
            id, fakturNo: entered.fakturNo ?? "", fakturDate: try #require(CalendarDate("2025-12-30")), by: "anna")
        await office.ledger.stopAnswering(nil)
        try await office.workOn()
        let result = try await office.desk.result(id)
        #expect(result.invoice?.state == .parked && result.invoice?.failure?.code == .fakturFourEyes)
        #expect(try await office.desk.post(id, by: "dewi").faktur.status == .posted)
    }

    @Test func `a check before posting says so, and a set-aside faktur is taken up by another person only`()
        async throws
    {
        let office = try await PostingOffice(settings)
        let id = try await office.answered(by: "rudi")
        let bulk = BulkDesk(desk: office.desk)
        let verdict = try #require(await bulk.check([id], by: "rudi").first)
        #expect(verdict.word == .blocked && verdict.failure?.code == .fakturFourEyes && verdict.digest == nil)
        #expect(await bulk.check([id], by: "anna").first?.word == .ready)
        let faktur = try await office.desk.faktur(id)
        #expect(office.desk.objection(to: "RUDI", posting: faktur)?.code == .fakturFourEyes)
        #expect(office.desk.objection(to: "anna", posting: faktur) == nil)
    }

    @Test func `the second document of a faktur is sent by another person too`() async throws {
        var settings = settings
        settings.journal = PostingSettings.Journal(receivableAccount: "1130", revenueAccount: "9999")
        let office = try await PostingOffice(settings)
        let id = try await office.answered(by: "rudi")
        let journal = try #require(try await office.desk.post(id, by: "anna").journal)
        for act in [Way.retry, .deliveryRetry] {
            let code = try await refusal { try await act.go(id, journal.id, office.desk, "rudi") }
            #expect(code == .fakturFourEyes)
        }
    }

    @Test func `where the settings don't want it, one person does both`() async throws {
        let office = try await PostingOffice(PostingSettings())
        let id = try await office.answered(by: "rudi")
        #expect(try await office.desk.post(id, by: "rudi").faktur.submission.status == .submitted)
    }
}

extension FourEyesTests.Way {
    fileprivate func go(_ id: FakturID, _ delivery: DeliveryID, _ desk: FakturDesk, _ who: String) async throws {
        switch self {
        case .post: _ = try await desk.post(id, by: who)
        case .retry: _ = try await desk.retry(id, by: who)
        case .look: _ = try await desk.lookNow(id, by: who)
        case .sendAgain: _ = try await desk.sendAgain(id, by: who)
        case .deliveryRetry: _ = try await desk.desk.retry(delivery, by: who)
        case .deliverySaidAbsent: _ = try await desk.desk.retry(delivery, nothingThere: true, by: who)
        case .manyFakturs: try await desk.post([id], by: who)
        }
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
