import Base

/// `Mon, 05 Jan 2026 08:00:00 +0000` (RFC 5322, section 3.3), always in UTC.
enum MailDate {
    static func text(_ moment: Timestamp) -> String {
        let day = moment.dayInUTC
        // 1970-01-01 was a Thursday.
        let weekday = ((day.daysSince1970 + 4) % 7 + 7) % 7
        let clock = moment.description.dropFirst(11).prefix(8)
        let number = day.day < 10 ? "0\(day.day)" : "\(day.day)"
        return "\(weekdays[weekday]), \(number) \(months[day.month - 1]) \(day.year) \(clock) +0000"
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
