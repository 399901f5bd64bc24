import Base
import Sandbox
import TestSupport
import Testing

/// Logging in, staying in, being thrown out.
@Suite struct SessionTests {
    private func login(_ desk: SandboxDesk, _ body: String, version: String = "v2") async throws -> HTTPResponse {
        try await desk.response("POST", "/b1s/\(version)/Login", body: body)
    }
    private let good = #"{"CompanyDB":"SBODEMO","UserName":"manager","Password":"manager"}"#

    @Test func `a login answers with two cookies, letter for letter`() async throws {
        let response = try await login(try await SandboxDesk(), good)
        let id = try #require(try JSON(parsing: response.body)["SessionId"]?.text)
        #expect(response.headers.all("Set-Cookie") == ["B1SESSION=\(id);HttpOnly;", "ROUTEID=.node1; path=/b1s"])
        let json = try JSON(parsing: response.body)
        #expect(json["SessionTimeout"] == 30)
        #expect(json["Version"] == "1000190")
        #expect(json["@odata.context"] != nil)
    }

    @Test func `version 1 names its metadata in the old way`() async throws {
        let response = try await login(try await SandboxDesk(), good, version: "v1")
        #expect(try JSON(parsing: response.body)["odata.metadata"] != nil)
        #expect(response.headers["DataServiceVersion"] == "3.0")
    }

    @Test(arguments: [
        (
            #"{"CompanyDB":"SBODEMO","UserName":"manager","Password":"wrong"}"#,
            "401 -304 Fail to NONE-SSO login from SLD."
        ),
        (
            #"{"CompanyDB":"NOBODY","UserName":"manager","Password":"manager"}"#,
            "401 -306 Fail to get DB Credentials from SLD."
        ),
    ])
    func `a login that is refused says why`(body: String, words: String) async throws {
        #expect(Reply(response: try await login(try await SandboxDesk(), body)).error == words)
    }

    @Test func `refused logins in a row lock the user, and the right password no longer helps`() async throws {
        let desk = try await SandboxDesk()
        for _ in 0..<5 {
            _ = try await login(desk, #"{"CompanyDB":"SBODEMO","UserName":"manager","Password":"x"}"#)
        }
        #expect(try await login(desk, good).status == 401)
    }

    @Test(arguments: ["v1", "v2"])
    func `without a session the answer is 401 and 301, in the version's shape`(version: String) async throws {
        let response = try await SandboxDesk().response("GET", "/b1s/\(version)/Items")
        let code = try JSON(parsing: response.body)["error"]?["code"]
        #expect(response.status == 401)
        #expect(code == (version == "v1" ? .number("301") : .string("301")))
        let message = try JSON(parsing: response.body)["error"]?["message"]
        let text = version == "v1" ? message?["value"]?.text : message?.text
        #expect(text == "Invalid session or session already timeout.")
    }

    @Test func `the timeout slides with every request and ends after half an hour of silence`() async throws {
        let desk = try await SandboxDesk()
        let client = try await desk.logIn()
        for _ in 0..<3 {
            desk.time.advance(seconds: 29 * 60)
            #expect(try await client.get("Items('VAT')").status == 200)
        }
        desk.time.advance(seconds: 31 * 60)
        #expect(try await client.get("Items('VAT')").status == 401)
    }

    @Test func `after the logout the session is dead`() async throws {
        let client = try await SandboxDesk().logIn()
        #expect(try await client.send("POST", "Logout").status == 204)
        #expect(try await client.get("Items('VAT')").status == 401)
    }

    @Test func `one session serves both versions, by cookie or by header`() async throws {
        let desk = try await SandboxDesk()
        let session = try await desk.logIn("v1").session
        let byHeader = try await desk.response("GET", "/b1s/v2/Items('VAT')", headers: ["SessionId": session])
        #expect(byHeader.status == 200)
        let byCookie = try await desk.response(
            "GET", "/b1s/v1/Items('VAT')", headers: ["Cookie": "x=1; B1SESSION=\(session)"])
        #expect(byCookie.status == 200)
    }

    @Test func `a user name in JSON logs in by HTTP Basic`() async throws {
        // {"UserName":"manager","CompanyDB":"SBODEMO"}:manager
        let credentials = "eyJVc2VyTmFtZSI6Im1hbmFnZXIiLCJDb21wYW55REIiOiJTQk9ERU1PIn06bWFuYWdlcg=="
        let response = try await SandboxDesk().response(
            "GET", "/b1s/v2/Items('VAT')", headers: ["Authorization": "Basic \(credentials)"])
        #expect(response.status == 200)
        #expect(response.headers.all("Set-Cookie").count == 2)
    }

    @Test(arguments: [
        "//b1s/v2/Items('VAT')", "http://sap.example:50000/b1s/v2/Items('VAT')", "/b1s/v2/Items(%27VAT%27)",
    ])
    func `an address is understood in every form clients send`(target: String) async throws {
        let desk = try await SandboxDesk()
        let client = try await desk.logIn()
        #expect(try await desk.response("GET", target, headers: client.headers()).status == 200)
    }

    @Test(arguments: ["/ping/", "/ping/node/1"])
    func `a ping is answered without a session`(target: String) async throws {
        let response = try await SandboxDesk().response("GET", target)
        #expect(try JSON(parsing: response.body)["message"] == "pong")
    }

    @Test func `a client that expects 100-continue gets an empty 500`() async throws {
        let client = try await SandboxDesk().logIn()
        let reply = try await client.send("POST", "Invoices", invoice(), headers: ["Expect": "100-continue"])
        #expect(reply.status == 500)
        #expect(reply.response.body.isEmpty)
    }

    @Test func `a body over the limit is answered by the proxy`() async throws {
        var options = SandboxOptions.lean
        options.bodyBytesMax = 100
        let client = try await SandboxDesk(options: options).logIn()
        let reply = try await client.send("POST", "Invoices", ["Comments": JSON(String(repeating: "x", count: 100))])
        #expect(reply.status == 413)
        #expect(reply.response.headers["Content-Type"]?.hasPrefix("text/html") == true)
    }

    @Test func `eight parallel postings on one session all arrive, each with a number of its own`() async throws {
        let client = try await SandboxDesk().logIn()
        let numbers = try await withThrowingTaskGroup(of: Int64.self) { group in
            for _ in 0..<8 {
                group.addTask { try await client.create("Invoices", invoice())["DocNum"]?.integer ?? 0 }
            }
            return try await group.reduce(into: Set<Int64>()) { $0.insert($1) }
        }
        #expect(numbers.count == 8)
    }
}
