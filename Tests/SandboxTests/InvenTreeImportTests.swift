import Base
import InvenTreeSandbox
import TestSupport
import Testing

/// The data importer: one CSV for the lines of many orders.
@Suite struct InvenTreeImportTests {
    private let file = """
        order,part,quantity,sale_price,sale_price_currency,reference
        1,1,2,3.50,RON,first
        SO-0001,Lapte 1L,1,1.25,RON,second
        1,99,1,1,RON,wrong
        """

    private func upload(_ desk: InvenTreeDesk, _ content: String) async throws -> JSON {
        let fields = "--XX\r\nContent-Disposition: form-data; name=\"model_type\"\r\n\r\nsalesorderlineitem\r\n"
        let data =
            "--XX\r\nContent-Disposition: form-data; name=\"data_file\"; filename=\"lines.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\n\(content)\r\n--XX--\r\n"
        let request = HTTPRequest(
            "POST", "/api/importer/session/",
            headers: ["Authorization": InvenTreeDesk.intake, "Content-Type": "multipart/form-data; boundary=XX"],
            body: Array((fields + data).utf8))
        guard case .answer(let response, _) = await desk.standIn.handle(request) else { throw NoAnswer() }
        #expect(response.status == 201, "\(response.text)")
        return try JSON(parsing: response.body)
    }

    @Test func `rows are checked first, stored one by one, and never twice`() async throws {
        let desk = try await InvenTreeDesk()
        try await desk.orderOne()
        #expect(try await upload(desk, file)["status"] == 10)
        let session = try await desk.send("POST", "/api/importer/session/1/accept_fields/", [:])
        #expect(session.json["status"] == 30)
        #expect(session.json["row_count"] == 3)
        let rows = try await desk.send("GET", "/api/importer/row/?session=1").json.list ?? []
        #expect(rows.map { $0["valid"] } == [true, true, false])
        #expect(rows.last?["errors"] == ["part": ["Invalid pk \"99\" - object does not exist."]])

        let accepted: JSON = ["rows": [1, 2]]
        #expect(try await desk.send("POST", "/api/importer/session/1/accept_rows/", accepted).status == 201)
        let lines = try await desk.send("GET", "/api/order/so-line/?order=1").json.list ?? []
        #expect(lines.map { $0["reference"] } == ["first", "second"])
        #expect(try await desk.send("GET", "/api/order/so/1/").json["total_price"] == .number("8.25"))
        let again = try await desk.send("POST", "/api/importer/session/1/accept_rows/", accepted)
        #expect(again.status == 400)
        #expect(try await desk.count("SELECT count(*) FROM sales_order_line") == 2)
    }

    @Test func `a session whose rows are all stored is complete`() async throws {
        let desk = try await InvenTreeDesk()
        try await desk.orderOne()
        _ = try await upload(desk, "order,part,quantity\n1,1,1\n")
        try await desk.send("POST", "/api/importer/session/1/accept_fields/", [:])
        try await desk.send("POST", "/api/importer/session/1/accept_rows/", ["rows": [1]])
        #expect(try await desk.send("GET", "/api/importer/session/1/").json["status"] == 40)
    }

    @Test func `a file without a required column is refused`() async throws {
        let desk = try await InvenTreeDesk()
        try await desk.orderOne()
        _ = try await upload(desk, "order,quantity\n1,1\n")
        let answer = try await desk.send("POST", "/api/importer/session/1/accept_fields/", [:])
        #expect(answer.status == 400)
        #expect(answer.json["fields"] == ["part"])
    }

    @Test func `a background worker has the rows only after a while`() async throws {
        var options = InvenTreeOptions()
        options.importMilliseconds = 3000
        let desk = try await InvenTreeDesk(options)
        try await desk.orderOne()
        _ = try await upload(desk, file)
        #expect(try await desk.send("POST", "/api/importer/session/1/accept_fields/", [:]).json["status"] == 20)
        #expect(try await desk.send("GET", "/api/importer/row/?session=1").json.list?.isEmpty == true)
        desk.time.advance(seconds: 3)
        #expect(try await desk.send("GET", "/api/importer/session/1/").json["status"] == 30)
        #expect(try await desk.send("GET", "/api/importer/row/?session=1").json.list?.count == 3)
    }
}
