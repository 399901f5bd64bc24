import Base
import Model
import Synchronization
import Testing

@testable import SAPBusinessOne

@Suite struct QueryTests {
    @Test func `a quote in a value is doubled and can't change the question`() {
        let name = "O'Neil' or CardCode ne '"
        let filter: ODataFilter = "CardName eq \(name) and DocEntry gt \(Int64(5))"
        #expect(filter.text == "CardName eq 'O''Neil'' or CardCode ne ''' and DocEntry gt 5")
    }

    @Test func `an accent glued to a quote does not hide it`() {
        let filter: ODataFilter = "CardName eq \("a'\u{301}b")"
        #expect(Array(filter.text.unicodeScalars).count { $0 == "'" } == 4)
    }

    @Test func `days are quoted, names are names, parts are bracketed`() {
        let part: ODataFilter = "A eq \("x")"
        let field: FieldName = "U_TieoutRef"
        let filter: ODataFilter =
            "\(part) and DocDate ge \(CalendarDate.on("2025-01-31")) and \(field: field) eq \("r")"
        #expect(filter.text == "(A eq 'x') and DocDate ge '2025-01-31' and U_TieoutRef eq 'r'")
        for text in ["", "U Ref", "U'Ref", "U_Réf", String(repeating: "x", count: 61)] {
            #expect(FieldName(text) == nil)
        }
    }

    @Test(arguments: [
        ("a b&c=d+e/f%g", "a%20b%26c%3Dd%2Be%2Ff%25g"), ("001/ARK-022C/XI/2025", "001%2FARK-022C%2FXI%2F2025"),
        ("ü€😀", "%C3%BC%E2%82%AC%F0%9F%98%80"), ("(A),$x", "(A),$x"), ("#?\"'", "%23%3F%22%27"),
    ])
    func `a query is percent-encoded byte by byte`(text: String, encoded: String) {
        #expect(percentEncoded(text) == encoded)
    }

    @Test func `many references become few requests, each within the server's request line`() {
        let short = ODataFilter.batches(of: (1...100).map { "R eq \("TIE-\($0)")" })
        #expect(short.map { $0.text.components(of: " or ") } == [40, 40, 20])
        let long = ODataFilter.batches(of: (1...20).map { "R eq \(String(repeating: "é", count: 100) + "\($0)")" })
        #expect(long.count > 1)
        for filter in long { #expect(percentEncoded(filter.text).utf8.count <= ServiceLayerLimits.filterBytesMax) }
        #expect(ODataFilter.batches(of: []).isEmpty)
    }

    @Test func `pages follow each other by key, however the server cuts them`() async throws {
        // 53 documents; the server never gives more than 20 a page, whatever it is asked for.
        let server = ScriptedServiceLayer { request throws(HTTPTransportError) in
            let after = Int(request.query("$filter")?.split(separator: " gt ").last?.prefix { $0 != ")" } ?? "0") ?? 0
            let rows = Array((1...53).filter { $0 > after }.prefix(20))
            return .page(rows.map { #"{"DocEntry":\#($0)}"# }, next: rows.count == 20)
        }
        let scene = try Scene(server) { $0.pageRows = 50 }
        let records = try await scene.client.all(SetQuery(set: "Invoices", key: "DocEntry", select: ["DocEntry"]))
        #expect(records.compactMap { $0["DocEntry"]?.integer } == Array(1...53))
        #expect(
            server.calls == [
                "GET Invoices?$select=DocEntry&$orderby=DocEntry&$top=50",
                "GET Invoices?$select=DocEntry&$filter=(DocEntry%20gt%2020)&$orderby=DocEntry&$top=50",
                "GET Invoices?$select=DocEntry&$filter=(DocEntry%20gt%2040)&$orderby=DocEntry&$top=50",
            ])
        #expect(server.requests.last?.headers["Prefer"] == "odata.maxpagesize=50")
    }

    @Test func `a full last page without a link still asks once more`() async throws {
        let server = ScriptedServiceLayer { request throws(HTTPTransportError) in
            request.query("$filter") == nil ? .page([#"{"Code":"A'1"}"#, #"{"Code":"B"}"#]) : .page([])
        }
        let scene = try Scene(server) { $0.pageRows = 2 }
        let records = try await scene.client.all(SetQuery(set: "Projects", key: "Code", select: ["Code"]))
        #expect(records.count == 2)
        #expect(server.requests.last?.query("$filter") == "(Code gt 'B')")
    }

    @Test func `a server that ignores the question is found out instead of asked for ever`() async throws {
        let server = ScriptedServiceLayer { _ throws(HTTPTransportError) in .page([#"{"DocEntry":1}"#], next: true) }
        let scene = try Scene(server)
        let failure = try #require(
            await #expect(throws: Failure.self) {
                try await scene.client.all(SetQuery(set: "Invoices", key: "DocEntry", select: ["DocEntry"]))
            })
        #expect(failure.code == .sapAnswerUnreadable)
        #expect(server.calls.count == 2)
    }

    @Test(arguments: [
        (HTTPResponse.html(502), "SAP-UNREACHABLE"), (.html(404), "SAP-ADDRESS-WRONG"),
        (.json(200, "{"), "SAP-ANSWER-UNREADABLE"),
        (.json(200, "{}"), "SAP-ANSWER-UNREADABLE"), (.error(400, 201, "Query string error"), "SAP-QUERY-REFUSED"),
        (.error(403, -6006, "You are not permitted"), "SAP-NOT-PERMITTED"),
    ])
    func `a question that can't be answered fails in words, and is never taken for "there is none"`(
        response: HTTPResponse, code: String
    ) async throws {
        let scene = try Scene(ScriptedServiceLayer { _ throws(HTTPTransportError) in response })
        let failure = try #require(
            await #expect(throws: Failure.self) { try await scene.ledger.partner("C00009") })
        #expect(failure.code.rawValue == code)
        await #expect(throws: Failure.self) { try await scene.ledger.invoices(references: ["TIE-F-1-0"]) }
    }
}

extension String {
    fileprivate func components(of separator: String) -> Int { split(separator: separator).count }
}
