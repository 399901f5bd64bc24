import Base
import Sandbox
import Testing

/// What the company computes of an invoice, digit for digit.
@Suite struct InvoiceFigureTests {
    private func post(_ document: JSON) async throws -> JSON {
        try await SandboxDesk().logIn().create("Invoices", document)
    }

    @Test func `the real faktur of 30 billion is held to the last digit`() async throws {
        let document: JSON = [
            "CardCode": "C00000", "DocDate": "2025-06-15", "NumAtCard": "04002507356880000",
            "DocumentLines": [
                ["ItemCode": "TAXABLE", "Quantity": 1, "UnitPrice": .number("30420173701.00"), "TaxCode": "VAT11"],
                ["ItemCode": "VAT", "Quantity": 1, "UnitPrice": .number("3346219107.11"), "TaxCode": "VAT11"],
            ],
        ]
        let posted = try await post(document)
        #expect(posted["DocTotal"] == .number("33766392808.11"))
        #expect(posted["VatSum"] == .number("0.0"))
        #expect(posted["DocumentLines"]?[1]?["LineTotal"] == .number("3346219107.11"))
    }

    @Test func `a tax code with a rate computes the same VAT`() async throws {
        let posted = try await post(
            invoice(line: ["UnitPrice": .number("30420173701.00"), "TaxCode": "PPN11"]))
        #expect(posted["VatSum"] == .number("3346219107.11"))
        #expect(posted["DocTotal"] == .number("33766392808.11"))
    }

    @Test func `withholding tax is taken off the total`() async throws {
        let posted = try await post(
            invoice(
                [
                    "WithholdingTaxDataCollection": [["WTCode": "P23", "WTAmount": .number("608403474.00")]]
                ], line: ["UnitPrice": .number("30420173701.00"), "TaxCode": "PPN11", "WTLiable": "tYES"]))
        #expect(posted["WTAmount"] == .number("608403474.0"))
        #expect(posted["DocTotal"] == .number("33157989334.11"))
    }

    @Test func `withholding tax without an amount is its rate on what is liable`() async throws {
        let posted = try await post(
            invoice(
                ["WithholdingTaxDataCollection": [["WTCode": "P23"]]], line: ["UnitPrice": .number("30420173701.00")]))
        #expect(posted["WTAmount"] == .number("608403474.02"))
    }

    @Test func `a foreign invoice is kept in both currencies`() async throws {
        let posted = try await post(
            invoice(["DocCurrency": "AUD"], line: ["UnitPrice": .number("108553.00"), "TaxCode": "PPN11"]))
        #expect(posted["DocRate"] == .number("10533.75"))
        #expect(posted["DocTotalFc"] == .number("120493.83"))
        #expect(posted["VatSumFc"] == .number("11940.83"))
        let line = try #require(posted["DocumentLines"]?[0])
        #expect(line["RowTotalFC"] == .number("108553.0"))
        #expect(line["LineTotal"] == .number("1143470163.75"))
        #expect(posted["DocTotal"] == .number("1269251881.76"))
    }

    @Test func `a LineTotal is local currency also in a foreign invoice`() async throws {
        let posted = try await post(
            invoice(["DocCurrency": "USD"], line: ["LineTotal": .number("16345.50"), "UnitPrice": 16345]))
        #expect(posted["DocTotalFc"] == .number("1.0"))
    }

    @Test func `a quantity, a discount and tax are each rounded once`() async throws {
        let posted = try await post(
            invoice(line: [
                "Quantity": 3, "UnitPrice": .number("33.333333"), "DiscountPercent": 5, "TaxCode": "PPN11",
            ]))
        #expect(posted["DocumentLines"]?[0]?["LineTotal"] == .number("95.0"))
        #expect(posted["VatSum"] == .number("10.45"))
    }

    @Test func `the rate sent wins over the day's, which must exist all the same`() async throws {
        let posted = try await post(invoice(["DocCurrency": "USD", "DocRate": .number("16000.00")]))
        #expect(posted["DocTotal"] == .number("16000000.0"))
    }

    @Test func `numbers may be sent as strings`() async throws {
        let posted = try await post(invoice(line: ["UnitPrice": "1000.50", "Quantity": "2"]))
        #expect(posted["DocTotal"] == .number("2001.0"))
    }

    @Test func `behind an invoice stands a balanced journal entry`() async throws {
        let client = try await SandboxDesk().logIn()
        let posted = try await client.create(
            "Invoices",
            invoice(
                ["WithholdingTaxDataCollection": [["WTCode": "P23"]], "DiscountPercent": 10],
                line: ["UnitPrice": .number("999.99"), "TaxCode": "PPN11"]))
        let number = try #require(posted["TransNum"]?.integer)
        let entry = try await client.get("JournalEntries(\(number))").json
        let lines = entry["JournalEntryLines"]?.list ?? []
        let debits = lines.compactMap { $0["Debit"]?.amount }.total()
        #expect(debits == lines.compactMap { $0["Credit"]?.amount }.total())
        #expect(debits.map { $0 > .zero } == true)
        #expect(lines.first?["ShortName"]?.text == "C00000")
    }
}
