import Base
import Crypto
import Glibc
import Model
import OrderIntake
import SQLite
import Store

/// 100,000 raw documents that are all synced already: how long a run takes to find out, and how much memory.
struct SyncedDocuments {
    private let count = 100_000

    func report() async {
        print("Order intake, \(count) documents already synced; goal: flat, < 150 MB")
        let path = "/tmp/tieout-bench-\(SystemRandomness().uuid()).sqlite"
        do {
            let time = SystemTime()
            let database = try await SQLiteDatabase(path: path)
            let store = TieoutStore(
                database: database, digest: { Digest.hex(Digest.sha256($0)) }, time: time)
            _ = try await store.migrate()
            let samples = InvoiceSamples()
            for start in stride(from: 0, to: count, by: 1_000) {
                let arrivals = samples.invoices(1_000).enumerated().map {
                    RawArrival(id: "bench-\(start + $0.offset)", source: "bench", data: $0.element)
                }
                _ = try await store.rawDocuments.keep(arrivals, at: time.now)
            }
            try await settleAll(store.rawDocuments, at: time.now)
            let desk = IntakeDesk(
                documents: store.rawDocuments, book: ClosedBook(), reservations: store.reservations,
                settings: OrderSettings(), pace: IntakePace(), time: time, randomness: SystemRandomness(),
                log: .silent, holder: "bench")
            let started = time.now
            let tally = try await desk.run()
            let seconds = Double(time.now.since(started)) / 1000
            guard tally.documents == 0 else { throw Failure.broken("nothing is due") }
            print(row(["seconds", "peak MB"]))
            print(row([text(seconds, places: 3), "\(Machine.peakMegabytes)"]))
            await database.close()
        } catch {
            print("failed: \(error)")
        }
        for suffix in ["", "-wal", "-shm"] { unsafe remove(path + suffix) }
    }

    /// As a sync that succeeded leaves them.
    private func settleAll(_ documents: RawDocumentTable, at now: Timestamp) async throws {
        while true {
            let claim = RawClaim(holder: "bench", limit: 1_000, now: now, leaseUntil: now.adding(seconds: 3_600))
            let held = try await documents.claim(claim)
            if held.isEmpty { return }
            for document in held {
                let outcome = SyncOutcome(status: .synced, log: SyncLog(timestamp: now, invoices: []))
                _ = try await documents.settle(document, outcome, at: now)
            }
        }
    }
}
