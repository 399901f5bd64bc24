import Base
import CommandLine
import Configuration
import Crypto
import Curl
import Engine
import FakturPosting
import Glibc
import InvenTree
import InvoiceCollection
import Model
import Mongo
import OrderIntake
import RawCollection
import SAPBusinessOne
import SAPViews
import Sodium
import Store
import UTF8Proc

/// Everything wired by one set of settings: store, ledger, couriers, dispatcher, scheduler, desks.
struct OfficeWiring {
    let settings: Settings
    let store: StoreFile
    let transport: CurlTransport
    let ledger: any Ledger
    /// The same, where the settings name one.
    private let serviceLayer: ServiceLayerLedger?
    let desk: FakturDesk
    let jobs: JobDesk
    let rawDocuments: any RawDocuments
    let reception: Reception
    let inventreeTransport: CurlTransport
    /// Absent where the settings name no InvenTree.
    let intake: IntakeDesk?
    /// Why nothing can be collected, where the settings lack something.
    let collection: Result<CollectionWiring, Failure>
    private let billingHome: BillingWiring

    /// Opens and migrates the store; nothing is asked of the ledger yet. `time` is also the dispatcher's pulse.
    init(_ settings: Settings, log: Log, time: any TimeSource) async throws(Failure) {
        self.settings = settings
        transport = CurlTransport(settings.curl)
        inventreeTransport = CurlTransport(settings.inventreeCurl)
        serviceLayer = try settings.serviceLayerLedger(over: transport, log: log, time: time)
        ledger = serviceLayer ?? NoLedger(.ledgerNotSet(Sections.ledgerSettings))
        store = try await StoreFile(settings.storePath, mayMake: true, time: time)
        let (alarms, board): (AlarmDesk, (any JobBoard)?)
        do throws(Failure) {
            try await store.store.migrate()
            rawDocuments = try OfficeWiring.rawDocuments(settings, store: store)
            alarms = try settings.alarms(store: store.store.alarms, time: time, log: log)
            board = try settings.jobBoard
            billingHome = try BillingWiring(settings, store: store.store)
            intake = try OfficeWiring.intake(
                settings, store: store, rawDocuments, over: inventreeTransport, log: log, time: time)
        } catch {
            await store.close()
            throw error
        }
        reception = Reception(
            users: store.store.users, links: store.store.users, sessions: store.store.sessions,
            factors: store.store.secondFactors, throttle: store.store.signInThrottle, audit: store.store.audit,
            time: time, locksmith: OfficeWiring.locksmith(settings))
        collection = OfficeWiring.collection(
            settings, store: store, billing: billingHome.home, time: time, log: log)
        desk = OfficeWiring.desk(
            settings, store: store, ledger: ledger, mails: collection.wired?.courier, log: log, time: time)
        jobs = OfficeWiring.jobs(
            settings, store: store, desk: desk, intake: intake, collection: collection, alarms: alarms, board: board,
            log: log)
    }

    private static func jobs(
        _ settings: Settings, store file: StoreFile, desk: FakturDesk, intake: IntakeDesk?,
        collection: Result<CollectionWiring, Failure>, alarms: AlarmDesk, board: (any JobBoard)?, log: Log
    ) -> JobDesk {
        let (time, audit) = (desk.time, file.store.audit)
        let scheduler = Scheduler(
            store: file.store.jobs,
            bodies: settings.watched(
                [desk.checkingJob, settings.orderSyncJob(intake)]
                    + CollectionDesk.jobs(of: collection.wired?.desk, obstacle: collection.obstacle)),
            zones: CompanyZones(companyZone: settings.companyTimeZone), time: time, log: log,
            alarms: alarms, holder: desk.dispatcher.holder, pace: settings.pace)
        return JobDesk(scheduler: scheduler, board: board) { deed, job, before, after, who in
            audit.recording(
                AuditEntry(at: time.now, who: who, deed: deed, subject: "job \(job)", before: before, after: after))
        }
    }

    private static func desk(
        _ settings: Settings, store file: StoreFile, ledger: any Ledger, mails: InvoiceMailCourier?, log: Log,
        time: any TimeSource
    ) -> FakturDesk {
        let store = file.store
        let posting = settings.posting
        let invoices = InvoiceCourier(
            fakturs: store.fakturs, customers: store.customers, deliveries: store.deliveries, ledger: ledger,
            settings: posting, digest: digestFunction)
        let journals = JournalCourier(
            fakturs: store.fakturs, customers: store.customers, ledger: ledger, settings: posting,
            digest: digestFunction)
        let couriers: [any Courier] = [
            invoices, journals, CancellationCourier(.invoice, fakturs: store.fakturs, ledger: ledger),
            CancellationCourier(.journal, fakturs: store.fakturs, ledger: ledger),
        ]
        // One company has one gate: when it does not answer, none of its documents goes out.
        let gate = TargetGate(target: "SAP", time: time, requestsPerSecondMax: settings.sapRequestsPerSecondMax)
        var lanes = couriers.map { courier in
            Lane(
                courier: courier, gate: gate, policy: settings.retryPolicy,
                requestsInFlightMax: settings.sapRequestsInFlightMax, obstacle: ledger.absence)
        }
        if let mails {
            let gate = TargetGate(target: "mail", time: time)
            lanes += [mails, mails.ofCopies].map { Lane(courier: $0, gate: gate, policy: settings.retryPolicy) }
        }
        let dispatcher = Dispatcher(
            store: store.deliveries, lanes: lanes, time: time, randomness: SystemRandomness(), log: log,
            holder: worker, pace: settings.pace)
        return FakturDesk(
            fakturs: store.fakturs, customers: store.customers, deliveries: store.deliveries, audit: store.audit,
            courier: invoices, dispatcher: dispatcher, time: time)
    }

    private static func collection(
        _ settings: Settings, store file: StoreFile, billing: any BillingHome, time: any TimeSource, log: Log
    ) -> Result<CollectionWiring, Failure> {
        do throws(Failure) {
            return .success(try CollectionWiring(settings, store: file.store, billing: billing, time: time, log: log))
        } catch {
            return .failure(error)
        }
    }

    /// Nothing is asked of InvenTree yet.
    private static func intake(
        _ settings: Settings, store file: StoreFile, _ documents: any RawDocuments, over transport: CurlTransport,
        log: Log, time: any TimeSource
    ) throws(Failure) -> IntakeDesk? {
        guard settings.namesInvenTree else { return nil }
        let book = try settings.orderBook(
            over: transport, keys: file.store.bookKeys(of: settings.inventree.address), log: log, time: time)
        return IntakeDesk(
            documents: documents, book: book, reservations: file.store.reservations, settings: settings.orderSettings,
            pace: settings.intakePace, time: time, randomness: SystemRandomness(), log: log, holder: worker)
    }

    /// Who works here, for leases: unlike any other process, also one that had this number before.
    private static var worker: String { "process \(getpid()) \(SystemRandomness().uuid().prefix(8))" }

    /// Nothing is asked of the collection yet.
    private static func rawDocuments(_ settings: Settings, store file: StoreFile) throws(Failure) -> any RawDocuments {
        guard settings.rawDataHome == .mongodb else { return file.store.rawDocuments }
        do throws(MongoError) {
            let database = try MongoDatabase(uri: settings.rawDataURI, name: settings.rawDataDatabase)
            return MongoRawDocuments(
                database: database, collection: settings.rawDataCollection, digest: digestFunction)
        } catch {
            throw Failure(error)
        }
    }

    var office: Office {
        Office(
            desk: desk, jobs: jobs, ledger: ledger, rawDocuments: rawDocuments, intake: intake, tokens: tokens,
            reception: reception, billing: billing, collection: collection.map(\.desk)
        ) { [self] in await close() }
    }

    var billing: BillingDesk {
        BillingDesk(
            billing: billingHome.home, findings: store.store.findings, files: store.store.files, mails: desk.desk,
            audit: store.store.audit, time: desk.time, digest: digestFunction)
    }

    var postingRuns: PostingRunDesk {
        PostingRunDesk(runs: store.store.postingRuns, audit: store.store.audit, time: desk.time)
    }

    func lookingOver(_ log: Log) -> LookingOver {
        LookingOver(
            files: store.store.lookedOver, digest: digestFunction, randomness: SystemRandomness(), time: desk.time,
            log: log)
    }

    var rawDesk: RawDesk { RawDesk(documents: rawDocuments, audit: store.store.audit, time: desk.time) }

    var tokens: TokenDesk {
        TokenDesk(
            tokens: store.store.tokens, audit: store.store.audit, time: desk.time, randomness: SystemRandomness(),
            digest: digestFunction)
    }

    /// The key of second factors stands beside the store, and is made when the first one is set up.
    private static func locksmith(_ settings: Settings) -> Locksmith {
        Locksmith(
            passwords: ArgonHashing(),
            sealing: KeyFile(path: settings.storePath + ".key", randomness: SystemRandomness()),
            digest: digestFunction, hmacSHA1: { Digest.hmacSHA1($0, key: $1) }, randomness: SystemRandomness(),
            normalForm: UnicodeForm.compatible)
    }

    func close() async {
        await serviceLayer?.client.session.close()
        await transport.close()
        await inventreeTransport.close()
        await collection.wired?.views.close()
        await billingHome.close()
        await store.close()
    }
}

extension Result<CollectionWiring, Failure> {
    fileprivate var wired: CollectionWiring? {
        if case .success(let wiring) = self { return wiring }
        return nil
    }

    /// Why its jobs rest, as a sentence.
    fileprivate var obstacle: String? {
        if case .failure(let failure) = self { return "\(failure.summary) \(failure.advice)" }
        return nil
    }
}
