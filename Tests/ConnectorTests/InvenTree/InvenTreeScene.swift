import Base
import InvenTreeSandbox
import Model
import SQLite
import TestSupport
import Testing

@testable import InvenTree

/// The way from the connector to the stand-in without a socket, in simulated time.
struct InvenTreeTransport: HTTPTransport {
    let standIn: InvenTreeStandIn
    let time: SimulatedTime

    func send(_ request: HTTPRequest, limits: HTTPLimits) async throws(HTTPTransportError) -> HTTPResponse {
        var served = request
        served.target = "/" + request.target.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)[3]
        switch await standIn.handle(served) {
        case .answer(let response, let delay):
            guard delay < limits.wholeMilliseconds else {
                await pass(limits.wholeMilliseconds)
                throw HTTPTransportError(.timedOut, "no answer within \(limits.wholeMilliseconds) ms")
            }
            await pass(delay)
            return response
        case .hangUp(let milliseconds):
            await pass(milliseconds)
            throw HTTPTransportError(.connectionLost, "the connection was closed without an answer")
        case .cut(_, let bytes):
            throw HTTPTransportError(.connectionLost, "the connection was closed after \(bytes) bytes")
        }
    }

    private func pass(_ milliseconds: Int64) async {
        do { try await time.sleep(milliseconds: milliseconds) } catch {}  // A cancelled wait is a shorter one.
    }
}

/// The order book over the stand-in: what the connector believes meets what somebody else built from the same facts.
struct InvenTreeScene {
    let time = SimulatedTime()
    let database: SQLiteDatabase
    let standIn: InvenTreeStandIn
    let book: InvenTreeOrderBook

    init(
        _ options: InvenTreeOptions = InvenTreeOptions(), keys: any BookKeys = NoBookKeys(), log: Log = .silent,
        _ change: (inout InvenTreeSettings) -> Void = { _ in }
    ) async throws {
        database = try await SQLiteDatabase.inMemory()
        standIn = try await InvenTreeStandIn(
            database: database, time: time, randomness: SeededRandomness(seed: 7), options: options)
        var settings = InvenTreeSettings(
            address: "http://stock.example/", credentials: .user(name: "intake", password: Secret("intake")))
        change(&settings)
        book = try InvenTreeOrderBook(
            settings: settings, transport: InvenTreeTransport(standIn: standIn, time: time), time: time,
            randomness: SeededRandomness(seed: 8), keys: keys, log: log)
    }

    /// The stand-in's own tables, asked behind the connector's back.
    func count(_ statement: SQL) async throws -> Int64 {
        try await database.read { connection throws(SQLError) in
            try connection.first(statement) { $0.integer(0) } ?? 0
        }
    }

    /// What somebody types into the server meanwhile.
    func type(_ path: String, _ body: JSON) async throws {
        let headers: HTTPHeaders = [
            "Authorization": "Basic YWRtaW46YWRtaW4=", "Content-Type": "application/json",
        ]
        guard
            case .answer(let response, _) = await standIn.handle(
                HTTPRequest("POST", path, headers: headers, body: body.bytes)), response.status == 201
        else {
            Issue.record("\(path) was refused")
            return
        }
    }

    /// A customer, two parts and orders with these numbers.
    func prepared(_ numbers: Int...) async throws -> (parts: [BookPart], orders: [BookOrder]) {
        let customer = try await book.create(CompanyDraft(name: "Agro SRL", cui: CUI("RO42366717"))).accepted()
        var parts: [BookPart] = []
        for name in ["Lapte 1L", "Pâine albă"] {
            parts.append(try await book.create(PartDraft(name: name, code: nil)).accepted())
        }
        var orders: [BookOrder] = []
        for number in numbers {
            let draft = OrderDraft(key: try key("\(number)"), customerID: customer.id)
            orders.append(try await book.create(draft).accepted())
        }
        return (parts, orders)
    }
}

func key(_ numar: String, serie: String = "BV") throws -> OrderKey {
    try #require(OrderKey(serie: serie, numar: numar))
}

extension Sent {
    func accepted(sourceLocation: SourceLocation = #_sourceLocation) throws -> Receipt {
        if case .accepted(let receipt) = outcome { return receipt }
        Issue.record("\(outcome)", sourceLocation: sourceLocation)
        throw NotAccepted()
    }

    var failure: Failure? {
        switch outcome {
        case .accepted: nil
        case .refused(let failure), .notSent(let failure), .unclear(let failure): failure
        }
    }

    var isUnclear: Bool { if case .unclear = outcome { true } else { false } }
    var isRefused: Bool { if case .refused = outcome { true } else { false } }
    var isNotSent: Bool { if case .notSent = outcome { true } else { false } }
}

struct NotAccepted: Error {}

extension LineDraft {
    static func sample(_ part: BookPart, _ quantity: String = "2", at price: String = "3.5", _ reference: String = "")
        -> LineDraft
    {
        LineDraft(
            partID: part.id, quantity: Amount(quantity) ?? .zero, price: Amount(price) ?? .zero, currency: "RON",
            reference: reference)
    }
}
