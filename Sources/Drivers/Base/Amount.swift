/// An exact decimal with six places: money, rates and quantities as SAP Business One keeps them (`decimal(19,6)`).
///
/// A whole number of millionths, so equality is exact and no binary float can slip in. The range is that of
/// `decimal(19,6)`: nineteen digits, thirteen of them before the point. Nothing rounds silently: reading text with
/// more than six places fails, and arithmetic that leaves the range fails.
package struct Amount: Hashable, Sendable {
    package let millionths: Int128

    package static let zero = Amount(unchecked: 0)
    package static let one = Amount(unchecked: scale)
    package static let scale: Int128 = 1_000_000
    package static let places = 6
    /// 9,999,999,999,999.999999, the largest value of `decimal(19,6)`.
    package static let largest = Amount(unchecked: 9_999_999_999_999_999_999)

    private init(unchecked millionths: Int128) { self.millionths = millionths }

    /// `nil` when the value lies outside `decimal(19,6)`.
    package init?(millionths: Int128) {
        guard millionths.magnitude <= Amount.largest.millionths.magnitude else { return nil }
        self.millionths = millionths
    }

    package init(_ whole: Int) {
        let millionths = Int128(whole) * Amount.scale
        precondition(millionths.magnitude <= Amount.largest.millionths.magnitude, "A whole amount beyond decimal(19,6)")
        self.millionths = millionths
    }

    /// Reads plain decimal text such as `-12.5` or `30420173701.00`, and the exponent form JSON allows (`1.5e3`).
    ///
    /// Returns `nil` for anything else, for more than six significant places and for values out of range: the caller
    /// knows the field and says so.
    package init?(_ text: some StringProtocol) {
        guard let value = Amount.parse(text) else { return nil }
        self.init(millionths: value)
    }
}

// MARK: - Text

extension Amount: CustomStringConvertible, LosslessStringConvertible {
    /// The shortest exact text with at least two places: `30420173701.00`, `0.123456`.
    package var description: String { text(minimumPlaces: 2) }

    /// All six places, the form in which amounts are stored: `12.500000`.
    package var stored: String { text(minimumPlaces: Amount.places) }

    /// Exact text with at least the given number of places; further places appear only when they are not zero.
    package func text(minimumPlaces: Int) -> String {
        Amount.text(millionths: millionths, minimumPlaces: minimumPlaces)
    }

    /// By byte, from the last digit to the first: lists show amounts by the thousand.
    static func text(millionths: Int128, minimumPlaces: Int) -> String {
        let magnitude = millionths.magnitude
        var (whole, fraction) = magnitude.quotientAndRemainder(dividingBy: 1_000_000)
        var placesLeft = Amount.places
        while placesLeft > max(0, minimumPlaces), fraction % 10 == 0 {
            fraction /= 10
            placesLeft -= 1
        }
        var backwards: [UInt8] = []
        backwards.reserveCapacity(48)
        if placesLeft > 0 {
            // Six digits at most: in a machine's word, which divides faster.
            var rest = UInt64(fraction)
            for _ in 0..<placesLeft { backwards.append(lastDigit(of: &rest)) }
            backwards.append(UInt8(ascii: "."))
        }
        while whole > UInt64.max {
            backwards.append(UInt8(ascii: "0") + UInt8(whole % 10))
            whole /= 10
        }
        var few = UInt64(whole)
        repeat { backwards.append(lastDigit(of: &few)) } while few > 0
        if millionths < 0 { backwards.append(UInt8(ascii: "-")) }
        backwards.reverse()
        return String(decoding: backwards, as: UTF8.self)
    }

    private static func lastDigit(of number: inout UInt64) -> UInt8 {
        let (rest, digit) = number.quotientAndRemainder(dividingBy: 10)
        number = rest
        return UInt8(ascii: "0") + UInt8(digit)
    }

    private static func parse(_ text: some StringProtocol) -> Int128? {
        var digits: Int128 = 0
        var digitCount = 0
        var placesSeen = 0
        var afterPoint = false
        var exponent = 0
        var bytes = Array(text.utf8)[...]
        guard bytes.count <= 64 else { return nil }
        let negative = bytes.first == UInt8(ascii: "-")
        if negative { bytes.removeFirst() }
        while let byte = bytes.first {
            if byte == UInt8(ascii: "."), !afterPoint, digitCount > 0 {
                afterPoint = true
            } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                digitCount += 1
                if afterPoint { placesSeen += 1 }
                let (product, overflowed) = digits.multipliedReportingOverflow(by: 10)
                guard !overflowed else { return nil }
                digits = product + Int128(byte - UInt8(ascii: "0"))
                guard digits < 1_000_000_000_000_000_000_000_000_000_000_000_000 else { return nil }
            } else if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E"), digitCount > 0 {
                guard let power = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)), power.magnitude <= 64 else {
                    return nil
                }
                exponent = power
                break
            } else {
                return nil
            }
            bytes.removeFirst()
        }
        guard digitCount > 0, !(afterPoint && placesSeen == 0) else { return nil }
        return scaled(negative ? -digits : digits, by: places - placesSeen + exponent)
    }

    private static func scaled(_ digits: Int128, by power: Int) -> Int128? {
        var value = digits
        if value == 0 { return 0 }
        for _ in 0..<max(0, power) {
            let (product, overflowed) = value.multipliedReportingOverflow(by: 10)
            guard !overflowed else { return nil }
            value = product
        }
        for _ in 0..<max(0, -power) {
            let (quotient, remainder) = value.quotientAndRemainder(dividingBy: 10)
            guard remainder == 0 else { return nil }
            value = quotient
        }
        return value
    }
}

// MARK: - Arithmetic

extension Amount: Comparable {
    package static func < (left: Amount, right: Amount) -> Bool { left.millionths < right.millionths }

    package var isZero: Bool { millionths == 0 }
    package var isNegative: Bool { millionths < 0 }
    package var magnitude: Amount { isNegative ? negated : self }
    package var negated: Amount { Amount(unchecked: -millionths) }

    /// `nil` when the sum lies outside `decimal(19,6)`.
    package func adding(_ other: Amount) -> Amount? { Amount(millionths: millionths + other.millionths) }

    /// `nil` when the difference lies outside `decimal(19,6)`.
    package func subtracting(_ other: Amount) -> Amount? { Amount(millionths: millionths - other.millionths) }
}

extension Sequence<Amount> {
    /// The exact sum, or `nil` when it lies outside `decimal(19,6)`.
    package func total() -> Amount? {
        var sum: Int128 = 0
        for amount in self { sum += amount.millionths }
        return Amount(millionths: sum)
    }
}
