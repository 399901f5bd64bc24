import Base
import InvenTree
import InvenTreeSandbox
import Model
import OrderIntake
import Store
import Testing

/// Through every misfortune the order book can play, again and again with other luck: the real flow, store and
/// connector against the stand-in in virtual time.
@Suite struct OrderFaultSweepTests {
    private static let seeds: UInt64 = 16
    private static let seedsPerWorld: UInt64 = 6

    @Test(arguments: InvenTreeFault.allCases)
    func `whatever happens, each invoice becomes one order and no status claims what is not so`(
        fault: InvenTreeFault
    ) async throws {
        var world = try await OrderWorld()
        for seed in 1...Self.seeds {
            if seed % Self.seedsPerWorld == 0 { world = try await OrderWorld() }
            let random = SeededRandomness(seed: seed)
            try await world.standIn.add(rule(fault, random, seed: seed))
            try await work(world, "\(fault.rawValue)-\(seed)", seed: seed, documents: Int(random.number(in: 1...3)))
        }
    }

    @Test func `two misfortunes at once are no worse than one`() async throws {
        var world = try await OrderWorld()
        let faults = InvenTreeFault.allCases
        for seed in 1...40 as ClosedRange<UInt64> {
            if seed % Self.seedsPerWorld == 0 { world = try await OrderWorld() }
            let random = SeededRandomness(seed: seed &* 7919)
            for _ in 1...2 {
                let fault = faults[Int(random.number(in: 0...Int64(faults.count - 1)))]
                try await world.standIn.add(rule(fault, random, seed: seed))
            }
            try await work(world, "pair-\(seed)", seed: seed, documents: 3)
        }
    }

    private func rule(_ fault: InvenTreeFault, _ random: SeededRandomness, seed: UInt64) -> InvenTreeFaultRule {
        var rule = InvenTreeFaultRule(fault, count: random.number(in: 1...6))
        rule.seed = seed
        rule.skip = random.number(in: 0...8)
        rule.probability = Amount(millionths: Int128(random.number(in: 300_000...1_000_000))) ?? .one
        rule.milliseconds = random.number(in: 100...90_000)
        return rule
    }

    private func work(_ world: OrderWorld, _ label: String, seed: UInt64, documents: Int) async throws {
        let ways = InvenTreeSettings.LinesBy.allCases
        let office = try OrderOffice(world, linesBy: ways[Int(seed) % ways.count])
        let ids = try await world.keep(documents: documents, label, seed: seed)
        let oracle = OrderOracle(world: world)
        try await office.workOn(ids) {
            let lies = try await oracle.lies(about: ids, in: office.store.rawDocuments, settled: false)
            #expect(lies.isEmpty, "\(label): \(lies)")
        }
        let lies = try await oracle.lies(about: ids, in: office.store.rawDocuments, settled: true)
        #expect(lies.isEmpty, "\(label), in the end: \(lies)")
        try await world.standIn.removeFaults()
    }
}
