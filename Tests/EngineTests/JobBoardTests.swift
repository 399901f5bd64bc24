import Base
import Engine
import TestSupport
import Testing

/// Schedules that people edit outside, and what they see there.
@Suite struct JobBoardTests {
    private let board = ScriptedBoard()

    @Test func `what is edited on the board takes effect, and is audited as that`() async throws {
        let shop = try await JobShop("*/10 * * * *")
        await board.write(JobEntry(name: "work", schedule: " 0  6 * * * ", isEnabled: false))
        await board.write(JobEntry(name: "somebody_elses", schedule: "nonsense", isEnabled: true))
        await keeper(shop).look()
        let job = try #require(try await shop.store.job("work"))
        #expect(job.schedule.text == "0 6 * * *" && !job.isEnabled)
        #expect(await board.reports.isEmpty)
        // What nobody filled in stays as it is.
        await board.write(JobEntry(name: "work", schedule: nil, isEnabled: true))
        await keeper(shop).look()
        let enabled = try #require(try await shop.store.job("work"))
        #expect(enabled.isEnabled && enabled.schedule.text == "0 6 * * *")
    }

    @Test func `the end of each run is written there once`() async throws {
        let shop = try await JobShop("*/10 * * * *") { run throws(Failure) in
            run.count("synced", 3)
            run.note("Order 12 was made.")
            return .partly
        }
        let keeper = keeper(shop)
        await board.write(JobEntry(name: "work", schedule: "*/10 * * * *", isEnabled: true))
        await keeper.look()
        #expect(await board.reports.isEmpty)
        shop.time.advance(seconds: 600)
        try await shop.worker("w1").tick()
        for _ in 0..<3 { await keeper.look() }
        #expect(
            await board.reports == [
                JobEntryReport(
                    job: "work", lastRun: shop.time.now, lastStatus: "partly",
                    lastOutput: "3 synced\nOrder 12 was made.")
            ])
    }

    @Test func `a schedule that can't be read is answered there once, and the job keeps the one it had`() async throws {
        let shop = try await JobShop("*/10 * * * *")
        let keeper = keeper(shop)
        await board.write(JobEntry(name: "work", schedule: "61 * * * *", isEnabled: true))
        for _ in 0..<3 { await keeper.look() }
        #expect(await board.reports.map(\.lastStatus) == ["refused"])
        #expect(await board.reports.first?.lastOutput.contains("JOB-SCHEDULE-UNREADABLE") == true)
        #expect(try await shop.store.job("work")?.schedule.text == "*/10 * * * *")
        await board.write(JobEntry(name: "work", schedule: "6 * * * *", isEnabled: true))
        await keeper.look()
        #expect(try await shop.store.job("work")?.schedule.text == "6 * * * *")
    }

    @Test func `what is changed through Tieout is written there, and not undone by the next look`() async throws {
        let shop = try await JobShop("*/10 * * * *")
        let desk = JobDesk(scheduler: shop.worker("desk"), board: board) { _, _, _, _, _ in .none }
        // Nothing is put there unasked.
        _ = try await desk.reschedule("work", "5 * * * *", by: "ani")
        #expect(try await board.entries() == [])
        #expect(try await desk.install(nil).map(\.job.name) == ["work"])
        _ = try await desk.reschedule("work", "7 * * * *", by: "ani")
        _ = try await desk.disable("work", by: "ani")
        #expect(try await board.entries() == [JobEntry(name: "work", schedule: "7 * * * *", isEnabled: false)])
        await keeper(shop).look()
        #expect(try await shop.store.job("work")?.schedule.text == "7 * * * *")
    }

    @Test func `while the board can't be reached jobs go on, and no change is made that it would undo`() async throws {
        let shop = try await JobShop("*/10 * * * *")
        let desk = JobDesk(scheduler: shop.worker("desk"), board: board) { _, _, _, _, _ in .none }
        await board.breakDown()
        let keeper = keeper(shop)
        for _ in 0..<2 { await keeper.look() }
        await #expect(throws: Failure.self) { try await desk.disable("work", by: "ani") }
        shop.time.advance(seconds: 600)
        try await shop.worker("w1").tick()
        #expect(try await shop.states == [.succeeded])
    }

    @Test func `a job that can't run is not enabled from there, and loses nothing`() async throws {
        let shop = try await JobShop("*/10 * * * *", isEnabled: false, obstacle: "InvenTree is not configured.")
        await board.write(JobEntry(name: "work", schedule: "1 * * * *", isEnabled: true))
        await keeper(shop).look()
        let job = try #require(try await shop.store.job("work"))
        #expect(!job.isEnabled && job.schedule.text == "1 * * * *")
    }

    @Test func `without a board nothing can be installed`() async throws {
        let shop = try await JobShop("*/10 * * * *")
        let failure = await #expect(throws: Failure.self) { try await shop.desk.install(nil) }
        #expect(failure?.code.rawValue == "JOB-BOARD-ABSENT")
    }

    private func keeper(_ shop: JobShop) -> JobBoardKeeper {
        JobBoardKeeper(board: board, desk: shop.desk, time: shop.time, log: .silent)
    }
}

private actor ScriptedBoard: JobBoard {
    private var kept: [JobEntry] = []
    private var isBroken = false
    private(set) var reports: [JobEntryReport] = []

    func write(_ entry: JobEntry) {
        kept.removeAll { $0.name == entry.name }
        kept.append(entry)
    }

    func breakDown() { isBroken = true }

    func entries() async throws(Failure) -> [JobEntry] {
        if isBroken { throw .test("BOARD-DOWN") }
        return kept
    }

    func update(_ entry: JobEntry) async throws(Failure) -> Bool {
        if isBroken { throw .test("BOARD-DOWN") }
        guard kept.contains(where: { $0.name == entry.name }) else { return false }
        write(entry)
        return true
    }

    func install(_ entry: JobEntry) async throws(Failure) { write(entry) }
    func tell(_ report: JobEntryReport) async throws(Failure) { reports.append(report) }
}
