package import Base
package import Model

/// The VAT of a period, sales against purchases.
///
/// The tax is reckoned in local currency, so months of several currencies are brought together at each faktur's own rate
/// (kurs pajak), rounded to two places for all fakturs of a month, currency and rate together; each currency's own sums
/// stand beside it, unrounded. Drafts and cancelled fakturs don't count.
package struct VATFigures: Hashable, Sendable {
    package struct Sums: Hashable, Sendable {
        package var count = 0
        package var dpp = AmountSum.zero
        package var ppn = AmountSum.zero
    }

    package struct Period: Hashable, Sendable {
        /// `2025-11`, or `2025`.
        package let name: String
        /// In local currency.
        package var sales = Sums()
        package var purchases = Sums()
        /// What is owed to the tax office; negative when it owes.
        package var difference: AmountSum { sales.ppn - purchases.ppn }
        /// By currency, as written on the fakturs.
        package var salesByCurrency: [String: Sums] = [:]
        package var purchasesByCurrency: [String: Sums] = [:]
    }

    /// In order; months without a faktur are left out.
    package let months: [Period]
    package let years: [Period]

    package init(_ figures: [MonthFigure], amountsIn: PostingSettings.AmountsIn) {
        let counted = figures.filter { $0.standing != .draft && $0.standing != .cancelled }
        months = VATFigures.periods(counted, length: 7, amountsIn)
        years = VATFigures.periods(counted, length: 4, amountsIn)
    }

    private static func periods(
        _ figures: [MonthFigure], length: Int, _ amountsIn: PostingSettings.AmountsIn
    ) -> [Period] {
        var periods: [String: Period] = [:]
        for figure in figures {
            let name = String(figure.month.prefix(length))
            periods[name, default: Period(name: name)].add(figure, amountsIn)
        }
        return periods.values.sorted { $0.name < $1.name }
    }
}

extension VATFigures.Period {
    fileprivate mutating func add(_ figure: MonthFigure, _ amountsIn: PostingSettings.AmountsIn) {
        var local = VATFigures.Sums(count: figure.count, dpp: figure.dpp, ppn: figure.ppn)
        let written = local
        if amountsIn == .document, figure.kurs != .one {
            // A product that nothing holds could not be posted either, and counts for nothing.
            local.dpp = figure.dpp.times(figure.kurs, places: 2, .halfUp) ?? .zero
            local.ppn = figure.ppn.times(figure.kurs, places: 2, .halfUp) ?? .zero
        }
        switch figure.type {
        case .sales:
            sales.add(local)
            salesByCurrency[figure.currency, default: VATFigures.Sums()].add(written)
        case .purchase:
            purchases.add(local)
            purchasesByCurrency[figure.currency, default: VATFigures.Sums()].add(written)
        }
    }
}

extension VATFigures.Sums {
    fileprivate mutating func add(_ other: VATFigures.Sums) {
        count += other.count
        dpp = dpp + other.dpp
        ppn = ppn + other.ppn
    }
}
