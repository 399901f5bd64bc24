import Base

/// A whole number of 256 bits and a sign, with just enough arithmetic to judge the answers of `Amount`.
///
/// It shares nothing with `Amount`: it never divides. A rounded quotient is judged by the definition of rounding, which
/// needs only multiplication and comparison.
struct Wide: Comparable {
    let negative: Bool
    let high: UInt128
    let low: UInt128

    init(_ left: Int128, times right: Int128 = 1) {
        let product = left.magnitude.multipliedFullWidth(by: right.magnitude)
        negative = (left < 0) != (right < 0)
        high = product.high
        low = product.low
    }

    private init(negative: Bool, high: UInt128, low: UInt128) {
        self.negative = negative
        self.high = high
        self.low = low
    }

    var magnitude: Wide { Wide(negative: false, high: high, low: low) }
    var isZero: Bool { high == 0 && low == 0 }
    var doubled: Wide { Wide(negative: negative, high: high << 1 | low >> 127, low: low << 1) }

    static func + (left: Wide, right: Wide) -> Wide {
        guard left.negative == right.negative else {
            return left.magnitude >= right.magnitude ? left.reduced(by: right) : right.reduced(by: left)
        }
        let (low, carry) = left.low.addingReportingOverflow(right.low)
        return Wide(negative: left.negative, high: left.high + right.high + (carry ? 1 : 0), low: low)
    }

    static func - (left: Wide, right: Wide) -> Wide {
        left + Wide(negative: !right.negative, high: right.high, low: right.low)
    }

    /// The difference of the magnitudes, with this sign; the other is not larger.
    private func reduced(by other: Wide) -> Wide {
        let (difference, borrow) = low.subtractingReportingOverflow(other.low)
        return Wide(negative: negative, high: high - other.high - (borrow ? 1 : 0), low: difference)
    }

    static func == (left: Wide, right: Wide) -> Bool {
        left.high == right.high && left.low == right.low && (left.negative == right.negative || left.isZero)
    }

    static func < (left: Wide, right: Wide) -> Bool {
        if left.isZero && right.isZero { return false }
        if left.negative != right.negative { return left.negative }
        let smaller = left.high == right.high ? left.low < right.low : left.high < right.high
        return left.negative ? right.magnitude < left.magnitude : smaller
    }
}

/// Judges `answer` as the fraction `numerator / denominator` (in millionths) rounded to a multiple of `unit` millionths.
func isRounded(_ answer: Amount?, numerator: Wide, denominator: Int128, unit: Int128, _ rule: Rounding) -> Bool {
    let divisor = Wide(denominator.magnitude < 0 ? 0 : Int128(denominator.magnitude), times: unit)
    let negative = numerator.negative != (denominator < 0)
    guard let answer else {
        // Refused: the nearest allowed value above the largest amount is the one that was meant.
        let most = Amount.largest.millionths / unit
        let largestDivided = Wide(Int128(divisor.low), times: most)
        let excess = numerator.magnitude - largestDivided
        return rule == .down ? excess >= divisor : excess.doubled >= divisor
    }
    guard answer.millionths % unit == 0, answer.isZero || answer.isNegative == negative else { return false }
    let product = Wide(Int128(divisor.low), times: Int128(answer.millionths.magnitude) / unit)
    let rest = numerator.magnitude - product
    switch rule {
    case .down: return !rest.negative && rest < divisor || rest.isZero
    case .halfUp:
        // Nearest, and a tie lies further from zero: the rest is at least minus a half and less than a half.
        let double = rest.doubled
        return double.negative || double.isZero ? double.magnitude <= divisor : double < divisor
    }
}
