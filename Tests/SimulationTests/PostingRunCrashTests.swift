import Base
import Engine
import FakturPosting
import Model
import Sandbox
import Store
import TestSupport
import Testing

/// A worker killed before and after every statement, commit and request of a bulk posting; another one goes on.
@Suite struct PostingRunCrashTests {
    @Test(arguments: [Fault?.none, .commitThenDrop])
    func `a bulk posting survives death anywhere: each faktur has its turn, and is posted once`(fault: Fault?)
        async throws
    {
        var world = try await hiring()
        var oracle = Oracle(world: world)
        var step = 0
        var survived = false
        while !survived {
            // The ways to die are the same with a fault; a sample of them will do.
            step += fault == nil ? 1 : 4
            if step % 20 == 0 {  // A world grows slow with what it remembers.
                world = try await hiring()
                oracle = Oracle(world: world)
            }
            let ids = try await world.fakturs(2, "bulk/\(step)", seed: UInt64(step))
            let (runs, run) = try await begin(ids, in: world)
            if let fault { try await world.sandbox.add(FaultRule(fault, count: 1)) }
            let life = Life(dyingAt: step)
            let victim = try Office(world, life: life, holder: "victim \(step)")
            do throws(Failure) { try await driver(victim).tick() } catch {
                #expect(life.isDead, "Nothing but death ends the work: \(error)")
            }
            survived = !life.isDead
            #expect(try await oracle.lies(about: ids, settled: false).isEmpty, "dead at step \(step)")
            world.time.advance(seconds: 30)
            let heir = try Office(world, holder: "heir \(step)")
            try await driver(heir).tick()
            try await heir.workOn()
            #expect(try await oracle.lies(about: ids, settled: true).isEmpty, "risen after step \(step)")
            #expect(try await oracle.statuses(ids) == ["submitted", "submitted"], "risen after step \(step)")
            let ended = try #require(try await runs.run(run.id))
            #expect(ended.state == .done && ended.tally.done == 2 && ended.tally[.refused] == 0, "step \(step)")
            let deeds = try await heir.store.audit.list(subject: run.id.subject, after: 0, limit: 9).map(\.entry.deed)
            #expect(deeds == ["bulk posting begun", "bulk posting ended"], "step \(step)")
            try await world.sandbox.removeFaults()
        }
        #expect(step > 50, "The path has that many places to die at.")
    }

    /// A world with somebody who may post.
    private func hiring() async throws -> World {
        let world = try await World()
        let profile = UserProfile(fullName: "Anna", role: .accountingOfficer)
        let entry = UserEntry(name: "anna", profile: profile, createdBy: "test", createdAt: world.time.now)
        _ = try await Office(world).store.users.add(entry, passwordHash: "-", alongside: .none)
        return world
    }

    private func begin(_ ids: [FakturID], in world: World) async throws -> (PostingRunTable, PostingRun) {
        let office = try Office(world)
        let confirmed = await BulkDesk(desk: office.desk).check(ids, by: "anna").map {
            ConfirmedFaktur($0.id, digest: $0.digest ?? "")
        }
        let desk = PostingRunDesk(runs: office.store.postingRuns, audit: office.store.audit, time: world.time)
        return (office.store.postingRuns, try await desk.begin(confirmed, by: "anna"))
    }

    private func driver(_ office: Office) -> PostingRunDriver {
        PostingRunDriver(
            desk: office.desk, runs: office.store.postingRuns, users: office.store.users, log: .silent)
    }
}
