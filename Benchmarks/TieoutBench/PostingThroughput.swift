import Base
import Crypto
import Curl
import Engine
import FakturPosting
import Model
import SAPBusinessOne
import SQLite
import Sandbox
import Store

/// How much of what a slow ERP allows is used: with n requests in flight and an answer after 40 ms, at most n / 40 ms
/// fakturs a second can be posted.
struct PostingThroughput {
    private let answerMilliseconds: Int64 = 40
    private let secondsEach = 5
    private let customerCount = 10

    func report() async {
        print("Posting through HTTP to a sandbox that answers in \(answerMilliseconds) ms; goal: share >= 0.90")
        print(row(["in flight", "fakturs", "seconds", "per second", "limit", "share"]))
        for inFlight in [1, 2, 4, 8] {
            do { print(try await measure(inFlight)) } catch { print(row(["\(inFlight)"]) + "  failed: \(error)") }
        }
    }

    private func measure(_ inFlight: Int) async throws -> String {
        let time = SystemTime()
        var options = SandboxOptions()
        options.showsEmptyProperties = false
        let sandbox = try await ServiceLayerSandbox(
            database: try await SQLiteDatabase.inMemory(), time: time, randomness: SystemRandomness(), options: options)
        let server = SandboxServer(sandbox, port: 0, time: time)
        try server.start()
        let transport = CurlTransport()
        let desk = try await office(address: "http://127.0.0.1:\(server.port ?? 0)", transport, inFlight, time)
        let count = inFlight * Int(1000 / answerMilliseconds) * secondsEach
        let ids = try await desk.add((1...count + customerCount).map { faktur($0, at: time.now) }, by: "bench")
        // One for each customer signs in and fills the caches, as in a service that runs.
        try await desk.post(Array(ids.prefix(customerCount)), by: "bench")
        var rule = FaultRule(.slowAnswer, count: nil)
        rule.method = nil
        rule.path = "/"
        rule.milliseconds = answerMilliseconds
        for method in ["POST", "GET"] {
            rule.method = method
            try await sandbox.add(rule)
        }
        let started = time.now
        try await desk.post(Array(ids.dropFirst(customerCount)), by: "bench")
        let seconds = Double(time.now.since(started)) / 1000
        let posted = try await desk.fakturs.fakturs(ids).filter { $0.submission.status == .submitted }.count
        await transport.close()
        await server.stop()
        guard posted == ids.count else { throw Failure.broken("all \(ids.count) fakturs are posted, not \(posted)") }
        let (rate, limit) = (Double(count) / seconds, Double(inFlight) * 1000 / Double(answerMilliseconds))
        return row([
            "\(inFlight)", "\(count)", text(seconds, places: 2), text(rate, places: 1), text(limit, places: 1),
            text(rate / limit, places: 2),
        ])
    }

    private func office(
        address: String, _ transport: CurlTransport, _ inFlight: Int, _ time: SystemTime
    ) async throws -> FakturDesk {
        let digest: DigestFunction = { Digest.hex(Digest.sha256($0)) }
        let store = TieoutStore(database: try await SQLiteDatabase.inMemory(), digest: digest, time: time)
        _ = try await store.migrate()
        let customers = (0..<customerCount).map { Customer(id: CustomerID(0), code: "C0000\($0)", name: "PT \($0)") }
        _ = try await store.customers.add(customers, alongside: .none)
        var service = ServiceLayerSettings(
            address: address, company: "SBODEMO", user: "manager", password: Secret("manager"))
        service.referenceField = "U_TieoutRef"
        // Looking ahead for the next batch goes on beside the postings in flight.
        service.inFlightMax = inFlight + 2
        let ledger = try ServiceLayerLedger(
            settings: service, transport: transport, time: time, randomness: SystemRandomness(), log: .silent)
        let courier = InvoiceCourier(
            fakturs: store.fakturs, customers: store.customers, deliveries: store.deliveries, ledger: ledger,
            settings: PostingSettings(), digest: digest)
        let lane = Lane(
            courier: courier, gate: TargetGate(target: "sap", time: time), policy: RetryPolicy(),
            requestsInFlightMax: inFlight)
        let dispatcher = Dispatcher(
            store: store.deliveries, lanes: [lane], time: time, randomness: SystemRandomness(), log: .silent,
            holder: "bench")
        return FakturDesk(
            fakturs: store.fakturs, customers: store.customers, deliveries: store.deliveries, audit: store.audit,
            courier: courier, dispatcher: dispatcher, time: time)
    }

    private func faktur(_ number: Int, at now: Timestamp) -> Faktur {
        var faktur = Faktur(
            id: FakturID(0), type: .sales, invoiceNo: "BENCH/\(number)",
            invoiceDate: CalendarDate(daysSince1970: 20_400 + number % 60), currency: "IDR",
            dpp: Amount(1_000_000 + number * 100), ppn: Amount(110_000 + number * 11), createdBy: "bench",
            createdAt: now)
        faktur.customer = CustomerID(Int64(number % customerCount) + 1)
        faktur.fakturNo = "0400250735" + String(1_000_000 + number)
        faktur.fakturDate = faktur.invoiceDate
        faktur.status = .answered
        return faktur
    }
}
