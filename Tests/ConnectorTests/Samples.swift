import Base
import Model

extension CalendarDate {
    /// For days written in a test: a day that does not exist shows as 1970-01-01.
    static func on(_ text: String) -> CalendarDate { CalendarDate(text) ?? CalendarDate(daysSince1970: 0) }
}

extension Amount {
    /// For amounts written in a test.
    static func of(_ text: String) -> Amount { Amount(text) ?? .zero }
}

extension InvoiceDraft {
    /// The documented example: one real invoice, DPP and PPN on a line each.
    static var sample: InvoiceDraft {
        var base = Line()
        base.itemCode = "TAXABLE"
        base.quantity = .one
        base.unitPrice = .of("30420173701.00")
        base.lineTotal = base.unitPrice
        base.taxCode = "VAT11"
        var vat = base
        vat.itemCode = "VAT"
        vat.unitPrice = .of("3346219107.11")
        vat.lineTotal = vat.unitPrice
        return InvoiceDraft(
            kind: .items, customerCode: "C00000", documentDate: .on("2025-11-10"), dueDate: .on("2025-11-25"),
            currency: "IDR", rate: .one, isLocal: true, customerReference: "04002500419350850",
            comments: "Invoice No: 123/ARK-022C/XI/2025\nSewa alat berat", reference: "TIE-F-17-0", lines: [base, vat])
    }
}

extension JournalDraft {
    static var sample: JournalDraft {
        JournalDraft(
            referenceDate: .on("2025-11-10"), taxDate: .on("2025-11-10"), dueDate: .on("2025-11-25"),
            memo: "Faktur 17", reference: "TIE-J-17-0", invoiceReference: "250001",
            lines: [
                Line(accountCode: "11401039", debit: .of("30420173701.00")),
                Line(accountCode: "41101", credit: .of("30420173701.00")),
            ])
    }
}
