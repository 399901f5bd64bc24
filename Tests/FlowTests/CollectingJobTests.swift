import Base
import Engine
import InvoiceCollection
import Model
import Store
import TestSupport
import Testing

@Suite struct CollectingJobTests {
    private func run(_ office: CollectionOffice) async throws -> Run {
        let scheduler = Scheduler(
            store: office.store.jobs, bodies: CollectionDesk.jobs(of: office.desk),
            zones: CompanyZones(companyZone: "UTC"), time: office.time, log: .silent,
            alarms: AlarmDesk(store: office.store.alarms, time: office.time, log: .silent), holder: "test",
            pace: Pace(renewsLeases: false))
        try await scheduler.seed()
        return try await scheduler.runNow("collect_outgoing_invoices", by: "anna")
    }

    @Test func `a run counts what it did, tells what a person must look at, and is whole only without that`()
        async throws
    {
        let office = try await CollectionOffice()
        try await office.wait(for: "1000")
        office.views.show([Collected.row(), Collected.row(of: "77")])
        office.share.put(DeskShare.pdf, as: "OUT-1000_árvíztűrő.pdf")
        let partly = try await run(office)
        #expect(partly.state == .partly)
        let counts = partly.report.counts.map { "\($0.number) \($0.what)" }
        #expect(counts.contains("1 changed") && counts.contains("1 mails promised"))
        #expect(partly.report.lines.contains { $0.contains("INVOICE-UNKNOWN-TO-BILLING") })
        office.views.show([Collected.row()])
        #expect(try await run(office).state == .succeeded)
    }
}
