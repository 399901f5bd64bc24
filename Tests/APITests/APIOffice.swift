import Base
import Crypto
import Engine
import FakturPosting
import HTTPServer
import InvoiceCollection
import Model
import SQLite
import Store
import TestSupport

@testable import API

/// A whole office behind the API: a real store in memory, a ledger on the desk, and a token for every role.
struct APIOffice {
    let store: TieoutStore
    let ledger: DeskLedger
    let time: any TimeSource
    let desk: FakturDesk
    let jobs: JobDesk
    let billing: BillingDesk
    let relay: DeskRelay
    let tokens: TokenDesk
    let face: APIFace
    let metrics: Metrics
    private let texts: [Role: Secret]

    init(
        ledger: DeskLedger = DeskLedger(), time: any TimeSource = SimulatedTime(), log: Log = .silent,
        settings: APISettings = APISettings(version: "1.2.3"), posting: PostingSettings = PostingSettings()
    ) async throws {
        self.ledger = ledger
        self.time = time
        let digest: DigestFunction = { Digest.hex(Digest.sha256($0)) }
        store = TieoutStore(database: try await SQLiteDatabase.inMemory(), digest: digest, time: time)
        try await store.migrate()
        metrics = Metrics(version: "1.2.3", time: time)
        relay = DeskRelay()
        desk = try APIOffice.desk(store, ledger, relay, time, digest, posting).observed { [metrics] in
            metrics.settled($0)
        }
        jobs = APIOffice.jobs(desk, store)
        billing = BillingDesk(
            billing: store.billing, findings: store.findings, files: store.files, mails: desk.desk, audit: store.audit,
            time: time, digest: digest)
        tokens = TokenDesk(
            tokens: store.tokens, audit: store.audit, time: time, randomness: SeededRandomness(seed: 5), digest: digest)
        face = APIFace(
            desks: APIDesks(
                fakturs: desk, jobs: jobs,
                rawDocuments: RawDesk(documents: store.rawDocuments, audit: store.audit, time: time), billing: billing,
                tokens: tokens, figures: store),
            health: Health(version: "1.2.3", checks: [.init("store") { nil }]), metrics: metrics, settings: settings,
            time: time, randomness: SeededRandomness(seed: 6), log: log)
        var texts: [Role: Secret] = [:]
        for role in Role.allCases {
            texts[role] = try await tokens.create(name: "the \(role.rawValue)", role: role, days: nil, by: "test").text
        }
        self.texts = texts
    }

    private static func desk(
        _ store: TieoutStore, _ ledger: DeskLedger, _ relay: DeskRelay, _ time: any TimeSource,
        _ digest: @escaping DigestFunction, _ posting: PostingSettings
    ) throws -> FakturDesk {
        let courier = InvoiceCourier(
            fakturs: store.fakturs, customers: store.customers, deliveries: store.deliveries, ledger: ledger,
            settings: posting, digest: digest)
        let gate = TargetGate(target: "SAP", time: time)
        let mails = InvoiceMailCourier(
            billing: store.billing, files: store.files, relay: relay,
            settings: InvoiceMailSettings(from: Mailbox(address: try MailAddress("billing@tieout.example"))),
            digest: digest)
        let mailGate = TargetGate(target: "mail", time: time)
        let lanes =
            [Lane(courier: courier, gate: gate, policy: RetryPolicy())]
            + [mails, mails.ofCopies].map { Lane(courier: $0, gate: mailGate, policy: RetryPolicy()) }
        let dispatcher = Dispatcher(
            store: store.deliveries, lanes: lanes, time: time,
            randomness: SeededRandomness(seed: 7), log: .silent, holder: "test", pace: Pace(renewsLeases: false))
        return FakturDesk(
            fakturs: store.fakturs, customers: store.customers, deliveries: store.deliveries, audit: store.audit,
            courier: courier, dispatcher: dispatcher, time: time)
    }

    /// The real job over the desk, and one that can't run.
    private static func jobs(_ desk: FakturDesk, _ store: TieoutStore) -> JobDesk {
        let resting = JobBody(
            name: "sync_orders", sentence: "Syncs orders.", schedule: "*/10 * * * *", isEnabled: true,
            obstacle: "InvenTree is not configured."
        ) { _ throws(Failure) in .complete }
        let scheduler = Scheduler(
            store: store.jobs, bodies: [desk.checkingJob, resting], zones: CompanyZones(companyZone: "Asia/Jakarta"),
            time: desk.time, log: .silent, alarms: AlarmDesk(store: store.alarms, time: desk.time, log: .silent),
            holder: "test",
            pace: Pace(renewsLeases: false))
        return JobDesk(scheduler: scheduler) { [audit = desk.audit, time = desk.time] deed, job, before, after, who in
            audit.recording(
                AuditEntry(at: time.now, who: who, deed: deed, subject: "job \(job)", before: before, after: after))
        }
    }

    // MARK: - Asking

    /// The token's text, as a program holds it.
    func token(_ role: Role) -> String { texts[role]?.revealed ?? "" }

    /// Asks as a program with a token of this role would; `nil` sends none.
    func ask(
        _ method: String, _ target: String, as role: Role? = .administrator, json: JSON? = nil,
        headers: HTTPHeaders = [:], body: [UInt8] = []
    ) async throws -> Answered {
        var headers = headers
        if let role { headers["Authorization"] = "Bearer \(token(role))" }
        if json != nil { headers["Content-Type"] = headers["Content-Type"] ?? "application/json" }
        let message = HTTPRequest(method, target, headers: headers, body: json?.bytes ?? body)
        guard let decoded = HTTPTarget(target) else { throw Unexpected() }
        let request = HTTPServerRequest(message, target: decoded, peerAddress: "192.0.2.1")
        let reply = await face.answer(request)
        guard case .whole(let response) = reply else { throw Unexpected() }
        try requireDocumented(response, of: request)
        return Answered(response: response)
    }

    /// Whatever a test asks for, the answer is one that the document announces.
    private func requireDocumented(_ response: HTTPResponse, of request: HTTPServerRequest) throws {
        guard response.status != 405, let route = try? face.table.find(request).route else { return }
        let mediaType = response.headers["Content-Type"]?.prefix { $0 != ";" } ?? ""
        guard route.allAnswers.contains(where: { $0.status == response.status && $0.mediaType == mediaType }) else {
            throw Undocumented(route: route.name, status: response.status, mediaType: String(mediaType))
        }
    }

    struct Unexpected: Error {}

    struct Undocumented: Error {
        let route: String
        let status: Int
        let mediaType: String
    }

    // MARK: - What is there

    /// An answered faktur of customer C00001: dpp 1,000,000.00, ppn 110,000.00, in rupiah.
    func keepFaktur(_ number: String = "001/TEST/2025", status: FakturStatus = .answered) async throws -> FakturID {
        if try await store.customers.customer(code: "C00001") == nil {
            let customer = Customer(id: CustomerID(0), code: "C00001", name: "PT Satu")
            _ = try await store.customers.add([customer], alongside: .none)
        }
        var faktur = Faktur(
            id: FakturID(0), type: .sales, invoiceNo: number,
            invoiceDate: CalendarDate("2025-11-03") ?? CalendarDate(daysSince1970: 0), currency: "IDR",
            dpp: Amount(1_000_000), ppn: Amount(110_000), createdBy: "creator", createdAt: time.now)
        faktur.customer = CustomerID(1)
        faktur.status = status
        if status == .answered {
            faktur.fakturNo = "04002507356880" + number.prefix(3)
            faktur.fakturDate = faktur.invoiceDate
        }
        return try await desk.add([faktur], by: "creator")[0]
    }

    /// An outgoing invoice that was issued, with its signed file and a mail that is promised; and an incoming one.
    func keepInvoices() async throws {
        let views = DeskViews()
        let share = DeskShare()
        let collection = CollectionDesk(
            billing: store.billing, findings: store.findings, views: views, share: share, files: store.files,
            deliveries: store.deliveries, settings: CollectionSettings(), time: time,
            digest: { Digest.hex(Digest.sha256($0)) })
        let owner = Account(accountCode: "AC1", ownerName: "Kovács Ágnes", ownerEmail: "a@example.test")
        try await store.billing.add(
            [
                BillingEntry(
                    InvoiceData(id: InvoiceDataID("1000"), direction: .outgoing, transaction: "OUT-1", account: "AC1")),
                BillingEntry(
                    InvoiceData(id: InvoiceDataID("1003"), direction: .incoming, transaction: "IN-3", account: "AC1")),
            ], accounts: [owner])
        var row = InvoiceViewRow(documentNumber: "1000")
        row.docNum = "250000"
        row.orNumber = "OUT-1"
        row.netAmountInLC = "12.500001"
        row.eSignInvoice = #"\\sapfs\esign\OUT-1_árvíz.pdf"#
        row.cardCode = "AC1"
        views.show([row, InvoiceViewRow(documentNumber: "77")])
        share.put(DeskShare.pdf, as: "OUT-1_árvíz.pdf")
        _ = try await collection.collect(.outgoing, by: "anna")
    }

    func keepRawDocument(_ id: String = "raw1") async throws {
        let data: JSON = ["serie": "FCT", "numar": "12", "client": ["denumire": "SC Unu"], "continut": []]
        _ = try await store.rawDocuments.keep([RawArrival(id: id, source: "fgo", data: data)], at: time.now)
    }
}

/// An answer with what tests look at.
struct Answered {
    let response: HTTPResponse

    var status: Int { response.status }
    var headers: HTTPHeaders { response.headers }
    var json: JSON { (try? JSON(parsing: response.body)) ?? .null }
    /// Of a problem document.
    var code: String? {
        response.headers["Content-Type"] == "application/problem+json" ? json["code"]?.text : nil
    }
}
