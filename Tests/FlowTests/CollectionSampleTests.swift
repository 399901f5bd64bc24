import Base
import InvoiceCollection
import Model
import SQLite
import Store
import TestSupport
import Testing

/// The sample views and the sample billing file: rows in, items out, to the sixth decimal.
@Suite struct CollectionSampleTests {
    @Test(arguments: [("B1T_Invoice", InvoiceData.Direction.outgoing), ("B1T_PurchaseInvoice", .incoming)])
    func `the samples' rows become items equal to them, and a second run writes nothing`(
        file: String, direction: InvoiceData.Direction
    ) async throws {
        let office = try await CollectionOffice()
        let billing = try #require(SourceTree.text("samples/billing.csv"))
        _ = try await BillingImport(billing: office.store.billing, audit: office.store.audit, time: office.time).run(
            Array(billing.utf8), skipBadRows: false, by: "anna")
        let table = try CSVTable(Array(try #require(SourceTree.text("samples/\(file).csv")).utf8))
        let rows = table.rows.map(CollectionSampleTests.row)
        office.views.show(rows, in: direction)
        for name in Set(rows.compactMap(\.eSignInvoice)) {
            office.share.put(DeskShare.pdf, as: try FileName(lastOf: name).description)
        }
        let report = try await office.collect(direction)
        #expect(report.findings.isEmpty && report.itemsAdded == rows.count)

        let numbers = Set(rows.map(\.documentNumber))
        var items: [ItemContent] = []
        for number in numbers { items += try await office.items(number).map(\.content) }
        #expect(items.sorted() == rows.compactMap(CollectionSampleTests.content).sorted())
        let expected = table.rows.compactMap { $0["Net_amount_in_LC"].flatMap { Amount($0) } }
        #expect(expected.count == rows.count)
        #expect(items.map(\.netAmountInvoicingInSystemCurrency).total() == expected.total())

        let before = try await office.store.billing.list(BillingFilter())
        let writes = try await office.rowsWritten()
        let again = try await office.collect(direction)
        #expect(again.changed == 0 && again.mailsPromised == 0 && again.agreed == numbers.count)
        #expect(try await office.store.billing.list(BillingFilter()) == before)
        #expect(try await office.rowsWritten() == writes)
        if direction == .outgoing {
            try await office.deliver()
            #expect(office.relay.mails.count == numbers.count)
        }
    }

    @Test func `an amount is kept to the sixth decimal, and one with a seventh is parked`() async throws {
        let office = try await CollectionOffice()
        try await office.wait(for: "1000", "1001")
        let amounts = ["99999999999.999999", "-0.000001", "-99999999999.999998", ".5"]
        office.views.show(amounts.map { Collected.row($0) } + [Collected.row("0.0000001", of: "1001")])
        let findings = try await office.collect().findings
        #expect(findings.map(\.documentNumber).sorted() == ["1000", "1001"])
        #expect(findings.first { $0.documentNumber == "1001" }?.failure.code == .invoiceRowsDisagree)
        let kept = try await office.items("1000").map(\.content.netAmountInvoicingInSystemCurrency)
        let expected = ["-99999999999.999998", "-0.000001", "0.5", "99999999999.999999"]
        #expect(kept.sorted() == expected.compactMap { Amount($0) })
        #expect(kept.total() == Amount("0.5"))
    }

    private static func row(_ line: CSVTable.Row) -> InvoiceViewRow {
        var row = InvoiceViewRow(documentNumber: line["U_MVDocNum"] ?? "")
        row.docNum = line["DocNum"]
        row.orNumber = line["OrNumber"]
        row.account = line["Account"]
        row.costCenter = line["CostCenter"]
        row.project = line["Project"]
        row.netAmountInLC = line["Net_amount_in_LC"]
        row.netAmountInFC = line["Net_amount_in_FC"]
        row.eSignInvoice = line["ESignInvoice"]
        row.cardCode = line["U_MV2CardCode"]
        if let entry = line["DocEntry"].flatMap({ Int64($0) }), let number = line["LineNum"].flatMap({ Int64($0) }) {
            row.key = RowKey(docEntry: entry, lineNum: number)
        }
        return row
    }

    private static func content(_ row: InvoiceViewRow) -> ItemContent? {
        func said(_ text: String?) -> String? { text?.isEmpty == false ? text : nil }
        return row.netAmountInLC.flatMap { Amount($0) }.map { local in
            ItemContent(
                ledgerAccountCode: said(row.account), costCode: said(row.costCenter), costCode2: said(row.project),
                netAmountInvoicingInSystemCurrency: local,
                netAmountInvoicingInForeignCurrency: row.netAmountInFC.flatMap { Amount($0) })
        }
    }
}

extension CollectionOffice {
    /// Rows the database has inserted, changed or deleted since it was opened.
    fileprivate func rowsWritten() async throws -> Int64? {
        try await database.write { connection throws(SQLError) in
            try connection.first("SELECT total_changes()") { $0.integer(0) }
        }
    }
}
