import Base
import Sandbox
import Testing

/// What Service Layer refuses, and the words in which it does: the table of facts, line by line.
@Suite struct RefusalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let what: String
        let method: String
        let resource: String
        let body: JSON?
        let words: String
        var testDescription: String { what }

        init(_ what: String, _ method: String, _ resource: String, _ words: String) {
            self.init(what, method, resource, nil, words)
        }

        init(_ what: String, _ invoice: JSON, _ words: String) {
            self.init(what, "POST", "Invoices", invoice, words)
        }

        init(_ what: String, _ method: String, _ resource: String, _ body: JSON?, _ words: String) {
            (self.what, self.method, self.resource, self.body, self.words) = (what, method, resource, body, words)
        }
    }

    static let keys = [
        Case("a key that is not there", "GET", "Invoices(99)", "404 -2028 No matching records found (ODBC -2028)"),
        Case(
            "changing a missing row", "PATCH", "Items('K')", ["ItemName": "x"],
            "404 -2028 Entity with value('K') does not exist"),
        Case("removing a missing row", "DELETE", "Projects('K')", "404 -2028 Entity with value('K') does not exist"),
        Case(
            "a key that is taken", "POST", "Items", ["ItemCode": "VAT"],
            "400 -2035 This entry already exists in the following tables (ODBC -2035)"),
        Case(
            "a partner's code that is taken", "POST", "BusinessPartners", ["CardCode": "C00001", "CardName": "x"],
            "400 -10 1320000140 - Business partner code 'C00001' already assigned to a business partner; enter a unique business partner code"
        ),
        Case("a set that does not exist", "GET", "Nonsense", "400 -1002 Unrecognized resource path"),
        Case(
            "removing an invoice", "DELETE", "Invoices(1)",
            "400 -5006 The requested action is not supported for this object."),
        Case(
            "a filter that can't be read", "GET", "Items?$filter=ItemCode%20eqq%20'x'",
            "400 201 Query string error - Invalid filter condition"),
        Case(
            "expanding a collection", "GET", "Invoices?$expand=DocumentLines",
            "400 201 Cannot expand invalid navigation property 'DocumentLines' for entity type 'Document'"),
    ]

    static let values = [
        Case("an unknown property", invoice(["X": 1]), "400 -1000 Property 'X' of 'Document' is invalid"),
        Case("an unknown user field", invoice(["U_x": "1"]), "400 -1000 Property 'U_x' of 'Document' is invalid"),
        Case(
            "an unknown property in a line", invoice(line: ["Foo": 1]),
            "400 -1000 Property 'Foo' of 'DocumentLine' is invalid"),
        Case(
            "a text that is too long", invoice(line: ["CostingCode": "123456789"]),
            "400 -1 Value too long in property 'CostingCode' of 'DocumentLine'"),
        Case(
            "a reference that is too long", invoice(["U_TieoutRef": JSON(String(repeating: "x", count: 51))]),
            "400 -1 Value too long in property 'U_TieoutRef' of 'Document'"),
    ]

    static let numbers = [
        Case(
            "a number that is none", invoice(["DocRate": "abc"]),
            "400 -1 Invalid value in property 'DocRate' of 'Document'"),
        Case(
            "a whole number beyond 32 bits", "POST", "PaymentTermsTypes",
            ["NumberOfAdditionalDays": .number("9223372036854775807")],
            "400 -1 Invalid value in property 'NumberOfAdditionalDays' of 'PaymentTermsType'"),
        Case(
            "a day that does not exist", invoice(["DocDate": "2025-02-30"]),
            "400 -1 Invalid value in property 'DocDate' of 'Document'"),
        Case(
            "an amount beyond every column",
            invoice(line: ["UnitPrice": .number("9999999999999"), "Quantity": 9_999_999]),
            "400 -5002 Amount out of range"),
    ]

    static let documents = [
        Case("no customer", invoice(["CardCode": nil]), "400 -2028 Customer record not found"),
        Case("an unknown customer", invoice(["CardCode": "C404"]), "400 -2028 Customer record not found"),
        Case("a supplier as customer", invoice(["CardCode": "V00000"]), "400 -2028 Customer record not found"),
        Case("a frozen customer", invoice(["CardCode": "C00090"]), "400 -10 10001071 - Customer C00090 is inactive"),
        Case("an inactive customer", invoice(["CardCode": "C00091"]), "400 -10 10001071 - Customer C00091 is inactive"),
        Case(
            "no lines", invoice(["DocumentLines": []]),
            "400 -5002 Document total value must be zero or greater than zero"),
        Case(
            "a negative total", invoice(line: ["UnitPrice": -1]),
            "400 -5002 Document total value must be zero or greater than zero"),
        Case(
            "a bad cost centre", invoice(line: ["CostingCode": "77"]),
            "400 -5002 Enter valid code  [INV1.OcrCode][line: 1] , '77'"),
        Case(
            "a bad project", invoice(line: ["ProjectCode": "001X"]),
            "400 -5002 Enter valid code  [INV1.Project][line: 1] , '001X'"),
        Case(
            "a bad account",
            invoice(["DocType": "dDocument_Service"], line: ["ItemCode": nil, "AccountCode": "4100-009"]),
            "400 -5002 Enter valid code  [INV1.AcctCode][line: 1] , '4100-009'"),
        Case(
            "a bad warehouse", invoice(line: ["WarehouseCode": "99"]),
            "400 -5002 Enter valid code  [INV1.WhsCode][line: 1] , '99'"),
        Case(
            "a bad tax code", invoice(line: ["TaxCode": "PPN99"]),
            "400 -5002 Enter valid code  [INV1.TaxCode][line: 1] , 'PPN99'"),
        Case(
            "no item", invoice(line: ["ItemCode": nil]),
            "400 -5002 Item number is missing; specify an item number [DocumentLines.ItemCode][line: 1]"),
        Case("an inactive item", invoice(line: ["ItemCode": "OLDITEM"]), "400 -10 10001069 - Item OLDITEM is inactive"),
        Case(
            "a locked period", invoice(["DocDate": "2024-06-15"]),
            "400 -4013 Posting period locked; specify an alternative date"),
        Case(
            "a date outside all periods", invoice(["DocDate": "2031-06-15"]),
            "400 -5002 Date deviates from permissible range [OINV.DocDate]"),
        Case("no exchange rate", invoice(["DocCurrency": "GBP"]), "400 -5002 Update the exchange rate , 'GBP'"),
        Case(
            "an unknown currency", invoice(["DocCurrency": "XXX"]),
            "400 -5002 Enter valid code  [OINV.DocCur] , 'XXX'"),
        Case(
            "a series that does not exist", invoice(["Series": 77]),
            "400 -10 [10000521 - ]To generate this document, first define the numbering series in the Administration module"
        ),
        Case(
            "withholding tax the customer does not have",
            invoice(["CardCode": "C00005", "WithholdingTaxDataCollection": [["WTCode": "P23"]]]),
            "400 1250000075 Withholding tax code 'P23' not allowed for this business partner; define allowed withholding tax codes in business partner master data"
        ),
        Case(
            "an attachment that is not there", invoice(["AttachmentEntry": 5]),
            "400 -5002 Enter valid code  [OINV.AtcEntry] , '5'"),
    ]

    @Test(arguments: keys + values + numbers + documents)
    func `a refusal keeps its words`(of refused: Case) async throws {
        let desk = try await SandboxDesk()
        let client = try await desk.logIn()
        let reply = try await client.send(refused.method, refused.resource, refused.body)
        #expect(reply.error == refused.words)
        #expect(try await client.list("Invoices", "DocEntry").isEmpty)
    }

    @Test func `version 1 gives the code as a number and the message as an object`() async throws {
        let reply = try await SandboxDesk("v1").logIn().get("Invoices(99)")
        #expect(reply.json["error"]?["code"] == .number("-2028"))
        #expect(reply.json["error"]?["message"]?["lang"] == "en-us")
    }

    @Test func `version 2 gives the code as a text`() async throws {
        let reply = try await SandboxDesk("v2").logIn().get("Invoices(99)")
        #expect(reply.json["error"]?["code"] == .string("-2028"))
        #expect(reply.json["error"]?["message"] == "No matching records found (ODBC -2028)")
    }

    @Test func `a company with branches wants one`() async throws {
        var options = SandboxOptions.lean
        options.hasBranches = true
        let client = try await SandboxDesk(options: options).logIn()
        #expect(
            try await client.send("POST", "Invoices", invoice()).error
                == "400 -5002 Specify an active branch [OINV.BPLId]")
        _ = try await client.create("Invoices", invoice(["BPL_IDAssignedToInvoice": 1]))
    }

    @Test func `the values a user field allows are all that it takes`() async throws {
        let client = try await SandboxDesk().logIn()
        _ = try await client.create(
            "UserFieldsMD",
            [
                "TableName": "OINV", "Name": "Kind", "Type": "db_Alpha", "EditSize": 1,
                "ValidValuesMD": [["Value": "A", "Description": "Alpha"], ["Value": "B", "Description": "Beta"]],
            ])
        let reply = try await client.send("POST", "Invoices", invoice(["U_Kind": "Z"]))
        #expect(
            reply.error
                == "400 -1004 'Z' is not a valid value for property 'U_Kind'. The valid values are: 'A' - 'Alpha', 'B' - 'Beta'"
        )
        _ = try await client.create("Invoices", invoice(["U_Kind": "B"]))
    }

    @Test func `an enumeration takes its names and its database values, and nothing else`() async throws {
        let client = try await SandboxDesk().logIn()
        for value in ["tYES", "Y"] {
            let posted = try await client.create("Invoices", invoice(["Confirmed": JSON(value)]))
            #expect(posted["Confirmed"] == "tYES")
        }
        let reply = try await client.send("POST", "Invoices", invoice(["Confirmed": "maybe"]))
        #expect(reply.error.hasPrefix("400 -1004 'maybe' is not a valid value for property 'Confirmed'."))
    }

    @Test func `what the server computes is silently its own`() async throws {
        let posted = try await SandboxDesk().logIn().create(
            "Invoices",
            invoice([
                "DocTotal": 5, "VatSum": 7, "DocEntry": 900, "TransNum": 3, "CancelStatus": "csYes",
                "Cancelled": "tYES",
            ]))
        #expect(posted["DocTotal"] == .number("1000.0"))
        #expect(posted["DocEntry"] == 1)
        #expect(posted["CancelStatus"] == "csNo")
    }

    @Test func `text that is no JSON is refused`() async throws {
        let desk = try await SandboxDesk()
        let client = try await desk.logIn()
        let response = try await desk.response(
            "POST", "/b1s/v2/Invoices", headers: client.headers(), body: "{\"CardCode\":")
        #expect(response.status == 400)
    }
}
