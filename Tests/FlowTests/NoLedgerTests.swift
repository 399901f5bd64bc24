import Base
import Engine
import FakturPosting
import Model
import TestSupport
import Testing

/// An installation without a ledger: fakturs can be kept, and nothing is promised that nobody would carry.
@Suite struct NoLedgerTests {
    private func code(_ body: () async throws -> Void) async throws -> Failure.Code? {
        do { try await body() } catch let failure as Failure { return failure.code }
        return nil
    }

    @Test func `posting is refused with what to set, before anything is promised`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur()
        let desk = office.deskWithoutLedger
        #expect(desk.ledgerAbsence?.code == .ledgerNotSet)
        #expect(try await code { _ = try await desk.post(id, by: "dewi") } == .ledgerNotSet)
        #expect(try await code { try await desk.post([id], by: "dewi") } == .ledgerNotSet)
        #expect(try await code { _ = try await desk.preview(id) } == .ledgerNotSet)
        #expect(try await desk.result(id).invoice == nil)
        #expect(desk.checkingJob.obstacle?.contains("Set sap.url") == true)
    }

    @Test func `what was promised while there was a ledger waits, and a person may set it aside`() async throws {
        let ledger = DeskLedger()
        let office = try await PostingOffice(ledger: ledger)
        let id = try await office.faktur()
        await ledger.meet(.bookThenLose)
        let promised = try #require(try await office.desk.post(id, by: "dewi").invoice)
        let desk = office.deskWithoutLedger
        office.time.advance(seconds: 86_400)
        try await desk.dispatcher.drain()
        #expect(try await desk.deliveries.delivery(promised.id) == promised)
        #expect(try await code { _ = try await desk.dispatcher.deliver(promised.id) } == .ledgerNotSet)
        #expect(try await code { _ = try await desk.lookNow(id, by: "dewi") } == .ledgerNotSet)
        #expect(try await code { _ = try await desk.sendAgain(id, by: "dewi") } == .ledgerNotSet)
        #expect(try await desk.deliveries.delivery(promised.id) == promised)
        #expect(try await desk.setAside(id, note: "no SAP any more", by: "dewi").invoice?.state == .aside)
    }

    @Test func `with the ledger back, what waited goes on`() async throws {
        let ledger = DeskLedger()
        let office = try await PostingOffice(ledger: ledger)
        let id = try await office.faktur()
        await ledger.meet(.bookThenLose)
        _ = try await office.desk.post(id, by: "dewi")
        office.time.advance(seconds: 86_400)
        try await office.deskWithoutLedger.dispatcher.drain()
        try await office.desk.dispatcher.drain()
        #expect(try await office.desk.result(id).invoice?.state == .delivered)
    }
}
