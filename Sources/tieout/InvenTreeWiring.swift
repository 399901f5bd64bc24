import Base
import CommandLine
import InvenTreeSandbox
import SQLite

/// A stand-in for InvenTree, open on a port.
struct InvenTreeWiring {
    let standIn: InvenTreeStandIn
    let server: InvenTreeServer
    let database: SQLiteDatabase

    /// Without a path it lives in memory and forgets everything at the end; with one it keeps a file of its own beside
    /// that of the other stand-in.
    init(path: String?, address: String, port: UInt16, log: Log, time: any TimeSource) async throws(Failure) {
        let path = path.map { "\($0).inventree" }
        do throws(SQLError) {
            if let path { database = try await SQLiteDatabase(path: path) } else { database = try await .inMemory() }
            standIn = try await InvenTreeStandIn(database: database, time: time, randomness: SystemRandomness())
        } catch {
            throw Failure(
                .inventreeSandboxDataLost, .askHuman, "The stand-in for InvenTree can't open its data.",
                advice: "Give --data another path, or leave it out to keep the data in memory.", cause: error.message,
                place: path ?? "")
        }
        server = InvenTreeServer(standIn, address: address, port: port, time: time, log: log)
    }

    /// Where it listens once its server is started.
    var address: String { "http://127.0.0.1:\(server.port ?? 0)" }

    /// The next requests that create something are done, and their answers lost.
    func loseAnswers(_ count: Int64) async throws(Failure) {
        do throws(SQLError) {
            var rule = InvenTreeFaultRule(.commitThenDrop, count: count)
            rule.skip = 5
            try await standIn.add(rule)
        } catch { throw .broken("the stand-in for InvenTree keeps its faults", cause: error.message) }
    }

    /// What it holds and has seen, through its own window for people and tests.
    func inspect() async throws(Failure) -> OrderInspection {
        let held = try await window("/sandbox/orders")
        var lines: [String: [Int]] = [:]
        for order in held["orders"]?.list ?? [] {
            lines[order["description"]?.text ?? "", default: []].append(Int(order["lines"]?.integer ?? 0))
        }
        let counters = try await window("/sandbox/counters")["requests"]?.object?.members ?? []
        let calls = counters.filter { $0.name.contains(" /api/") }
        let writes = calls.filter { !$0.name.hasPrefix("GET ") && !$0.name.hasSuffix(" /api/search/") }
        return OrderInspection(
            linesByDescription: lines, customers: Int(held["companies"]?.integer ?? 0),
            parts: Int(held["parts"]?.integer ?? 0), calls: calls.reduce(0) { $0 + ($1.value.integer ?? 0) },
            writes: writes.reduce(0) { $0 + ($1.value.integer ?? 0) })
    }

    private func window(_ target: String) async throws(Failure) -> JSON {
        guard case .answer(let response, _) = await standIn.handle(HTTPRequest("GET", target)), response.status == 200
        else { throw .broken("the stand-in for InvenTree shows what it holds") }
        do throws(JSONError) { return try JSON(parsing: response.body) } catch {
            throw .broken("the stand-in for InvenTree shows JSON", cause: error.message)
        }
    }

    func close() async {
        await server.stop()
        await database.close()
    }
}
