import Base
import SQLite
import Sandbox
import TestSupport
import Testing

/// A sandbox in memory with simulated time, and somebody who talks to it as a client would.
final class SandboxDesk: Sendable {
    /// 2026-01-05, a day with rates and an open period.
    let time = SimulatedTime()
    let database: SQLiteDatabase
    let sandbox: ServiceLayerSandbox
    let version: String

    init(_ version: String = "v2", options: SandboxOptions = .lean) async throws {
        self.version = version
        database = try await SQLiteDatabase.inMemory()
        sandbox = try await ServiceLayerSandbox(
            database: database, time: time, randomness: SeededRandomness(seed: 7), options: options)
    }

    /// Sends one request as it is and hands back what became of it.
    func outcome(
        _ method: String, _ target: String, headers: HTTPHeaders = [:], body: String = ""
    ) async -> SandboxOutcome {
        await sandbox.handle(HTTPRequest(method, target, headers: headers, body: Array(body.utf8)))
    }

    /// Sends one request and expects a whole answer, delayed or not.
    func response(
        _ method: String, _ target: String, headers: HTTPHeaders = [:], body: String = "",
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> HTTPResponse {
        let outcome = await outcome(method, target, headers: headers, body: body)
        guard case .answer(let response, _) = outcome else {
            Issue.record("\(method) \(target) was not answered: \(outcome)", sourceLocation: sourceLocation)
            throw NoAnswer()
        }
        return response
    }

    /// Logs in and hands back someone who keeps the cookie.
    func logIn(_ version: String? = nil) async throws -> SandboxClient {
        let version = version ?? self.version
        let body = #"{"CompanyDB":"SBODEMO","UserName":"manager","Password":"manager"}"#
        let response = try await response("POST", "/b1s/\(version)/Login", body: body)
        #expect(response.status == 200, "\(response.text)")
        let session = try #require(try JSON(parsing: response.body)["SessionId"]?.text)
        return SandboxClient(desk: self, version: version, session: session)
    }
}

struct NoAnswer: Error {}

extension SandboxOptions {
    /// Without the hundreds of empty properties: what a test wants to read.
    static var lean: SandboxOptions {
        var options = SandboxOptions()
        options.showsEmptyProperties = false
        return options
    }
}

/// One session on one version.
struct SandboxClient: Sendable {
    let desk: SandboxDesk
    let version: String
    let session: String

    func headers(_ more: HTTPHeaders = [:]) -> HTTPHeaders {
        var headers = more
        headers.add("Cookie", "B1SESSION=\(session); ROUTEID=.node1")
        headers.add("Host", "sap.example:50000")
        return headers
    }

    func send(
        _ method: String, _ resource: String, _ body: JSON? = nil, headers more: HTTPHeaders = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Reply {
        let response = try await desk.response(
            method, "/b1s/\(version)/\(resource)", headers: headers(more), body: body?.written ?? "",
            sourceLocation: sourceLocation)
        return Reply(response: response)
    }

    func outcome(_ method: String, _ resource: String, _ body: JSON? = nil) async -> SandboxOutcome {
        await desk.outcome(method, "/b1s/\(version)/\(resource)", headers: headers(), body: body?.written ?? "")
    }

    func get(_ resource: String, headers: HTTPHeaders = [:]) async throws -> Reply {
        try await send("GET", resource, headers: headers)
    }

    /// Creates something and expects 201.
    func create(
        _ set: String, _ body: JSON, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> JSON {
        let reply = try await send("POST", set, body, sourceLocation: sourceLocation)
        #expect(reply.status == 201, "\(reply.response.text)", sourceLocation: sourceLocation)
        return reply.json
    }

    /// The values of one property in a list's answer.
    func list(_ resource: String, _ property: String, headers: HTTPHeaders = [:]) async throws -> [String] {
        let reply = try await get(resource, headers: headers)
        #expect(reply.status == 200, "\(reply.response.text)")
        return (reply.json["value"]?.list ?? []).map { $0[property]?.scalarText ?? "null" }
    }
}

struct Reply {
    let response: HTTPResponse
    var status: Int { response.status }
    /// The body, or `null` when it is no JSON.
    var json: JSON { (try? JSON(parsing: response.body)) ?? .null }
    /// Code and message of an error in either shape.
    var error: String {
        let code = json["error"]?["code"]?.scalarText ?? "?"
        let message = json["error"]?["message"]?["value"]?.text ?? json["error"]?["message"]?.text ?? "?"
        return "\(status) \(code) \(message)"
    }
}

/// An invoice with one line on an item, as small as it gets.
func invoice(_ more: KeyValuePairs<String, JSON> = [:], line: KeyValuePairs<String, JSON> = [:]) -> JSON {
    var row: JSON = ["ItemCode": "TAXABLE", "Quantity": 1, "UnitPrice": 1000, "TaxCode": "VAT11"]
    for member in line { row[member.key] = member.value.isNull ? nil : member.value }
    var document: JSON = ["CardCode": "C00000", "DocDate": "2025-06-15", "DocumentLines": [row]]
    for member in more { document[member.key] = member.value.isNull ? nil : member.value }
    return document
}
