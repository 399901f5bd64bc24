import Base
import InvenTreeSandbox
import TestSupport
import Testing

/// Protocol, rights, lists, searches and the importer.
@Suite struct InvenTreeServiceTests {
    @Test func `a token is fetched by name and password, and the same name brings the same one`() async throws {
        let desk = try await InvenTreeDesk()
        let first = try await desk.send("GET", "/api/user/token/?name=tieout")
        let second = try await desk.send("GET", "/api/user/token/?name=tieout")
        #expect(first.json == second.json)
        let token = try #require(first.json["token"]?.text)
        #expect(
            try await desk.send("GET", "/api/user/me/", authorization: "Token \(token)").json["username"] == "intake")
        #expect(try await desk.send("GET", "/api/user/me/", authorization: "Bearer \(token)").status == 401)
        #expect(
            try await desk.send("GET", "/api/company/", authorization: "Token x").json == ["detail": "Invalid token."])
        #expect(try await desk.send("POST", "/api/user/token/", [:]).status == 405)
        desk.time.advance(seconds: 366 * 86_400)
        #expect(try await desk.send("GET", "/api/user/me/", authorization: "Token \(token)").status == 401)
    }

    @Test(arguments: [
        ("GET", "/api/", nil, 200), ("GET", "/api/company/", nil, 401),
        ("GET", "/api/company", InvenTreeDesk.intake, 404),
        ("GET", "/api/nonexistent/", InvenTreeDesk.intake, 404),
        ("GET", "/api/company/999999/", InvenTreeDesk.intake, 404),
        ("PUT", "/api/company/", InvenTreeDesk.intake, 405), ("GET", "/api/version/", InvenTreeDesk.intake, 403),
        ("GET", "/api/version/", InvenTreeDesk.administrator, 200), ("GET", "/api/company/", InvenTreeDesk.guest, 403),
        ("DELETE", "/api/order/so-line/", InvenTreeDesk.intake, 405),
        ("GET", "/api/company/?search=" + String(repeating: "a", count: 4100), InvenTreeDesk.intake, 400),
        ("GET", "/api/part/?name_regex=(", InvenTreeDesk.intake, 500),
    ])
    func `a request meets the status the real server gives`(method: String, target: String, who: String?, status: Int)
        async throws
    {
        let desk = try await InvenTreeDesk()
        #expect(try await desk.send(method, target, authorization: who).status == status)
    }

    @Test(arguments: [
        "/api/company/", "/api/part/", "/api/order/so/", "/api/order/so-line/", "/api/order/so-extra-line/",
    ])
    func `a list body breaks every creation`(path: String) async throws {
        let answer = try await InvenTreeDesk().send("POST", path, [["name": "L1"]])
        #expect(answer.status == 500)
        #expect(answer.json["error"] == "AttributeError")
    }

    @Test func `RON is refused until an administrator allows it`() async throws {
        var options = InvenTreeOptions()
        options.allowsRON = false
        let desk = try await InvenTreeDesk(options)
        let company: JSON = ["name": "X", "currency": "RON"]
        #expect(
            try await desk.send("POST", "/api/company/", company).json == [
                "currency": ["\"RON\" is not a valid choice."]
            ])
        let setting = "/api/settings/global/CURRENCY_CODES/"
        #expect(try await desk.send("PATCH", setting, ["value": "RON,EUR"]).status == 403)
        try await desk.send("PATCH", setting, ["value": "RON,EUR"], authorization: InvenTreeDesk.administrator)
        #expect(try await desk.send("POST", "/api/company/", company).status == 201)
    }

    @Test func `a list is a bare array without a limit, and comes in pages with one`() async throws {
        let desk = try await InvenTreeDesk()
        for name in ["D", "B", "A", "C"] { try await desk.send("POST", "/api/company/", ["name": JSON(name)]) }
        #expect(try await desk.send("GET", "/api/company/?offset=2").json.list?.count == 4)
        let page = try await desk.send("GET", "/api/company/?zzz=1&limit=2").json
        #expect(page["count"] == 4)
        #expect(page["results"]?[0]?["name"] == "A")
        #expect(page["next"] == "http://inventree.example/api/company/?limit=2&offset=2&zzz=1")
        let last = try await desk.send("GET", "/api/company/?limit=2&offset=2").json
        #expect(last["next"]?.isNull == true)
        #expect(last["previous"] == "http://inventree.example/api/company/?limit=2")
    }

    @Test(arguments: [
        ("search=%C8%9Aes%C4%83toria%20Bra%C8%99ov", 1), ("search=%C8%9AES%C4%82TORIA", 0), ("search=tesatoria", 0),
        ("search=RO12345678", 2), ("search=2345", 2), ("search=%5Esc%20.es%C4%83toria&search_regex=true", 2),
        ("search=RO12345678&search_whole=true", 0), ("tax_id=RO00000000", 3), ("name=Email%20SRL", 1),
        ("name=email%20srl", 0),
    ])
    func `companies are found as the real server finds them`(query: String, count: Int) async throws {
        let desk = try await InvenTreeDesk()
        for name in ["SC Țesătoria Brașov SRL", "sc țesătoria brașov srl"] {
            try await desk.send("POST", "/api/company/", ["name": JSON(name), "tax_id": "RO12345678"])
        }
        try await desk.send("POST", "/api/company/", ["name": "Email SRL"])
        #expect(try await desk.send("GET", "/api/company/?limit=10&\(query)").json["count"]?.integer == Int64(count))
    }

    @Test(arguments: [
        ("name_regex=%5ELapte%201L%24", 1), ("name_regex=%5ElAPTE%201l%24", 1),
        ("name_regex=%5E(lapte%201l%7Cflags)%24", 2),
        ("name_regex=lapte", 2), ("name=Lapte%201L", 3), ("IPN=p-1", 1), ("IPN_regex=%5Ep-", 1), ("salable=true", 1),
    ])
    func `parts are found as the real server finds them`(query: String, count: Int) async throws {
        let desk = try await InvenTreeDesk()
        for part: JSON in [
            ["name": "Lapte 1L", "salable": true], ["name": "Lapte 1L bio", "IPN": "P-1"], ["name": "Flags"],
        ] {
            try await desk.send("POST", "/api/part/", part)
        }
        #expect(try await desk.send("GET", "/api/part/?limit=10&\(query)").json["count"]?.integer == Int64(count))
    }

    @Test func `only anchors keep NUMAR=1 apart from NUMAR=10`() async throws {
        let desk = try await InvenTreeDesk()
        try await desk.orderOne()
        try await desk.send("POST", "/api/order/so/", ["customer": 1, "description": "SERIE=FCT;NUMAR=10"])
        let plain = try await desk.send("GET", "/api/order/so/?limit=9&search=SERIE=FCT;NUMAR=1")
        #expect(plain.json["count"] == 2)
        let anchored = try await desk.send(
            "GET", "/api/order/so/?limit=9&search_regex=true&search=%5ESERIE=FCT;NUMAR=1%24")
        #expect(anchored.json["count"] == 1)
        let many: JSON = [
            "search": "^(SERIE=FCT;NUMAR=1|SERIE=FCT;NUMAR=10|SERIE=FCT;NUMAR=11)$", "search_regex": true, "limit": 50,
            "salesorder": [:],
        ]
        #expect(try await desk.send("POST", "/api/search/", many).json["salesorder"]?["count"] == 2)
        let broken = try await desk.send(
            "POST", "/api/search/", ["search": "(", "search_regex": true, "salesorder": [:]])
        #expect(broken.status == 200)
        #expect(broken.json["salesorder"]?["error"] != nil)
    }

    @Test func `a huge number breaks the numbering for all`() async throws {
        let desk = try await InvenTreeDesk()
        try await desk.orderOne()
        try await desk.send("POST", "/api/order/so/", ["customer": 1, "reference": "SO-9223372036854775808"])
        #expect(try await desk.send("POST", "/api/order/so/", ["customer": 1]).json["reference"] == "SO-2147483648")
        #expect(try await desk.send("POST", "/api/order/so/", ["customer": 1]).status == 400)
    }

    @Test func `two prices near ten thousand billion are stored and answered with 500`() async throws {
        let desk = try await InvenTreeDesk()
        try await desk.orderOne()
        let line: JSON = ["order": 1, "part": 1, "sale_price": "9999999999999.99", "sale_price_currency": "RON"]
        #expect(try await desk.send("POST", "/api/order/so-line/", line).status == 201)
        let second = try await desk.send("POST", "/api/order/so-line/", line)
        #expect(second.status == 500)
        #expect(second.json["error"] == "InvalidOperation")
        #expect(try await desk.send("POST", "/api/order/so/1/hold/", [:]).status == 500)
        #expect(try await desk.count("SELECT count(*) FROM sales_order_line") == 2)
    }

    @Test func `an order goes from pending to hold to issued to cancelled, and still takes lines`() async throws {
        let desk = try await InvenTreeDesk()
        try await desk.orderOne()
        for (action, status): (String, JSON) in [("hold", 25), ("issue", 15), ("cancel", 40)] {
            let answer = try await desk.send("POST", "/api/order/so/1/\(action)/", [:])
            #expect(answer.status == 201 && answer.json == [:])
            #expect(try await desk.send("GET", "/api/order/so/1/").json["status"] == status)
        }
        #expect(try await desk.send("POST", "/api/order/so-line/", ["order": 1, "part": 1]).status == 201)
        #expect(try await desk.send("GET", "/api/order/so/?limit=1").json["results"]?[0]?["line_items"] == 1)
    }

    @Test func `another currency leaves the total open, and a discount may be negative`() async throws {
        let desk = try await InvenTreeDesk()
        try await desk.orderOne()
        let discount: JSON = ["order": 1, "quantity": 1, "price": "-2.34", "price_currency": "RON"]
        let extra = try await desk.send("POST", "/api/order/so-extra-line/", discount)
        #expect(extra.status == 201 && extra.json["price"] == .number("-2.34"))
        #expect(extra.json["order_detail"]?["total_price"] == .number("-2.34"))
        let line: JSON = ["order": 1, "part": 1, "sale_price": "10", "sale_price_currency": "EUR"]
        let answer = try await desk.send("POST", "/api/order/so-line/", line)
        #expect(answer.json["order_detail"]?["total_price"]?.isNull == true)
    }

    @Test func `metadata is merged by PATCH and replaced by PUT`() async throws {
        let desk = try await InvenTreeDesk()
        try await desk.orderOne()
        let path = "/api/metadata/salesorder/1/"
        try await desk.send("PATCH", path, ["metadata": ["hub": ["key": "abc"]]])
        let merged = try await desk.send("PATCH", path, ["metadata": ["other": 1]])
        #expect(merged.json == ["metadata": ["hub": ["key": "abc"], "other": 1]])
        #expect(try await desk.send("PUT", path, ["metadata": ["only": 1]]).json == ["metadata": ["only": 1]])
    }

    @Test func `lines are deleted in bulk from version 523 on`() async throws {
        var options = InvenTreeOptions()
        options.apiVersion = 523
        let desk = try await InvenTreeDesk(options)
        try await desk.orderOne()
        for _ in 1...3 { try await desk.send("POST", "/api/order/so-line/", ["order": 1, "part": 1]) }
        #expect(try await desk.send("DELETE", "/api/order/so-line/", ["items": [1, 3]]).status == 204)
        #expect(try await desk.send("GET", "/api/order/so-line/?order=1").json.list?.count == 1)
    }
}
