import Base
import SQLite
import Sandbox
import TestSupport
import Testing

/// Whatever is sent, there is an answer, and the next request is served as if nothing had happened.
@Suite struct HostileInputTests {
    private let attachment =
        "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.pdf\"\r\n\r\nx\r\n--b--\r\n"
    private let batch =
        "--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\nContent-Type: application/http\r\n\r\n"
        + "POST Invoices\r\n\r\n{\"CardCode\":\"C00000\"}\r\n--c--\r\n--b\r\nContent-Type: application/http\r\n\r\n"
        + "GET /b1s/v2/Items('VAT') HTTP/1.1\r\n\r\n--b--\r\n"

    private func survives(
        _ mutations: Mutations, method: String, type: String = "application/json",
        _ request: ([UInt8]) -> (target: String, body: [UInt8])
    ) async throws {
        let desk = try await SandboxDesk()
        let client = try await desk.logIn()
        for _ in 0..<1000 {
            let (target, body) = request(mutations.next())
            _ = await desk.sandbox.handle(
                HTTPRequest(method, target, headers: client.headers(["Content-Type": type]), body: body))
        }
        #expect(try await client.get("Items('VAT')").status == 200)
    }

    @Test(arguments: ["GET", "POST", "PATCH", "DELETE"])
    func `a damaged address is answered`(method: String) async throws {
        let mutations = Mutations(
            of: [
                "/b1s/v2/Invoices(1)/Cancel", "/b1s/v1/BusinessPartners('C00001')?$select=CardName",
                "/b1s/v2/UserFieldsMD(TableName='OINV',FieldID=0)", "//b1s/v2/Items?$filter=ItemCode eq 'x'&$top=5",
                "http://h/b1s/v2/Drafts?$skip=3&$orderby=DocEntry desc", "/sandbox/documents?reference=x",
            ],
            fragments: [
                "(", ")", "'", "''", ",", "=", "%27", "%", "%00", "/", "//", "?", "&", "$count", "$value", "-1",
            ],
            seed: 1)
        try await survives(mutations, method: method) { (String(decoding: $0, as: UTF8.self), Array("{}".utf8)) }
    }

    @Test func `a damaged invoice is answered`() async throws {
        let document = invoice([
            "DocCurrency": "USD", "WithholdingTaxDataCollection": [["WTCode": "P23", "WTAmount": 5]],
        ])
        let mutations = Mutations(
            of: [document.written],
            fragments: ["{", "}", "[", "]", "\"", "null", "-", "1e9", "99999999999999999999", ".", "\\u0000", "tYES"],
            seed: 2)
        try await survives(mutations, method: "POST") { ("/b1s/v2/Invoices", $0) }
    }

    @Test func `damaged batches and uploads are answered`() async throws {
        let fragments = ["--b", "--b--", "--c", "\r\n", "\n\n", ":", "boundary=", "POST", "HTTP/1.1"]
        try await survives(
            Mutations(of: [batch], fragments: fragments, seed: 3), method: "POST", type: "multipart/mixed; boundary=b"
        ) { ("/b1s/v2/$batch", $0) }
        try await survives(
            Mutations(of: [attachment], fragments: fragments, seed: 4), method: "POST",
            type: "multipart/form-data; boundary=b"
        ) { ("/b1s/v2/Attachments2", $0) }
    }

    @Test func `a damaged fault rule is answered`() async throws {
        let rule = #"{"fault":"slow-answer","method":"PUT","count":1,"probability":0.5,"seed":9,"milliseconds":10}"#
        try await survives(
            Mutations(of: [rule], fragments: ["-", "9223372036854775808", "1e99", "null", "[]", "\"\""], seed: 5),
            method: "POST"
        ) { ("/sandbox/faults", $0) }
    }

    @Test func `a damaged login is answered`() async throws {
        let desk = try await SandboxDesk()
        let mutations = Mutations(
            of: [#"{"CompanyDB":"SBODEMO","UserName":"manager","Password":"x"}"#], fragments: ["\"", "{", "null"],
            seed: 6)
        for _ in 0..<1000 {
            let text = mutations.next()
            _ = await desk.sandbox.handle(HTTPRequest("POST", "/b1s/v2/Login", body: text))
            let basic = String(decoding: text.prefix(20), as: UTF8.self)
            _ = await desk.sandbox.handle(
                HTTPRequest("GET", "/b1s/v1/Items", headers: ["Authorization": "Basic \(basic)", "Cookie": basic]))
        }
    }
}
