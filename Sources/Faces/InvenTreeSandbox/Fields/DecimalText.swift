import Base

/// A decimal of any number of places, as it was sent; amounts keep six, and the server's rounding must be seen.
struct DecimalText: Sendable {
    private let digits: Int128
    private let places: Int

    /// Reads `-12.5` and `1e3`; `nil` for anything else and for more than 38 digits.
    init?(_ text: String) {
        let text = Cleaning.trimmed(text)
        let halves = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
        guard (1...2).contains(halves.count), let exponent = halves.count == 2 ? Int(halves[1]) : 0,
            exponent.magnitude <= 30
        else { return nil }
        let parts = halves[0].split(separator: ".", omittingEmptySubsequences: false)
        let sign = parts.first?.first.map { "+-".contains($0) } ?? false
        guard (1...2).contains(parts.count), !halves[0].drop(while: { "+-".contains($0) }).isEmpty,
            halves[0].dropFirst(sign ? 1 : 0).utf8.allSatisfy({ $0 == 0x2E || (48...57).contains($0) }),
            var number = Int128(parts.joined())
        else { return nil }
        var count = (parts.count == 2 ? parts[1].utf8.count : 0) - exponent
        while count < 0 {
            let (product, overflowed) = number.multipliedReportingOverflow(by: 10)
            guard !overflowed else { return nil }
            number = product
            count += 1
        }
        digits = number
        places = count
    }

    var isNegative: Bool { digits < 0 }

    /// Digits before the point, none for less than one.
    var wholeDigits: Int {
        var whole = digits.magnitude
        for _ in 0..<places { whole /= 10 }
        return whole == 0 ? 0 : String(whole).utf8.count
    }

    /// Half to even, as Python's decimal rounds; `nil` beyond nineteen digits.
    func rounded(to wanted: Int) -> Amount? {
        guard places > wanted else { return scaled(by: Amount.places - places) }
        var divisor: UInt128 = 1
        for _ in 0..<(places - wanted) {
            let (product, overflowed) = divisor.multipliedReportingOverflow(by: 10)
            guard !overflowed else { return .zero }
            divisor = product
        }
        var (quotient, remainder) = digits.magnitude.quotientAndRemainder(dividingBy: divisor)
        let isOver = remainder > divisor - remainder
        if isOver || (remainder == divisor - remainder && quotient % 2 == 1) { quotient += 1 }
        for _ in wanted..<Amount.places { quotient *= 10 }
        guard let millionths = Int128(exactly: quotient) else { return nil }
        return Amount(millionths: isNegative ? -millionths : millionths)
    }

    private func scaled(by power: Int) -> Amount? {
        var value = digits
        for _ in 0..<power {
            let (product, overflowed) = value.multipliedReportingOverflow(by: 10)
            guard !overflowed else { return nil }
            value = product
        }
        return Amount(millionths: value)
    }

    /// As a JSON number.
    var json: JSON { .number(PythonNumber.text(digits: digits, places: places)) }
}

extension Amount {
    /// As the server writes a decimal: `1.0`, `3.99`, `1e-05`.
    var asPythonNumber: JSON { .number(PythonNumber.text(digits: millionths, places: Amount.places)) }
}

/// Numbers spelled as Python spells floats. Beyond fifteen digits the real server loses the last ones; here they
/// stay, because exact text is what a careful client keeps.
enum PythonNumber {
    static func text(digits: Int128, places: Int) -> String {
        var (magnitude, places) = (digits.magnitude, places)
        while places > 0, magnitude % 10 == 0 { (magnitude, places) = (magnitude / 10, places - 1) }
        let sign = digits < 0 ? "-" : ""
        let text = String(magnitude)
        let leadingZeros = places - text.utf8.count
        if magnitude > 0, leadingZeros >= 4 {
            let exponent = leadingZeros + 1
            let mantissa = text.utf8.count == 1 ? text : "\(text.prefix(1)).\(text.dropFirst())"
            return "\(sign)\(mantissa)e-\(exponent < 10 ? "0" : "")\(exponent)"
        }
        guard places > 0 else { return "\(sign)\(text).0" }
        let padded = String(repeating: "0", count: max(0, leadingZeros + 1)) + text
        return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
    }
}
