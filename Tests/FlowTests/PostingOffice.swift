import Base
import Crypto
import Engine
import FakturPosting
import Model
import SQLite
import Store
import TestSupport

/// A whole office in a test: real store in memory, simulated time, a ledger on the desk.
struct PostingOffice {
    let store: TieoutStore
    let ledger: DeskLedger
    let time = SimulatedTime()
    let desk: FakturDesk

    /// The desk of the same office after somebody took the ledger out of the settings.
    let deskWithoutLedger: FakturDesk

    init(
        _ settings: PostingSettings = PostingSettings(), ledger: DeskLedger = DeskLedger(),
        policy: RetryPolicy = RetryPolicy()
    ) async throws {
        self.ledger = ledger
        let digest: DigestFunction = { Digest.hex(Digest.sha256($0)) }
        store = TieoutStore(database: try await SQLiteDatabase.inMemory(), digest: digest, time: time)
        _ = try await store.migrate()
        desk = PostingOffice.desk(store, ledger, settings, policy, time, digest)
        deskWithoutLedger = PostingOffice.desk(
            store, NoLedger(.ledgerNotSet("sap.url")), settings, policy, time, digest)
        let customers = ["C00001", "C00002"].map { code in Customer(id: CustomerID(0), code: code, name: "PT " + code) }
        _ = try await store.customers.add(customers, alongside: .none)
    }

    private static func desk(
        _ store: TieoutStore, _ ledger: any Ledger, _ settings: PostingSettings, _ policy: RetryPolicy,
        _ time: SimulatedTime, _ digest: @escaping DigestFunction
    ) -> FakturDesk {
        let courier = InvoiceCourier(
            fakturs: store.fakturs, customers: store.customers, deliveries: store.deliveries, ledger: ledger,
            settings: settings, digest: digest)
        let journal = JournalCourier(
            fakturs: store.fakturs, customers: store.customers, ledger: ledger, settings: settings, digest: digest)
        let gate = TargetGate(target: "sap", time: time)
        let couriers: [any Courier] = [
            courier, journal, CancellationCourier(.invoice, fakturs: store.fakturs, ledger: ledger),
            CancellationCourier(.journal, fakturs: store.fakturs, ledger: ledger),
        ]
        let dispatcher = Dispatcher(
            store: store.deliveries,
            lanes: couriers.map { Lane(courier: $0, gate: gate, policy: policy, obstacle: ledger.absence) }, time: time,
            randomness: SeededRandomness(seed: 7), log: .silent, holder: "test", pace: Pace(renewsLeases: false))
        return FakturDesk(
            fakturs: store.fakturs, customers: store.customers, deliveries: store.deliveries, audit: store.audit,
            courier: courier, dispatcher: dispatcher, time: time)
    }

    /// An answered faktur of customer C00001: dpp 1,000,000.00, ppn 110,000.00, in rupiah.
    func faktur(_ number: String = "001/TEST/2025", _ change: (inout Faktur) -> Void = { _ in }) async throws
        -> FakturID
    {
        var faktur = Faktur.example(number)
        faktur.customer = CustomerID(1)
        change(&faktur)
        return try await desk.add([faktur], by: "creator")[0]
    }

    /// Works on until nothing is due within ten hours.
    func workOn() async throws { try await desk.dispatcher.drain(until: time.now.adding(seconds: 36_000)) }
}

extension Faktur {
    static func example(_ number: String = "001/TEST/2025") -> Faktur {
        var faktur = Faktur(
            id: FakturID(0), type: .sales, invoiceNo: number,
            invoiceDate: CalendarDate("2025-11-03") ?? CalendarDate(daysSince1970: 0), currency: "IDR",
            dpp: Amount(1_000_000), ppn: Amount(110_000), createdBy: "creator", createdAt: Timestamp(milliseconds: 0))
        faktur.fakturNo = "04002507356880" + number.prefix(3)  // Seventeen digits, as Coretax gives them.
        faktur.fakturDate = CalendarDate("2025-11-03")
        faktur.status = .answered
        return faktur
    }
}
