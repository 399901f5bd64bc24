import Base
import Engine
import Store
import TestSupport
import Testing

@Suite struct FigureConformanceTests {
    @Test(arguments: TestedStore.allCases)
    func `the figures count runs by job and state, and know when the latest ended`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let jobs = opened.store.jobs
            let job = Job(
                name: "check", schedule: try CronSchedule("@daily"), isEnabled: true, lateAfterSeconds: 60,
                servedUntil: opened.time.now)
            try await jobs.seed([job])
            for _ in 1...2 {
                let run = try #require(
                    try await jobs.queue(.person("dewi"), of: job, at: opened.time.now, alongside: .none))
                opened.time.advance(seconds: 5)
                _ = try await jobs.askToStop(run.id, by: "dewi", at: opened.time.now)
            }
            _ = try await jobs.queue(.person("dewi"), of: job, at: opened.time.now, alongside: .none)
            let figures = try await opened.store.runFigures()
            #expect(
                figures == [
                    RunFigure(job: "check", state: .queued, count: 1, lastEndedAt: nil),
                    RunFigure(job: "check", state: .stopped, count: 2, lastEndedAt: opened.time.now),
                ])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `the oldest due time is told of what is not settled, flow by flow`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let start = opened.time.now
            try await opened.promise("1", at: start.adding(seconds: 60))
            try await opened.promise("2", at: start)
            try await opened.promise("1", flow: "order", at: start)
            try await opened.tamper("UPDATE delivery SET state = 'parked' WHERE flow = 'order'")
            #expect(try await opened.store.oldestDue() == [FlowDue(flow: "faktur", dueAt: start)])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `deliveries are listed by their target`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let id = try await opened.promise("1")
            #expect(try await opened.store.deliveries.list(DeliveryFilter(target: "sap")).map(\.id) == [id])
            #expect(try await opened.store.deliveries.list(DeliveryFilter(target: "elsewhere")).isEmpty)
        }
    }
}
