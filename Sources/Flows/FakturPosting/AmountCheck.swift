import Base
import Model

/// Whether the ledger will come to the same total, and whether the VAT follows from the rule in force.
extension FakturCheck {
    func totals() -> [Problem] {
        guard faktur.kurs > .zero else { return [] }
        guard let draft, let expected, let computed else {
            return [
                Problem(
                    "dpp", "the amounts are too large for the ledger (13 digits before the point).",
                    remedy: "Check dpp, ppn and kurs.")
            ]
        }
        guard expected.gross != computed.gross else { return [] }
        return [
            Problem(
                "ppn",
                "the ledger will compute \(computed.gross) \(draft.currency) (VAT by tax code \(computed.vat)), the faktur says \(expected.gross).",
                remedy: settings.lineProfile == .twoLine && !computed.vat.isZero
                    ? "The VAT has its own line, so the tax code must carry rate 0: choose such a code, or the profile taxed-line."
                    : "Correct dpp or ppn, or the tax code.")
        ]
    }

    /// A VAT that does not follow from the rule in force is a warning: there are reasons the rule does not know.
    func tax() -> [Problem] {
        guard faktur.dpp > .zero, !faktur.ppn.isNegative else { return [] }
        let rule = VATRule.inForce(on: faktur.fakturDate ?? faktur.invoiceDate)
        let day = faktur.fakturDate ?? faktur.invoiceDate
        guard !rule.agrees(faktur.ppn, with: faktur.dpp, on: day),
            let exact = rule.vat(on: faktur.dpp, places: 2, .halfUp)
        else { return [] }
        let rounding = RupiahRounding.inForce(on: day)
        let rounded = rule.vat(on: faktur.dpp, places: 0, rounding.rule)?.description ?? "out of range"
        return [
            Problem(
                "ppn",
                "\(faktur.ppn) does not follow from \(rule.words): \(exact) to two decimals, \(rounded) in whole rupiah (\(rounding.article)).",
                remedy: "Check base and VAT; if another rule applies, it can be posted as it is.", severity: .warning)
        ]
    }
}
