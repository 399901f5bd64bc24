import Base
import Crypto
import Engine
import SQLite
import Store

/// What the engine itself costs per delivery: promise, claim, begin and settle, durable on disk, with a courier that
/// has nothing to do; beside it, the same number of bare durable transactions.
struct EngineOverhead {
    private let count = 2000

    func report() async {
        let path = "/tmp/tieout-bench-\(SystemRandomness().uuid()).sqlite"
        print("Engine, \(count) deliveries on SQLite with full synchronisation, one in flight")
        do {
            let database = try await SQLiteDatabase(path: path)
            let time = SystemTime()
            let store = TieoutStore(
                database: database, digest: { Digest.hex(Digest.sha256($0)) }, time: time)
            _ = try await store.migrate()
            let bare = try await bareWrites(database, time)
            let started = time.now
            for index in 1...count {
                let promise = Promise(
                    flow: NothingToDo.name, key: "\(index)", target: "none", reference: "\(index)", requestedBy: "bench"
                )
                _ = try await store.deliveries.promise(promise, alongside: .none, at: time.now)
            }
            let promised = time.now.since(started)
            let lane = Lane(
                courier: NothingToDo(), gate: TargetGate(target: "none", time: time), policy: RetryPolicy(),
                requestsInFlightMax: 1)
            let begun = time.now
            try await Dispatcher(
                store: store.deliveries, lanes: [lane], time: time, randomness: SystemRandomness(), log: .silent,
                holder: "bench"
            ).drain()
            let delivered = time.now.since(begun)
            print(row(["step", "us each", "x a bare write"], width: 18))
            for (name, milliseconds) in [
                ("bare durable write", bare), ("promise", promised), ("deliver (2 writes)", delivered),
            ] {
                let each = Double(milliseconds) * 1000 / Double(count)
                print(
                    row(
                        [name, text(each, places: 0), text(Double(milliseconds) / Double(max(1, bare)), places: 1)],
                        width: 20))
            }
            await database.close()
        } catch {
            print("failed: \(error)")
        }
    }

    private func bareWrites(_ database: SQLiteDatabase, _ time: SystemTime) async throws -> Int64 {
        _ = try await database.write { db throws(SQLError) in try db.change("CREATE TABLE bare (id INTEGER)") }
        let started = time.now
        for index in 1...count {
            _ = try await database.write { db throws(SQLError) in try db.change("INSERT INTO bare VALUES (\(index))") }
        }
        return time.now.since(started)
    }
}

private struct NothingToDo: Courier {
    static let name = "bench"
    var flow: String { NothingToDo.name }

    func prepare(_ deliveries: [Delivery]) async -> [DeliveryID: Preparation] {
        let parcel = Parcel(digest: "") { Sent(.accepted(Receipt(key: "1")), Exchange()) }
        return Dictionary(uniqueKeysWithValues: deliveries.map { ($0.id, .send(parcel)) })
    }

    func look(for delivery: Delivery) async throws(Failure) -> Finding { .absent }
    func record(_ step: Step) -> StoreChange { .none }
}
