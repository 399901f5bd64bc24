import Base
import SQLite
import Sandbox
import Testing

/// The demo company: master data, rates, periods, attachments.
@Suite struct CompanyTests {
    @Test func `the customers are those of the sample files`() async throws {
        let client = try await SandboxDesk().logIn()
        let names = try await client.list("BusinessPartners?$filter=CardType%20eq%20'cCustomer'&$top=10", "CardName")
        #expect(names.first == "PT Graha Panca Karsa")
        #expect(names.last == "PT Cahaya Timur")
    }

    @Test(arguments: [("AUD", "10533.75"), ("USD", "16345.5"), ("SGD", "12187.25"), ("IDR", "1.0")])
    func `every currency of the fakturs has its rate`(currency: String, rate: String) async throws {
        let desk = try await SandboxDesk()
        let parameters: JSON = ["Currency": JSON(currency), "Date": "20250125"]
        let bare = try await desk.logIn("v1").send("POST", "SBOBobService_GetCurrencyRate", parameters)
        #expect(bare.json == .number(rate))
        let wrapped = try await desk.logIn("v2").send("POST", "SBOBobService_GetCurrencyRate", parameters)
        #expect(wrapped.json["value"] == .number(rate))
    }

    @Test func `a missing rate is named, and can be entered`() async throws {
        let client = try await SandboxDesk().logIn()
        let parameters: JSON = ["Currency": "GBP", "Date": "20250615"]
        let missing = try await client.send("POST", "SBOBobService_GetCurrencyRate", parameters)
        #expect(missing.error == "400 -4006 Update the exchange rate , 'GBP'")
        let set: JSON = ["Currency": "GBP", "RateDate": "20250615", "Rate": "20500.25"]
        #expect(try await client.send("POST", "SBOBobService_SetCurrencyRate", set).status == 204)
        #expect(try await client.create("Invoices", invoice(["DocCurrency": "GBP"]))["DocRate"] == .number("20500.25"))
    }

    @Test func `the local and the system currency are rupiah`() async throws {
        let client = try await SandboxDesk("v1").logIn()
        #expect(try await client.send("POST", "SBOBobService_GetLocalCurrency").json == "IDR")
        #expect(try await client.get("SBOBobService_GetSystemCurrency()").json == "IDR")
    }

    @Test func `the company says who it is and which periods are open`() async throws {
        let client = try await SandboxDesk().logIn()
        #expect(
            try await client.send("POST", "CompanyService_GetCompanyInfo").json["CompanyName"]?.text?.contains(
                "sandbox") == true)
        #expect(try await client.send("POST", "CompanyService_GetAdminInfo").json["LocalCurrency"] == "IDR")
        let years = try await client.send("POST", "CompanyService_GetPeriods").json["value"]?.list ?? []
        #expect(years.map { $0["PeriodCategory"]?.text } == ["2024", "2025", "2026"])
        let months = try await client.send(
            "POST", "CompanyService_GetFinancePeriods", ["PeriodCategoryParams": ["AbsoluteEntry": 1]]
        ).json["value"]
        #expect(months?.list?.count == 12)
        #expect(months?[0]?["PeriodStatus"] == "ltLocked")
        #expect(months?[1]?["PostingDateTo"] == "2024-02-29T00:00:00Z")
    }

    @Test func `master data can be added, changed and removed`() async throws {
        let client = try await SandboxDesk().logIn()
        let made = try await client.create("BusinessPartners", ["CardCode": "C77", "CardName": "Tujuh Puluh Tujuh"])
        #expect(made["Valid"] == "tYES")
        #expect(try await client.send("PATCH", "BusinessPartners('C77')", ["Frozen": "Y", "Valid": "N"]).status == 204)
        #expect(try await client.send("POST", "Invoices", invoice(["CardCode": "C77"])).status == 400)
        #expect(try await client.send("DELETE", "BusinessPartners('C77')").status == 204)
        #expect(try await client.get("BusinessPartners('C77')").status == 404)
    }

    @Test func `a new VAT group computes with its newest rate`() async throws {
        let client = try await SandboxDesk().logIn()
        _ = try await client.create(
            "VatGroups",
            [
                "Code": "OUT", "Name": "Out", "Category": "O",
                "VatGroups_Lines": [
                    ["Effectivefrom": "2020-01-01", "Rate": 10], ["Effectivefrom": "2025-01-01", "Rate": 12],
                    ["Effectivefrom": "2030-01-01", "Rate": 15],
                ],
            ])
        let posted = try await client.create("Invoices", invoice(line: ["TaxCode": nil, "VatGroup": "OUT"]))
        #expect(posted["VatSum"] == .number("120.0"))
    }

    @Test func `a user field exists from the moment it is defined`() async throws {
        let client = try await SandboxDesk().logIn()
        let found = try await client.get("UserFieldsMD?$filter=TableName%20eq%20'OINV'%20and%20Name%20eq%20'TieoutRef'")
        #expect(found.json["value"]?[0]?["EditSize"] == 50)
        #expect(try await client.get("UserFieldsMD(TableName='OINV',FieldID=0)").status == 200)
        #expect(try await client.send("POST", "Invoices", invoice(["U_Plant": "x"])).status == 400)
        _ = try await client.create(
            "UserFieldsMD", ["TableName": "OINV", "Name": "Plant", "Type": "db_Alpha", "EditSize": 10])
        #expect(try await client.create("Invoices", invoice(["U_Plant": "x"]))["U_Plant"] == "x")
    }

    @Test func `a file is uploaded, linked and read back`() async throws {
        let desk = try await SandboxDesk()
        let client = try await desk.logIn()
        let content = "%PDF\r\n--not the boundary\r\n"
        let body =
            "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"faktur 1.pdf\"\r\n"
            + "Content-Type: application/pdf\r\n\r\n\(content)\r\n--b--\r\n"
        let uploaded = try await desk.response(
            "POST", "/b1s/v2/Attachments2",
            headers: client.headers(["Content-Type": "multipart/form-data; boundary=b"]),
            body: body)
        #expect(uploaded.status == 201)
        let json = try JSON(parsing: uploaded.body)
        #expect(json["AbsoluteEntry"] == 1)
        #expect(json["Attachments2_Lines"]?[0]?["FileName"] == "faktur 1")
        #expect(json["Attachments2_Lines"]?[0]?["FileExtension"] == "pdf")
        let file = try await client.get("Attachments2(1)/$value?filename='faktur%201.pdf'")
        #expect(file.response.text == content)
        #expect(try await client.create("Invoices", invoice(["AttachmentEntry": 1]))["AttachmentEntry"] == 1)
        #expect(try await client.get("Attachments2(1)/$value?filename='x'").status == 404)
    }

    @Test func `metadata names every set`() async throws {
        let text = try await SandboxDesk().logIn().get("$metadata").response.text
        #expect(text.contains("<EntitySet Name=\"Invoices\" EntityType=\"SAPB1.Document\"/>"))
    }
}
