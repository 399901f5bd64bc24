import Base

/// The journal entry behind an invoice.
extension Company {
    /// The entry behind an invoice: the customer owes the total (and the tax withheld is owed to us), revenue and
    /// output tax stand against it.
    func postJournal(of document: JSONObject) throws(ServiceLayerError) -> Int64 {
        let date = document.date("DocDate") ?? today
        var lines = [
            entryLine(
                document.text("ControlAccount") ?? CompanyCodes.receivableAccount, document, "Debit", "DocTotal",
                "DocTotalFc", shortName: document.text("CardCode"))
        ]
        for row in document["WithholdingTaxDataCollection"]?.list ?? [] {
            let account = row["GLAccount"]?.text ?? CompanyCodes.receivableAccount
            lines.append(entryLine(account, row.object ?? [:], "Debit", "WTAmount", "WTAmountFC"))
        }
        if !document.amount("TotalDiscount").isZero {
            lines.append(
                entryLine(CompanyCodes.revenueAccount, document, "Debit", "TotalDiscount", "TotalDiscountFC"))
        }
        for line in document["DocumentLines"]?.list ?? [] {
            let account = line["AccountCode"]?.text ?? CompanyCodes.revenueAccount
            lines.append(entryLine(account, line.object ?? [:], "Credit", "LineTotal", "RowTotalFC"))
        }
        if !document.amount("VatSum").isZero {
            lines.append(entryLine(CompanyCodes.vatAccount, document, "Credit", "VatSum", "VatSumFc"))
        }
        let entity: JSONObject = [
            "Memo": document["JournalMemo"] ?? .null, "DueDate": document["DocDueDate"] ?? .null,
            "TaxDate": document["TaxDate"] ?? .null, "Reference": document["Reference1"] ?? .null,
            "OriginalJournal": "ttARInvoice", "Original": document["DocEntry"] ?? .null,
            "BaseReference": document["Reference1"] ?? .null,
            "JournalEntryLines": .array(
                lines.enumerated().map { place, line in
                    var line = line
                    line["Line_ID"] = JSON(place)
                    return .object(line)
                }),
        ]
        return try keepJournalEntry(entity, origin: "invoice", date: date)
    }

    private func entryLine(
        _ account: String, _ source: JSONObject, _ side: String, _ local: String, _ foreign: String,
        shortName: String? = nil
    ) -> JSONObject {
        [
            "AccountCode": JSON(account), "ShortName": JSON(shortName ?? account),
            "Debit": JSON(side == "Debit" ? source.amount(local) : .zero),
            "Credit": JSON(side == "Credit" ? source.amount(local) : .zero),
            "FCDebit": JSON(side == "Debit" ? source.amount(foreign) : .zero),
            "FCCredit": JSON(side == "Credit" ? source.amount(foreign) : .zero),
        ]
    }
}
