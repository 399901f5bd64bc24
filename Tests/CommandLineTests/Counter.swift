import Base
import CommandLine
import Crypto
import Engine
import FakturPosting
import InvoiceCollection
import Model
import OrderIntake
import SQLite
import Store
import Synchronization
import TestSupport

/// What a person at a terminal sees and types: everything stays in memory.
final class TestTerminal: Terminal {
    let isInteractive: Bool
    let width: Int
    let hasColours: Bool
    private let state = Mutex(State())

    private struct State {
        var out = ""
        var err = ""
        var files: [String: String] = [:]
        var secrets: [String] = []
    }

    let isTypedAt: Bool

    init(isInteractive: Bool = false, width: Int = 100, hasColours: Bool = false) {
        self.isInteractive = isInteractive
        isTypedAt = isInteractive
        self.width = width
        self.hasColours = hasColours
    }

    func write(_ text: String) { state.withLock { $0.out += text } }
    func note(_ text: String) { state.withLock { $0.err += text } }
    func readFile(_ path: String) -> FileContent {
        state.withLock { $0.files[path].map { .bytes(Array($0.utf8)) } ?? .absent }
    }

    func readSecret(_ question: String) -> Secret? {
        state.withLock { $0.secrets.isEmpty ? nil : Secret($0.secrets.removeFirst()) }
    }

    /// What will be typed unseen, one answer after the other.
    func willType(_ secrets: String...) { state.withLock { $0.secrets = secrets } }

    func put(_ text: String, at path: String) { state.withLock { $0.files[path] = text } }
    /// Everything said so far, and forgets it.
    func take() -> (out: String, err: String) {
        state.withLock { state in
            defer { (state.out, state.err) = ("", "") }
            return (state.out, state.err)
        }
    }
}

/// A counter at which commands are given: a real store in memory, a ledger on the desk, simulated time.
final class Counter: Sendable {
    let terminal: TestTerminal
    let time = SimulatedTime()
    let ledger: DeskLedger
    let book = DeskOrderBook()
    let store: TieoutStore
    let desk: FakturDesk
    /// The other side of invoice collection: the ERP's views, the file share, the mail server.
    let views = DeskViews()
    let share = DeskShare()
    let relay = DeskRelay()
    /// So many signed files are not on the share of the demonstration.
    let filesToLose = Mutex(0)
    /// Why the demonstration can't collect invoices.
    let collectionObstacle = Mutex<Failure?>(nil)
    /// What is wrong with the settings of the next commands.
    let settingsProblems = Mutex<[Failure]>([])

    struct Answer {
        let code: ExitCode
        let out: String
        let err: String

        /// The one JSON value on standard output.
        func json() throws -> JSON { try JSON(parsing: out) }
    }

    init(
        terminal: TestTerminal = TestTerminal(), ledger: DeskLedger = DeskLedger(),
        policy: RetryPolicy = RetryPolicy(), settings: PostingSettings = PostingSettings()
    ) async throws {
        self.terminal = terminal
        self.ledger = ledger
        let digest: DigestFunction = { Digest.hex(Digest.sha256($0)) }
        store = TieoutStore(database: try await SQLiteDatabase.inMemory(), digest: digest, time: time)
        try await store.migrate()
        let invoices = InvoiceCourier(
            fakturs: store.fakturs, customers: store.customers, deliveries: store.deliveries, ledger: ledger,
            settings: settings, digest: digest)
        let journals = JournalCourier(
            fakturs: store.fakturs, customers: store.customers, ledger: ledger, settings: settings, digest: digest)
        let couriers: [any Courier] = [
            invoices, journals, CancellationCourier(.invoice, fakturs: store.fakturs, ledger: ledger),
        ]
        let gate = TargetGate(target: "SAP", time: time)
        let mails = InvoiceMailCourier(
            billing: store.billing, files: store.files, relay: relay,
            settings: InvoiceMailSettings(from: Mailbox(address: try MailAddress("billing@tieout.example"))),
            digest: digest)
        let mailGate = TargetGate(target: "mail", time: time)
        let mailLanes = [mails, mails.ofCopies].map { Lane(courier: $0, gate: mailGate, policy: policy) }
        let dispatcher = Dispatcher(
            store: store.deliveries, lanes: couriers.map { Lane(courier: $0, gate: gate, policy: policy) } + mailLanes,
            time: time,
            randomness: SeededRandomness(seed: 7), log: .silent, holder: "test", pace: Pace(renewsLeases: false))
        desk = FakturDesk(
            fakturs: store.fakturs, customers: store.customers, deliveries: store.deliveries, audit: store.audit,
            courier: invoices, dispatcher: dispatcher, time: time)
    }

    /// Types a command, its words separated by blanks; words with blanks go into `more`.
    @discardableResult
    func type(_ words: String, _ more: String...) async -> Answer {
        let code = await Runner(program, on: terminal).run(words.split(separator: " ").map(String.init) + more)
        let said = terminal.take()
        return Answer(code: code, out: said.out, err: said.err)
    }

    /// Two customers and the fakturs of the rows: `001,C00001,1000000.00,110000.00,04002507356880001`.
    func keep(_ rows: String...) async {
        terminal.put("code,name\nC00001,PT Satu\nC00002,PT Dua\n", at: "customers.csv")
        let head = "invoice_no,customer_code,dpp,ppn,faktur_no,invoice_date,faktur_date\n"
        let lines = rows.map { row in
            let isAnswered = !row.hasSuffix(",")
            return row + ",2025-11-03," + (isAnswered ? "2025-11-03" : "")
        }
        terminal.put(head + lines.joined(separator: "\n"), at: "fakturs.csv")
        await type("customer import customers.csv")
        await type("faktur import fakturs.csv")
    }

    /// The real job over the desk, and one that can't run.
    var jobs: JobDesk {
        let resting = JobBody(
            name: "sync_orders", sentence: "Syncs orders.", schedule: "*/10 * * * *", isEnabled: true,
            obstacle: "InvenTree is not configured."
        ) { _ throws(Failure) in .complete }
        let scheduler = Scheduler(
            store: store.jobs, bodies: [desk.checkingJob, resting], zones: CompanyZones(companyZone: "Asia/Jakarta"),
            time: time, log: .silent, alarms: AlarmDesk(store: store.alarms, time: time, log: .silent),
            holder: "test", pace: Pace(renewsLeases: false))
        let (audit, time) = (store.audit, time)
        return JobDesk(scheduler: scheduler) { deed, job, before, after, who in
            audit.recording(
                AuditEntry(at: time.now, who: who, deed: deed, subject: "job \(job)", before: before, after: after))
        }
    }

    var office: Office { office(collection: .failure(.collectionNotSet("sap.database.host"))) }

    func office(collection: Result<CollectionDesk, Failure>) -> Office {
        let tokens = TokenDesk(
            tokens: store.tokens, audit: store.audit, time: time, randomness: SeededRandomness(seed: 3),
            digest: { Digest.hex(Digest.sha256($0)) })
        return Office(
            desk: desk, jobs: jobs, ledger: ledger, rawDocuments: store.rawDocuments, intake: intake, tokens: tokens,
            reception: reception, billing: billing, collection: collection
        ) {}
    }

    var reception: Reception {
        Reception(
            users: store.users, links: store.users, sessions: store.sessions, factors: store.secondFactors,
            throttle: store.signInThrottle, audit: store.audit, time: time,
            locksmith: .cheap(
                digest: { Digest.hex(Digest.sha256($0)) }, hmacSHA1: { Digest.hmacSHA1($0, key: $1) }))
    }

    private var billing: BillingDesk {
        BillingDesk(
            billing: store.billing, findings: store.findings, files: store.files, mails: desk.desk, audit: store.audit,
            time: time, digest: { Digest.hex(Digest.sha256($0)) })
    }

    /// Collects from the views on the desk.
    var collection: CollectionDesk {
        CollectionDesk(
            billing: store.billing, findings: store.findings, views: views, share: share, files: store.files,
            deliveries: store.deliveries, settings: CollectionSettings(), time: time,
            digest: { Digest.hex(Digest.sha256($0)) })
    }

    /// Takes raw documents in, with an order book on the desk.
    private var intake: IntakeDesk {
        IntakeDesk(
            documents: store.rawDocuments, book: book, reservations: store.reservations, settings: OrderSettings(),
            pace: IntakePace(renewsLeases: false), time: time, randomness: SeededRandomness(seed: 9), log: .silent,
            holder: "test")
    }

    private var program: Program {
        Program(
            version: "1.2.3", userName: "dewi", time: time,
            openOffice: { [self] _, _ throws(Refusal) in
                let problems = settingsProblems.withLock { $0 }
                guard problems.isEmpty else { throw .settings(problems) }
                return office
            },
            settings: { [self] _ in
                let line = SettingsView.Line(
                    name: "store.path", value: "t.sqlite", unit: "", origin: "default", sentence: "Where.")
                return SettingsView(lines: [line], problems: settingsProblems.withLock { $0 }, warnings: [])
            },
            store: { [self] _, _ throws(Refusal) in TestCare(store: store) },
            examine: { [self] _ throws(Refusal) in
                let ledger = LedgerUnderExamination(ledger: ledger, posting: PostingSettings()) {}
                return Examination(findings: [Diagnosis(.fine, "settings", "All is set.")], ledger: ledger)
            },
            serve: { _, announce throws(Refusal) in announce(ServiceOpening(address: "http://127.0.0.1:18600")) },
            sandbox: { _, announce throws(Refusal) in
                announce(SandboxAddresses(serviceLayer: "http://127.0.0.1:18650", inventree: "http://127.0.0.1:18660"))
            },
            stage: { [self] _ throws(Refusal) in
                do throws(Failure) { return try TestStage(counter: self) } catch { throw .failed(error) }
            })
    }
}

private struct TestCare: StoreCare {
    let store: TieoutStore
    let path = "t.sqlite"

    func migrations() async throws(Failure) -> MigrationsView {
        let status = try await store.migrations.status(of: store.database)
        return MigrationsView(applied: status.applied.map(\.name), pending: status.pending.map(\.name))
    }
    func migrate() async throws(Failure) -> [String] { try await store.migrate().map(\.name) }
    func damages() async throws(Failure) -> [String] { [] }
    func verifyAudit() async throws(Failure) -> AuditVerdict { try await store.audit.verify() }
    func close() async {}
}
