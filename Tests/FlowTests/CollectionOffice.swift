import Base
import Crypto
import Engine
import InvoiceCollection
import Model
import SQLite
import Store
import Synchronization
import TestSupport

/// A whole office in a test: real store in memory, simulated time; views, share and mail server on the desk.
struct CollectionOffice {
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
        store = TieoutStore(database: try await SQLiteDatabase.inMemory(), digest: digest, time: time)
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
            billing: MortalBilling(store.billing, life: life), findings: store.findings, views: views,
            share: MortalShare(share, life: life), files: MortalVault(store.files, life: life),
            deliveries: MortalStore(store.deliveries, life: life), settings: settings, time: time, digest: digest)
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

/// The ERP's views as a list of rows.
final class DeskViews: InvoiceViews {
    private let rows = Mutex<[InvoiceData.Direction: [InvoiceViewRow]]>([:])

    func show(_ shown: [InvoiceViewRow], in view: InvoiceData.Direction = .outgoing) {
        rows.withLock { $0[view] = shown }
    }

    func rows(in view: InvoiceData.Direction, of ids: [InvoiceDataID]) async throws(Failure) -> [InvoiceViewRow] {
        let wanted = Set(ids.map(\.description))
        return rows.withLock { $0[view] ?? [] }.filter { wanted.contains($0.documentNumber) }
    }

    func documents(
        in view: InvoiceData.Direction, after: String?, limit: Int
    ) async throws(Failure) -> [String] {
        let numbers = Set(rows.withLock { $0[view] ?? [] }.map(\.documentNumber)).sorted()
        return Array(numbers.drop { $0 <= after ?? "" }.prefix(limit))
    }
}

/// A file share as a dictionary, which can be out of reach.
final class DeskShare: FileShare {
    private struct State {
        var files: [ShareFolder: [String: [UInt8]]] = [:]
        var reads = 0
        var isDown = false
    }
    private let state = Mutex(State())

    static let pdf = Array("%PDF-1.7\nsigned\n%%EOF\n".utf8)
    var reads: Int { state.withLock { $0.reads } }

    func put(_ bytes: [UInt8], as name: String, in folder: ShareFolder = .signed) {
        state.withLock { $0.files[folder, default: [:]][name] = bytes }
    }
    func goDown(_ isDown: Bool) { state.withLock { $0.isDown = isDown } }
    func content(_ name: String, in folder: ShareFolder) -> [UInt8]? { state.withLock { $0.files[folder]?[name] } }

    func file(_ name: FileName, in folder: ShareFolder, bytesMax: Int) async throws(Failure) -> [UInt8]? {
        try reach()
        return content(name.description, in: folder)
    }

    func exists(_ name: FileName, in folder: ShareFolder) async throws(Failure) -> Bool {
        try reach()
        return content(name.description, in: folder) != nil
    }

    func store(_ bytes: [UInt8], as name: FileName, in folder: ShareFolder) async throws(Failure) {
        try reach()
        if let there = content(name.description, in: folder), there != bytes { throw .shareFileDiffers(name) }
        put(bytes, as: name.description, in: folder)
    }

    private func reach() throws(Failure) {
        let isDown = state.withLock { state in
            state.reads += 1
            return state.isDown
        }
        if isDown { throw Failure(Failure.Code("SHARE-GONE"), .tryAgain, "The share is gone.", advice: "Wait.") }
    }
}

/// A mail server that remembers what it took, and can lose its answers.
final class DeskRelay: MailRelay {
    private struct State {
        var mails: [MailMessage] = []
        var answersToLose = 0
    }
    private let state = Mutex(State())

    var mails: [MailMessage] { state.withLock { $0.mails } }
    func loseAnswers(_ count: Int) { state.withLock { $0.answersToLose = count } }

    func send(_ message: MailMessage) async -> SendOutcome<MailReceipt> {
        state.withLock { state in
            state.mails.append(message)
            guard state.answersToLose > 0 else { return .accepted(MailReceipt(words: "250 queued")) }
            state.answersToLose -= 1
            return .unclear(
                Failure(Failure.Code("MAIL-LOST"), .tryAgain, "The answer was lost.", advice: "Wait."))
        }
    }

    func probe() async throws(Failure) {}
}
