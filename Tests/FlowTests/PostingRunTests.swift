import Base
import Engine
import FakturPosting
import Model
import Store
import Synchronization
import TestSupport
import Testing

/// Many fakturs posted one after the other, across restarts.
@Suite struct PostingRunTests {
    @Test func `each faktur is posted as it was confirmed, and the run says what became of each`() async throws {
        let office = try await PostingOffice()
        try await office.hire("anna")
        var ids: [FakturID] = []
        for number in 1...3 { ids.append(try await office.faktur("00\(number)/A")) }
        let confirmed = await office.confirmed(ids) + [ConfirmedFaktur(FakturID(404), digest: "-")]
        _ = try await office.desk.edit(ids[1], by: "ani") { $0.remarks = "changed" }
        _ = try await office.desk.post(ids[2], by: "anna")
        office.time.advance(seconds: 1)
        let run = try await office.runDesk.begin(confirmed + confirmed, by: "anna")
        #expect(run.total == 4)
        try await office.driver().tick()
        let parts = try await office.parts(run)
        #expect(parts.map(\.faktur) == ids + [FakturID(404)])
        #expect(parts.map(\.outcome) == [.posted, .refused, .present, .refused])
        #expect(parts[1].failure?.code.rawValue == "DELIVERY-CHANGED-SINCE-CONFIRMED")
        #expect(parts[3].failure?.code == .fakturUnknown)
        let ended = try await office.runDesk.run(run.id)
        #expect(ended.state == .done && ended.holder == nil && ended.endedAt == office.time.now)
        #expect(ended.tally[.posted] == 1 && ended.tally[.present] == 1 && ended.tally[.refused] == 2)
        #expect(await office.ledger.active(.invoice).count == 2)
        #expect(try await office.deeds(of: run) == ["bulk posting begun", "bulk posting ended"])
    }

    @Test func `a service that stops finishes the faktur at hand, and the next one goes on behind it`() async throws {
        let office = try await PostingOffice()
        try await office.hire("anna")
        let (run, ids) = try await office.begin(3)
        try await office.driveUntilFirstIsPosted()
        let left = try await office.runDesk.run(run.id)
        #expect(left.state == .open && left.holder == nil && left.tally.done == 1)
        #expect(await office.ledger.active(.invoice).count == 1)
        // What is changed while nobody works is not what was confirmed.
        _ = try await office.desk.edit(ids[1], by: "ani") { $0.remarks = "changed" }
        try await office.driver().tick()
        #expect(try await office.parts(run).map(\.outcome) == [.posted, .refused, .posted])
        #expect(try await office.runDesk.run(run.id).state == .done)
        #expect(await office.ledger.active(.invoice).count == 2)
    }

    @Test func `what is set aside before its turn stays aside, and so does what who confirmed it has answered`()
        async throws
    {
        var settings = PostingSettings()
        settings.needsFourEyes = true
        let office = try await PostingOffice(settings)
        try await office.hire("anna")
        let aside = try await office.faktur("001/A")
        await office.ledger.meet(.refuse(Failure(Failure.Code("TEST"), .askHuman, "No.", advice: "Wait.")))
        _ = try await office.desk.post(aside, by: "anna")
        let own = try await office.faktur("002/A") { $0.responseBy = "anna" }
        let confirmed = await office.confirmed([aside, own])
        let run = try await office.runDesk.begin(confirmed, by: "anna")
        _ = try await office.desk.setAside(aside, note: "not this month", by: "budi")
        try await office.driver().tick()
        let parts = try await office.parts(run)
        #expect(parts.map(\.outcome) == [.refused, .refused])
        #expect(parts.map(\.failure?.code) == [.setAside, .fakturFourEyes])
        #expect(try await office.desk.result(aside).invoice?.state == .aside)
        #expect(await office.ledger.active(.invoice).isEmpty)
    }

    @Test func `a run of somebody who may no longer post ends, and the rest is not begun`() async throws {
        let office = try await PostingOffice()
        let anna = try await office.hire("anna")
        let (run, _) = try await office.begin(3)
        try await office.driveUntilFirstIsPosted()
        var disabled = anna
        disabled.disabledAt = office.time.now
        _ = try await office.store.users.save(disabled, alongside: .none)
        try await office.driver().tick()
        let ended = try await office.runDesk.run(run.id)
        #expect(ended.state == .stopped && ended.failure?.code == .postingRunNotPermitted)
        #expect(try await office.parts(run).map(\.outcome) == [.posted, nil, nil])
        #expect(await office.ledger.active(.invoice).count == 1)
    }

    @Test func `a person's stop is for good, whoever takes the run up`() async throws {
        let office = try await PostingOffice()
        try await office.hire("anna")
        let (run, _) = try await office.begin(3)
        try await office.driveUntilFirstIsPosted()
        #expect(try await office.runDesk.stop(run.id, by: "budi").stopAskedBy == "budi")
        _ = try await office.runDesk.stop(run.id, by: "citra")
        try await office.driver().tick()
        try await office.driver().tick()
        let ended = try await office.runDesk.run(run.id)
        #expect(ended.state == .stopped && ended.failure == nil && ended.stopAskedBy == "budi")
        #expect(await office.ledger.active(.invoice).count == 1)
        let deeds = try await office.deeds(of: run)
        #expect(deeds == ["bulk posting begun", "bulk posting asked to stop", "bulk posting ended"])
    }

    @Test func `what has ended can't be stopped, and what never was is not found`() async throws {
        let office = try await PostingOffice()
        try await office.hire("anna")
        let (run, _) = try await office.begin(1)
        try await office.driver().tick()
        #expect(try await refusal { _ = try await office.runDesk.stop(run.id, by: "budi") } == .postingRunEnded)
        let unknown = PostingRunID(77)
        #expect(try await refusal { _ = try await office.runDesk.stop(unknown, by: "budi") } == .postingRunUnknown)
        #expect(try await refusal { _ = try await office.runDesk.run(unknown) } == .postingRunUnknown)
        #expect(try await refusal { _ = try await office.runDesk.begin([], by: "anna") } == .fakturActNotPossible)
    }

    @Test func `who answered a faktur does not post it in a bulk either`() async throws {
        var settings = PostingSettings()
        settings.needsFourEyes = true
        let office = try await PostingOffice(settings)
        try await office.hire("anna")
        let own = try await office.faktur("001/A") { $0.responseBy = "Anna" }
        let other = try await office.faktur("002/A") { $0.responseBy = "rudi" }
        let run = try await office.runDesk.begin(await office.confirmed([own, other]), by: "anna")
        try await office.driver().tick()
        let parts = try await office.parts(run)
        #expect(parts.map(\.outcome) == [.refused, .posted])
        #expect(parts[0].failure?.code == .fakturFourEyes)
    }

    @Test func `what is uncertain or can't be reached is told so, and settled later by itself`() async throws {
        let office = try await PostingOffice()
        try await office.hire("anna")
        let (run, ids) = try await office.begin(3)
        await office.ledger.meet(.bookThenLose, .unreachable)
        try await office.driver().tick()
        #expect(try await office.parts(run).map(\.outcome) == [.uncertain, .waiting, .posted])
        #expect(try await office.runDesk.run(run.id).tally.unsettled == 2)
        try await office.workOn()
        for id in ids { #expect(try await office.desk.faktur(id).status == .posted) }
        #expect(await office.ledger.active(.invoice).count == 3)
    }

    @Test func `a service takes up every run that waits, more than it goes on with at once`() async throws {
        let office = try await PostingOffice()
        try await office.hire("anna")
        var ids: [FakturID] = []
        for number in 1...Limits.postingRunsAtOnceMax + 2 { ids.append(try await office.faktur("00\(number)/A")) }
        for one in await office.confirmed(ids) { _ = try await office.runDesk.begin([one], by: "anna") }
        // It is told to end when it has nothing left to do.
        await office.driver(office.desk(at: TimeWithoutRest(time: office.time))).run()
        #expect(try await office.runDesk.runs(limit: 9).allSatisfy { $0.state == .done })
        #expect(await office.ledger.active(.invoice).count == ids.count)
    }

    @Test func `a faktur in the hands of a dead worker is waited for, and sent once`() async throws {
        let office = try await PostingOffice()
        try await office.hire("anna")
        let (run, ids) = try await office.begin(1)
        let promise = Promise(
            flow: InvoiceCourier.flow, key: "\(ids[0])", target: "sap", reference: "T-1", requestedBy: "anna")
        let deliveries = office.store.deliveries
        let delivery = try await deliveries.promise(promise, alongside: .none, at: office.time.now).delivery
        let lease = office.time.now.adding(seconds: 20)
        let claim = Claim(flows: [], limit: 1, holder: "dead", now: office.time.now, leaseUntil: lease)
        #expect(try await deliveries.claim(delivery.id, claim) != nil)
        try await office.driver().tick()
        #expect(office.time.now >= lease)
        #expect(try await office.parts(run).map(\.outcome) == [.posted])
        #expect(await office.ledger.active(.invoice).count == 1)
    }
}

/// Whoever wants to sleep is told to end.
private struct TimeWithoutRest: TimeSource {
    let time: SimulatedTime

    var now: Timestamp { time.now }
    func sleep(until deadline: Timestamp) async throws(CancellationError) { throw CancellationError() }
}

private func refusal(_ body: () async throws -> Void) async throws -> Failure.Code? {
    do { try await body() } catch let failure as Failure { return failure.code }
    return nil
}

extension PostingOffice {
    fileprivate var runDesk: PostingRunDesk {
        PostingRunDesk(runs: store.postingRuns, audit: store.audit, time: time)
    }

    fileprivate func driver(_ desk: FakturDesk? = nil) -> PostingRunDriver {
        PostingRunDriver(desk: desk ?? self.desk, runs: store.postingRuns, users: store.users, log: .silent)
    }

    fileprivate func desk(at time: any TimeSource) -> FakturDesk {
        FakturDesk(
            fakturs: store.fakturs, customers: store.customers, deliveries: store.deliveries, audit: store.audit,
            courier: desk.courier, dispatcher: desk.dispatcher, time: time)
    }

    /// Somebody who may post.
    @discardableResult
    fileprivate func hire(_ name: String) async throws -> User {
        let profile = UserProfile(fullName: name, role: .accountingOfficer)
        let entry = UserEntry(name: name, profile: profile, createdBy: "test", createdAt: time.now)
        return try await store.users.add(entry, passwordHash: "-", alongside: .none)
    }

    fileprivate func confirmed(_ ids: [FakturID]) async -> [ConfirmedFaktur] {
        await BulkDesk(desk: desk).check(ids, by: "budi").map { ConfirmedFaktur($0.id, digest: $0.digest ?? "") }
    }

    /// A run of so many fakturs, begun by anna.
    fileprivate func begin(_ count: Int) async throws -> (run: PostingRun, ids: [FakturID]) {
        var ids: [FakturID] = []
        for number in 1...count { ids.append(try await faktur("00\(number)/A")) }
        return (try await runDesk.begin(await confirmed(ids), by: "anna"), ids)
    }

    /// A service that is told to stop while it posts the first faktur.
    fileprivate func driveUntilFirstIsPosted() async throws {
        let working = Mutex<Task<Void, any Error>?>(nil)
        let stopping = desk.observed { _ in working.withLock { $0?.cancel() } }
        let gate = AsyncGate()
        let task = Task {
            await gate.wait()
            try await driver(stopping).tick()
        }
        working.withLock { $0 = task }
        await gate.open()
        try await task.value
    }

    fileprivate func parts(_ run: PostingRun) async throws -> [PostingRunPart] {
        try await runDesk.parts(PostingPartFilter(run: run.id))
    }

    fileprivate func deeds(of run: PostingRun) async throws -> [String] {
        try await store.audit.list(subject: run.id.subject, after: 0, limit: 9).map(\.entry.deed)
    }
}
