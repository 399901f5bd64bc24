import Base
import Model

extension InvoiceDraft {
    /// The A/R invoice a faktur stands for, by the company's rules. Pure; problems are found elsewhere.
    ///
    /// `nil` only when an amount in local currency can't be brought into the document's currency.
    init?(_ faktur: Faktur, customer: Customer?, reference: String, settings: PostingSettings) {
        let isLocal = faktur.kurs == .one
        let terms = faktur.paymentTermsDays ?? customer?.paymentTermsDays ?? settings.defaultPaymentTermsDays
        guard let amounts = DocumentAmounts(faktur, settings: settings),
            let lines = InvoiceDraft.lines(
                faktur, customer: customer, amounts: amounts, isLocal: isLocal, settings: settings)
        else { return nil }
        var taxes: [WithholdingTax] = []
        if !amounts.withholding.isZero, let code = settings.withholdingTaxCode {
            taxes = [WithholdingTax(code: code, amount: amounts.withholding)]
        }
        self.init(
            kind: settings.lineProfile == .accountLine ? .accounts : .items,
            customerCode: customer?.code ?? "",
            documentDate: faktur.invoiceDate,
            dueDate: faktur.invoiceDate.adding(days: terms),
            currency: isLocal ? settings.localCurrency : faktur.currency,
            rate: faktur.kurs,
            isLocal: isLocal,
            customerReference: faktur.fakturNo ?? "",
            comments: "Invoice No: \(faktur.invoiceNo)" + (faktur.remarks.isEmpty ? "" : "\n\(faktur.remarks)"),
            reference: reference,
            lines: lines,
            withholdingTaxes: taxes)
    }

    private static func lines(
        _ faktur: Faktur, customer: Customer?, amounts: DocumentAmounts, isLocal: Bool, settings: PostingSettings
    ) -> [Line]? {
        let taxCode = faktur.taxCode ?? customer?.taxCode ?? settings.taxCode
        let liable: Bool? = amounts.withholding.isZero || settings.withholdingTaxCode == nil ? nil : true
        func itemLine(_ item: String, _ amount: Amount) -> Line {
            var line = Line()
            line.itemCode = item
            line.quantity = .one
            line.unitPrice = amount
            line.lineTotal = isLocal ? amount : nil
            line.taxCode = taxCode
            line.withholdingTaxLiable = liable
            return line
        }
        switch settings.lineProfile {
        case .twoLine:
            var lines = [itemLine(settings.itemCodeTaxable, amounts.base)]
            if amounts.vat > .zero { lines.append(itemLine(settings.itemCodeVAT, amounts.vat)) }
            // Withholding tax is kept back from the base, never from the VAT.
            if lines.count > 1, liable != nil { lines[1].withholdingTaxLiable = false }
            return lines
        case .taxedLine:
            return [itemLine(settings.itemCodeTaxable, amounts.base)]
        case .accountLine:
            var line = Line()
            line.accountCode = faktur.account ?? customer?.revenueAccount ?? settings.account
            line.description = String(
                (faktur.remarks.isEmpty ? "Invoice \(faktur.invoiceNo)" : faktur.remarks).prefix(200))
            line.lineTotal = isLocal ? amounts.base : nil
            line.unitPrice = isLocal ? nil : amounts.base
            line.taxCode = taxCode
            line.costCentre = faktur.department ?? customer?.department ?? settings.costCentre
            line.project = faktur.project ?? customer?.project ?? settings.project
            line.withholdingTaxLiable = liable
            return [line]
        }
    }
}

/// A faktur's amounts in the currency of its document.
struct DocumentAmounts: Hashable {
    let base: Amount
    let vat: Amount
    let withholding: Amount

    /// `nil` when a local amount divided by the rate leaves the range.
    init?(_ faktur: Faktur, settings: PostingSettings) {
        guard settings.amountsIn == .local, faktur.kurs != .one else {
            (base, vat, withholding) = (faktur.dpp, faktur.ppn, faktur.wtaxAmount)
            return
        }
        func converted(_ amount: Amount) -> Amount? { amount.divided(by: faktur.kurs, places: 2, .halfUp) }
        guard let base = converted(faktur.dpp), let vat = converted(faktur.ppn),
            let withholding = converted(faktur.wtaxAmount)
        else { return nil }
        (self.base, self.vat, self.withholding) = (base, vat, withholding)
    }
}
