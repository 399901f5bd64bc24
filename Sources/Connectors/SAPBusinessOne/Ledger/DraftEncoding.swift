import Base
import Model

/// Drafts in SAP's words: the very bytes that are previewed, digested and sent. Pure.
///
/// Both versions take the same names. Amounts keep their exact digits and at least two places; days are `yyyy-MM-dd`.
struct DraftEncoding: Hashable, Sendable {
    let taxField: TaxField
    /// The user-defined field for our reference, on documents of the company.
    let referenceField: FieldName?

    func json(_ draft: InvoiceDraft) -> JSON {
        var document: JSON = [
            "CardCode": JSON(draft.customerCode),
            "DocDate": JSON(draft.documentDate),
            "DocDueDate": JSON(draft.dueDate),
            "TaxDate": JSON(draft.taxDate),
            "DocCurrency": JSON(draft.currency),
            "DocRate": JSON(draft.rate),
            "NumAtCard": JSON(draft.customerReference),
            "Comments": JSON(draft.comments),
        ]
        // A document on items is what SAP makes unless told otherwise.
        if draft.kind == .accounts { document["DocType"] = "dDocument_Service" }
        if let referenceField { document[referenceField.rawValue] = JSON(draft.reference) }
        document["DocumentLines"] = JSON(draft.lines.map { json($0) })
        if !draft.withholdingTaxes.isEmpty {
            let taxes = draft.withholdingTaxes.map { json($0, isLocal: draft.isLocal) }
            document["WithholdingTaxDataCollection"] = JSON(taxes)
        }
        return document
    }

    private func json(_ line: InvoiceDraft.Line) -> JSON {
        var row: JSON = [:]
        row["ItemCode"] = line.itemCode.map { JSON($0) }
        row["AccountCode"] = line.accountCode.map { JSON($0) }
        row["ItemDescription"] = line.description.map { JSON($0) }
        row["Quantity"] = line.quantity.map { JSON($0) }
        row["UnitPrice"] = line.unitPrice.map { money($0) }
        row["LineTotal"] = line.lineTotal.map { money($0) }
        row[taxField.rawValue] = line.taxCode.map { JSON($0) }
        row["CostingCode"] = line.costCentre.map { JSON($0) }
        row["ProjectCode"] = line.project.map { JSON($0) }
        row["WTLiable"] = line.withholdingTaxLiable.map { $0 ? "tYES" : "tNO" }
        return row
    }

    /// `WTAmount` is in local currency, like every amount of SAP without `FC` in its name.
    private func json(_ tax: InvoiceDraft.WithholdingTax, isLocal: Bool) -> JSON {
        ["WTCode": JSON(tax.code), isLocal ? "WTAmount" : "WTAmountFC": money(tax.amount)]
    }

    /// Journal entries carry our reference in `Reference`, which every company has.
    func json(_ draft: JournalDraft) -> JSON {
        [
            "ReferenceDate": JSON(draft.referenceDate),
            "DueDate": JSON(draft.dueDate),
            "TaxDate": JSON(draft.taxDate),
            "Memo": JSON(draft.memo),
            "Reference": JSON(draft.reference),
            "Reference2": JSON(draft.invoiceReference),
            "JournalEntryLines": JSON(draft.lines.map { json($0) }),
        ]
    }

    private func json(_ line: JournalDraft.Line) -> JSON {
        var row: JSON = [
            "AccountCode": JSON(line.accountCode), "Debit": money(line.debit), "Credit": money(line.credit),
        ]
        row["CostingCode"] = line.costCentre.map { JSON($0) }
        row["ProjectCode"] = line.project.map { JSON($0) }
        return row
    }

    private func money(_ amount: Amount) -> JSON { .number(amount.description) }
}
