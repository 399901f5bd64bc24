import Base
import Sandbox
import Testing

/// Several operations in one request.
@Suite struct BatchTests {
    private func send(
        _ client: SandboxClient, _ parts: [String], headers more: HTTPHeaders = [:], lineEnd: String = "\r\n"
    ) async throws -> HTTPResponse {
        let body = parts.map { "--b1\n" + $0 }.joined(separator: "\n") + "\n--b1--\n"
        var headers = client.headers(more)
        headers.add("Content-Type", "multipart/mixed; boundary=b1")
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
        return try await client.desk.response("POST", "/b1s/\(client.version)/$batch", headers: headers, body: lines)
    }

    private func operation(_ line: String, _ body: JSON? = nil) -> String {
        "Content-Type: application/http\nContent-Transfer-Encoding: binary\n\n\(line)\n\n\(body?.written ?? "")"
    }

    private func changeset(_ operations: [String]) -> String {
        "Content-Type: multipart/mixed; boundary=c1\n\n"
            + operations.map { "--c1\n" + $0 }.joined(separator: "\n") + "\n--c1--"
    }

    private func statuses(_ response: HTTPResponse) -> [String] {
        response.text.split(separator: "HTTP/1.1 ").dropFirst().map { String($0.prefix(3)) }
    }

    @Test(arguments: [("v1", 202), ("v2", 200)])
    func `a batch answers each operation in its turn`(version: String, status: Int) async throws {
        let client = try await SandboxDesk(version).logIn()
        let response = try await send(
            client,
            [
                operation("POST /b1s/\(version)/Invoices", invoice()), operation("GET Invoices(1)"),
                operation("GET /Items('VAT')"),
            ])
        #expect(response.status == status)
        #expect(statuses(response) == ["201", "200", "200"])
        #expect(response.headers["Content-Type"]?.hasPrefix("multipart/mixed; boundary=batchresponse_") == true)
    }

    @Test func `a batch stops at the first failure`() async throws {
        let client = try await SandboxDesk().logIn()
        let response = try await send(
            client,
            [
                operation("POST Invoices", invoice()), operation("GET Invoices(77)"),
                operation("POST Invoices", invoice()),
            ])
        #expect(statuses(response) == ["201", "404"])
        #expect(try await client.list("Invoices", "DocEntry") == ["1"])
    }

    @Test func `a changeset is done wholly or not at all`() async throws {
        let client = try await SandboxDesk().logIn()
        let good = operation("POST Invoices", invoice())
        let bad = operation("POST Invoices", invoice(["CardCode": "C404"]))
        #expect(statuses(try await send(client, [changeset([good, bad])])) == ["400"])
        #expect(try await client.list("Invoices", "DocEntry") == [])
        #expect(statuses(try await send(client, [changeset([good, good])])) == ["201", "201"])
        #expect(try await client.list("Invoices", "DocEntry") == ["1", "2"])
        #expect(statuses(try await send(client, [changeset([operation("GET Invoices(1)")])])) == ["400"])
    }

    @Test func `lower-case headers and bare line feeds are understood`() async throws {
        let client = try await SandboxDesk().logIn()
        let part = "content-type: application/http\ncontent-transfer-encoding: binary\n\nGET Items('VAT') HTTP/1.1\n"
        #expect(statuses(try await send(client, [part], lineEnd: "\n")) == ["200"])
    }

    @Test func `a version that has changed is not noticed inside a batch`() async throws {
        let client = try await SandboxDesk().logIn()
        _ = try await client.create("Invoices", invoice())
        let patch = "Content-Type: application/http\n\nPATCH Invoices(1)\nIf-Match: W/\"WRONG\"\n\n{\"Comments\":\"x\"}"
        #expect(statuses(try await send(client, [changeset([patch])])) == ["204"])
    }

    @Test func `a body that is no batch is refused`() async throws {
        let client = try await SandboxDesk().logIn()
        #expect(try await client.send("POST", "$batch", ["a": 1]).status == 400)
        #expect(try await send(client, ["garbage"]).status == 400)
    }
}
