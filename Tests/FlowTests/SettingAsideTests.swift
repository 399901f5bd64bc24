import Base
import Engine
import FakturPosting
import Model
import Store
import TestSupport
import Testing

/// What a person decides not to send: it leaves the pile of those that need somebody, and can be taken up again.
@Suite struct SettingAsideTests {
    private let refusal = Failure(
        Failure.Code("SAP-PERIOD-LOCKED"), .askHuman, "The period is locked.", advice: "Ask for it to be opened.")

    private func refused(_ office: PostingOffice) async throws -> FakturID {
        let id = try await office.faktur()
        await office.ledger.meet(.refuse(refusal))
        _ = try await office.desk.post(id, by: "anna")
        return id
    }

    @Test func `a refused faktur is set aside, and lies on a pile of its own`() async throws {
        let office = try await PostingOffice()
        let id = try await refused(office)
        #expect(try await office.store.fakturs.tabCounts()[.attention] == 1)
        let result = try await office.desk.setAside(id, note: "the contract is missing", by: "anna")
        #expect(result.invoice?.state == .aside && result.faktur.submission.status == .failed)
        #expect(result.faktur.submission.isSetAside && result.faktur.submission.error?.contains("contract") == true)
        let counts = try await office.store.fakturs.tabCounts()
        #expect(counts[.attention] == 0 && counts[.aside] == 1 && counts[.answered] == 0)
        try await office.workOn()
        #expect(await office.ledger.active(.invoice).isEmpty)
        let audit = try await office.store.audit.list(subject: "faktur \(id)", after: 0, limit: 20)
        #expect(audit.last?.entry.deed == "delivery set aside" && audit.last?.entry.who == "anna")
    }

    @Test func `it is taken up again by posting it, by a retry, or edited first`() async throws {
        let office = try await PostingOffice()
        let id = try await refused(office)
        _ = try await office.desk.setAside(id, note: "later", by: "anna")
        _ = try await office.desk.edit(id, by: "ani") { $0.remarks = "corrected" }
        #expect(try await office.desk.faktur(id).submission.isSetAside, "an edit decides nothing")
        let posted = try await office.desk.post(id, by: "anna")
        #expect(posted.faktur.status == .posted && !posted.faktur.submission.isSetAside)
        #expect(try await office.store.fakturs.standingCounts()[.aside] ?? 0 == 0)
        #expect(await office.ledger.active(.invoice).count == 1)
    }

    @Test func `what may be in the ledger still may, and taking it up begins with a look`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur()
        await office.ledger.meet(.bookThenLose)
        _ = try await office.desk.post(id, by: "anna")
        let aside = try await office.desk.setAside(id, note: "ask SAP's people", by: "anna")
        #expect(aside.faktur.submission.status == .uncertain && aside.faktur.submission.isSetAside)
        try await office.workOn()
        #expect(try await office.desk.result(id).invoice?.state == .aside, "nobody looks by himself either")
        _ = try await office.desk.retry(id, by: "anna")
        try await office.workOn()
        #expect(try await office.desk.faktur(id).status == .posted)
        #expect(await office.ledger.creations == 1)
    }

    @Test func `half a posting is set aside as half, and the missing half is sent when somebody asks`() async throws {
        var settings = PostingSettings()
        settings.journal = PostingSettings.Journal(receivableAccount: "1130", revenueAccount: "9999")
        let office = try await PostingOffice(settings)
        let id = try await office.faktur()
        _ = try await office.desk.post(id, by: "anna")
        let aside = try await office.desk.setAside(id, note: "account is being made", by: "anna")
        #expect(aside.journal?.state == .aside && aside.faktur.submission.status == .partial)
        #expect(try await office.store.fakturs.tabCounts()[.aside] == 1)
        await office.ledger.change { $0.accounts["9999"] = true }
        let whole = try await office.desk.retry(id, by: "anna")
        #expect(whole.faktur.submission.status == .submitted && !whole.faktur.submission.isSetAside)
        #expect(await office.ledger.active(.invoice).count == 1)
    }

    @Test func `a refused faktur that somebody entered in the ledger by hand needs nobody any more`() async throws {
        let office = try await PostingOffice()
        let id = try await refused(office)
        let numbered = try await office.desk.setDocNum(id, 4711, by: "anna")
        #expect(numbered.docNum == 4711 && numbered.submission.status == .cancelled)
        let counts = try await office.store.fakturs.tabCounts()
        #expect(counts[.attention] == 0 && counts[.answered] == 0 && counts[.posted] == 1)
        _ = try await office.desk.setDocNum(id, nil, by: "anna")
        #expect(try await office.desk.post(id, by: "anna").faktur.status == .posted, "cleared, and posted after all")
    }

    @Test func `a faktur that was set aside can be cancelled, and a delivery that was called off asked for anew`()
        async throws
    {
        let office = try await PostingOffice()
        let id = try await refused(office)
        _ = try await office.desk.setAside(id, note: "never", by: "anna")
        #expect(try await office.desk.cancel(id, by: "anna").faktur.status == .cancelled)
        #expect(try await office.store.fakturs.tabCounts()[.aside] == 0)
        let other = try await office.faktur("002/A") { $0.customer = nil }
        let delivery = try #require(try await office.desk.post(other, by: "anna").invoice)
        _ = try await office.desk.desk.callOff(delivery.id, by: "anna")
        _ = try await office.desk.edit(other, by: "ani") { $0.customer = CustomerID(1) }
        #expect(try await office.desk.post(other, by: "anna").faktur.status == .posted)
    }
}
