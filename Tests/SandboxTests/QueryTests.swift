import Base
import Sandbox
import Testing

/// Lists: filters, order, pages and counts.
@Suite struct QueryTests {
    @Test(
        arguments: [
            ("CardCode eq 'C00003'", ["C00003"]),
            ("CardCode gt 'C00008' and CardType eq 'cCustomer'", ["C00009", "C00090", "C00091"]),
            ("startswith(CardName,'UD') or endswith(CardName,'Utama')", ["C00005", "V00000"]),
            ("contains(CardName,'Maju')", ["C00002"]),
            ("contains(CardName,'maju')", []),
            ("substringof('Maju',CardName) eq true", ["C00002"]),
            ("not startswith(CardCode,'C')", ["V00000"]),
            ("CardType eq 'S'", ["V00000"]),
            ("CardType eq cSupplier", ["V00000"]),
            ("Frozen eq 'tYES'", ["C00090"]),
            ("PayTermsGrpCode ge 2", ["C00002", "C00004", "C00008", "C00009"]),
            ("(CardCode eq 'C00001' or CardCode eq 'C00002') and not (CardCode eq 'C00001')", ["C00002"]),
            ("CardCode eq 'C00001' or CardCode eq 'C00002' and CardCode eq 'C00003'", ["C00001"]),
            ("FederalTaxID eq null and CardType eq 'cCustomer'", ["C00090", "C00091"]),
            ("CreateDate eq 2024-01-02 and CardCode eq 'V00000'", ["V00000"]),
            ("CreateDate le '20240102' and CardCode eq 'V00000'", ["V00000"]),
            ("CreateDate ge datetime'2024-01-02T00:00:00' and CardCode eq 'V00000'", ["V00000"]),
            ("CreateDate lt datetime'2024-01-02T00:00:00'", []),
        ] as [(String, [String])])
    func `a filter selects what it says`(filter: String, codes: [String]) async throws {
        let client = try await SandboxDesk().logIn()
        #expect(try await client.list("BusinessPartners?$filter=\(filter.escaped)", "CardCode") == codes)
    }

    @Test func `a doubled quote stands for one, in filters and in keys`() async throws {
        let client = try await SandboxDesk().logIn()
        _ = try await client.create("BusinessPartners", ["CardCode": "O'NEIL", "CardName": "O'Neil & Söhne/KG"])
        #expect(
            try await client.list(
                "BusinessPartners?$filter=CardName%20eq%20'O''Neil%20%26%20S%C3%B6hne/KG'", "CardCode") == ["O'NEIL"])
        #expect(try await client.get("BusinessPartners('O''NEIL')").status == 200)
    }

    @Test func `a filter on an unknown property says which one`() async throws {
        let reply = try await SandboxDesk().logIn().get("Items?$filter=Foo%20eq%201")
        #expect(reply.error == "400 -1000 Property 'Foo' of 'Item' is invalid")
    }

    @Test func `a value that is not there is neither equal nor unequal`() async throws {
        let client = try await SandboxDesk().logIn()
        _ = try await client.create("Invoices", invoice(["Comments": "x"]))
        _ = try await client.create("Invoices", invoice())
        #expect(try await client.list("Invoices?$filter=Comments%20ne%20'y'", "DocEntry") == ["1"])
        #expect(try await client.list("Invoices?$filter=not%20(Comments%20eq%20'y')", "DocEntry") == ["1"])
        #expect(try await client.list("Invoices?$filter=Comments%20eq%20null", "DocEntry") == ["2"])
    }

    @Test func `a list is ordered, cut and reduced as asked`() async throws {
        let client = try await SandboxDesk().logIn()
        #expect(try await client.list("Projects?$orderby=Name%20desc,Code&$top=2&$skip=1", "Code") == ["022C", "021C"])
        let row = try await client.get("Projects?$select=Code,Active&$top=1").json["value"]?[0]
        #expect(row?.object?.names == ["Code", "Active"])
    }

    @Test func `a filter, a selection and an order narrow a search for a reference`() async throws {
        let client = try await SandboxDesk().logIn()
        for number in 1...3 { _ = try await client.create("Invoices", invoice(["U_TieoutRef": JSON("T-\(number)")])) }
        let found = try await client.get(
            "Invoices?$filter=U_TieoutRef%20eq%20'T-2'&$select=DocEntry,DocTotal,U_TieoutRef&$orderby=DocEntry%20desc")
        #expect(found.json["value"]?.list?.count == 1)
        #expect(found.json["value"]?[0]?["DocEntry"] == 2)
        #expect(found.json["value"]?[0]?["U_TieoutRef"] == "T-2")
    }

    // MARK: - Pages

    private func clientWithInvoices(_ count: Int, version: String = "v2") async throws -> SandboxClient {
        let client = try await SandboxDesk(version).logIn()
        for _ in 0..<count { _ = try await client.create("Invoices", invoice()) }
        return client
    }

    @Test func `a page has twenty rows, and even a full last page names a next one`() async throws {
        let client = try await clientWithInvoices(40)
        let first = try await client.get("Invoices?$select=DocEntry").json
        #expect(first["value"]?.list?.count == 20)
        #expect(first["@odata.nextLink"] == "Invoices?$select=DocEntry&$skip=20")
        let second = try await client.get("Invoices?$select=DocEntry&$skip=20").json
        #expect(second["value"]?.list?.count == 20)
        #expect(second["@odata.nextLink"] == "Invoices?$select=DocEntry&$skip=40")
        let third = try await client.get("Invoices?$select=DocEntry&$skip=40").json
        #expect(third["value"] == [])
        #expect(third["@odata.nextLink"] == nil)
    }

    @Test func `the page size is the client's to choose, and 0 means everything`() async throws {
        let client = try await clientWithInvoices(25)
        let three = try await client.get("Invoices?$select=DocEntry", headers: ["Prefer": "odata.maxpagesize=3"]).json
        #expect(three["value"]?.list?.count == 3)
        let all = try await client.get("Invoices?$select=DocEntry", headers: ["Prefer": "odata.maxpagesize=0"]).json
        #expect(all["value"]?.list?.count == 25)
        #expect(all["@odata.nextLink"] == nil)
    }

    @Test(arguments: ["$top=-1", "$skip=x", "$skip=99999999999", "$orderby=Code%20up", "$select=Foo"])
    func `an option that can't be meant is refused`(option: String) async throws {
        #expect(try await SandboxDesk().logIn().get("Projects?\(option)").status == 400)
    }

    @Test func `no page size is too large to ask for`() async throws {
        let client = try await SandboxDesk().logIn()
        for size in ["9223372036854775807", "B1S"] {
            let codes = try await client.list(
                "Projects?$skip=4", "Code", headers: ["Prefer": "odata.maxpagesize=\(size)", "B1S-PageSize": size])
            #expect(codes == ["HO"])
        }
    }

    @Test func `a top that fits on a page names no next one, a larger one does`() async throws {
        let client = try await clientWithInvoices(25)
        #expect(try await client.get("Invoices?$top=20").json["@odata.nextLink"] == nil)
        #expect(try await client.get("Invoices?$top=22").json["@odata.nextLink"] == "Invoices?$skip=20&$top=2")
    }

    @Test func `pages by entry see every document once, whatever is added meanwhile`() async throws {
        let client = try await clientWithInvoices(30)
        var seen: [String] = []
        while true {
            let last = seen.last ?? "0"
            let page = try await client.list("Invoices?$filter=DocEntry%20gt%20\(last)&$orderby=DocEntry", "DocEntry")
            if page.isEmpty { break }
            seen += page
            if seen.count < 41 { _ = try await client.create("Invoices", invoice()) }
        }
        #expect(seen == (1...seen.count).map(String.init))
    }

    @Test func `counts come as plain text, or inline as each version spells it`() async throws {
        let second = try await clientWithInvoices(21)
        let plain = try await second.get("Invoices/$count?$filter=DocEntry%20gt%201")
        #expect(plain.response.text == "20")
        #expect(plain.response.headers["Content-Type"]?.hasPrefix("text/plain") == true)
        #expect(try await second.get("Invoices?$count=true&$top=1").json["@odata.count"] == 21)
        let first = try await second.desk.logIn("v1")
        #expect(try await first.get("Invoices?$inlinecount=allpages&$top=1").json["odata.count"] == "21")
        #expect(try await first.get("Invoices").json["odata.nextLink"] == "Invoices?$skip=20")
    }

    @Test func `the headers are those of the version`() async throws {
        let desk = try await SandboxDesk()
        let second = try await desk.logIn("v2").get("Items")
        #expect(second.response.headers["Content-Type"] == "application/json;odata.metadata=minimal;charset=utf-8")
        #expect(second.response.headers["OData-Version"] == "4.0")
        #expect(second.json["@odata.context"] == "http://sap.example:50000/b1s/v2/$metadata#Items")
        let first = try await desk.logIn("v1").get("Items")
        #expect(first.response.headers["Content-Type"] == "application/json;odata=minimalmetadata;charset=utf-8")
        #expect(first.response.headers["DataServiceVersion"] == "3.0")
        #expect(first.json["odata.metadata"] == "http://sap.example:50000/b1s/v1/$metadata#Items")
    }

    @Test func `one property can be asked for alone`() async throws {
        let reply = try await SandboxDesk().logIn().get("BusinessPartners('C00001')/CardName")
        #expect(reply.json["value"] == "PT Sinar Mas Tunggal")
    }
}

extension String {
    /// Blanks and quotes as addresses carry them.
    var escaped: String { split(separator: " ", omittingEmptySubsequences: false).joined(separator: "%20") }
}
