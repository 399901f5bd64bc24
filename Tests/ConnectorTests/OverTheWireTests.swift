import Base
import Curl
import Model
import SQLite
import Sandbox
import TestSupport
import Testing

@testable import SAPBusinessOne

/// The connector as it runs in production: libcurl, real sockets, real time, and the sandbox behind a port.
@Suite struct OverTheWireTests {
    @Test(arguments: ServiceLayerVersion.allCases)
    func `fakturs posted at the same time over real sockets are each there once`(
        version: ServiceLayerVersion
    ) async throws {
        try await withSandbox(version) { _, ledger in
            let outcomes = await withTaskGroup(of: Bool.self) { group in
                for number in 1...24 {
                    group.addTask {
                        var draft = InvoiceDraft.sample
                        draft.reference = "TIE-F-\(number)-0"
                        if case .accepted = await ledger.create(draft).outcome { return true }
                        return false
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes == Array(repeating: true, count: 24))
            let found = try await ledger.invoices(references: (1...30).map { "TIE-F-\($0)-0" })
            #expect(Set(found.compactMap(\.reference)).count == 24 && found.count == 24)
            await ledger.client.session.close()
        }
    }

    @Test(arguments: [
        (Fault.commitThenDrop, 1), (.dropBeforeCommit, 0), (.truncated201, 1), (.gateway504After, 1),
        (.empty500Before, 0),
    ])
    func `a reply lost on the wire is unclear, and looking finds what exists`(fault: Fault, documents: Int) async throws
    {
        try await withSandbox(.v2) { sandbox, ledger in
            try await sandbox.add(FaultRule(fault))
            guard case .unclear(let failure) = await ledger.create(InvoiceDraft.sample).outcome else {
                Issue.record("nobody can be sure")
                return
            }
            #expect(failure.code == .sapNoAnswer)
            #expect(try await ledger.invoices(references: [InvoiceDraft.sample.reference]).count == documents)
        }
    }

    @Test func `where nobody listens, nothing was sent`() async throws {
        let ledger = try ServiceLayerLedger(
            settings: settings(port: 1, .v2), transport: CurlTransport(), time: SystemTime(),
            randomness: SystemRandomness(), log: .silent)
        guard case .notSent(let failure) = await ledger.create(InvoiceDraft.sample).outcome else {
            Issue.record("nothing listens on port 1")
            return
        }
        #expect(failure.code == .sapUnreachable)
    }

    private func settings(port: UInt16, _ version: ServiceLayerVersion) -> ServiceLayerSettings {
        var settings = ServiceLayerSettings(
            address: "http://127.0.0.1:\(port)", version: version, company: "SBODEMO", user: "manager",
            password: Secret("manager"))
        settings.referenceField = "U_TieoutRef"
        settings.limits = HTTPLimits(connectMilliseconds: 5_000, wholeMilliseconds: 20_000)
        return settings
    }

    private func withSandbox(
        _ version: ServiceLayerVersion, _ body: (ServiceLayerSandbox, ServiceLayerLedger) async throws -> Void
    ) async throws {
        let sandbox = try await ServiceLayerSandbox(
            database: SQLiteDatabase.inMemory(), time: SystemTime(), randomness: SystemRandomness())
        let server = SandboxServer(sandbox, port: 0, time: SystemTime())
        try server.start()
        let transport = CurlTransport()
        do {
            let port = try #require(server.port)
            let ledger = try ServiceLayerLedger(
                settings: settings(port: port, version), transport: transport, time: SystemTime(),
                randomness: SystemRandomness(), log: .silent)
            try await body(sandbox, ledger)
        } catch {
            Issue.record(error)
        }
        await transport.close()
        await server.stop()
    }
}
