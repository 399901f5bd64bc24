import Base
import Curl
import FoundationEssentials
import SQLite
import Sandbox
import TestSupport
import Testing

/// The sandbox on a port, over real sockets.
@Suite struct ServerTests {
    private func withServer(
        _ options: SandboxOptions = SandboxOptions(), _ body: (ServiceLayerSandbox, UInt16) async throws -> Void
    ) async throws {
        let sandbox = try await ServiceLayerSandbox(
            database: try await SQLiteDatabase.inMemory(), time: SystemTime(), randomness: SystemRandomness(),
            options: options)
        let server = SandboxServer(sandbox, port: 0, time: SystemTime())
        try server.start()
        do { try await body(sandbox, try #require(server.port)) } catch {
            await server.stop()
            throw error
        }
        await server.stop()
    }

    /// A client that is logged in.
    private struct Wire {
        let transport = CurlTransport()
        let port: UInt16
        var session = ""

        init(_ port: UInt16) async throws {
            self.port = port
            let login: JSON = ["CompanyDB": "SBODEMO", "UserName": "manager", "Password": "manager"]
            session = try JSON(parsing: try await send("POST", "Login", login).body)["SessionId"]?.text ?? ""
        }

        func send(
            _ method: String, _ resource: String, _ body: JSON? = nil, milliseconds: Int64 = 20_000
        ) async throws(HTTPTransportError) -> HTTPResponse {
            try await transport.send(
                HTTPRequest(
                    method, "http://127.0.0.1:\(port)/b1s/v2/\(resource)",
                    headers: ["Cookie": "B1SESSION=\(session)", "Content-Type": "application/json"],
                    body: body?.bytes ?? []),
                limits: HTTPLimits(wholeMilliseconds: milliseconds))
        }
    }

    @Test func `what a client posts over the wire is there`() async throws {
        try await withServer { _, port in
            let wire = try await Wire(port)
            let posted = try await wire.send("POST", "Invoices", invoice(["U_TieoutRef": "T-1"]))
            #expect(posted.status == 201)
            #expect(posted.headers["Location"] == "http://127.0.0.1:\(port)/b1s/v2/Invoices(1)")
            let found = try await wire.send("GET", "Invoices?$filter=U_TieoutRef%20eq%20'T-1'&$select=DocEntry")
            #expect(try JSON(parsing: found.body)["value"]?.list?.count == 1)
            await wire.transport.close()
        }
    }

    @Test(arguments: [Fault.commitThenDrop, .dropBeforeCommit, .lateCommit, .truncated201])
    func `a misfortune is a lost connection to a client`(fault: Fault) async throws {
        try await withServer { sandbox, port in
            let wire = try await Wire(port)
            try await sandbox.add(FaultRule(fault))
            let error = await #expect(throws: HTTPTransportError.self) {
                try await wire.send("POST", "Invoices", invoice())
            }
            #expect(error?.kind == .connectionLost)
            #expect(error?.mayHaveArrived == true)
            await wire.transport.close()
        }
    }

    @Test func `a slow answer outlasts a client without patience`() async throws {
        try await withServer { sandbox, port in
            let wire = try await Wire(port)
            var rule = FaultRule(.slowAnswer)
            rule.milliseconds = 3000
            try await sandbox.add(rule)
            let error = await #expect(throws: HTTPTransportError.self) {
                try await wire.send("POST", "Invoices", invoice(), milliseconds: 300)
            }
            #expect(error?.kind == .timedOut)
            #expect(try JSON(parsing: try await wire.send("GET", "Invoices").body)["value"]?.list?.count == 1)
            await wire.transport.close()
        }
    }

    @Test func `a running sandbox says its port and ends when it is told to`() async throws {
        let (ports, announce) = AsyncStream.makeStream(of: UInt16.self)
        let running = Task {
            var run = SandboxRun()
            run.port = 0
            run.faults = Array(#"{"fault":"empty-500-before","path":"/Items","method":"GET"}"#.utf8)
            try await run.run(time: SystemTime(), randomness: SystemRandomness(), log: .silent) { announce.yield($0) }
        }
        var iterator = ports.makeAsyncIterator()
        let wire = try await Wire(try #require(await iterator.next()))
        #expect(try await wire.send("GET", "Items").status == 500)
        await wire.transport.close()
        running.cancel()
        try await running.value
    }

    @Test func `faults that can't be read are said before anything listens`() async throws {
        var run = SandboxRun()
        run.faults = Array(#"{"fault":"slow"}"#.utf8)
        let failure = await #expect(throws: Failure.self) {
            try await run.run(time: SystemTime(), randomness: SystemRandomness(), log: .silent) { _ in }
        }
        #expect(failure?.code == .sandboxFaultsUnreadable)
    }

    @Test func `b1sl-python, a client made for the real server, finds nothing amiss`() async throws {
        let folder = ScratchFolder()
        let output = folder.file("python.log")
        try await withServer { _, port in
            let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
            let command =
                "cd '/\(root)' && scripts/test-python.sh Tests/SandboxTests/clients/b1sl_client.py \(port) >'\(output)' 2>&1"
            let status = await exitStatus(of: command)
            let said = FileManager.default.contents(atPath: output).map { String(decoding: $0, as: UTF8.self) } ?? ""
            #expect(status == 0 && said.contains("files_and_services: ok"), "\(said)")
        }
    }
}
