import Base
import InvenTree
import InvenTreeSandbox
import Model
import OrderIntake
import Store
import Testing

/// Killed before and after every statement, commit and request of order intake, then started again.
@Suite struct OrderCrashSweepTests {
    @Test(arguments: zip([InvenTreeFault?.none, .lateCommit], [InvenTreeSettings.LinesBy.importer, .post]))
    func `a process killed anywhere loses nothing and doubles nothing`(
        fault: InvenTreeFault?, linesBy: InvenTreeSettings.LinesBy
    ) async throws {
        var world = try await OrderWorld()
        var step = 0
        var survived = false
        while !survived {
            step += 1
            if step % 10 == 0 { world = try await OrderWorld() }  // A world grows slow with what it remembers.
            if let fault {
                var rule = InvenTreeFaultRule(fault, count: 1)
                rule.skip = Int64(step % 7)
                rule.milliseconds = 30_000
                try await world.standIn.add(rule)
            }
            let ids = try await world.keep(documents: 1, "crash-\(step)", seed: 3, strangers: true)
            let life = Life(dyingAt: step)
            let victim = try OrderOffice(world, life: life, linesBy: linesBy, holder: "victim \(step)")
            do throws(Failure) { try await victim.desk.run() } catch {
                #expect(life.isDead || fault != nil, "Nothing but death ends the work: \(error)")
            }
            survived = !life.isDead
            // Whoever comes at once must find nothing that isn't so, and make nothing twice.
            let heir = try OrderOffice(world, linesBy: linesBy, holder: "heir \(step)")
            let oracle = OrderOracle(world: world)
            let documents = heir.store.rawDocuments
            #expect(
                try await oracle.lies(about: ids, in: documents, settled: false).isEmpty, "dead at step \(step)")
            try await heir.workOn(ids)
            let lies = try await oracle.lies(about: ids, in: documents, settled: true)
            #expect(lies.isEmpty, "risen after step \(step): \(lies)")
            try await world.standIn.removeFaults()
        }
        #expect(step > 60, "The path has that many places to die at: \(step).")
    }

    @Test func `two workers at once double nothing, whatever else goes wrong`() async throws {
        for seed in 1...8 as ClosedRange<UInt64> {
            let world = try await OrderWorld()
            var rule = InvenTreeFaultRule(seed % 2 == 0 ? .workerRecycle : .lateCommit, count: 5)
            rule.seed = seed
            rule.skip = 3
            rule.milliseconds = 20_000
            try await world.standIn.add(rule)
            let ids = try await world.keep(documents: 12, "two-\(seed)", seed: seed)
            let first = try OrderOffice(world, holder: "first", documentsAtOnce: 2)
            let second = try OrderOffice(world, linesBy: .post, holder: "second", documentsAtOnce: 2)
            async let one: Void = first.workOn(ids)
            async let other: Void = second.workOn(ids)
            _ = try await (one, other)
            let lies = try await OrderOracle(world: world).lies(
                about: ids, in: first.store.rawDocuments, settled: true)
            #expect(lies.isEmpty, "seed \(seed): \(lies)")
        }
    }
}
