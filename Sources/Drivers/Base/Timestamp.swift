/// A moment in UTC, in whole milliseconds since 1970: the only form in which time is stored or compared.
package struct Timestamp: Hashable, Comparable, Sendable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    package static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }

    package func adding(milliseconds more: Int64) -> Timestamp { Timestamp(milliseconds: milliseconds + more) }
    package func adding(seconds: Int64) -> Timestamp { adding(milliseconds: seconds * 1000) }
    /// Milliseconds from an earlier moment to this one.
    package func since(_ earlier: Timestamp) -> Int64 { milliseconds - earlier.milliseconds }
    /// The calendar day of this moment in UTC.
    package var dayInUTC: CalendarDate {
        let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
        return CalendarDate(daysSince1970: Int(rest < 0 ? days - 1 : days))
    }
}

extension Timestamp: CustomStringConvertible {
    /// ISO 8601 in UTC with milliseconds: `2026-11-21T08:45:12.030Z`.
    package var description: String {
        let day = dayInUTC
        let rest = milliseconds - Int64(day.daysSince1970) * 86_400_000
        let (hours, minutes) = (rest / 3_600_000, rest / 60_000 % 60)
        let seconds = "\(padded(rest / 1000 % 60, 2)).\(padded(rest % 1000, 3))"
        return "\(day)T\(padded(hours, 2)):\(padded(minutes, 2)):\(seconds)Z"
    }

    /// Reads `2026-11-21T08:45:12Z`, with optional fraction, and an offset (`+07:00`) instead of `Z`.
    /// `nil` for anything else.
    package init?(_ text: String) {
        guard
            let parts = text.wholeMatch(
                of: /(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})/),
            let day = CalendarDate(String(parts.1)), let hour = Int64(parts.2), hour < 24,
            let minute = Int64(parts.3), minute < 60, let second = Int64(parts.4 ?? "0"), second < 61,
            let fraction = Int64(String((String(parts.5 ?? "0") + "00").prefix(3)))
        else { return nil }
        var offsetMinutes: Int64 = 0
        if parts.6 != "Z" {
            let digits = parts.6.dropFirst().filter(\.isNumber)
            guard let hours = Int64(digits.prefix(2)), hours < 24, let minutes = Int64(digits.suffix(2)), minutes < 60
            else { return nil }
            offsetMinutes = (hours * 60 + minutes) * (parts.6.hasPrefix("-") ? -1 : 1)
        }
        let dayMilliseconds = ((hour * 60 + minute - offsetMinutes) * 60 + second) * 1000 + fraction
        milliseconds = Int64(day.daysSince1970) * 86_400_000 + dayMilliseconds
    }
}

func padded(_ number: some BinaryInteger, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
