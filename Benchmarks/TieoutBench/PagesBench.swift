import Base
import Crypto
import Curl
import Glibc
import Model
import SQLite
import Store

/// The list of fakturs with a million of them in the store, against the emptiest page of the same service in the same
/// run: the service as it is shipped, asked over 32 connections by a process of its own.
struct PagesBench {
    private let fakturCount = Int(environment("TIEOUT_BENCH_FAKTURS") ?? "") ?? 1_000_000
    private let connections = 32
    private let seconds: Int64 = 10
    private static let password = "balanced books"

    func report() async {
        print("Pages, \(fakturCount) fakturs in the store, \(connections) connections, signed in")
        print("goals: a list page >= 0.25 of the empty page's rate, p99 < 50 ms, memory < 150 MB")
        let folder = "/tmp/tieout-bench-\(SystemRandomness().uuid())"
        unsafe mkdir(folder, 0o700)
        do { try await measure(in: folder) } catch { print("failed: \(error)") }
        _ = await output(of: "rm -rf '\(folder)'")
    }

    private func measure(in folder: String) async throws {
        try await fill(folder + "/tieout.sqlite")
        let service = try await BenchService(folder: folder, password: PagesBench.password)
        let outcome: Result<Void, any Error>
        do { outcome = .success(try await measure(service)) } catch { outcome = .failure(error) }
        let memory = service.peakMegabytes
        await service.stop()
        try outcome.get()
        print("Peak memory of the service: \(memory) MB")
    }

    private func measure(_ service: BenchService) async throws {
        print(row(["page", "a second", "p50 ms", "p99 ms", "of empty"]))
        let cookie = try await service.signIn()
        var empty = 0.0
        let pages = [
            // The frame around one sentence: what every page costs, whatever is on it.
            ("empty", "/nothing-is-here"), ("list", "/fakturs"), ("open ones", "/fakturs?tab=incomplete"),
            ("a customer", "/fakturs?q=customer%3AC7"), ("one faktur", "/fakturs/\(fakturCount / 2)"),
        ]
        for (name, target) in pages {
            let load = try await LoadGenerator.inOwnProcess(
                port: service.port, target: target, cookie: cookie, connections: connections, seconds: seconds)
            if empty == 0 { empty = load.perSecond }
            print(
                row([
                    name, text(load.perSecond, places: 0), text(load.p50, places: 1), text(load.p99, places: 1),
                    text(load.perSecond / max(empty, 1), places: 2),
                ]))
        }
    }

    /// Most are posted, some wait at every step, as after years of work.
    private func fill(_ path: String) async throws {
        let time = SystemTime()
        let database = try await SQLiteDatabase(path: path)
        let store = TieoutStore(database: database, digest: { Digest.hex(Digest.sha256($0)) }, time: time)
        _ = try await store.migrate()
        let buyers = (1...500).map { Customer(id: CustomerID(0), code: "C\($0)", name: "PT Pelanggan \($0)") }
        _ = try await store.customers.add(buyers, alongside: .none)
        guard let today = CalendarDate("2025-11-03") else { throw Failure.broken("the bench knows its day") }
        let batch = 10_000
        for first in stride(from: 1, through: fakturCount, by: batch) {
            let fakturs = (first..<min(first + batch, fakturCount + 1)).map { faktur($0, today, at: time.now) }
            _ = try await store.fakturs.add(fakturs, alongside: .none)
        }
        await database.close()
    }

    private func faktur(_ number: Int, _ today: CalendarDate, at now: Timestamp) -> Faktur {
        let isForeign = number % 20 == 0
        var faktur = Faktur(
            id: FakturID(0), type: .sales, invoiceNo: "\(number)/ARK/\(number % 9973)",
            invoiceDate: today.adding(days: -(number * 7919 % 1800)), currency: isForeign ? "USD" : "IDR",
            kurs: isForeign ? Amount(15_000 + number % 60) : .one, dpp: Amount(1 + number * 7919 % 900_000_007),
            ppn: Amount(number % 1000), createdBy: "bench", createdAt: now)
        faktur.customer = CustomerID(Int64(number % 500 + 1))
        let waiting = fakturCount - fakturCount / 100
        faktur.status = number > waiting ? (number % 3 == 0 ? .answered : .submitted) : .posted
        faktur.submission.status = number > waiting ? .none : .submitted
        faktur.fakturNo = number > waiting ? nil : String(4_002_500_000_000_000 + number)
        return faktur
    }
}

func environment(_ name: String) -> String? { unsafe getenv(name).map { unsafe String(cString: $0) } }
