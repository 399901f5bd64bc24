import Base
import InvenTreeSandbox
import Testing

/// Exchanges observed on a real server, as tables: what was sent, and what came back.
@Suite struct InvenTreeRecordTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let sent: JSON
        let status: Int
        var answer: JSON = [:]

        init(_ sent: JSON, _ status: Int, _ answer: JSON = [:]) {
            (self.sent, self.status, self.answer) = (sent, status, answer)
        }

        var testDescription: String { "\(sent.written.prefix(80)) -> \(status)" }
    }

    /// Every member of the expected object is in the answer; a refusal is the same as a whole.
    private func expect(_ answer: (status: Int, json: JSON), _ expected: Case) {
        #expect(answer.status == expected.status, "\(answer.json.written)")
        if expected.status >= 400 { #expect(answer.json == expected.answer, "\(answer.json.written)") }
        for member in expected.answer.object?.members ?? [] {
            #expect(answer.json[member.name] == member.value, "\(member.name)")
        }
    }

    static let html: JSON = ["name": ["Remove HTML tags from this value"]]
    static let twin: JSON = ["non_field_errors": ["The fields name, email must make a unique set."]]

    @Test(arguments: [
        Case(
            ["name": "SC Țesătoria Brașov SRL", "tax_id": "RO12345678", "is_customer": true], 201,
            ["is_customer": true, "is_supplier": true]),
        Case(
            ["name": "  Spații   SRL  ", "description": "  x  "], 201,
            ["name": "Spații   SRL", "description": "x", "is_customer": false]),
        Case(["name": "Meta SRL"], 400, twin), Case(["name": " Meta SRL "], 400, twin),
        Case(["name": "meta srl"], 201), Case(["name": "Meta SRL", "email": nil], 201, ["email": nil]),
        Case(["name": "Meta SRL", "email": "a@b.ro"], 201),
        Case(["tax_id": "1"], 400, ["name": ["This field is required."]]),
        Case(["name": "   "], 400, ["name": ["This field may not be blank."]]),
        Case(["name": "Y", "currency": "XXX"], 400, ["currency": ["\"XXX\" is not a valid choice."]]),
        Case(["name": "A & B <SRL> \"Q\""], 400, html), Case(["name": "Dan's & Fiul <b>x</b>"], 400, html),
        Case(["name": "T07 a\u{A0}b end"], 400, html), Case(["name": "T11 a &amp; b end"], 400, html),
        Case(["name": "T12 x &lt; y end"], 400, html), Case(["name": "T13 A &reg B end"], 400, html),
        Case(["name": "T14 A&copy B end"], 400, html), Case(["name": "T15 A&LT SRL end"], 400, html),
        Case(["name": "T18 Ion <ion@x.ro> end"], 400, html),
        Case(["name": "T00 A & B end"], 201), Case(["name": "T01 A&B end"], 201), Case(["name": "T02 a < b end"], 201),
        Case(["name": "T04 \"Q\" 's end"], 201), Case(["name": "T16 a > b end"], 201),
        Case(["name": "T17 I <3 you end"], 201),
        Case(["name": "T05 a\nb end"], 201, ["name": "T05 ab end"]),
        Case(["name": "T06 a\tb end"], 201, ["name": "T06 ab end"]),
        Case(["name": "T23 a\r\nb end"], 201, ["name": "T23 ab end"]),
        Case(["name": "T24 a\u{85}b end"], 201, ["name": "T24 ab end"]),
        Case(["name": "T10 a\u{200F}b end"], 201, ["name": "T10 ab end"]),
        Case(["name": "T08 a\u{200B}b end"], 201, ["name": "T08 a\u{200B}b end"]),
        Case(["name": "T28 a\u{AD}b end"], 201, ["name": "T28 a\u{AD}b end"]),
        Case(
            [
                "name": JSON(String(repeating: "X", count: 101)), "tax_id": JSON(String(repeating: "9", count: 51)),
                "currency": "XXX",
            ], 400,
            [
                "name": ["Ensure this field has no more than 100 characters."],
                "currency": ["\"XXX\" is not a valid choice."],
                "tax_id": ["Ensure this field has no more than 50 characters."],
            ]),
    ])
    func `a company is taken or refused as on the real server`(expected: Case) async throws {
        let desk = try await InvenTreeDesk()
        try await desk.send("POST", "/api/company/", ["name": "Meta SRL"])
        expect(try await desk.send("POST", "/api/company/", expected.sent), expected)
    }

    static let twinPart: JSON = ["non_field_errors": ["The fields name, IPN, revision must make a unique set."]]

    @Test(arguments: [
        Case(
            ["name": "Lapte"], 201, ["salable": false, "purchaseable": true, "component": true, "full_name": "Lapte"]),
        Case(["name": "Pâine albă 500g"], 400, twinPart), Case(["name": "  Pâine albă 500g  "], 400, twinPart),
        Case(["name": "PÂINE ALBĂ 500G"], 201), Case(["name": "Pâine albă 500g", "IPN": "P-1"], 201, ["IPN": "P-1"]),
        Case(["name": "U1", "units": "buc"], 400, ["units": ["Invalid physical unit"]]),
        Case(["name": "U2", "units": "kg"], 201),
        Case(["name": "CatX", "category": 999], 400, ["category": ["Invalid pk \"999\" - object does not exist."]]),
        Case(["name": "Șurub <M8> x 20"], 400, html), Case(["name": "Șurub\u{A0}M8"], 400, html),
        Case(
            ["name": "Șurub M8", "description": "a\nb", "notes": "x\ny"], 201, ["description": "ab", "notes": "x\ny"]),
    ])
    func `a part is taken or refused as on the real server`(expected: Case) async throws {
        let desk = try await InvenTreeDesk()
        try await desk.send("POST", "/api/part/", ["name": "Pâine albă 500g"])
        expect(try await desk.send("POST", "/api/part/", expected.sent), expected)
    }

    static let taken: JSON = ["reference": ["Sales Order with this Reference already exists."]]
    static let mismatch: JSON = ["reference": ["Reference must match required pattern: SO-{ref:04d}"]]

    @Test(arguments: [
        Case(
            ["customer": 1], 201,
            ["reference": "SO-0002", "status": 10, "total_price": .number("0.0"), "line_items": nil]),
        Case(
            ["customer": 1, "description": "SERIE=FCT;NUMAR=1", "reference": "SO-0007"], 201, ["reference": "SO-0007"]),
        Case(["customer": 1, "reference": "SO-0001"], 400, taken),
        Case(["customer": 1, "reference": "FCT-1"], 400, mismatch),
        Case(["customer": 1, "reference": "so-0001"], 400, mismatch), Case(["customer": 1, "reference": "SO-7"], 201),
        Case(["description": "x", "reference": "SO-0010"], 400, ["customer": ["This field cannot be blank."]]),
        Case(["customer": 2], 400, ["customer": ["Invalid pk \"2\" - object does not exist."]]),
        Case(
            ["customer": 1, "target_date": "2025-01-10", "start_date": "2025-01-20"], 400,
            [
                "target_date": ["Target date must be after start date"],
                "start_date": ["Start date must be before target date"],
            ]),
        Case(
            ["customer": 1, "target_date": "x", "link": "x"], 400,
            [
                "target_date": ["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."],
                "link": ["Enter a valid URL."],
            ]),
        Case(
            ["customer": 1, "status": 20, "creation_date": "2025-01-15", "notes": "# n\nlinie 2"], 201,
            ["status": 10, "creation_date": "2025-01-15", "notes": "# n\nlinie 2"]),
    ])
    func `an order is taken or refused as on the real server`(expected: Case) async throws {
        let desk = try await InvenTreeDesk()
        try await desk.orderOne()
        try await desk.send("POST", "/api/company/", ["name": "Furnizor SRL"])
        expect(try await desk.send("POST", "/api/order/so/", expected.sent), expected)
    }

    private static func line(_ name: String, _ value: JSON) -> JSON {
        var line: JSON = ["order": 1, "part": 1, "quantity": 1, "sale_price_currency": "RON"]
        line[name] = value
        return line
    }

    @Test(arguments: [
        Case(
            ["order": 1, "part": 1], 201, ["quantity": .number("1.0"), "sale_price": nil, "sale_price_currency": "RON"]),
        Case(line("quantity", "2.5"), 201, ["quantity": .number("2.5")]),
        Case(line("quantity", 0), 201, ["quantity": .number("0.0")]),
        Case(line("quantity", "1.123456"), 201, ["quantity": .number("1.123456")]),
        Case(line("quantity", "0.00001"), 201, ["quantity": .number("1e-05")]),
        Case(line("quantity", "0.000004"), 201, ["quantity": .number("4e-06")]),
        Case(line("quantity", "1e3"), 201, ["quantity": .number("1000.0")]),
        Case(line("quantity", "9999999999.12345"), 201, ["quantity": .number("9999999999.12345")]),
        Case(
            line("quantity", "99999999999"), 400,
            ["quantity": ["Ensure that there are no more than 15 digits in total."]]),
        Case(line("quantity", "1,5"), 400, ["quantity": ["Invalid value"]]),
        Case(line("quantity", "NaN"), 400, ["quantity": ["“NaN” value must be a decimal number."]]),
        Case(line("quantity", -1), 400, ["quantity": ["Ensure this value is greater than or equal to 0."]]),
        Case(line("quantity", nil), 400, ["quantity": ["This field may not be null."]]),
        Case(line("sale_price", "0.0000005"), 201, ["sale_price": .number("0.0")]),
        Case(line("sale_price", "1.1234567"), 201, ["sale_price": .number("1.123457")]),
        Case(line("sale_price", "12.3456785"), 201, ["sale_price": .number("12.345678")]),
        Case(line("sale_price", .number("0.30000000000000004")), 201, ["sale_price": .number("0.3")]),
        Case(
            line("sale_price", "99999999999999"), 400,
            ["sale_price": ["Ensure that there are no more than 19 digits in total."]]),
        Case(line("sale_price", "-5"), 400, ["sale_price": ["Ensure this value is greater than or equal to 0."]]),
        Case(line("sale_price_currency", "HUF"), 400, ["sale_price_currency": ["\"HUF\" is not a valid choice."]]),
        Case(line("part", 2), 400, ["part": ["Invalid pk \"2\" - object does not exist."]]),
        Case(line("part", nil), 400, ["part": ["This field cannot be blank."]]),
        Case(line("order", 9999), 400, ["order": ["Invalid pk \"9999\" - object does not exist."]]),
        Case(["part": 1, "quantity": 1], 400, ["order": ["This field is required."]]),
        Case(["order": 1, "quantity": 1], 400, ["part": ["This field cannot be blank."]]),
        Case([:], 400, ["order": ["This field is required."]]),
        Case(line("notes", "<b>x</b>"), 400, ["notes": ["Remove HTML tags from this value"]]),
        Case(line("notes", "a\nb"), 201, ["notes": "ab"]),
    ])
    func `a line is taken or refused as on the real server`(expected: Case) async throws {
        let desk = try await InvenTreeDesk()
        try await desk.orderOne()
        try await desk.send("POST", "/api/part/", ["name": "Nesalable"])
        expect(try await desk.send("POST", "/api/order/so-line/", expected.sent), expected)
    }

    @Test(arguments: [
        ("3", "333.333333", "999.999999"), ("2.1234565", "1", "2.12346"), ("1.5", "9999999.999999", "14999999.999998"),
        ("0.000005", "1", "0.0"), ("1", "0.0000004", "0.0"),
    ])
    func `an order adds up what is stored, not what was sent`(quantity: String, price: String, total: String)
        async throws
    {
        let desk = try await InvenTreeDesk()
        try await desk.orderOne()
        let line: JSON = [
            "order": 1, "part": 1, "quantity": JSON(quantity), "sale_price": JSON(price), "sale_price_currency": "RON",
        ]
        let answer = try await desk.send("POST", "/api/order/so-line/", line)
        #expect(answer.json["order_detail"]?["total_price"] == .number(total))
    }
}
