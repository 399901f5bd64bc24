/// The sum of any number of amounts: exact, and not bound to `decimal(19,6)` as a single amount is.
package struct AmountSum: Hashable, Sendable {
    package let millionths: Int128

    package static let zero = AmountSum(millionths: 0)

    package init(millionths: Int128) { self.millionths = millionths }
    package init(_ amount: Amount) { millionths = amount.millionths }

    // A store holds fewer than 2^63 amounts below 2^64 millionths each: no sum of them leaves Int128.
    package static func + (left: AmountSum, right: AmountSum) -> AmountSum {
        AmountSum(millionths: left.millionths &+ right.millionths)
    }
    package static func - (left: AmountSum, right: AmountSum) -> AmountSum {
        AmountSum(millionths: left.millionths &- right.millionths)
    }

    package var isNegative: Bool { millionths < 0 }

    /// The sum times a rate, rounded once to `places` decimal places; `nil` when nothing holds the product.
    package func times(_ rate: Amount, places: Int, _ rule: Rounding) -> AmountSum? {
        let (product, overflowed) = millionths.multipliedReportingOverflow(by: rate.millionths)
        guard !overflowed else { return nil }
        let unit = Amount.unit(places: places)
        return AmountSum(millionths: Amount.divided(product, by: unit * Amount.scale, rule) * unit)
    }
}

extension AmountSum: CustomStringConvertible {
    /// The shortest exact text with at least two places.
    package var description: String { Amount.text(millionths: millionths, minimumPlaces: 2) }
}
