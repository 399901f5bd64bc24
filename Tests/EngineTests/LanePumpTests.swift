import Base
import TestSupport
import Testing

@testable import Engine

/// A target that answers slowly is kept busy: the next batch is looked up while the last one is being sent.
@Suite struct LanePumpTests {
    @Test(arguments: [(inFlight: 1, batch: 32, left: 4), (4, 32, 16), (8, 32, 32), (16, 32, 32), (4, 2, 4)])
    func `the next batch is fetched when less than four rounds, and no more than one batch, are left`(
        inFlight: Int, batch: Int, left: Int
    ) async throws {
        var pump = Pump(inFlightMax: inFlight, batchSize: batch)
        let prepared = try await ready(64)
        let begins = fetches(&pump)
        #expect(begins)
        pump.note(.fetched(.success(prepared)), stopping: false)
        var carried = 0
        while true {
            let act = pump.next()
            switch try #require(act) {
            case .carry: carried += 1
            case .wait: pump.note(.carried(.success(())), stopping: false)
            case .fetch:
                #expect(prepared.count - carried == left - 1, "with \(inFlight) in flight and batches of \(batch)")
                return
            }
        }
    }

    @Test func `after an empty fetch nothing is fetched again, and what is ready is still carried`() async throws {
        var pump = Pump(inFlightMax: 2, batchSize: 2)
        let begins = fetches(&pump)
        #expect(begins)
        pump.note(.fetched(.success(try await ready(1))), stopping: false)
        var acts: [String] = []
        loop: while let act = pump.next() {
            switch act {
            case .carry: acts.append("carry")
            case .fetch:
                acts.append("fetch")
                pump.note(.fetched(.success([])), stopping: false)
            case .wait:
                acts.append("wait")
                pump.note(.carried(.success(())), stopping: false)
            }
        }
        #expect(acts == ["carry", "fetch", "wait"])
    }

    private func fetches(_ pump: inout Pump) -> Bool {
        if case .fetch = pump.next() { true } else { false }
    }

    private func ready(_ count: Int) async throws -> [Ready] {
        let shop = Workshop()
        var ready: [Ready] = []
        for number in 1...count {
            let id = try await shop.promise("k\(number)")
            ready.append(.look(try #require(try await shop.store.delivery(id))))
        }
        return ready
    }
}
