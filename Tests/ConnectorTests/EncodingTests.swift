import Base
import Model
import Testing

@testable import SAPBusinessOne

@Suite struct EncodingTests {
    let encoding = DraftEncoding(taxField: .taxCode, referenceField: "U_TieoutRef")

    @Test func `the documented example arrives value by value and digit by digit`() {
        let expected = """
            {"CardCode":"C00000","DocDate":"2025-11-10","DocDueDate":"2025-11-25","TaxDate":"2025-11-10",\
            "DocCurrency":"IDR","DocRate":1,"NumAtCard":"04002500419350850",\
            "Comments":"Invoice No: 123/ARK-022C/XI/2025\\nSewa alat berat","U_TieoutRef":"TIE-F-17-0","DocumentLines":[\
            {"ItemCode":"TAXABLE","Quantity":1,"UnitPrice":30420173701.00,"LineTotal":30420173701.00,"TaxCode":"VAT11"},\
            {"ItemCode":"VAT","Quantity":1,"UnitPrice":3346219107.11,"LineTotal":3346219107.11,"TaxCode":"VAT11"}]}
            """
        #expect(encoding.json(InvoiceDraft.sample).written == expected)
    }

    @Test func `the request carries exactly what the preview shows, in both versions`() async throws {
        for version in ServiceLayerVersion.allCases {
            let scene = try Scene(ScriptedServiceLayer()) { $0.version = version }
            _ = await scene.ledger.create(InvoiceDraft.sample)
            _ = await scene.ledger.create(JournalDraft.sample)
            let bodies = scene.server.requests.dropFirst().map { String(decoding: $0.body, as: UTF8.self) }
            #expect(
                bodies == [
                    scene.ledger.wireForm(of: InvoiceDraft.sample).written,
                    scene.ledger.wireForm(of: JournalDraft.sample).written,
                ])
        }
    }

    @Test func `without a reference field nothing unknown is sent, and the VAT group has its own name`() {
        let plain = DraftEncoding(taxField: .vatGroup, referenceField: nil).json(InvoiceDraft.sample)
        #expect(plain["U_TieoutRef"] == nil)
        #expect(plain["DocumentLines"]?[0]?["VatGroup"]?.text == "VAT11")
        #expect(plain["DocumentLines"]?[0]?["TaxCode"] == nil)
    }

    @Test func `a foreign service document with withholding tax names its amounts in its own currency`() {
        var line = InvoiceDraft.Line()
        line.accountCode = "41101"
        line.description = "Sewa"
        line.unitPrice = .of("1000.5")
        line.costCentre = "CC10"
        line.project = "022C"
        line.withholdingTaxLiable = true
        var draft = InvoiceDraft.sample
        draft.kind = .accounts
        draft.currency = "USD"
        draft.rate = .of("15800.25")
        draft.isLocal = false
        draft.lines = [line]
        draft.withholdingTaxes = [InvoiceDraft.WithholdingTax(code: "WT02", amount: .of("20.01"))]
        let json = encoding.json(draft)
        #expect(json["DocType"]?.text == "dDocument_Service")
        #expect(json["DocRate"] == .number("15800.25"))
        let expected: JSON = [
            "AccountCode": "41101", "ItemDescription": "Sewa", "UnitPrice": .number("1000.50"), "CostingCode": "CC10",
            "ProjectCode": "022C", "WTLiable": "tYES",
        ]
        #expect(json["DocumentLines"]?[0] == expected)
        #expect(json["WithholdingTaxDataCollection"] == [["WTCode": "WT02", "WTAmountFC": .number("20.01")]])
        draft.isLocal = true
        #expect(encoding.json(draft)["WithholdingTaxDataCollection"]?[0]?["WTAmount"] == .number("20.01"))
    }

    @Test func `a journal entry keeps its reference where every company has a field for it`() {
        let expected = """
            {"ReferenceDate":"2025-11-10","DueDate":"2025-11-25","TaxDate":"2025-11-10","Memo":"Faktur 17",\
            "Reference":"TIE-J-17-0","Reference2":"250001","JournalEntryLines":[\
            {"AccountCode":"11401039","Debit":30420173701.00,"Credit":0.00},\
            {"AccountCode":"41101","Debit":0.00,"Credit":30420173701.00}]}
            """
        #expect(encoding.json(JournalDraft.sample).written == expected)
    }

    @Test(arguments: ["sap:50000", "", "ftp://sap"])
    func `an address without its scheme is refused before anything is sent`(address: String) {
        #expect(throws: Failure.self) { try Scene(ScriptedServiceLayer()) { $0.address = address } }
    }

    @Test(arguments: [
        "https://sap:50000", "https://sap:50000/", "https://sap:50000/b1s", "https://sap:50000/b1s/v1",
        "https://sap:50000/b1s/v2/",
    ])
    func `the address is understood with or without its path`(address: String) {
        let settings = ServiceLayerSettings(address: address, company: "C", user: "U", password: Secret("P"))
        #expect(settings.root == "https://sap:50000/b1s/v2/")
    }

    @Test func `a reference field that can't be a field's name is refused`() {
        #expect(throws: Failure.self) { try Scene(ScriptedServiceLayer()) { $0.referenceField = "U_Tieout Ref" } }
    }
}
