import Base
import InvoiceCollection
import Model
import Testing

@Suite struct CollectionPlanTests {
    @Test func `an outgoing invoice is issued with the view's number, rows and signed file`() throws {
        let plan = Collected.plan(rows: [Collected.row("8526249.528837", line: 0), Collected.row(".5", line: 1)])
        #expect(plan.verdict == .change)
        #expect(plan.invoice.status == .normalIssued && plan.invoice.collectedAt == Collected.now)
        #expect(plan.invoice.invoiceNumber == "OUT-1000" && plan.invoice.docNum == "250000")
        #expect(plan.invoice.signedPath == #"\\sapfs\esign\2025\OUT-1000_árvíztűrő.pdf"#)
        let item = try #require(plan.items.items.first)
        #expect(item.number == 1 && item.transaction == "OUT-1000")
        #expect(item.content.ledgerAccountCode == "911100")
        #expect(item.content.costCode == "CC10" && item.content.costCode2 == "022C")
        #expect(item.content.netAmountInvoicingInSystemCurrency == Amount("8526249.528837"))
        #expect(item.content.netAmountInvoicingInForeignCurrency == .zero)
        #expect(plan.items.items.last?.content.netAmountInvoicingInSystemCurrency == Amount("0.5"))
    }

    @Test func `a setting makes the document number the invoice number, and both are kept`() {
        let plan = Collected.plan(rows: [Collected.row()], CollectionSettings(invoiceNumber: .docNum))
        #expect(plan.invoice.invoiceNumber == "250000")
        #expect(plan.invoice.docNum == "250000" && plan.invoice.transaction == "OUT-1000")
    }

    @Test func `an incoming invoice needs neither document number nor account nor signed file`() {
        var row = Collected.row(nil, of: "7")
        (row.docNum, row.cardCode, row.eSignInvoice, row.netAmountInLC) = (nil, nil, nil, "1")
        let plan = Collected.plan(Collected.invoice("7", .incoming), rows: [row])
        #expect(plan.verdict == .change)
        #expect(plan.invoice.status == .received && plan.invoice.docNum == nil && plan.invoice.signedPath == nil)
    }

    @Test func `NULL and empty text are both absent, and zero is not`() {
        var row = Collected.row(account: "  ")
        (row.costCenter, row.project, row.netAmountInFC) = ("", nil, nil)
        let content = Collected.plan(rows: [row]).items.items.first?.content
        #expect(content?.ledgerAccountCode == nil && content?.costCode == nil && content?.costCode2 == nil)
        #expect(content?.netAmountInvoicingInForeignCurrency == nil)
    }

    @Test func `an invoice the view does not show yet goes on waiting`() {
        let plan = Collected.plan(rows: [])
        #expect(plan.verdict == .notThere && plan.invoice == Collected.invoice() && plan.items.isEmpty)
    }

    @Test func `every disagreement is told at once with both sides, and nothing is changed`() throws {
        var row = Collected.row("1.1234567", line: 3)
        row.orNumber = "OUT-9999"
        row.cardCode = nil
        row.docNum = "250001"
        row.eSignInvoice = #"C:\..\CON.pdf"#
        let plan = Collected.plan(rows: [row, Collected.row(line: 4), Collected.row(line: 4)])
        let failure = try #require(plan.failure)
        #expect(failure.code == .invoiceRowsDisagree && failure.verdict == .askHuman)
        #expect(failure.cause.contains(#"OrNumber: the ERP says "OUT-9999", and billing knows"#))
        #expect(failure.cause.contains(#"as "OUT-1000""#))
        #expect(failure.cause.contains("U_MV2CardCode: the ERP says nothing"))
        #expect(failure.cause.contains("DocNum: the rows show several: 250000, 250001"))
        #expect(failure.cause.contains("ESignInvoice: the rows show several"))
        #expect(failure.cause.contains(#"Net_amount_in_LC: row 5000/3 says "1.1234567""#))
        #expect(failure.cause.contains("LineNum: the view shows row 5000/4 2 times"))
        #expect(plan.invoice == Collected.invoice())
        let finding = CollectionFinding(
            direction: .outgoing, documentNumber: "1000", failure: failure, since: Timestamp(milliseconds: 0))
        #expect(
            finding.sides == [
                FindingSide(field: "OrNumber", here: "OUT-1000", there: "OUT-9999"),
                FindingSide(field: "U_MV2CardCode", here: "AC0012", there: ""),
            ])
    }

    @Test(arguments: [#"\\s\e\"#, #"\\s\e\.."#, #"\\s\e\com1.pdf"#, "../a.pdf", #"\\s\a.pdf:x"#, "a\u{0}.pdf"])
    func `a signed file with a name that leads elsewhere parks its invoice`(path: String) {
        var row = Collected.row()
        row.eSignInvoice = path
        #expect(Collected.plan(rows: [row]).failure?.place == "ESignInvoice")
    }

    @Test func `two documents with one number park their invoice`() {
        var other = Collected.row(line: 0)
        other.key = RowKey(docEntry: 6000, lineNum: 0)
        #expect(Collected.plan(rows: [Collected.row(line: 0), other]).failure?.place == "DocEntry")
    }

    @Test func `a row without an amount parks its invoice`() {
        #expect(Collected.plan(rows: [Collected.row(), Collected.row(nil)]).failure?.place == "Net_amount_in_LC")
    }

    @Test func `rows that change after the invoice was issued are told of, and never copied`() throws {
        let issued = Collected.plan(rows: [Collected.row("1", line: 0), Collected.row("2", line: 1)])
        let changed = Collected.plan(
            issued.invoice, items: issued.items.items, rows: [Collected.row("1", line: 0), Collected.row("3", line: 2)])
        let failure = try #require(changed.failure)
        #expect(failure.code == .invoiceChangedAfterIssue)
        #expect(failure.summary.contains("billing holds 3.00 net, the view shows 4.00"))
        #expect(changed.invoice == issued.invoice)
        let gone = Collected.plan(issued.invoice, items: issued.items.items, rows: [])
        #expect(gone.failure?.summary.contains("the view no longer shows it") == true)
    }

    @Test func `an invoice that is signed after it was issued gets its file's path, and nothing else`() {
        var unsigned = Collected.row()
        unsigned.eSignInvoice = nil
        let issued = Collected.plan(rows: [unsigned])
        #expect(issued.invoice.status == .normalIssued && issued.invoice.signedPath == nil)
        let signed = Collected.plan(issued.invoice, items: issued.items.items, rows: [Collected.row()])
        #expect(signed.verdict == .change && signed.invoice.signedPath?.hasSuffix("árvíztűrő.pdf") == true)
        let again = Collected.plan(signed.invoice, items: issued.items.items, rows: [Collected.row()])
        #expect(again.verdict == .agreed)
    }

    @Test func `an incoming invoice follows its rows, and one whose rows vanished keeps its items, flagged`() {
        func row(_ amount: String, _ line: Int64) -> InvoiceViewRow { Collected.row(amount, line: line, of: "7") }
        let first = Collected.plan(Collected.invoice("7", .incoming), rows: [row("1", 0), row("2", 1)])
        let later = Collected.now.adding(seconds: 60)
        let second = Collected.plan(first.invoice, items: first.items.items, rows: [row("5", 0)], at: later)
        #expect(second.verdict == .change && second.items.changed == 1 && second.items.vanished == 1)
        #expect(second.items.items.map(\.vanishedAt) == [nil, later])
        let removing = Collected.plan(
            first.invoice, items: first.items.items, rows: [row("5", 0)], CollectionSettings(vanished: .removed))
        #expect(removing.items.items.count == 1)
        let back = Collected.plan(second.invoice, items: second.items.items, rows: [row("5", 0), row("2", 1)])
        #expect(back.items.added == 1 && back.items.items.map(\.vanishedAt) == [nil, nil])
    }
}
