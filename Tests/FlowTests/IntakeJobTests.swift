import Base
import Engine
import Model
import OrderIntake
import Store
import TestSupport
import Testing

/// The job that takes raw documents in on a schedule.
@Suite struct IntakeJobTests {
    private let office: IntakeOffice

    init() async throws { office = try await IntakeOffice() }

    @Test func `a run counts what was done, and its output names each document that is not wholly in the book`()
        async throws
    {
        try await office.keep("good", .invoice("1", .line("Cablu"), .line("Toner")))
        try await office.keep("odd", .invoice("2", .line("Cablu"), .line("")))
        let run = try await jobs().runNow("sync", by: "anna")
        #expect(run.state == .partly && run.report.done == 2)
        let counts = Dictionary(run.report.counts.map { ($0.what, $0.number) }) { first, _ in first }
        #expect(counts["documents"] == 2 && counts["documents synced"] == 1 && counts["lines added"] == 3)
        let output = run.report.output
        #expect(output.count == 1 && output[0].hasPrefix("odd data (BV 2): ORDER-PRODUCTS-MISSING"))
        #expect(try await jobs().runNow("sync", by: "anna").state == .succeeded, "nothing is due any more")
    }

    @Test func `a run that can't ask the book fails with its reason, and claims nothing`() async throws {
        try await office.keep("good", .invoice("1", .line("Cablu")))
        await office.book.fallSilent(.lost)
        let run = try await jobs().runNow("sync", by: "anna")
        #expect(run.state == .failed && run.failure?.code == Failure.lost.code)
        #expect(try await office.document("good")?.books.holder == nil)
    }

    private func jobs() -> JobDesk {
        let desk = office.desk()
        let body = JobBody(
            name: "sync", sentence: "Takes raw documents in.", schedule: "*/10 * * * *", isEnabled: true
        ) { run throws(Failure) in try await desk.work(run) }
        let scheduler = Scheduler(
            store: office.store.jobs, bodies: [body], zones: CompanyZones(companyZone: "UTC"), time: office.time,
            log: .silent, alarms: AlarmDesk(store: office.store.alarms, time: office.time, log: .silent),
            holder: "test", pace: Pace(renewsLeases: false))
        return JobDesk(scheduler: scheduler) { _, _, _, _, _ in .none }
    }
}
