import Base
import Crypto
import Engine
import FakturPosting
import Model
import SAPBusinessOne
import SQLite
import Sandbox
import Store
import TestSupport

/// Everything that outlives a process: the office's database, the ERP, and time.
final class World: Sendable {
    let time = SimulatedTime()
    let database: SQLiteDatabase
    let erp: SQLiteDatabase
    let sandbox: ServiceLayerSandbox

    init(_ options: SandboxOptions = SandboxOptions()) async throws {
        var options = options
        options.showsEmptyProperties = false
        database = try await SQLiteDatabase.inMemory()
        erp = try await SQLiteDatabase.inMemory()
        sandbox = try await ServiceLayerSandbox(
            database: erp, time: time, randomness: SeededRandomness(seed: 1), options: options)
        let office = try Office(self)
        _ = try await office.store.migrate()
        let customers = (0...9).map { Customer(id: CustomerID(0), code: "C0000\($0)", name: "PT \($0)") }
        _ = try await office.store.customers.add(customers, alongside: .none)
    }

    /// New answered fakturs, whose numbers begin with the label.
    func fakturs(_ count: Int, _ label: String, seed: UInt64) async throws -> [FakturID] {
        let random = SeededRandomness(seed: seed)
        let office = try Office(self)
        let fakturs = (1...count).map { index in
            var faktur = Faktur(
                id: FakturID(0), type: .sales, invoiceNo: "\(label)/\(index)",
                invoiceDate: CalendarDate(daysSince1970: 20_089 + Int(random.number(in: 0...364))), currency: "IDR",
                dpp: Amount(Int(random.number(in: 1...9_000_000)) * 100), ppn: .zero, createdBy: "creator",
                createdAt: time.now)
            faktur.ppn = faktur.dpp.times(11, over: 100, places: 2, .halfUp) ?? .zero
            faktur.customer = CustomerID(random.number(in: 1...10))
            faktur.fakturNo = "\(label)-\(index)"
            faktur.fakturDate = faktur.invoiceDate
            faktur.status = .answered
            return faktur
        }
        return try await office.desk.add(fakturs, by: "creator")
    }
}

/// One process of Tieout over a world: it may be killed and started again.
struct Office {
    let store: TieoutStore
    let desk: FakturDesk

    init(
        _ world: World, life: Life = Life(), version: ServiceLayerVersion = .v2, inFlight: Int = 2,
        journal: Bool = false, holder: String = "first"
    ) throws {
        let digest: DigestFunction = { Digest.hex(Digest.sha256($0)) }
        let time = world.time
        store = TieoutStore(database: MortalDatabase(database: world.database, life: life), digest: digest, time: time)
        var service = ServiceLayerSettings(
            address: "http://sandbox", version: version, company: "SBODEMO", user: "manager",
            password: Secret("manager"))
        service.referenceField = "U_TieoutRef"
        let randomness = SeededRandomness(seed: 3)
        let ledger = try ServiceLayerLedger(
            settings: service, transport: VirtualWire(sandbox: world.sandbox, time: time, life: life), time: time,
            randomness: randomness, log: .silent)
        var settings = PostingSettings()
        if journal { settings.journal = .init(receivableAccount: "1130-001", revenueAccount: "4100-001") }
        let courier = InvoiceCourier(
            fakturs: store.fakturs, customers: store.customers, deliveries: store.deliveries, ledger: ledger,
            settings: settings, digest: digest)
        let entries = JournalCourier(
            fakturs: store.fakturs, customers: store.customers, ledger: ledger, settings: settings, digest: digest)
        let gate = TargetGate(target: "sap", time: time)
        let couriers: [any Courier] = [
            courier, entries, CancellationCourier(.invoice, fakturs: store.fakturs, ledger: ledger),
            CancellationCourier(.journal, fakturs: store.fakturs, ledger: ledger),
        ]
        let lanes = couriers.map { Lane(courier: $0, gate: gate, policy: RetryPolicy(), requestsInFlightMax: inFlight) }
        let dispatcher = Dispatcher(
            store: store.deliveries, lanes: lanes, time: time, randomness: randomness, log: .silent, holder: holder,
            pace: Pace(renewsLeases: false))
        desk = FakturDesk(
            fakturs: store.fakturs, customers: store.customers, deliveries: store.deliveries, audit: store.audit,
            courier: courier, dispatcher: dispatcher, time: time)
    }

    /// Asks for the postings, then works until nothing is due within a day.
    func post(_ ids: [FakturID]) async throws(Failure) {
        try await desk.post(ids, by: "anna")
        try await workOn()
    }

    func workOn() async throws(Failure) {
        try await desk.dispatcher.drain(until: desk.time.now.adding(seconds: 86_400))
    }
}
