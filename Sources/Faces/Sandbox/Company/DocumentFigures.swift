import Base

/// The arithmetic of a marketing document, exact and without a database: what SAP makes of quantities, prices, tax
/// rates and an exchange rate.
///
/// Every amount is rounded half up to two places where a column keeps it, tax once per line. In a foreign currency the
/// foreign amount comes first, and the local one is that amount times the rate, again to two places.
struct DocumentFigures: Equatable {
    /// A line as the client described it.
    struct PricedLine {
        /// Price times quantity, or an amount that is already a total.
        enum Value {
            case price(Amount, quantity: Amount, discountPercent: Amount)
            /// `LineTotal`: always in local currency, also in a foreign document.
            case localTotal(Amount)
            /// `RowTotalFC`: in the document's currency.
            case documentTotal(Amount)
        }
        var value: Value
        var taxPercent: Amount
        var isWithheld: Bool
    }

    /// A withholding tax the document carries; without an amount it is the rate times what is liable.
    struct Withholding {
        var percent: Amount
        var localAmount: Amount?
        var documentAmount: Amount?
    }

    /// An amount in local currency and in the document's; the second is zero in a local document.
    struct Pair: Equatable {
        var local = Amount.zero
        var foreign = Amount.zero
    }

    struct Line: Equatable {
        var net: Pair
        var tax: Pair
    }

    var lines: [Line] = []
    var withheld: [Pair] = []
    /// What withholding tax was computed on.
    var withholdingBase = Pair()
    var discount = Pair()
    var tax = Pair()
    var total = Pair()
}

extension DocumentFigures {
    /// - Parameters:
    ///   - rate: local currency per unit of the document's currency; `nil` when that is the local currency.
    ///   - discountPercent: taken off the whole document before tax.
    init(
        _ priced: [PricedLine], rate: Amount?, discountPercent: Amount, withholding: [Withholding]
    ) throws(ServiceLayerError) {
        self.init()
        let money = Conversion(rate: rate)
        for line in priced {
            let net = try money.net(line.value)
            let taxed = Pair(
                local: try net.local.percent(hundred.minus(discountPercent), thenPercent: line.taxPercent),
                foreign: try net.foreign.percent(hundred.minus(discountPercent), thenPercent: line.taxPercent))
            let tax = rate == nil ? taxed : try money.pair(foreign: taxed.foreign)
            lines.append(Line(net: net, tax: tax))
        }
        let net = try lines.map(\.net).sum()
        discount = Pair(
            local: try net.local.percent(discountPercent), foreign: try net.foreign.percent(discountPercent))
        tax = try lines.map(\.tax).sum()
        withholdingBase = try zip(priced, lines).filter { $0.0.isWithheld }.map { $0.1.net }.sum()
        if !withholdingBase.local.isZero {
            for row in withholding { withheld.append(try money.withheld(row, on: withholdingBase)) }
        }
        let taken = try withheld.sum()
        total = Pair(
            local: try net.local.minus(discount.local).plus(tax.local).minus(taken.local),
            foreign: try net.foreign.minus(discount.foreign).plus(tax.foreign).minus(taken.foreign))
    }

    private var hundred: Amount { Amount(100) }
}

/// Turns an amount in one of a document's two currencies into both.
private struct Conversion {
    let rate: Amount?

    func net(_ value: DocumentFigures.PricedLine.Value) throws(ServiceLayerError) -> DocumentFigures.Pair {
        switch value {
        case .price(let price, let quantity, let discount):
            let discounted = try price.percent(Amount(100).minus(discount), places: Amount.places)
            guard let product = quantity.times(discounted, places: 2, .halfUp) else { throw .amountOutOfRange }
            return rate == nil ? DocumentFigures.Pair(local: product) : try pair(foreign: product)
        case .localTotal(let total): return try pair(local: total.money())
        case .documentTotal(let total):
            return rate == nil
                ? DocumentFigures.Pair(local: try total.money()) : try pair(foreign: total.money())
        }
    }

    func withheld(
        _ row: DocumentFigures.Withholding, on base: DocumentFigures.Pair
    ) throws(ServiceLayerError) -> DocumentFigures.Pair {
        if rate != nil, let amount = row.documentAmount { return try pair(foreign: amount.money()) }
        if let amount = row.localAmount { return try pair(local: amount.money()) }
        return rate == nil
            ? DocumentFigures.Pair(local: try base.local.percent(row.percent))
            : try pair(foreign: base.foreign.percent(row.percent))
    }

    func pair(foreign: Amount) throws(ServiceLayerError) -> DocumentFigures.Pair {
        guard let local = foreign.times(rate ?? .one, places: 2, .halfUp) else { throw .amountOutOfRange }
        return DocumentFigures.Pair(local: local, foreign: foreign)
    }

    private func pair(local: Amount) throws(ServiceLayerError) -> DocumentFigures.Pair {
        guard let rate else { return DocumentFigures.Pair(local: local) }
        guard let foreign = local.divided(by: rate, places: 2, .halfUp) else { throw .amountOutOfRange }
        return DocumentFigures.Pair(local: local, foreign: foreign)
    }
}

extension Sequence<DocumentFigures.Pair> {
    fileprivate func sum() throws(ServiceLayerError) -> DocumentFigures.Pair {
        guard let local = map(\.local).total(), let foreign = map(\.foreign).total() else { throw .amountOutOfRange }
        return DocumentFigures.Pair(local: local, foreign: foreign)
    }
}

extension Amount {
    func plus(_ other: Amount) throws(ServiceLayerError) -> Amount {
        guard let sum = adding(other) else { throw .amountOutOfRange }
        return sum
    }

    func minus(_ other: Amount) throws(ServiceLayerError) -> Amount {
        guard let difference = subtracting(other) else { throw .amountOutOfRange }
        return difference
    }

    /// Two places, as amounts of money are kept.
    func money() throws(ServiceLayerError) -> Amount {
        guard let rounded = rounded(to: 2, .halfUp) else { throw .amountOutOfRange }
        return rounded
    }

    /// So many percent of this amount, rounded once.
    func percent(_ percent: Amount, places: Int = 2) throws(ServiceLayerError) -> Amount {
        guard let numerator = Int(exactly: percent.millionths),
            let part = times(numerator, over: 100 * 1_000_000, places: places, .halfUp)
        else { throw .amountOutOfRange }
        return part
    }

    /// Percent of percent, rounded once: tax on what a discount leaves.
    fileprivate func percent(_ first: Amount, thenPercent second: Amount) throws(ServiceLayerError) -> Amount {
        if first == Amount(100) { return try percent(second) }
        guard let share = second.percentExactly(of: first) else { throw .amountOutOfRange }
        return try percent(share)
    }

    private func percentExactly(of other: Amount) -> Amount? {
        other.times(self, places: Amount.places, .halfUp)?.divided(by: Amount(100), places: Amount.places, .halfUp)
    }
}
