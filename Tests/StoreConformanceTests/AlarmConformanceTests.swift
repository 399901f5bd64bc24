import Base
import Engine
import Store
import TestSupport
import Testing

@Suite struct AlarmConformanceTests {
    @Test(arguments: TestedStore.allCases)
    func `one alarm of a kind stands for a job, however many see the reason`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let (alarms, now) = (opened.store.alarms, opened.time.now)
            let raised = try await withThrowingTaskGroup(of: Alarm?.self) { group in
                for _ in 0..<8 {
                    group.addTask { try await alarms.raise(.sample("work"), channels: ["webhook"], at: now) }
                }
                return try await group.reduce(into: []) { $0.append($1) }.compactMap { $0 }
            }
            #expect(raised.count == 1)
            #expect(try await alarms.alarms(AlarmFilter()) == raised)
            #expect(try await opened.number("SELECT COUNT(*) FROM alarm_notice") == 1)
            #expect(try await alarms.raise(.sample("work", .late), channels: [], at: now) != nil)
            #expect(try await alarms.raise(.sample("other"), channels: [], at: now) != nil)
            #expect(try await alarms.alarms(AlarmFilter(job: "work")).map(\.kind) == [.late, .failing])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `an alarm is cleared once, keeps its reason, and may be raised anew`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let (alarms, now) = (opened.store.alarms, opened.time.now)
            let raised = try #require(try await alarms.raise(.sample("work"), channels: [], at: now))
            #expect(try await alarms.clear(.late, of: "work", channels: ["mail"], at: now) == nil)
            let later = now.adding(seconds: 60)
            let cleared = try #require(try await alarms.clear(.failing, of: "work", channels: ["mail"], at: later))
            #expect(cleared.id == raised.id && cleared.clearedAt == later && cleared.failure == raised.failure)
            #expect(try await alarms.clear(.failing, of: "work", channels: ["mail"], at: later) == nil)
            #expect(try await alarms.alarms(AlarmFilter()) == [])
            #expect(try await alarms.alarms(AlarmFilter(onlyOpen: false)) == [cleared])
            #expect(try await alarms.raise(.sample("work"), channels: [], at: later) != nil)
            #expect(try await opened.number("SELECT COUNT(*) FROM alarm_notice") == 1)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a message is taken by one worker, and its later ones wait for it`(kind: TestedStore) async throws {
        try await withStore(kind) { opened in
            let (alarms, now) = (opened.store.alarms, opened.time.now)
            _ = try await alarms.raise(.sample("work"), channels: ["mail", "webhook"], at: now)
            _ = try await alarms.clear(.failing, of: "work", channels: ["webhook"], at: now)
            let claim = NoticeClaim(channels: ["webhook"], now: now, leaseUntil: now.adding(seconds: 300))
            let first = try #require(try await alarms.claimNotice(claim))
            #expect(first.event == .raised && first.tries == 1 && first.alarm.clearedAt == now)
            #expect(try await alarms.claimNotice(claim) == nil)
            let again = now.adding(seconds: 10)
            #expect(try await alarms.settle(first, .again(at: again, .sample), at: now))
            #expect(try await alarms.claimNotice(claim) == nil)
            let later = NoticeClaim(channels: ["webhook"], now: again, leaseUntil: again.adding(seconds: 300))
            let second = try #require(try await alarms.claimNotice(later))
            #expect(second.id == first.id && second.tries == 2)
            // Who made an older try changes nothing.
            #expect(try await !alarms.settle(first, .sent, at: again))
            #expect(try await alarms.settle(second, .sent, at: again))
            let third = try #require(try await alarms.claimNotice(later))
            #expect(third.event == .cleared)
            #expect(try await alarms.settle(third, .givenUp(.sample), at: again))
            #expect(try await alarms.claimNotice(later) == nil)
            let figures = try await alarms.figures()
            #expect(figures.noticesWaiting == 1 && figures.noticesGivenUp == 1 && figures.open.isEmpty)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `old alarms are forgotten with their messages, and those that stand are not`(
        kind: TestedStore
    ) async throws {
        try await withStore(kind) { opened in
            let (alarms, now) = (opened.store.alarms, opened.time.now)
            _ = try await alarms.raise(.sample("work", .late), channels: ["mail"], at: now)
            for _ in 0..<(Limits.alarmsKeptPerJob + 20) {
                _ = try await alarms.raise(.sample("work"), channels: ["mail"], at: now)
                _ = try await alarms.clear(.failing, of: "work", channels: ["mail"], at: now)
            }
            let all = try await opened.number("SELECT COUNT(*) FROM alarm")
            #expect(all <= Limits.alarmsKeptPerJob + 2)
            #expect(try await alarms.alarms(AlarmFilter()).map(\.kind) == [.late])
            #expect(try await opened.number("SELECT COUNT(*) FROM alarm_notice") <= 2 * all)
        }
    }
}

extension AlarmFinding {
    fileprivate static func sample(_ job: String, _ kind: Alarm.Kind = .failing) -> AlarmFinding {
        AlarmFinding(job: job, kind: kind, run: kind == .late ? nil : RunID(7), failure: .sample)
    }
}

extension Failure {
    fileprivate static let sample = Failure(
        Code("BUSY"), .tryAgain, "It was busy.", advice: "Wait.", cause: "503", place: "there")
}
