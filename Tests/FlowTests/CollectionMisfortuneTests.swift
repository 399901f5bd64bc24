import Base
import Engine
import InvoiceCollection
import Model
import SQLite
import Store
import TestSupport
import Testing

/// Whatever goes wrong is told by its own failure and loses nothing: the next run, or a person's word, finishes it.
@Suite struct CollectionMisfortuneTests {
    private func failure(
        _ code: String, _ verdict: Failure.Verdict = .tryAgain
    ) -> Failure { Failure(Failure.Code(rawValue: code), verdict, "It went wrong.", advice: "Wait.") }

    /// What a run throws; `nil` when it comes to its end.
    private func runFailure(_ office: CollectionOffice) async -> Failure? {
        do throws(Failure) {
            _ = try await office.desk.collect(.outgoing, by: "anna")
            return nil
        } catch { return error }
    }

    @Test(arguments: ["SAP-DATABASE-LOGIN", "SAP-DATABASE-GONE"])
    func `views that fail in the middle end the run by their own failure, and what was done until then stands`(
        code: String
    ) async throws {
        let office = try await CollectionOffice()
        let count = Limits.collectedAtOnceMax + 1
        let ids = (0..<count).map { "\(10_000 + $0)" }
        let owner = Account(accountCode: "AC0012", ownerName: "K", ownerEmail: "a@example.test")
        try await office.store.billing.add(ids.map { BillingEntry(Collected.invoice($0)) }, accounts: [owner])
        office.views.show(ids.map { Collected.row(of: $0) })
        for id in ids { office.share.put(DeskShare.pdf, as: "OUT-\(id)_árvíztűrő.pdf") }
        office.views.breakDown(after: 1, with: failure(code))
        #expect(await runFailure(office)?.code.rawValue == code)
        #expect(try await office.issued() == Limits.collectedAtOnceMax)
        office.views.breakDown(with: nil)
        let report = try await office.collect()
        #expect(report.changed == 1 && report.mailsPromised == 1 && report.findings.isEmpty)
        #expect(try await office.issued() == count)
    }

    @Test func `a disk without room for the signed file keeps the invoice waiting for it, and it is mailed once`()
        async throws
    {
        let office = try await CollectionOffice()
        try await office.wait(for: "1000")
        office.views.show([Collected.row()])
        let signed = DeskShare.pdf + [UInt8](repeating: 0x20, count: 1 << 18) + DeskShare.pdf
        office.share.put(signed, as: "OUT-1000_árvíztűrő.pdf")
        try await office.setRoom(false)
        #expect(await runFailure(office)?.code.rawValue == "STORE-UNAVAILABLE")
        let waiting = try #require(try await office.invoice("1000"))
        #expect(waiting.status == .normalIssued && !waiting.isFinished)
        #expect(try await office.store.deliveries.list(DeliveryFilter()).isEmpty)
        try await office.setRoom(true)
        #expect(try await office.collect().filesFetched == 1)
        try await office.deliver()
        #expect(office.relay.mails.map { $0.attachments.first?.bytes } == [signed])
    }

    @Test(arguments: ["MAIL-RECIPIENT-REFUSED", "MAIL-LOGIN-REFUSED", "MAIL-UNREACHABLE"])
    func `a mail that can't be sent waits or is parked with its own failure, and leaves once when all is well`(
        code: String
    ) async throws {
        let office = try await CollectionOffice()
        try await office.wait(for: "1000")
        office.views.show([Collected.row()])
        office.share.put(DeskShare.pdf, as: "OUT-1000_árvíztűrő.pdf")
        let isRefused = code == "MAIL-RECIPIENT-REFUSED"
        let failure = failure(code, code == "MAIL-UNREACHABLE" ? .tryAgain : .askHuman)
        office.relay.answer(isRefused ? .refused(failure) : .notSent(failure))
        _ = try await office.collect()
        try await office.dispatcher.drain(until: office.time.now.adding(seconds: 60))
        let held = try #require(try await office.store.deliveries.delivery(flow: "invoice-mail", key: "1000"))
        #expect(held.state != .delivered && held.failure?.code.rawValue == code && office.relay.mails.isEmpty)
        office.relay.recover()
        if held.state == .parked {
            let desk = DeliveryDesk(store: office.store.deliveries, dispatcher: office.dispatcher) { _, _, _, _ in .none
            }
            _ = try await desk.retry(held.id, by: "anna")
        }
        try await office.deliver()
        #expect(office.relay.mails.count == 1)
        #expect(try await office.collect().isComplete && office.relay.mails.count == 1)
    }
}

extension CollectionOffice {
    fileprivate func issued() async throws -> Int {
        var filter = BillingFilter()
        filter.statuses = [.normalIssued]
        filter.isFinished = true
        return try await store.billing.count(filter)
    }

    /// Without room the database can't grow by a single page, as on a full disk: SQLite's "PRAGMA max_page_count".
    fileprivate func setRoom(_ hasRoom: Bool) async throws {
        let limit: SQL = hasRoom ? "PRAGMA max_page_count = 1000000" : "PRAGMA max_page_count = 1"
        _ = try await database.write { connection throws(SQLError) in try connection.first(limit) { $0.integer(0) } }
    }
}
