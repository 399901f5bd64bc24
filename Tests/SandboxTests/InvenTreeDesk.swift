import Base
import InvenTreeSandbox
import SQLite
import TestSupport
import Testing

/// A stand-in for InvenTree in memory with simulated time, and somebody who talks to it.
struct InvenTreeDesk {
    let time = SimulatedTime()
    let database: SQLiteDatabase
    let standIn: InvenTreeStandIn

    init(_ options: InvenTreeOptions = InvenTreeOptions()) async throws {
        database = try await SQLiteDatabase.inMemory()
        standIn = try await InvenTreeStandIn(
            database: database, time: time, randomness: SeededRandomness(seed: 7), options: options)
    }

    /// `intake:intake`, `admin:admin` and `guest:guest` in Base64.
    static let intake = "Basic aW50YWtlOmludGFrZQ=="
    static let administrator = "Basic YWRtaW46YWRtaW4="
    static let guest = "Basic Z3Vlc3Q6Z3Vlc3Q="

    func outcome(
        _ method: String, _ target: String, _ body: JSON? = nil, authorization: String? = InvenTreeDesk.intake
    ) async -> InvenTreeOutcome {
        var headers: HTTPHeaders = ["Host": "inventree.example"]
        if let authorization { headers["Authorization"] = authorization }
        if body != nil { headers["Content-Type"] = "application/json" }
        return await standIn.handle(HTTPRequest(method, target, headers: headers, body: body?.bytes ?? []))
    }

    /// Sends one request and expects a whole answer.
    @discardableResult
    func send(
        _ method: String, _ target: String, _ body: JSON? = nil, authorization: String? = InvenTreeDesk.intake,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> (status: Int, json: JSON) {
        guard case .answer(let response, _) = await outcome(method, target, body, authorization: authorization) else {
            Issue.record("\(method) \(target) was not answered", sourceLocation: sourceLocation)
            throw NoAnswer()
        }
        let json = response.headers["Content-Type"] == "application/json" ? try JSON(parsing: response.body) : .null
        return (response.status, json)
    }

    /// Creates a customer, a part that may be sold, and an order: all under key 1.
    func orderOne() async throws {
        try await send("POST", "/api/company/", ["name": "Client Unu SRL", "is_customer": true, "tax_id": "RO1"])
        try await send("POST", "/api/part/", ["name": "Lapte 1L", "salable": true])
        try await send("POST", "/api/order/so/", ["customer": 1, "description": "SERIE=FCT;NUMAR=1"])
    }

    func count(_ statement: SQL) async throws -> Int64 {
        try await database.read { connection throws(SQLError) in
            try connection.first(statement) { $0.integer(0) } ?? 0
        }
    }
}
