import Base
import Model
import SAPBusinessOne
import Synchronization
import TestSupport

/// A Service Layer that answers what the test says, signs in whoever asks, and remembers every request.
final class ScriptedServiceLayer: HTTPTransport {
    typealias Answer = @Sendable (HTTPRequest) async throws(HTTPTransportError) -> HTTPResponse

    private struct State {
        var requests: [HTTPRequest] = []
        var logins = 0
    }

    private let state = Mutex(State())
    private let login: Answer?
    private let answer: Answer

    init(answer: @escaping Answer = { _ throws(HTTPTransportError) in .json(200, "{}") }, login: Answer? = nil) {
        self.login = login
        self.answer = answer
    }

    var requests: [HTTPRequest] { state.withLock { $0.requests } }
    var logins: Int { state.withLock { $0.logins } }
    /// Everything but logins, as `GET Invoices(7)`.
    var calls: [String] {
        requests.filter { !$0.target.hasSuffix("/Login") }.map { request in
            "\(request.method) \(request.target.split(separator: "/b1s/").last?.dropFirst(3) ?? "")"
        }
    }

    func send(_ request: HTTPRequest, limits: HTTPLimits) async throws(HTTPTransportError) -> HTTPResponse {
        let isLogin = request.target.hasSuffix("/Login")
        let number = state.withLock { state in
            state.requests.append(request)
            if isLogin { state.logins += 1 }
            return state.logins
        }
        guard isLogin else { return try await answer(request) }
        if let login { return try await login(request) }
        return .signedIn(session: "session-\(number)")
    }
}

extension HTTPResponse {
    static func json(_ status: Int, _ text: String) -> HTTPResponse {
        HTTPResponse(status, headers: ["Content-Type": "application/json"], body: Array(text.utf8))
    }

    static func html(_ status: Int) -> HTTPResponse {
        let page =
            "<!DOCTYPE html><html><head><title>\(status) Proxy Error</title></head><body><h1>Proxy Error</h1></body></html>"
        return HTTPResponse(status, headers: ["Content-Type": "text/html"], body: Array(page.utf8))
    }

    /// SAP's no in the words of version 2.
    static func error(_ status: Int, _ code: Int, _ message: String) -> HTTPResponse {
        let error: JSON = ["error": ["code": JSON(String(code)), "details": [], "message": JSON(message)]]
        return .json(status, error.written)
    }

    static func signedIn(session: String, minutes: Int = 30) -> HTTPResponse {
        var response = HTTPResponse.json(
            200, #"{"SessionId":"\#(session)","Version":"1000190","SessionTimeout":\#(minutes)}"#)
        response.headers.add("Set-Cookie", "B1SESSION=\(session);HttpOnly;")
        response.headers.add("Set-Cookie", "ROUTEID=.node1; path=/b1s")
        return response
    }

    static let sessionDead = HTTPResponse.error(401, 301, "Invalid session or session already timeout.")

    static func page(_ records: [String], next: Bool = false) -> HTTPResponse {
        let link = next ? #","@odata.nextLink":"Invoices?$skip=20""# : ""
        return .json(200, #"{"value":[\#(records.joined(separator: ","))]\#(link)}"#)
    }
}

extension HTTPRequest {
    /// The `$filter` (or any other part of the query) with its percent-encoding taken off.
    func query(_ name: String) -> String? {
        let query = target.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
        for part in query.split(separator: "&") where part.hasPrefix(name + "=") {
            return percentDecoded(part.dropFirst(name.utf8.count + 1))
        }
        return nil
    }
}

private func percentDecoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
        guard byte == UInt8(ascii: "%"), rest.count >= 2,
            let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
        else {
            bytes.append(byte)
            continue
        }
        bytes.append(value)
        rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
}

/// A client of a scripted Service Layer, in simulated time.
struct Scene {
    let time = SimulatedTime()
    let server: ScriptedServiceLayer
    let ledger: ServiceLayerLedger
    var client: ServiceLayerClient { ledger.client }
    let events = EventLog()

    init(
        _ server: ScriptedServiceLayer, _ change: (inout ServiceLayerSettings) -> Void = { _ in }
    ) throws(Failure) {
        var settings = ServiceLayerSettings(
            address: "https://sap:50000", company: "SBODEMO", user: "manager", password: Secret("top secret"))
        settings.referenceField = "U_TieoutRef"
        change(&settings)
        self.server = server
        let events = events
        ledger = try ServiceLayerLedger(
            settings: settings, transport: server, time: time, randomness: SeededRandomness(seed: 7),
            log: Log(minimum: .debug, time: time) { events.append($0.line(.json)) })
    }
}

final class EventLog: Sendable {
    private let kept = Mutex<[String]>([])
    var lines: [String] { kept.withLock { $0 } }
    func append(_ line: String) { kept.withLock { $0.append(line) } }
}
