import Base
import FoundationEssentials
import SQLite
import Sandbox
import TestSupport
import Testing

/// Every fault does what its sentence says.
@Suite struct FaultTests {
    /// A session with one fault waiting for the next posting of an invoice.
    private func client(
        _ fault: Fault, version: String = "v2", _ change: (inout FaultRule) -> Void = { _ in }
    ) async throws -> SandboxClient {
        let desk = try await SandboxDesk(version)
        let client = try await desk.logIn()
        var rule = FaultRule(fault)
        change(&rule)
        try await desk.sandbox.add(rule)
        return client
    }

    private let document = invoice(["U_TieoutRef": "T-1"])

    private func found(_ client: SandboxClient, in set: String = "Invoices") async throws -> Int {
        try await client.list("\(set)?$filter=U_TieoutRef%20eq%20'T-1'", "DocEntry").count
    }

    private func isHangUp(_ outcome: SandboxOutcome) -> Bool { if case .hangUp = outcome { true } else { false } }

    @Test(arguments: [(Fault.commitThenDrop, 1), (.dropBeforeCommit, 0)])
    func `a dropped connection says nothing about the document`(fault: Fault, documents: Int) async throws {
        let client = try await client(fault)
        #expect(isHangUp(await client.outcome("POST", "Invoices", document)))
        #expect(try await found(client) == documents)
    }

    @Test(arguments: [
        (Fault.gateway502Before, 502, 0), (.gateway502After, 502, 1), (.gateway504Before, 504, 0),
        (.gateway504After, 504, 1), (.empty500Before, 500, 0), (.empty500After, 500, 1),
    ])
    func `an answer of the proxy says nothing about the document`(fault: Fault, status: Int, documents: Int)
        async throws
    {
        let client = try await client(fault)
        let reply = try await client.send("POST", "Invoices", document)
        #expect(reply.status == status)
        #expect(reply.json == .null)
        #expect(reply.response.body.isEmpty == (status == 500))
        #expect(try await found(client) == documents)
    }

    @Test func `a late commit appears after somebody looked`() async throws {
        let client = try await client(.lateCommit) { $0.milliseconds = 5000 }
        #expect(isHangUp(await client.outcome("POST", "Invoices", document)))
        #expect(try await found(client) == 0)
        client.desk.time.advance(seconds: 4)
        #expect(try await found(client) == 0)
        #expect(try await client.desk.sandbox.nextDue() == client.desk.time.now.adding(seconds: 1))
        client.desk.time.advance(seconds: 1)
        try await client.desk.sandbox.settle()
        #expect(try await found(client) == 1)
    }

    @Test func `a late commit that is refused leaves nothing`() async throws {
        let client = try await client(.lateCommit)
        _ = await client.outcome("POST", "Invoices", invoice(["CardCode": "C404", "U_TieoutRef": "T-1"]))
        client.desk.time.advance(seconds: 60)
        #expect(try await found(client) == 0)
    }

    @Test func `a stale search does not see what is there`() async throws {
        let client = try await client(.staleSearch) { $0.milliseconds = 3000 }
        #expect(try await client.send("POST", "Invoices", document).status == 201)
        #expect(try await found(client) == 0)
        #expect(try await client.get("Invoices(1)").status == 200)
        client.desk.time.advance(seconds: 3)
        #expect(try await found(client) == 1)
    }

    @Test func `a truncated answer stops in the middle of the body`() async throws {
        let client = try await client(.truncated201)
        guard case .cut(let response, let bytes) = await client.outcome("POST", "Invoices", document) else {
            Issue.record("The answer was not cut.")
            return
        }
        #expect(response.status == 201)
        #expect(bytes > 0 && bytes < response.body.count)
        #expect(try await found(client) == 1)
    }

    @Test func `a document can be created without saying which`() async throws {
        let client = try await client(.createdWithoutKey)
        let reply = try await client.send("POST", "Invoices", document)
        #expect(reply.status == 201)
        #expect(reply.json["DocEntry"] == nil)
        #expect(reply.response.headers["Location"] == nil)
        #expect(try await found(client) == 1)
    }

    @Test func `a slow answer is late, the work is not`() async throws {
        let client = try await client(.slowAnswer) { $0.milliseconds = 90_000 }
        guard case .answer(let response, let delay) = await client.outcome("POST", "Invoices", document) else {
            Issue.record("There was no answer.")
            return
        }
        #expect(response.status == 201)
        #expect(delay == 90_000)
        #expect(try await found(client) == 1)
    }

    @Test func `an expired session is gone until the next login`() async throws {
        let client = try await client(.sessionExpiry)
        #expect(try await client.get("Items('VAT')").error == "401 301 Invalid session or session already timeout.")
        #expect(try await client.get("Items('VAT')").status == 401)
        #expect(try await client.desk.logIn().get("Items('VAT')").status == 200)
    }

    @Test(arguments: [
        (Fault.login299, "500 299 SAML Login Failed"), (.login305, "500 305 Switch company error: -1102"),
    ])
    func `a login can fail for reasons that pass`(fault: Fault, words: String) async throws {
        let client = try await client(fault)
        let body: JSON = ["CompanyDB": "SBODEMO", "UserName": "manager", "Password": "manager"]
        #expect(try await client.send("POST", "Login", body).error == words)
        #expect(try await client.send("POST", "Login", body).status == 200)
    }

    @Test func `a bad node stays bad for its session and no other`() async throws {
        let client = try await client(.badNode407)
        for _ in 0..<2 {
            #expect(try await client.get("Items('VAT')").error == "500 407 Table definition not found for '@TIEOUT'.")
        }
        #expect(try await client.desk.logIn().get("Items('VAT')").status == 200)
    }

    @Test func `a version 1 endpoint can answer in the shape of version 2`() async throws {
        let client = try await client(.v2ShapeOnV1, version: "v1")
        let reply = try await client.get("Invoices(99)")
        #expect(reply.json["error"]?["code"] == .string("-2028"))
        #expect(reply.json["error"]?["message"]?.text != nil)
    }

    @Test func `a missing rate stops foreign documents only`() async throws {
        let client = try await client(.missingRate) { $0.count = nil }
        let foreign = try await client.send("POST", "Invoices", invoice(["DocCurrency": "USD"]))
        #expect(foreign.error == "400 -5002 Update the exchange rate , 'USD'")
        _ = try await client.create("Invoices", document)
    }

    @Test func `a locked period stops everything`() async throws {
        let client = try await client(.periodLocked)
        let reply = try await client.send("POST", "Invoices", document)
        #expect(reply.error == "400 -4013 Posting period locked; specify an alternative date")
        #expect(try await found(client) == 0)
    }

    @Test func `an approval procedure saves a draft and says no such record`() async throws {
        let client = try await client(.approvalDraft)
        let reply = try await client.send("POST", "Invoices", document)
        #expect(reply.error == "400 -2028 No matching records found (ODBC -2028)")
        #expect(try await found(client) == 0)
        #expect(try await found(client, in: "Drafts") == 1)
        #expect(try await client.get("Drafts(1)").json["AuthorizationStatus"] == "dasPending")
    }

    @Test func `a company's own rule refuses the same reference twice`() async throws {
        let client = try await client(.duplicateReference) { $0.count = nil }
        _ = try await client.create("Invoices", document)
        #expect(try await client.send("POST", "Invoices", document).error.hasPrefix("400 -1116 "))
        #expect(try await found(client) == 1)
    }

    // MARK: - Rules

    @Test func `a rule strikes where, as often and after as many as it says`() async throws {
        let client = try await client(.gateway502Before) { rule in
            (rule.path, rule.skip, rule.count) = ("/Invoices", 1, 2)
        }
        var statuses: [Int] = []
        for _ in 0..<5 { statuses.append(try await client.send("POST", "Invoices", document).status) }
        #expect(statuses == [201, 502, 502, 201, 201])
        #expect(try await client.get("Invoices").status == 200)
    }

    @Test func `chance with a seed is the same chance every time`() async throws {
        func statuses(seed: UInt64) async throws -> [Int] {
            let client = try await client(.gateway502Before) { rule in
                (rule.count, rule.probability, rule.seed) = (nil, Amount("0.5") ?? .one, seed)
            }
            var statuses: [Int] = []
            for _ in 0..<40 { statuses.append(try await client.send("POST", "Invoices", document).status) }
            return statuses
        }
        let first = try await statuses(seed: 5)
        #expect(try await statuses(seed: 5) == first)
        #expect(try await statuses(seed: 6) != first)
        #expect((8...32).contains(first.count { $0 == 502 }))
    }

    @Test func `a rule is kept as it was given`() async throws {
        let desk = try await SandboxDesk()
        var rule = FaultRule(.slowAnswer, count: 3)
        (rule.seed, rule.probability, rule.skip, rule.method) = (.max, Amount("0.000001") ?? .one, 2, "PATCH")
        try await desk.sandbox.add(rule)
        let kept = Reply(response: try await desk.response("GET", "/sandbox/faults")).json["faults"]?[0]
        for member in rule.json.members { #expect(kept?[member.name] == member.value) }
    }

    @Test func `faults are switched on and off over HTTP`() async throws {
        let desk = try await SandboxDesk()
        let client = try await desk.logIn()
        let added = try await desk.response(
            "POST", "/sandbox/faults", body: #"[{"fault":"empty-500-before","count":1},{"fault":"slow-answer"}]"#)
        #expect(added.status == 201)
        let listed = Reply(response: try await desk.response("GET", "/sandbox/faults")).json
        #expect(listed["faults"]?.list?.map { $0["fault"]?.text } == ["empty-500-before", "slow-answer"])
        #expect(listed["known"]?.list?.count == Fault.allCases.count)
        #expect(try await client.send("POST", "Invoices", document).status == 500)
        _ = try await desk.response("DELETE", "/sandbox/faults")
        #expect(Reply(response: try await desk.response("GET", "/sandbox/faults")).json["faults"] == [])
    }

    @Test(arguments: [
        (#"{"fault":"comit-then-drop"}"#, "There is no fault 'comit-then-drop'. Did you mean 'commit-then-drop'?"),
        (#"{"fault":"slow-answer","count":-1}"#, "'count' is a whole number, not negative."),
        (
            #"{"fault":"slow-answer","when":1}"#,
            "A fault has no 'when'; it has method, path, count, skip, probability, seed, milliseconds and holdMilliseconds."
        ),
        (#"{"fault":"late-commit","milliseconds":9223372036854775807}"#, "'milliseconds' is at most a day."),
        ("{", "This is no JSON: a string is expected as a member's name (byte 1)."),
    ])
    func `a rule that can't be read is explained`(body: String, words: String) async throws {
        let response = try await SandboxDesk().response("POST", "/sandbox/faults", body: body)
        #expect(response.status == 400)
        if body != "{" { #expect(try JSON(parsing: response.body)["error"]?.text == words) }
    }

    @Test func `every fault is described in the documentation`() throws {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let page = try #require(FileManager.default.contents(atPath: "/\(root)/docs/sandbox.md"))
        let text = String(decoding: page, as: UTF8.self)
        for fault in Fault.allCases { #expect(text.contains("`\(fault.rawValue)`"), "\(fault.rawValue)") }
    }
}
