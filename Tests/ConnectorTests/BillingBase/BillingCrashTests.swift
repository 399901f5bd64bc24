import Base
import BillingBase
import Crypto
import Engine
import InvoiceCollection
import Model
import SQLite
import Store
import TestSupport
import Testing

/// Billing in another database: no transaction covers it together with Tieout's own store, and a process is killed
/// between any two acts. The next one finishes what it left, and nothing is there twice.
@Suite struct BillingCrashTests {
    @Test func `one mail an invoice, and items equal the rows, whenever the process dies between two databases`()
        async throws
    {
        var steps = 1
        var survived = false
        while !survived {
            let office = try await TwoBases()
            survived = try await office.live(steps: steps)
            office.time.advance(milliseconds: 600_000)  // Leases run out, and nothing is in flight any more.
            _ = try await office.desk(Life()).collect(.outgoing, by: "anna")
            try await office.dispatcher(Life()).drain(until: office.time.now.adding(seconds: 36_000))
            try await check(office, after: steps)
            await office.scene.close()
            steps += 1
        }
        #expect(steps > 20)
    }

    private func check(_ office: TwoBases, after steps: Int) async throws {
        for id in TwoBases.invoices {
            let invoice = try #require(try await office.scene.billing.invoices([InvoiceDataID(id)]).first)
            #expect(invoice.isFinished && invoice.files.count == 1, "after \(steps) steps")
            let items = try await office.scene.billing.items(of: [invoice.id])[invoice.id] ?? []
            #expect(items.map(\.number) == [1, 2], "after \(steps) steps")
            #expect(items.allSatisfy { $0.content.netAmountInvoicingInSystemCurrency == Amount("12.5") })
        }
        #expect(try await office.scene.texts("SELECT count(*) FROM \"Invoice Lines\"") == ["4"], "after \(steps) steps")
        let states = try await office.store.deliveries.list(DeliveryFilter()).map(\.state)
        #expect(states == [.delivered, .delivered], "after \(steps) steps")
        // A mail that was sent again is the same mail, to the last byte.
        #expect(Set(office.relay.mails).count == 2, "after \(steps) steps")
    }
}

/// An office whose billing stands in another application's database: a real server; all else on the desk.
private struct TwoBases {
    static let invoices = ["1000", "1001"]

    let scene: BillingScene
    let store: TieoutStore
    let relay = DeskRelay()
    let time = SimulatedTime()
    private let views = DeskViews()
    private let share = DeskShare()
    private let digest: DigestFunction = { Digest.hex(Digest.sha256($0)) }

    init() async throws {
        scene = try await BillingScene(.numbered)
        store = TieoutStore(database: try await SQLiteDatabase.inMemory(), digest: digest, time: time)
        _ = try await store.migrate()
        let owner = Account(accountCode: "AC1", ownerName: "Kovács Ágnes", ownerEmail: "a@example.test")
        let waiting = TwoBases.invoices.map { id in
            BillingEntry(
                InvoiceData(id: InvoiceDataID(id), direction: .outgoing, transaction: "OUT-\(id)", account: "AC1"))
        }
        try await scene.billing.add(waiting, accounts: [owner])
        views.show(TwoBases.invoices.flatMap { [TwoBases.row(of: $0), TwoBases.row(of: $0)] })
        for id in TwoBases.invoices { share.put(DeskShare.pdf, as: "\(id).pdf") }
    }

    /// One life of so many steps: collects and delivers until it dies. True when it came to the end.
    func live(steps: Int) async throws -> Bool {
        let life = Life(steps: steps)
        do throws(Failure) {
            _ = try await desk(life).collect(.outgoing, by: "anna")
            try await dispatcher(life).drain(until: time.now.adding(seconds: 1))
        } catch {
            #expect(error.code.rawValue == "PROCESS-DIED")
        }
        return life.goesOn()
    }

    func desk(_ life: Life) -> CollectionDesk {
        CollectionDesk(
            billing: MortalBilling(scene.billing, life: life), findings: MortalFindings(store.findings, life: life),
            views: MortalViews(views, life: life), share: MortalShare(share, life: life),
            files: MortalVault(store.files, life: life), deliveries: MortalStore(store.deliveries, life: life),
            settings: CollectionSettings(), time: time, digest: digest)
    }

    func dispatcher(_ life: Life) throws(Failure) -> Dispatcher {
        let from = Mailbox(name: "Billing", address: try MailAddress("billing@tieout.example"))
        let courier = InvoiceMailCourier(
            billing: MortalBilling(scene.billing, life: life), files: store.files,
            relay: MortalRelay(relay, life: life), settings: InvoiceMailSettings(from: from), digest: digest)
        return Dispatcher(
            store: MortalStore(store.deliveries, life: life),
            lanes: [Lane(courier: courier, gate: TargetGate(target: "mail", time: time), policy: RetryPolicy())],
            time: time, randomness: SeededRandomness(seed: 7), log: .silent, holder: "test",
            pace: Pace(renewsLeases: false))
    }

    private static func row(of id: String) -> InvoiceViewRow {
        var row = InvoiceViewRow(documentNumber: id)
        row.docNum = "250000"
        row.orNumber = "OUT-\(id)"
        row.account = "911100"
        row.netAmountInLC = "12.500000"
        row.eSignInvoice = #"\\sapfs\esign\\#(id).pdf"#
        row.cardCode = "AC1"
        return row
    }
}
