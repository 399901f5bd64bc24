import Base
import Crypto
import Curl
import Glibc
import InvenTree
import InvenTreeSandbox
import Model
import OrderIntake
import SQLite
import Store

/// 200 invoices into an InvenTree that works 40 ms on each request and on two at a time, against a plain script that
/// does the same one call after another; and then once more, with nothing changed.
struct OrderIntakeBench {
    private let invoiceCount = 200
    private let answerMilliseconds: Int64 = 40

    struct Run {
        let seconds: Double
        let calls: Int
        var kinds = ""
    }

    func report() async {
        print("Order intake: \(invoiceCount) invoices, InvenTree answers in \(answerMilliseconds) ms, 2 workers")
        print("goals: first run >= 6 times faster, <= 2.5 calls an invoice; second >= 300 times, <= 10 calls in all")
        print(row(["run", "plain s", "Tieout s", "times", "plain calls", "Tieout calls", "an invoice"]))
        do {
            let tieout = try await tieoutRuns()
            let plain = try await plainRuns()
            for (name, pair) in zip(["first", "second"], zip(plain, tieout)) { print(line(name, pair.0, pair.1)) }
            print("Tieout's calls of the first run: \(tieout[0].kinds)")
        } catch {
            print("failed: \(error)")
        }
    }

    private func line(_ name: String, _ plain: Run, _ tieout: Run) -> String {
        row([
            name, text(plain.seconds, places: 1), text(tieout.seconds, places: 3),
            text(plain.seconds / max(0.001, tieout.seconds), places: 1), "\(plain.calls)", "\(tieout.calls)",
            text(Double(tieout.calls) / Double(invoiceCount), places: 2),
        ])
    }

    // MARK: - The two sides

    /// The script is run twice on a server of its own.
    private func plainRuns() async throws -> [Run] {
        let path = "/tmp/tieout-bench-\(SystemRandomness().uuid()).json"
        try write(JSON(InvoiceSamples().invoices(invoiceCount)).written, to: path)
        defer { unsafe unlink(path) }
        return try await withServer { address in
            var runs: [Run] = []
            for _ in 1...2 {
                let command = "python3 Benchmarks/peers/inventree_plain.py \(address) intake intake \(path)"
                guard let answer = try? JSON(parsing: await output(of: command)),
                    let seconds = answer["seconds"]?.amount, let calls = answer["calls"]?.integer
                else { throw Failure.broken("the plain script runs; it needs python3-requests") }
                runs.append(Run(seconds: Double(seconds.millionths) / 1e6, calls: Int(calls)))
            }
            return runs
        }
    }

    private func tieoutRuns() async throws -> [Run] {
        try await withServer { address in
            let time = SystemTime()
            let digest: DigestFunction = { Digest.hex(Digest.sha256($0)) }
            let store = TieoutStore(database: try await SQLiteDatabase.inMemory(), digest: digest, time: time)
            _ = try await store.migrate()
            let arrivals = InvoiceSamples().invoices(invoiceCount).enumerated().map {
                RawArrival(id: "bench-\($0.offset)", source: "bench", data: $0.element)
            }
            _ = try await store.rawDocuments.keep(arrivals, at: time.now)
            let transport = CurlTransport()
            let settings = InvenTreeSettings(
                address: address, credentials: .user(name: "intake", password: Secret("intake")))
            let book = try InvenTreeOrderBook(
                settings: settings, transport: transport, time: time, randomness: SystemRandomness(),
                keys: store.bookKeys(of: address), log: .silent)
            let desk = IntakeDesk(
                documents: store.rawDocuments, book: book, reservations: store.reservations,
                settings: OrderSettings(), pace: IntakePace(documentsAtOnce: 200), time: time,
                randomness: SystemRandomness(),
                log: .silent, holder: "bench")
            var runs: [Run] = []
            for _ in 1...2 {
                let started = time.now
                let tally = try await desk.run()
                let seconds = Double(time.now.since(started)) / 1000
                guard tally.documents == (runs.isEmpty ? invoiceCount : 0) else {
                    throw Failure.broken("every invoice is taken in once, not \(tally.documents)")
                }
                let calls = book.calls.take().sorted { $0.key.rawValue < $1.key.rawValue }
                let kinds = calls.map { "\($0.key.rawValue) \($0.value)" }.joined(separator: ", ")
                runs.append(Run(seconds: seconds, calls: calls.reduce(0) { $0 + $1.value }, kinds: kinds))
            }
            await transport.close()
            return runs
        }
    }

    private func withServer<Value>(_ body: (String) async throws -> Value) async throws -> Value {
        var options = InvenTreeOptions()
        options.serviceTimes = ServiceTimes(everyRequestMilliseconds: answerMilliseconds, workers: 2)
        let standIn = try await InvenTreeStandIn(
            database: try await SQLiteDatabase.inMemory(), time: SystemTime(), randomness: SystemRandomness(),
            options: options)
        let server = InvenTreeServer(standIn, port: 0, time: SystemTime())
        try server.start()
        let value: Value
        do { value = try await body("http://127.0.0.1:\(server.port ?? 0)") } catch {
            await server.stop()
            throw error
        }
        await server.stop()
        return value
    }
}
