import Base
import HTTPServer
import Model
import TestSupport
import Testing

@testable import Web

/// Fakturs as files: what is ticked, or the whole search; read from a real port, as a browser saves them.
@Suite struct FakturExportTests {
    @Test func `what is ticked is exported, in the order of the list; with nothing ticked the whole search`()
        async throws
    {
        try await withFiles { office, files in
            var ids: [FakturID] = []
            for number in 1...4 {
                ids.append(try await office.faktur("E-\(number)") { $0.remarks = "=1+\(number)" })
            }
            _ = try await office.faktur("E-5") { $0.status = .submitted }
            let (last, first) = (ids[3], ids[0])
            let two = try await files.table("q=tab%3Aanswered&id=\(last)&id=\(first)")
            #expect(two.rows.map { $0["invoice_no"] } == ["E-4", "E-1"])
            #expect(two.rows[0]["remarks"] == "'=1+4", "No field runs as a formula.")
            #expect(two.headings == FakturColumn.allCases.map(\.rawValue))
            let all = try await files.table("q=tab%3Aanswered")
            #expect(all.rows.map { $0["invoice_no"] } == ["E-4", "E-3", "E-2", "E-1"])
            let workbook = try await files.post("xlsx", "id=\(first)")
            #expect(workbook.contains("200") && workbook.contains("fakturs-") && workbook.contains(".xlsx"))
        }
    }

    @Test func `a file has every column, or those that the list shows`() async throws {
        try await withFiles { office, files in
            let id = try await office.faktur()
            let shown = try await files.table("id=\(id)&columns=invoice_no%2Cstatus%2Ctotal")
            #expect(shown.headings == ["invoice_no", "total", "status", "sap_submission_status"])
            #expect(shown.rows[0]["total"] == "1110000.00")
            // What somebody wants to see of the list changes no file of theirs.
            await files.browser.post("/fakturs/columns", ["columns": "total"])
            #expect(try await files.table("id=\(id)&columns=").headings.count == FakturColumn.allCases.count)
            #expect(try await files.table("q=tab%3Aall").headings.count == FakturColumn.allCases.count)
        }
    }

    @Test func `a file lacks nothing that was ticked: what is gone, or too much, is told instead`() async throws {
        let office = try await WebOffice()
        let id = try await office.faktur()
        let viewer = try await office.browser(.viewer)
        let back = "/fakturs?tab=answered"
        let gone = await viewer.submit("/fakturs/export.csv", ["id": "\(id)", "id": "999999", "_back": "\(back)"])
        #expect(gone.words.contains("1 ticked faktur is not there any more. Nothing was exported"))
        let odd = await viewer.post("/fakturs/export.csv", ["id": "<i>", "_back": "\(back)"])
        #expect(odd.location == back)
        let many = (1...201).map { "id=\($0)" }.joined(separator: "&")
        let tooMany = await viewer.post("/fakturs/export.xlsx", encoded: "\(many)&_back=%2Ffakturs")
        #expect(tooMany.location == "/fakturs")
        #expect(await viewer.get("/fakturs").words.contains("At most 200 ticked fakturs"))
    }

    @Test func `the page offers files of what is there, and of nothing else`() async throws {
        let office = try await WebOffice()
        let viewer = try await office.browser(.viewer)
        #expect(!(await viewer.get("/fakturs").text.contains("/fakturs/export")))
        _ = try await office.faktur()
        let page = await viewer.get("/fakturs?tab=answered&columns=total")
        #expect(page.text.contains("form=\"bulk\" formaction=\"/fakturs/export.csv\" data-keeps"))
        #expect(page.text.contains("type=\"radio\" name=\"columns\" value=\"invoice_no,total\" form=\"bulk\""))
        #expect(page.words.contains("The fakturs that are ticked; while none is ticked, all that this list holds"))
    }

    private func withFiles(_ body: (WebOffice, SavedFiles) async throws -> Void) async throws {
        let office = try await WebOffice()
        let browser = try await office.browser(.viewer)
        let server = HTTPServer(HTTPServerSettings()) { request in await office.face.answer(request) }
        try server.start()
        let outcome: Result<Void, any Error>
        do {
            let port = try #require(server.port)
            outcome = .success(try await body(office, SavedFiles(browser: browser, port: port)))
        } catch { outcome = .failure(error) }
        await server.stop()
        try outcome.get()
    }
}

/// What a browser saves when a form answers with a file.
private struct SavedFiles {
    let browser: Browser
    let port: UInt16

    func table(_ fields: String) async throws -> CSVTable {
        let answer = try await post("csv", fields)
        let body = try #require(answer.firstRange(of: "\r\n\r\n"))
        return try CSVTable(Array(answer[body.upperBound...].utf8))
    }

    /// By HTTP 1.0, in which a body ends with the connection, and has no chunks.
    func post(_ kind: String, _ fields: String) async throws -> String {
        let socket = try RawSocket(port: port)
        let body = "_token=\(await browser.formToken())&\(fields)"
        await socket.send(
            """
            POST /fakturs/export.\(kind) HTTP/1.0\r\nHost: tieout.test\r\nCookie: \(SetCookie.session)=\(browser.session ?? "")\r
            Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)
            """)
        return await socket.readToEnd()
    }
}
