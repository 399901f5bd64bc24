import Base
import CommandLine
import SQLite
import Sandbox

/// A stand-in for SAP, open on a port.
struct SandboxWiring {
    let sandbox: ServiceLayerSandbox
    let server: SandboxServer
    let database: SQLiteDatabase
    private let host: String

    /// Without a path it lives in memory and forgets everything at the end.
    init(
        path: String?, address: String = "127.0.0.1", port: UInt16, log: Log, time: any TimeSource
    ) async throws(Failure) {
        do throws(SQLError) {
            if let path { database = try await SQLiteDatabase(path: path) } else { database = try await .inMemory() }
            sandbox = try await ServiceLayerSandbox(
                database: database, time: time, randomness: SystemRandomness())
        } catch {
            throw Failure(
                .sandboxNotStarted, .askHuman, "The sandbox can't open its data.",
                advice: "Give --data another path, or leave it out to keep the data in memory.", cause: error.message,
                place: path ?? "")
        }
        host = address
        server = SandboxServer(sandbox, address: address, port: port, time: time, log: log)
    }

    var address: String { "http://\(host.hostInURL):\(server.port ?? 0)" }

    /// Switches on the faults a file names.
    func addFaults(_ bytes: [UInt8], from path: String) async throws(Failure) {
        let rules: [FaultRule]
        do throws(FaultRuleError) { rules = try FaultRule.list(bytes) } catch {
            throw Failure(
                .sandboxFaultsUnreadable, .askHuman, "The faults can't be read. \(error.description)",
                advice: "docs/sandbox.md shows the form.", place: path)
        }
        for rule in rules { try await add(rule) }
    }

    func add(_ rule: FaultRule) async throws(Failure) {
        do throws(SQLError) { try await sandbox.add(rule) } catch {
            throw Failure(
                .sandboxDataLost, .askHuman, "The sandbox can't write its data.",
                advice: "Check the disk, or start it with another file.", cause: error.message)
        }
    }

    /// What it holds and has seen, through its own window for people and tests.
    func inspect() async throws(Failure) -> StageInspection {
        let documents = try await window("/sandbox/documents?object=Invoices")["documents"]?.list ?? []
        let counters = try await window("/sandbox/counters")
        var invoices: [String: Int] = [:]
        for document in documents where document["cancelled"]?.text == "N" {
            invoices[document["reference"]?.text ?? "", default: 0] += 1
        }
        return StageInspection(
            invoicesByReference: invoices, creations: counters["requests"]?["POST /Invoices"]?.integer ?? 0,
            counters: counters)
    }

    private func window(_ target: String) async throws(Failure) -> JSON {
        guard case .answer(let response, _) = await sandbox.handle(HTTPRequest("GET", target)), response.status == 200
        else { throw .broken("the sandbox shows what it holds") }
        do throws(JSONError) { return try JSON(parsing: response.body) } catch {
            throw .broken("the sandbox shows JSON", cause: error.message)
        }
    }

    func close() async {
        await server.stop()
        await database.close()
    }
}
