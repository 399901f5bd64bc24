import Base
import Model
import SAPBusinessOne
import SQLite
import Sandbox
import TestSupport

/// The way from the connector to the sandbox without a socket: what the sandbox says about time happens in simulated
/// time, and its misfortunes become the errors a real transport reports.
struct SandboxTransport: HTTPTransport {
    let sandbox: ServiceLayerSandbox
    let time: SimulatedTime

    func send(_ request: HTTPRequest, limits: HTTPLimits) async throws(HTTPTransportError) -> HTTPResponse {
        var served = request
        served.target = "/" + request.target.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)[3]
        switch await sandbox.handle(served) {
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

/// The ledger over the stand-in: what the connector believes meets what somebody else built from the same facts.
struct SandboxScene {
    let time = SimulatedTime()
    let sandbox: ServiceLayerSandbox
    let ledger: ServiceLayerLedger

    init(
        _ version: ServiceLayerVersion = .v2, options: SandboxOptions = SandboxOptions(),
        _ change: (inout ServiceLayerSettings) -> Void = { _ in }
    ) async throws {
        sandbox = try await ServiceLayerSandbox(
            database: SQLiteDatabase.inMemory(), time: time, randomness: SeededRandomness(seed: 7), options: options)
        var settings = ServiceLayerSettings(
            address: "http://sandbox:18650", version: version, company: "SBODEMO", user: "manager",
            password: Secret("manager"))
        settings.referenceField = "U_TieoutRef"
        change(&settings)
        ledger = try ServiceLayerLedger(
            settings: settings, transport: SandboxTransport(sandbox: sandbox, time: time), time: time,
            randomness: SeededRandomness(seed: 8), log: .silent)
    }

    /// What the sandbox really holds under a reference, seen or unseen: asked of its own desk, not through the connector.
    func held(_ reference: String) async throws -> Int {
        guard
            case .answer(let response, _) = await sandbox.handle(
                HTTPRequest("GET", "/sandbox/documents?reference=\(reference)"))
        else { return -1 }
        return try JSON(parsing: response.body)["documents"]?.list?.count ?? -1
    }
}
