import Base
import Engine
import Model
import Sandbox
import Testing

/// Killed before and after every statement, commit and request of the posting path, then started again.
@Suite struct CrashSweepTests {
    @Test(arguments: [Fault?.none, .commitThenDrop, .lateCommit, .sessionExpiry])
    func `a process killed anywhere loses nothing and sends nothing twice`(fault: Fault?) async throws {
        try await sweep(journal: false, fault: fault)
    }

    @Test func `with a second document the same holds for both`() async throws {
        try await sweep(journal: true, fault: nil)
    }

    private func sweep(journal: Bool, fault: Fault?) async throws {
        var world = try await World()
        var oracle = Oracle(world: world)
        var step = 0
        var survived = false
        while !survived {
            step += 1
            if step % 25 == 0 {  // A world grows slow with what it remembers.
                world = try await World()
                oracle = Oracle(world: world)
            }
            if let fault {
                var rule = FaultRule(fault, count: 1)
                rule.milliseconds = 30_000
                try await world.sandbox.add(rule)
            }
            let ids = try await world.fakturs(1, "crash/\(step)", seed: UInt64(step))
            let life = Life(dyingAt: step)
            let office = try Office(world, life: life, journal: journal, holder: "victim \(step)")
            do throws(Failure) { try await office.post(ids) } catch {
                #expect(life.isDead, "Nothing but death ends the work: \(error)")
            }
            survived = !life.isDead
            #expect(try await oracle.lies(about: ids, settled: false).isEmpty, "dead at step \(step)")
            let heir = try Office(world, journal: journal, holder: "heir \(step)")
            try await heir.post(ids)
            #expect(try await oracle.lies(about: ids, settled: true).isEmpty, "risen after step \(step)")
            #expect(try await oracle.statuses(ids) == ["submitted"], "risen after step \(step)")
            try await world.sandbox.removeFaults()
        }
        #expect(step > 20, "The path has that many places to die at.")
    }
}
