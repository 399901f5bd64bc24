extension CronSchedule {
    /// The schedule as people say it: `every 10 minutes`, `at 07:30 on working days`.
    package var words: String { meaning.words }
}

extension CronMeaning {
    fileprivate var words: String { days.isEmptyInWords(self) ? timeWords : "\(timeWords) \(dayWords)" }

    // MARK: - Times of the day

    private var timeWords: String {
        switch times {
        case .rhythm(let minutes): minutes.words
        case .hours(let step, 0): "every \(step) hours"
        case .hours(let step, let minute): "every \(step) hours at minute \(minute)"
        case .clocks(let clocks): "at \(listed(clocks))"
        case .within(let minutes, let hours):
            "\(minutes.words) from \(twoDigits(hours.lowerBound)):00 to \(twoDigits(hours.upperBound)):59"
        case .inHours(let minutes, let hours):
            "\(minutes.words) in the \(hours.count == 1 ? "hour" : "hours") from \(listed(hours.map { "\(twoDigits($0)):00" }))"
        }
    }

    // MARK: - Days

    private var dayWords: String {
        let inMonths = months.isEmpty ? "" : " in \(monthWords)"
        let ofMonths = months.isEmpty ? " of every month" : " of \(monthWords)"
        switch days {
        case .every: return times.isRhythm ? "in \(monthWords)" : "every day\(inMonths)"
        case .dates(let dates): return "on \(dateWords(dates))\(ofMonths)"
        case .weekdays(let days): return "on \(days.words)\(inMonths)"
        case .either(let dates, let days):
            return "on \(dateWords(dates))\(ofMonths) and on \(days.words)\(months.isEmpty ? "" : " of these months")"
        case .both(let dates, let days): return "on \(dateWords(dates))\(ofMonths) when it is one of \(days.words)"
        }
    }

    private func dateWords(_ dates: [ClosedRange<Int>]) -> String {
        let isOne = dates.count == 1 && dates[0].count == 1
        return "\(isOne ? "day" : "days") \(listed(dates.map { spelled($0) { "\($0)" } }))"
    }

    private var monthWords: String { listed(months.map { spelled($0) { monthNames[$0 - 1] } }) }
}

extension CronMeaning.Days {
    /// A rhythm of every day needs no word about days.
    fileprivate func isEmptyInWords(_ meaning: CronMeaning) -> Bool {
        self == .every && meaning.times.isRhythm && meaning.months.isEmpty
    }
}

extension CronMeaning.Minutes {
    fileprivate var words: String {
        switch self {
        case .every: "every minute"
        case .step(let step): "every \(step) minutes"
        case .fullHour: "every hour"
        case .at(let minutes):
            "at \(minutes.count == 1 ? "minute" : "minutes") \(listed(minutes.map { "\($0)" })) of every hour"
        }
    }
}

extension CronMeaning.Weekdays {
    fileprivate var words: String {
        switch self {
        case .working: "working days"
        case .weekend: "weekends"
        case .days(let days): listed(days.map { spelled($0) { weekdayNames[$0 - 1] } })
        }
    }
}

private let weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
private let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
]

private func spelled(_ range: ClosedRange<Int>, _ name: (Int) -> String) -> String {
    range.count == 1 ? name(range.lowerBound) : "\(name(range.lowerBound)) to \(name(range.upperBound))"
}

private func listed(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) and \(last)"
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
