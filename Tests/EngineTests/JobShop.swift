import Base
import Engine
import Synchronization
import TestSupport

/// One job called `work`, in a store, in UTC.
struct JobShop {
    let time = SimulatedTime()
    let start: Timestamp
    let store = InMemoryJobStore()
    let alarms = InMemoryAlarmStore()
    let channel = ScriptedChannel()
    var policy = AlarmPolicy()
    let deeds: Shared
    private let body: JobBody

    final class Shared: Sendable {
        private let number = Mutex(0)
        func withLock<Value: Sendable>(_ body: (inout sending Int) -> sending Value) -> Value { number.withLock(body) }
    }

    init(
        _ schedule: String, isEnabled: Bool = true, lateAfterSeconds: Int64 = 900, obstacle: String? = nil,
        work: @escaping @Sendable (RunContext) async throws(Failure) -> JobOutcome = { _ in .complete }
    ) async throws {
        start = time.now
        let deeds = Shared()
        self.deeds = deeds
        body = JobBody(
            name: "work", sentence: "Works.", schedule: schedule, isEnabled: isEnabled,
            lateAfterSeconds: lateAfterSeconds, obstacle: obstacle
        ) { run throws(Failure) in
            deeds.withLock { $0 += 1 }
            return try await work(run)
        }
        try await worker("seed").seed()
    }

    func worker(_ holder: String, renewsLeases: Bool = false) -> Scheduler {
        Scheduler(
            store: store, bodies: [body], zones: CompanyZones(companyZone: "UTC"), time: time, log: .silent,
            alarms: alarmDesk, holder: holder, pace: Pace(leaseSeconds: 30, renewsLeases: renewsLeases))
    }

    var alarmDesk: AlarmDesk {
        AlarmDesk(store: alarms, policy: policy, channels: [channel], time: time, log: .silent)
    }

    /// Codes of every alarm there was, oldest first.
    var codes: [String] {
        get async throws {
            try await alarms.alarms(AlarmFilter(onlyOpen: false)).reversed().map(\.failure.code.rawValue)
        }
    }

    /// Kinds of the alarms that stand.
    var standing: [Alarm.Kind] {
        get async throws { try await alarms.alarms(AlarmFilter()).map(\.kind) }
    }

    var desk: JobDesk { JobDesk(scheduler: worker("desk")) { _, _, _, _, _ in .none } }

    func claim(_ id: RunID, _ holder: String, leaseSeconds: Int64) async throws -> Run? {
        try await store.claim(
            RunClaim(
                jobs: ["work"], id: id, holder: holder, now: time.now,
                leaseUntil: time.now.adding(seconds: leaseSeconds)))
    }

    /// Newest first.
    var states: [Run.State] {
        get async throws { try await store.runs(RunFilter(job: "work")).map(\.state) }
    }
}

/// Takes messages, or refuses as many as it was told to.
final class ScriptedChannel: AlarmChannel {
    let name = "desk"
    private let state = Mutex(State())

    private struct State {
        var refusals = 0
        var taken: [AlarmNotice] = []
    }

    var taken: [AlarmNotice] { state.withLock { $0.taken } }
    var words: [String] { taken.map(\.subject) }

    func refuse(_ count: Int) { state.withLock { $0.refusals = count } }

    func send(_ notice: AlarmNotice) async throws(Failure) {
        let isRefused = state.withLock { state in
            if state.refusals > 0 {
                state.refusals -= 1
                return true
            }
            state.taken.append(notice)
            return false
        }
        if isRefused { throw .test("CHANNEL-DOWN") }
    }
}
