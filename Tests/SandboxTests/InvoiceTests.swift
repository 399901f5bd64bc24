import Base
import SQLite
import Sandbox
import Testing

/// Posting, reading, changing and cancelling invoices.
@Suite struct InvoiceTests {
    @Test func `a posting answers 201 with the whole entity, its address and its ETag`() async throws {
        let reply = try await SandboxDesk().logIn().send("POST", "Invoices", invoice(["U_TieoutRef": "T-1"]))
        #expect(reply.status == 201)
        #expect(reply.response.headers["Location"] == "http://sap.example:50000/b1s/v2/Invoices(1)")
        // The SHA-1 of "1".
        #expect(reply.response.headers["ETag"] == "W/\"356A192B7913B04C54574D18C28D46E6395428AB\"")
        #expect(reply.json["@odata.etag"] == "W/\"356A192B7913B04C54574D18C28D46E6395428AB\"")
        #expect(reply.json["DocEntry"] == 1)
        #expect(reply.json["DocNum"] == 250_001)
        #expect(reply.json["DocDate"] == "2025-06-15T00:00:00Z")
        #expect(reply.json["DocDueDate"] == "2025-07-15T00:00:00Z")
        #expect(reply.json["CardName"] == "PT Graha Panca Karsa")
        #expect(reply.json["U_TieoutRef"] == "T-1")
        #expect(reply.json["DocumentStatus"] == "bost_Open")
    }

    @Test func `version 1 spells dates without a time`() async throws {
        let posted = try await SandboxDesk("v1").logIn().create("Invoices", invoice())
        #expect(posted["DocDate"] == "2025-06-15")
        #expect(posted["odata.etag"] != nil)
    }

    @Test func `whoever prefers no content gets only the address`() async throws {
        let client = try await SandboxDesk().logIn()
        let reply = try await client.send("POST", "Invoices", invoice(), headers: ["Prefer": "return-no-content"])
        #expect(reply.status == 204)
        #expect(reply.response.body.isEmpty)
        #expect(reply.response.headers["Location"]?.hasSuffix("/Invoices(1)") == true)
    }

    @Test func `the date is today when none is sent`() async throws {
        let posted = try await SandboxDesk().logIn().create("Invoices", invoice(["DocDate": nil]))
        #expect(posted["DocDate"] == "2026-01-05T00:00:00Z")
    }

    @Test(arguments: ["2025-06-15", "20250615", "2025-06-15T00:00:00Z"])
    func `a date is understood in three forms`(date: String) async throws {
        let posted = try await SandboxDesk().logIn().create("Invoices", invoice(["DocDate": JSON(date)]))
        #expect(posted["DocDate"] == "2025-06-15T00:00:00Z")
    }

    @Test func `numbers repeat across series, entries never`() async throws {
        let client = try await SandboxDesk().logIn()
        let first = try await client.create("Invoices", invoice())
        let second = try await client.create("Invoices", invoice(["Series": 11]))
        #expect(first["DocNum"] == second["DocNum"])
        #expect(first["DocEntry"] != second["DocEntry"])
    }

    @Test func `a refused posting uses up no number`() async throws {
        let client = try await SandboxDesk().logIn()
        _ = try await client.send("POST", "Invoices", invoice(["DocCurrency": "GBP"]))
        #expect(try await client.create("Invoices", invoice())["DocNum"] == 250_001)
    }

    @Test func `an answer can carry every property of the type`() async throws {
        let desk = try await SandboxDesk(options: SandboxOptions())
        let client = try await desk.logIn()
        let posted = try await client.create("Invoices", invoice())
        #expect((posted.object?.count ?? 0) > 290)
        #expect((posted["DocumentLines"]?[0]?.object?.count ?? 0) > 230)
        #expect(posted["Indicator"] == .null)
        #expect(posted["Printed"] == "psNo")
        #expect(posted["U_TieoutRef"] == .null)
    }

    @Test func `a service invoice has accounts instead of items`() async throws {
        let posted = try await SandboxDesk().logIn().create(
            "Invoices",
            [
                "CardCode": "C00001", "DocDate": "2025-06-15", "DocType": "S",
                "DocumentLines": [
                    [
                        "AccountCode": "4100-002", "ItemDescription": "Sewa alat berat", "LineTotal": "5329220863.00",
                        "TaxCode": "PPN11", "CostingCode": "20", "ProjectCode": "022C",
                    ]
                ],
            ])
        #expect(posted["DocType"] == "dDocument_Service")
        #expect(posted["DocTotal"] == .number("5915435157.93"))
        #expect(posted["DocumentLines"]?[0]?["Quantity"] == nil)
    }

    // MARK: - Changing

    @Test func `words can be changed and figures can't`() async throws {
        let client = try await SandboxDesk().logIn()
        _ = try await client.create("Invoices", invoice())
        #expect(try await client.send("PATCH", "Invoices(1)", ["Comments": "Hello"]).status == 204)
        #expect(try await client.get("Invoices(1)").json["Comments"] == "Hello")
        let locked = "400 -1029 Field cannot be updated (ODBC -1029)"
        #expect(try await client.send("PATCH", "Invoices(1)", ["CardCode": "C00001"]).error == locked)
        let line: JSON = ["DocumentLines": [["LineNum": 0, "UnitPrice": 2]]]
        #expect(try await client.send("PATCH", "Invoices(1)", line).error == locked)
        let text: JSON = ["DocumentLines": [["LineNum": 0, "FreeText": "ok"]]]
        #expect(try await client.send("PATCH", "Invoices(1)", text).status == 204)
        #expect(try await client.get("Invoices(1)").json["DocumentLines"]?[0]?["FreeText"] == "ok")
    }

    @Test func `a change under another's hands is refused`() async throws {
        let client = try await SandboxDesk().logIn()
        let eTag = try #require(try await client.send("POST", "Invoices", invoice()).response.headers["ETag"])
        _ = try await client.send("PATCH", "Invoices(1)", ["Comments": "a"], headers: ["If-Match": eTag])
        let reply = try await client.send("PATCH", "Invoices(1)", ["Comments": "b"], headers: ["If-Match": eTag])
        #expect(
            reply.error
                == "412 -2039 Another user or another operation modified data; to continue, open the window again (ODBC -2039)"
        )
        #expect(try await client.get("Invoices(1)").json["Comments"] == "a")
    }

    @Test func `who knows the version gets 304`() async throws {
        let client = try await SandboxDesk().logIn()
        let eTag = try #require(try await client.get("Items('VAT')").response.headers["ETag"])
        #expect(try await client.get("Items('VAT')", headers: ["If-None-Match": eTag]).status == 304)
    }

    // MARK: - Cancelling

    @Test func `a cancelled invoice leaves a mirror that carries the reference too`() async throws {
        let desk = try await SandboxDesk()
        let client = try await desk.logIn()
        _ = try await client.create("Invoices", invoice(["U_TieoutRef": "T-1"]))
        #expect(try await client.send("POST", "Invoices(1)/Cancel").status == 204)
        let both = try await client.get(
            "Invoices?$filter=U_TieoutRef%20eq%20'T-1'&$select=DocEntry,Cancelled,CancelStatus")
        #expect(both.json["value"]?.list?.map { $0["CancelStatus"]?.text } == ["csYes", "csCancellation"])
        #expect(both.json["value"]?[0]?["Cancelled"] == "tYES")
        #expect(try await client.get("Invoices(2)").json["DocumentLines"]?[0]?["BaseEntry"] == 1)
        #expect(try await client.send("POST", "Invoices(1)/Cancel").status == 400)
        let reversed = try await desk.database.read { db throws(SQLError) in
            try db.all("SELECT debit_total FROM journal_entry ORDER BY jdt_num") { $0.text(0) }
        }
        #expect(reversed == ["1000.000000", "1000.000000"])
    }

    @Test func `a cancellation can be looked at before it is made`() async throws {
        let client = try await SandboxDesk().logIn()
        _ = try await client.create("Invoices", invoice())
        let mirror = try await client.send("POST", "Invoices(1)/CreateCancellationDocument")
        #expect(mirror.json["CancelStatus"] == "csCancellation")
        #expect(try await client.list("Invoices", "DocEntry") == ["1"])
    }

    @Test func `a closed invoice is closed`() async throws {
        let client = try await SandboxDesk().logIn()
        _ = try await client.create("Invoices", invoice())
        #expect(try await client.send("POST", "Invoices(1)/Close").status == 204)
        #expect(try await client.get("Invoices(1)").json["DocumentStatus"] == "bost_Close")
    }

    // MARK: - Drafts

    @Test func `a draft is computed, can be changed, and becomes an invoice`() async throws {
        let client = try await SandboxDesk().logIn()
        let draft = try await client.create("Drafts", invoice(["DocObjectCode": "oInvoices", "U_TieoutRef": "T-9"]))
        #expect(draft["DocTotal"] == .number("1000.0"))
        let change: JSON = ["DocumentLines": [["LineNum": 0, "UnitPrice": 2500]]]
        #expect(try await client.send("PATCH", "Drafts(1)", change).status == 204)
        #expect(try await client.get("Drafts(1)").json["DocTotal"] == .number("2500.0"))
        let posted = try await client.send("POST", "DraftsService_SaveDraftToDocument", ["Document": ["DocEntry": 1]])
        #expect(posted.status == 204)
        let made = try await client.get("Invoices(1)").json
        #expect(made["DocTotal"] == .number("2500.0"))
        #expect(made["U_TieoutRef"] == "T-9")
        #expect(try await client.get("Drafts(1)").json["DocumentStatus"] == "bost_Close")
    }

    @Test func `a company can refuse a second living document with the same reference`() async throws {
        var options = SandboxOptions.lean
        options.refusesDuplicateReferences = true
        let client = try await SandboxDesk(options: options).logIn()
        _ = try await client.create("Invoices", invoice(["U_TieoutRef": "T-1"]))
        let second = try await client.send("POST", "Invoices", invoice(["U_TieoutRef": "T-1"]))
        #expect(second.error == "400 -1116 U_TieoutRef already exists in another document")
        _ = try await client.send("POST", "Invoices(1)/Cancel")
        _ = try await client.create("Invoices", invoice(["U_TieoutRef": "T-1"]))
    }
}
