package import Base

/// How Indonesian VAT (PPN) follows from the tax base on a given day. Rules are dated: verify against the article cited
/// before changing one.
package struct VATRule: Hashable, Sendable {
    package let from: CalendarDate
    /// Where the rate stands, for the person who reads a warning.
    package let article: String
    package let ratePercent: Int
    /// The share of the price that is taxed: 11/12 is the *DPP nilai lain* of PMK 131/2024.
    package let baseNumerator: Int
    package let baseDenominator: Int

    /// The rule in force on a day.
    package static func inForce(on day: CalendarDate) -> VATRule {
        all.last { $0.from <= day } ?? all[0]
    }

    private static let all: [VATRule] = [
        VATRule(from: date(1985, 4, 1), article: "UU 8/1983 art. 7", ratePercent: 10),
        VATRule(from: date(2022, 4, 1), article: "UU 7/2021 art. 7(1)a", ratePercent: 11),
        VATRule(from: date(2025, 1, 1), article: "PMK 131/2024 art. 3", ratePercent: 12, base: (11, 12)),
    ]

    private init(from: CalendarDate, article: String, ratePercent: Int, base: (Int, Int) = (1, 1)) {
        self.from = from
        self.article = article
        self.ratePercent = ratePercent
        (baseNumerator, baseDenominator) = base
    }

    private static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        CalendarDate(year: year, month: month, day: day) ?? CalendarDate(daysSince1970: 0)
    }
}

/// How the tax office wants rupiah rounded on a given day.
package struct RupiahRounding: Hashable, Sendable {
    package let article: String
    package let rule: Rounding

    /// PER-11/PJ/2025 is in force since 2025-05-22; before, PER-25/PJ/2014 cut the sen off.
    package static func inForce(on day: CalendarDate) -> RupiahRounding {
        guard let change = CalendarDate(year: 2025, month: 5, day: 22), day >= change else {
            return RupiahRounding(article: "PER-25/PJ/2014", rule: .down)
        }
        return RupiahRounding(article: "PER-11/PJ/2025 art. 129(3)", rule: .halfUp)
    }
}

extension VATRule {
    /// The VAT on a base, rounded once to `places` decimals (the ledger keeps two; the tax office wants none).
    package func vat(on base: Amount, places: Int, _ rounding: Rounding) -> Amount? {
        base.times(ratePercent * baseNumerator, over: 100 * baseDenominator, places: places, rounding)
    }

    /// The VAT when the base given is already the *nilai lain*, that is the taxed share of the price.
    package func vatOnTaxedShare(_ base: Amount, places: Int, _ rounding: Rounding) -> Amount? {
        base.times(ratePercent, over: 100, places: places, rounding)
    }

    /// Whether a VAT agrees with the rule: to two decimals as ledgers keep it, or to whole rupiah as the tax office
    /// rounds it, on the price or on its taxed share.
    package func agrees(_ vat: Amount, with base: Amount, on day: CalendarDate) -> Bool {
        let rupiah = RupiahRounding.inForce(on: day).rule
        let candidates = [
            self.vat(on: base, places: 2, .halfUp), self.vat(on: base, places: 0, rupiah),
            vatOnTaxedShare(base, places: 2, .halfUp), vatOnTaxedShare(base, places: 0, rupiah),
        ]
        return candidates.contains(vat)
    }

    /// The rule in words: `12 % of 11/12 of the price (PMK 131/2024 art. 3)`.
    package var words: String {
        let base = baseNumerator == baseDenominator ? "the price" : "\(baseNumerator)/\(baseDenominator) of the price"
        return "\(ratePercent) % of \(base) (\(article))"
    }
}
