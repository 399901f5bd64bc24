import Base
import Crypto
import Engine
import FakturPosting
import HTTPServer
import InvoiceCollection
import Model
import OrderIntake
import SQLite
import Store
import TestSupport
import Zlib

@testable import Web

/// A whole office behind the web application: a real store in memory, a ledger on the desk, and a person for every role.
struct WebOffice {
    static let password = Secret("a long enough sentence")

    let store: TieoutStore
    let ledger: DeskLedger
    let time: SimulatedTime
    let desk: FakturDesk
    let jobs: JobDesk
    let intake: IntakeDesk?
    let billing: BillingDesk
    let relay = DeskRelay()
    let reception: Reception
    /// Posts what people confirm in bulk, when it is told to tick.
    let driver: PostingRunDriver
    let lookingOver: LookingOver
    private let desks: WebDesks
    private let settings: WebSettings
    let face: WebFace

    init(
        ledger: DeskLedger = DeskLedger(), settings: WebSettings = .patient,
        posting: PostingSettings = PostingSettings(), people: [Role] = Role.allCases,
        book: DeskOrderBook? = nil, withoutLedger absence: Failure? = nil,
        settingsShown: SettingsView = SettingsView(lines: [], problems: [], warnings: []), examined: [Diagnosis] = []
    ) async throws {
        self.ledger = ledger
        let time = SimulatedTime()
        self.time = time
        let digest: DigestFunction = { Digest.hex(Digest.sha256($0)) }
        store = TieoutStore(database: try await SQLiteDatabase.inMemory(), digest: digest, time: time)
        try await store.migrate()
        desk = try WebOffice.desk(store, absence.map { NoLedger($0) } ?? ledger, relay, time, digest, posting)
        reception = Reception(
            users: store.users, links: store.users, sessions: store.sessions, factors: store.secondFactors,
            throttle: store.signInThrottle, audit: store.audit, time: time,
            locksmith: .cheap(digest: digest, hmacSHA1: { Digest.hmacSHA1($0, key: $1) }))
        let intake = WebOffice.intake(store, book, time)
        self.intake = intake
        jobs = WebOffice.jobs(desk, store)
        billing = BillingDesk(
            billing: store.billing, findings: store.findings, files: store.files, mails: desk.desk, audit: store.audit,
            time: time, digest: digest)
        let tokens = TokenDesk(
            tokens: store.tokens, audit: store.audit, time: time, randomness: SeededRandomness(seed: 5), digest: digest)
        driver = PostingRunDriver(desk: desk, runs: store.postingRuns, users: store.users, log: .silent)
        let lookingOver = LookingOver(
            files: store.lookedOver, digest: digest, randomness: SeededRandomness(seed: 9), time: time, log: .silent)
        self.lookingOver = lookingOver
        desks = WebDesks(
            fakturs: desk, jobs: jobs,
            rawDocuments: RawDesk(documents: store.rawDocuments, audit: store.audit, time: time),
            reception: reception, tokens: tokens, audit: store.audit,
            house: HouseDesk(settings: { settingsShown }, examine: { examined }, intake: intake),
            billing: billing, figures: store,
            lists: store.fakturs, views: store.views,
            papers: PaperDesk(desk: desk, papers: store.papers, vault: store.files), deflate: Deflate.piece,
            postingRuns: PostingRunDesk(runs: store.postingRuns, audit: store.audit, time: time),
            lookingOver: lookingOver,
            ledgerName: ledger.companyName,
            companyZone: try Zone(named: "Asia/Jakarta"))
        self.settings = settings
        face = WebFace(
            desks: desks, settings: settings, time: time, randomness: SeededRandomness(seed: 6), log: .silent)
        for role in people {
            _ = try await reception.users.add(
                name: role.rawValue, profile: UserProfile(fullName: "The \(role.rawValue)", role: role),
                password: WebOffice.password, by: "test")
        }
    }

    private static func desk(
        _ store: TieoutStore, _ ledger: any Ledger, _ relay: DeskRelay, _ time: any TimeSource,
        _ digest: @escaping DigestFunction, _ posting: PostingSettings
    ) throws -> FakturDesk {
        let courier = InvoiceCourier(
            fakturs: store.fakturs, customers: store.customers, deliveries: store.deliveries, ledger: ledger,
            settings: posting, digest: digest)
        let couriers: [any Courier] = [
            courier,
            JournalCourier(
                fakturs: store.fakturs, customers: store.customers, ledger: ledger, settings: posting, digest: digest),
            CancellationCourier(.invoice, fakturs: store.fakturs, ledger: ledger),
            CancellationCourier(.journal, fakturs: store.fakturs, ledger: ledger),
        ]
        let mails = InvoiceMailCourier(
            billing: store.billing, files: store.files, relay: relay,
            settings: InvoiceMailSettings(
                from: Mailbox(name: "Billing", address: try MailAddress("billing@tieout.example"))),
            digest: digest)
        let (sap, mail) = (TargetGate(target: "SAP", time: time), TargetGate(target: "mail", time: time))
        let lanes =
            couriers.map { Lane(courier: $0, gate: sap, policy: RetryPolicy()) }
            + [mails, mails.ofCopies].map { Lane(courier: $0, gate: mail, policy: RetryPolicy()) }
        let dispatcher = Dispatcher(
            store: store.deliveries, lanes: lanes, time: time,
            randomness: SeededRandomness(seed: 7), log: .silent, holder: "test", pace: Pace(renewsLeases: false))
        return FakturDesk(
            fakturs: store.fakturs, customers: store.customers, deliveries: store.deliveries, audit: store.audit,
            courier: courier, dispatcher: dispatcher, time: time)
    }

    private static func intake(
        _ store: TieoutStore, _ book: DeskOrderBook?, _ time: any TimeSource
    ) -> IntakeDesk? {
        guard let book else { return nil }
        return IntakeDesk(
            documents: store.rawDocuments, book: book, reservations: store.reservations, settings: OrderSettings(),
            pace: IntakePace(renewsLeases: false), time: time, randomness: SeededRandomness(seed: 8), log: .silent,
            holder: "test")
    }

    private static func jobs(_ desk: FakturDesk, _ store: TieoutStore) -> JobDesk {
        let scheduler = Scheduler(
            store: store.jobs, bodies: [desk.checkingJob], zones: CompanyZones(companyZone: "Asia/Jakarta"),
            time: desk.time, log: .silent, alarms: AlarmDesk(store: store.alarms, time: desk.time, log: .silent),
            holder: "test", pace: Pace(renewsLeases: false))
        return JobDesk(scheduler: scheduler) { [audit = desk.audit, time = desk.time] deed, job, before, after, who in
            audit.recording(
                AuditEntry(at: time.now, who: who, deed: deed, subject: "job \(job)", before: before, after: after))
        }
    }

    /// The same browser after the service was started again: it has its cookies, and the new service only the store.
    func restarted(_ browser: Browser) -> Browser {
        let face = WebFace(
            desks: desks, settings: settings, time: time, randomness: SeededRandomness(seed: 10), log: .silent)
        let after = Browser(face: face)
        if let session = browser.session { after.set(cookie: SetCookie.session, session) }
        return after
    }

    /// A browser of nobody yet, with cookies of its own.
    func browser() -> Browser { Browser(face: face) }

    /// A browser in which the person of this role is signed in.
    func browser(_ role: Role) async throws -> Browser {
        let browser = browser()
        _ = await browser.post("/sign-in", ["name": role.rawValue, "password": WebOffice.password.revealed])
        return browser
    }
}

extension WebSettings {
    /// Waits for the ledger as long as it takes: where time is simulated, all waiting is over at once.
    static var patient: WebSettings {
        var settings = WebSettings(version: "1.2.3")
        settings.previewMilliseconds = nil
        return settings
    }
}
