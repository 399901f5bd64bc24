/// How a product or quotient is brought to a number of places. Nothing else in Tieout rounds money.
package enum Rounding: String, Sendable {
    /// Half away from zero: 0.005 becomes 0.01 and -0.005 becomes -0.01. SAP Business One and PER-11/PJ/2025 round so.
    case halfUp
    /// Towards zero: what is beyond the last place is cut. PER-25/PJ/2014 rounds so.
    case down
}

extension Amount {
    /// This amount with at most `places` decimal places (0 to 6).
    package func rounded(to places: Int, _ rule: Rounding) -> Amount? {
        let unit = Amount.unit(places: places)
        return Amount(millionths: Amount.divided(millionths, by: unit, rule) * unit)
    }

    /// This amount times another, rounded once to `places` decimal places; `nil` out of range.
    package func times(_ factor: Amount, places: Int, _ rule: Rounding) -> Amount? {
        let (product, overflowed) = millionths.multipliedReportingOverflow(by: factor.millionths)
        guard !overflowed else { return nil }
        let unit = Amount.unit(places: places)
        return Amount(millionths: Amount.divided(product, by: unit * Amount.scale, rule) * unit)
    }

    /// This amount times `numerator` over `denominator`, rounded once: rates such as 11/12 have no exact decimal.
    package func times(_ numerator: Int, over denominator: Int, places: Int, _ rule: Rounding) -> Amount? {
        guard denominator > 0 else { return nil }
        let (product, overflowed) = millionths.multipliedReportingOverflow(by: Int128(numerator))
        guard !overflowed else { return nil }
        let unit = Amount.unit(places: places)
        return Amount(millionths: Amount.divided(product, by: unit * Int128(denominator), rule) * unit)
    }

    /// This amount divided by another, rounded once; `nil` for a zero divisor or out of range.
    package func divided(by divisor: Amount, places: Int, _ rule: Rounding) -> Amount? {
        guard !divisor.isZero else { return nil }
        let unit = Amount.unit(places: places)
        let sign: Int128 = divisor.isNegative ? -1 : 1
        let (product, overflowed) = millionths.multipliedReportingOverflow(by: Amount.scale * sign)
        guard !overflowed else { return nil }
        let (whole, tooLarge) = divisor.magnitude.millionths.multipliedReportingOverflow(by: unit)
        guard !tooLarge else { return nil }
        let quotient = Amount.divided(product, by: whole, rule)
        let (scaled, over) = quotient.multipliedReportingOverflow(by: unit)
        return over ? nil : Amount(millionths: scaled)
    }

    /// Whether the amount has no more than this many decimal places.
    package func fits(places: Int) -> Bool { millionths % Amount.unit(places: places) == 0 }

    static func unit(places: Int) -> Int128 {
        precondition((0...Amount.places).contains(places), "An amount has zero to six places")
        return [1_000_000, 100_000, 10_000, 1_000, 100, 10, 1][places]
    }

    static func divided(_ value: Int128, by divisor: Int128, _ rule: Rounding) -> Int128 {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
        switch rule {
        case .down: return quotient
        case .halfUp:
            let awayFromZero = remainder.magnitude >= divisor.magnitude - remainder.magnitude
            return awayFromZero ? quotient + value.signum() : quotient
        }
    }
}

extension Amount {
    /// Reads a decimal number of any length, as JSON spells it, and rounds it once to `places` decimal places.
    ///
    /// For numbers of other programs that computed in binary: `0.30000000000000004`. `nil` for what is no number, and
    /// out of range.
    package init?(rounding text: some StringProtocol, to places: Int, _ rule: Rounding) {
        precondition((0...Amount.places).contains(places), "An amount has zero to six places")
        let pattern = /(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?/
        guard text.utf8.count <= 1_000, let parts = String(text).wholeMatch(of: pattern),
            let exponent = Int(parts.4 ?? "0")
        else { return nil }
        var digits = (parts.2 + (parts.3 ?? "")).utf8.map { byte in Int128(byte - UInt8(ascii: "0")) }
        let point = parts.2.utf8.count + exponent
        let kept = point + places
        if kept < 0 { digits = [] }
        let tail = digits.dropFirst(max(0, kept))
        var units: Int128 = 0
        for place in 0..<max(0, min(kept, digits.count + Amount.digitsMax)) {
            units = units * 10 + (place < digits.count ? digits[place] : 0)
            guard units <= Amount.largest.millionths else { return nil }
        }
        if rule == .halfUp, kept >= 0, let next = tail.first, next >= 5 { units += 1 }
        let value = units * Amount.unit(places: places)
        self.init(millionths: parts.1.isEmpty ? value : -value)
    }

    /// `decimal(19,6)` has no more digits; further zeros need not be counted out.
    private static let digitsMax = 1_000
}
