import Base
import Crypto
import Engine
import InvoiceCollection
import Model
import SQLite
import Store
import TestSupport

/// A whole office in a test: real store in memory, simulated time; views, share and mail server on the desk.
struct CollectionOffice {
    let database: SQLiteDatabase
    let store: TieoutStore
    let views = DeskViews()
    let share = DeskShare()
    let relay = DeskRelay()
    let time = SimulatedTime()
    private let settings: CollectionSettings
    private let mailSettings: InvoiceMailSettings
    private let digest: DigestFunction = { Digest.hex(Digest.sha256($0)) }

    init(
        _ settings: CollectionSettings = CollectionSettings(),
        whenUncertain: InvoiceMailSettings.WhenUncertain = .resend
    ) async throws {
        database = try await SQLiteDatabase.inMemory()
        store = TieoutStore(database: database, digest: digest, time: time)
        _ = try await store.migrate()
        self.settings = settings
        let from = Mailbox(name: "Billing", address: try MailAddress("billing@tieout.example"))
        mailSettings = InvoiceMailSettings(from: from, whenUncertain: whenUncertain)
    }

    var desk: CollectionDesk { desk(Life()) }
    var dispatcher: Dispatcher { dispatcher(Life()) }

    /// The desk of a process that may be killed at any step.
    func desk(_ life: Life) -> CollectionDesk {
        CollectionDesk(
            billing: MortalBilling(store.billing, life: life),
            findings: MortalFindings(store.findings, life: life), views: MortalViews(views, life: life),
            share: MortalShare(share, life: life), files: MortalVault(store.files, life: life),
            deliveries: MortalStore(store.deliveries, life: life), settings: settings, time: time, digest: digest)
    }

    /// Where documents are attached, in a process that may be killed at any step.
    func billing(_ life: Life) -> BillingDesk {
        let deliveries = DeliveryDesk(store: MortalStore(store.deliveries, life: life), dispatcher: dispatcher(life)) {
            _, _, _, _ in .none
        }
        return BillingDesk(
            billing: MortalBilling(store.billing, life: life), findings: store.findings,
            files: MortalVault(store.files, life: life), mails: deliveries, audit: store.audit, time: time,
            digest: digest)
    }

    func dispatcher(_ life: Life) -> Dispatcher {
        let courier = InvoiceMailCourier(
            billing: MortalBilling(store.billing, life: life), files: store.files,
            relay: MortalRelay(relay, life: life), settings: mailSettings, digest: digest)
        return Dispatcher(
            store: MortalStore(store.deliveries, life: life),
            lanes: [Lane(courier: courier, gate: TargetGate(target: "mail", time: time), policy: RetryPolicy())],
            time: time, randomness: SeededRandomness(seed: 7), log: .silent, holder: "test",
            pace: Pace(renewsLeases: false))
    }

    /// Invoices that wait: `1000` is outgoing of account AC0012, as `Collected.row` shows it.
    func wait(for ids: String..., direction: InvoiceData.Direction = .outgoing, email: String = "a@example.test")
        async throws
    {
        let owner = Account(
            accountCode: "AC0012", ownerName: "Kovács Ágnes", ownerEmail: email, ownerLanguage: "HU")
        try await store.billing.add(ids.map { BillingEntry(Collected.invoice($0, direction)) }, accounts: [owner])
    }

    func collect(_ direction: InvoiceData.Direction = .outgoing) async throws -> CollectionReport {
        try await desk.collect(direction, by: "anna")
    }

    /// Works on until nothing is due within ten hours.
    func deliver() async throws { try await dispatcher.drain(until: time.now.adding(seconds: 36_000)) }

    func invoice(_ id: String) async throws -> InvoiceData? {
        try await store.billing.invoices([InvoiceDataID(id)]).first
    }

    func items(_ id: String) async throws -> [InvoiceItem] {
        try await store.billing.items(of: [InvoiceDataID(id)])[InvoiceDataID(id)] ?? []
    }
}
