import Base
import SQLite
import Sandbox
import TestSupport
import Testing

/// What people and oracles can see from outside.
@Suite struct InspectionTests {
    private func get(_ desk: SandboxDesk, _ path: String) async throws -> JSON {
        Reply(response: try await desk.response("GET", path)).json
    }

    @Test func `documents are found by their reference, also before queries see them`() async throws {
        let desk = try await SandboxDesk()
        let client = try await desk.logIn()
        try await desk.sandbox.add(FaultRule(.staleSearch))
        _ = try await client.create("Invoices", invoice(["U_TieoutRef": "T 1", "NumAtCard": "0400"]))
        let documents = try await get(desk, "/sandbox/documents?reference=T%201")["documents"]
        #expect(documents?.list?.count == 1)
        #expect(documents?[0]?["docTotal"] == .number("1000"))
        #expect(documents?[0]?["isVisible"] == false)
        #expect(try await get(desk, "/sandbox/documents?reference=T2")["documents"] == [])
    }

    @Test func `requests are counted by what they ask, not by which key`() async throws {
        let desk = try await SandboxDesk()
        let client = try await desk.logIn()
        _ = try await client.get("Items('VAT')")
        _ = try await client.get("Items('TAXABLE')")
        let counters = try await get(desk, "/sandbox/counters")
        #expect(counters["requests"]?["GET /Items(…)"] == 2)
        #expect(counters["logins"]?["succeeded"] == 1)
    }

    @Test func `the log shows bodies and faults, and never a password`() async throws {
        let desk = try await SandboxDesk()
        let client = try await desk.logIn()
        try await desk.sandbox.add(FaultRule(.commitThenDrop))
        _ = await client.outcome("POST", "Invoices", invoice())
        let log = try await get(desk, "/sandbox/requests?last=2")["requests"]
        #expect(log?[0]?["outcome"] == "hung up")
        #expect(log?[0]?["faults"] == "commit-then-drop")
        #expect(log?[0]?["body"]?.text?.contains("TAXABLE") == true)
        #expect(log?[1]?["target"] == "/b1s/v2/Login")
        #expect(log?[1]?["body"] == "")
    }

    @Test func `a reset brings back the morning`() async throws {
        let desk = try await SandboxDesk()
        let client = try await desk.logIn()
        _ = try await client.create("Invoices", invoice())
        #expect(try await desk.response("POST", "/sandbox/reset").status == 200)
        #expect(try await client.get("Invoices").status == 401)
        #expect(try await desk.logIn().create("Invoices", invoice())["DocEntry"] == 1)
    }

    @Test func `a test's oracle reads the tables itself`() async throws {
        let desk = try await SandboxDesk()
        _ = try await desk.logIn().create("Invoices", invoice(["U_TieoutRef": "T-1"]))
        let rows = try await desk.database.read { db throws(SQLError) in
            try db.all("SELECT doc_entry, reference, doc_total, cancelled FROM document WHERE object = 'Invoices'") {
                "\($0.integer(0)) \($0.text(1)) \($0.text(2)) \($0.text(3))"
            }
        }
        #expect(rows == ["1 T-1 1000.000000 N"])
    }

    @Test func `what was posted survives the process`() async throws {
        let folder = ScratchFolder()
        for expected in 1...2 {
            let database = try await SQLiteDatabase(path: folder.file("sandbox.sqlite"))
            let sandbox = try await ServiceLayerSandbox(
                database: database, time: SimulatedTime(), randomness: SeededRandomness(seed: UInt64(expected)))
            let login = await sandbox.handle(
                HTTPRequest(
                    "POST", "/b1s/v2/Login",
                    body: Array(#"{"CompanyDB":"SBODEMO","UserName":"manager","Password":"manager"}"#.utf8)))
            guard case .answer(let response, _) = login, let id = try JSON(parsing: response.body)["SessionId"]?.text
            else { throw NoAnswer() }
            let posted = await sandbox.handle(
                HTTPRequest("POST", "/b1s/v2/Invoices", headers: ["SessionId": id], body: invoice().bytes))
            guard case .answer(let answer, _) = posted else { throw NoAnswer() }
            #expect(try JSON(parsing: answer.body)["DocEntry"] == JSON(expected))
            await database.close()
        }
    }
}
