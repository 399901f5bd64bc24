import Base
import Model
import OrderIntake
import SQLite
import Store
import TestSupport
import Testing

/// The sample documents through the real flow, store and connector, and what each run costs the order book.
@Suite struct OrderSampleRunTests {
    @Test
    func `a first run makes every order, a second reads a handful of times, and an edited quantity is one change`()
        async throws
    {
        let world = try await OrderWorld()
        let office = try OrderOffice(world, invoicesAWave: 100, linesMeanwhile: 200)
        let documents = office.store.rawDocuments
        let samples = try JSON(parsing: SourceTree.text("samples/raw-documents.json") ?? "").list ?? []
        var arrivals = samples.map {
            RawArrival(id: $0["_id"]?.text ?? "", source: "fgo", data: $0["data"] ?? .null)
        }
        _ = try await documents.keep(arrivals, at: world.time.now)
        let ids = arrivals.map(\.id)
        let oracle = OrderOracle(world: world)

        let first = try await calls(in: world) { try await office.desk.run() }
        #expect(first.tally.ordersCreated == 60 && first.tally.documentsFailed == 0)
        #expect(try await oracle.lies(about: ids, in: documents, settled: true) == [])
        #expect(first.all * 10 <= first.tally.invoices * 30, "\(first.all) calls for \(first.tally.invoices) invoices")

        let second = try await calls(in: world) { try await office.desk.run(only: ids) }
        #expect(second.tally.ordersUnchanged == 60 && second.writes == 0)
        #expect(second.all <= 10, "\(second.all) calls where nothing changed")

        arrivals[0] = try edited(arrivals[0])
        _ = try await documents.keep([arrivals[0]], at: world.time.now)
        let third = try await calls(in: world) { try await office.desk.run() }
        #expect(third.tally.linesChanged == 1 && third.writes == 1)
        #expect(try await oracle.lies(about: ids, in: documents, settled: true) == [])
    }

    /// The document with another quantity in its first line.
    private func edited(_ arrival: RawArrival) throws -> RawArrival {
        var invoices = try #require(arrival.data.list)
        var lines = try #require(invoices[0]["articole"]?.list)
        lines[0]["cantitate"] = .number("77.5")
        invoices[0]["articole"] = JSON(lines)
        return RawArrival(id: arrival.id, source: arrival.source, data: JSON(invoices))
    }

    /// What a run asked of the stand-in, as it counts itself: all requests, and those that change something.
    private func calls(
        in world: OrderWorld, _ run: () async throws -> IntakeTally
    ) async throws -> (tally: IntakeTally, all: Int, writes: Int) {
        let before = try await counters(world)
        let tally = try await run()
        let after = try await counters(world)
        return (tally, after.all - before.all, after.writes - before.writes)
    }

    private func counters(_ world: OrderWorld) async throws -> (all: Int, writes: Int) {
        let rows = try await world.erp.read { connection throws(SQLError) in
            try connection.all("SELECT name, value FROM counter") { ($0.text(0), Int($0.integer(1))) }
        }
        let writes = rows.filter { !$0.0.hasPrefix("GET ") && !$0.0.hasSuffix(" /api/search/") }
        return (rows.reduce(0) { $0 + $1.1 }, writes.reduce(0) { $0 + $1.1 })
    }
}
