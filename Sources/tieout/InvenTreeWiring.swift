import Base
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

    func close() async {
        await server.stop()
        await database.close()
    }
}
