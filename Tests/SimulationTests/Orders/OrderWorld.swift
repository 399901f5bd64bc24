import Base
import Crypto
import InvenTree
import InvenTreeSandbox
import Model
import OrderIntake
import SQLite
import Store
import TestSupport

/// Everything that outlives a process of order intake: the office's database, the order book, and time.
final class OrderWorld: Sendable {
    let time = SimulatedTime()
    let database: SQLiteDatabase
    let erp: SQLiteDatabase
    let standIn: InvenTreeStandIn

    init() async throws {
        database = try await SQLiteDatabase.inMemory()
        erp = try await SQLiteDatabase.inMemory()
        standIn = try await InvenTreeStandIn(database: erp, time: time, randomness: SeededRandomness(seed: 1))
        _ = try await OrderOffice(self).store.migrate()
    }

    /// Documents whose invoices share few customers and parts, so that they meet; returns their ids. With `strangers`
    /// no other document names the same ones, so that all of them have to be made.
    func keep(
        documents count: Int, _ label: String, seed: UInt64, strangers: Bool = false
    ) async throws -> [String] {
        let random = SeededRandomness(seed: seed)
        var arrivals: [RawArrival] = []
        for index in 1...count {
            let invoices = (1...random.number(in: 1...3)).map { place in
                invoice("\(label)-\(index)-\(place)", strangers ? label : "", random)
            }
            arrivals.append(RawArrival(id: "\(label)-\(index)", source: "fgo", data: JSON(invoices)))
        }
        _ = try await OrderOffice(self).store.rawDocuments.keep(arrivals, at: time.now)
        return arrivals.map(\.id)
    }

    private func invoice(_ numar: String, _ family: String, _ random: SeededRandomness) -> JSON {
        let customer = random.number(in: 1...8)
        let lines = (0..<random.number(in: 1...7)).map { _ -> JSON in
            let part = random.number(in: 1...20)
            return [
                "nume_produs": JSON("Produs \(part) \(family)"),
                "cod_conta_produs": part > 15 ? JSON("P\(part)\(family)") : .null,
                "cantitate": .number("\(random.number(in: 1...40)).\(random.number(in: 1...9))"),
                "pret_unitar": .number("\(random.number(in: 1...999)).25"), "detalii": "",
            ]
        }
        return [
            "id": 1, "serie": "BV", "numar": JSON(numar),
            "denumire_client": JSON("Client \(customer) \(family) S.R.L."),
            "cod_unic_client": customer > 4 && family.isEmpty ? JSON("RO1000000\(customer)") : .null,
            "articole": JSON(lines),
        ]
    }
}

/// One process of Tieout that takes orders in: it may be killed and started again.
struct OrderOffice {
    let store: TieoutStore
    let desk: IntakeDesk

    init(
        _ world: OrderWorld, life: Life = Life(), linesBy: InvenTreeSettings.LinesBy = .automatic,
        holder: String = "first", documentsAtOnce: Int = 50, invoicesAWave: Int = 2, linesMeanwhile: Int = 4,
        documents: (any RawDocuments)? = nil
    ) throws {
        let digest: DigestFunction = { Digest.hex(Digest.sha256($0)) }
        let time = world.time
        store = TieoutStore(database: MortalDatabase(database: world.database, life: life), digest: digest, time: time)
        var settings = InvenTreeSettings(
            address: "http://stock.example", credentials: .user(name: "intake", password: Secret("intake")))
        settings.linesBy = linesBy
        let book = try InvenTreeOrderBook(
            settings: settings, transport: OrderWire(standIn: world.standIn, time: time, life: life), time: time,
            randomness: SeededRandomness(seed: 4), keys: store.bookKeys(of: "stock"), log: .silent)
        desk = IntakeDesk(
            documents: documents ?? store.rawDocuments, book: book, reservations: store.reservations,
            settings: OrderSettings(),
            pace: IntakePace(
                documentsAtOnce: documentsAtOnce, invoicesAWave: invoicesAWave,
                linesMeanwhile: linesMeanwhile, renewsLeases: false),
            time: time, randomness: SeededRandomness(seed: 5), log: .silent, holder: holder)
    }

    /// Works until no document of these is left undone, run after run; gives up after a day. A run that can't ask
    /// the book is followed by the next, as the schedule does it.
    func workOn(_ ids: [String], _ afterEachRun: () async throws -> Void = {}) async throws {
        for round in 0..<16 {
            do throws(Failure) { try await desk.run() } catch { if error.verdict != .tryAgain { throw error } }
            try await afterEachRun()
            var isDone = true
            for id in ids where try await desk.documents.document(id)?.status != .synced { isDone = false }
            if isDone { return }
            // First soon, while lost requests may still be at work, then with more patience.
            desk.time.pass(seconds: 40 << Int64(min(round, 8)))
        }
    }
}

extension TimeSource {
    fileprivate func pass(seconds: Int64) { (self as? SimulatedTime)?.advance(seconds: seconds) }
}

/// The wire between client and stand-in in virtual time.
struct OrderWire: HTTPTransport {
    let standIn: InvenTreeStandIn
    let time: SimulatedTime
    let life: Life

    func send(_ request: HTTPRequest, limits: HTTPLimits) async throws(HTTPTransportError) -> HTTPResponse {
        try life.step(HTTPTransportError(.connectionLost, "killed before the request"))
        var served = request
        served.target = "/" + request.target.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)[3]
        let outcome = await standIn.handle(served)
        try life.step(HTTPTransportError(.connectionLost, "killed after the request"))
        switch outcome {
        case .answer(let response, let delay):
            try pass(delay, within: limits)
            return response
        case .hangUp(let delay):
            try pass(delay, within: limits)
            throw HTTPTransportError(.connectionLost, "the server closed the connection")
        case .cut(_, let bytes):
            throw HTTPTransportError(.connectionLost, "the answer ended after \(bytes) bytes")
        }
    }

    private func pass(_ milliseconds: Int64, within limits: HTTPLimits) throws(HTTPTransportError) {
        time.advance(milliseconds: min(milliseconds, limits.wholeMilliseconds))
        if milliseconds > limits.wholeMilliseconds {
            throw HTTPTransportError(.timedOut, "no answer within \(limits.wholeMilliseconds) ms")
        }
    }
}
