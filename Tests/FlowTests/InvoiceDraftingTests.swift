import Base
import Model
import Testing

@testable import FakturPosting

/// The payload's content, value by value, for each line profile.
@Suite struct InvoiceDraftingTests {
    private func draft(
        _ settings: PostingSettings = PostingSettings(), _ change: (inout Faktur) -> Void = { _ in }
    ) throws -> InvoiceDraft {
        var faktur = Faktur.example()
        faktur.dpp = try #require(Amount("30420173701.00"))
        faktur.ppn = try #require(Amount("3346219107.11"))
        faktur.remarks = "Sewa alat berat"
        change(&faktur)
        var customer = Customer(id: CustomerID(1), code: "C00001", name: "PT Sinar Mas Tunggal")
        customer.project = "HO"
        return try #require(InvoiceDraft(faktur, customer: customer, reference: "TO-1", settings: settings))
    }

    @Test func `by default the tax base and the VAT stand on two lines, digit for digit`() throws {
        let draft = try draft()
        #expect(draft.lines.map(\.itemCode) == ["TAXABLE", "VAT"])
        #expect(draft.lines.map { $0.unitPrice?.description } == ["30420173701.00", "3346219107.11"])
        #expect(draft.lines.map(\.lineTotal) == draft.lines.map(\.unitPrice))
        #expect(draft.lines.map(\.quantity) == [.one, .one])
        #expect(draft.lines.map(\.taxCode) == ["VAT11", "VAT11"])
        #expect(draft.comments == "Invoice No: 001/TEST/2025\nSewa alat berat")
        #expect(draft.customerReference == "04002507356880001")
        #expect(draft.currency == "IDR" && draft.rate == .one && draft.isLocal)
    }

    @Test func `a faktur without VAT has one line`() throws {
        #expect(try draft { $0.ppn = .zero }.lines.count == 1)
    }

    @Test(arguments: [(Int?.none, Int?.none, "2025-11-18"), (nil, 30, "2025-12-03"), (7, 30, "2025-11-10")])
    func `terms come from the faktur, else the customer, else the settings`(
        faktur: Int?, customer: Int?, due: String
    ) throws {
        var source = Faktur.example()
        source.paymentTermsDays = faktur
        var buyer = Customer(id: CustomerID(1), code: "C00001", name: "PT")
        buyer.paymentTermsDays = customer
        let draft = InvoiceDraft(source, customer: buyer, reference: "", settings: PostingSettings())
        #expect(draft?.dueDate == CalendarDate(due))
    }

    @Test func `a taxed line leaves the VAT to the ledger`() throws {
        var settings = PostingSettings()
        settings.lineProfile = .taxedLine
        settings.taxCode = "PPN11"
        let draft = try draft(settings)
        #expect(draft.lines.count == 1)
        #expect(draft.lines[0].itemCode == "TAXABLE" && draft.lines[0].taxCode == "PPN11")
    }

    @Test func `an account line is a service document with account, cost centre and project`() throws {
        var settings = PostingSettings()
        settings.lineProfile = .accountLine
        settings.account = "4100"
        let draft = try draft(settings) { $0.department = "CC10" }
        #expect(draft.kind == .accounts)
        let line = draft.lines[0]
        #expect(line.accountCode == "4100" && line.costCentre == "CC10" && line.project == "HO")
        #expect(line.description == "Sewa alat berat")
        #expect(line.quantity == nil && line.itemCode == nil && line.unitPrice == nil)
        #expect(line.lineTotal?.description == "30420173701.00")
    }

    @Test func `a foreign invoice carries its amount as unit price and leaves the local total out`() throws {
        let draft = try draft {
            $0.currency = "USD"
            $0.kurs = Amount("16345.5") ?? .zero
        }
        #expect(draft.currency == "USD" && draft.rate.description == "16345.50" && !draft.isLocal)
        #expect(draft.lines.allSatisfy { $0.lineTotal == nil && $0.unitPrice != nil })
    }

    @Test func `local amounts of a foreign faktur are divided by the rate`() throws {
        var settings = PostingSettings()
        settings.amountsIn = .local
        let draft = try draft(settings) {
            $0.currency = "USD"
            $0.kurs = Amount(16_000)
            $0.dpp = Amount(16_000_000)
            $0.ppn = Amount(1_760_000)
        }
        #expect(draft.lines.map { $0.unitPrice?.description } == ["1000.00", "110.00"])
    }

    @Test func `withholding tax stands beside the lines and applies to the base only`() throws {
        var settings = PostingSettings()
        settings.withholdingTaxCode = "PPH2"
        let draft = try draft(settings) { $0.wtaxAmount = Amount("608403474.00") ?? .zero }
        #expect(draft.withholdingTaxes.map { "\($0.code) \($0.amount)" } == ["PPH2 608403474.00"])
        #expect(draft.lines.map(\.withholdingTaxLiable) == [true, false])
    }
}
