package import Base
import Model

/// What an invoice comes to, in its own currency.
package struct InvoiceTotals: Hashable, Sendable {
    /// VAT by tax codes, that is without a VAT that stands on a line of its own.
    package let vat: Amount
    package let withholding: Amount
    package let gross: Amount

    /// What the faktur says: dpp + ppn - wtax.
    static func expected(_ amounts: DocumentAmounts, profile: PostingSettings.LineProfile) -> InvoiceTotals? {
        guard let gross = amounts.base.adding(amounts.vat)?.subtracting(amounts.withholding) else { return nil }
        return InvoiceTotals(
            vat: profile == .twoLine ? .zero : amounts.vat, withholding: amounts.withholding, gross: gross)
    }

    /// What the ledger will compute: every line's amount, and its tax code's rate on it, each rounded to two decimals.
    static func computed(_ draft: InvoiceDraft, ratePercent: Amount) -> InvoiceTotals? {
        var net: [Amount] = []
        var vat: [Amount] = []
        for line in draft.lines {
            guard let price = line.lineTotal ?? line.unitPrice,
                let amount = price.times(line.quantity ?? .one, places: 2, .halfUp),
                let tax = amount.times(ratePercent, places: 6, .halfUp)?.times(1, over: 100, places: 2, .halfUp)
            else { return nil }
            net.append(amount)
            vat.append(tax)
        }
        guard let withholding = draft.withholdingTaxes.map(\.amount).total(), let tax = vat.total(),
            let gross = net.total()?.adding(tax)?.subtracting(withholding)
        else { return nil }
        return InvoiceTotals(vat: tax, withholding: withholding, gross: gross)
    }
}
