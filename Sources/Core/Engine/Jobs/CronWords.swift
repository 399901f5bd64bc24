extension CronSchedule {
    /// The schedule as people say it: `every 10 minutes`, `at 07:30 on working days`.
    package var words: String {
        let times = times
        let days = days(of: times.isRhythm)
        if days.isEmpty { return times.isRhythm ? times.words : times.words + " every day" }
        return "\(times.words) \(days)"
    }

    // MARK: - Times of the day

    private var times: (words: String, isRhythm: Bool) {
        let (minutes, hours) = (minute.numbers, hour.numbers)
        if hour.isEvery { return (minuteWords, true) }
        if minutes.count * hours.count <= 6 {
            let clocks = hours.flatMap { hour in minutes.map { "\(twoDigits(hour)):\(twoDigits($0))" } }
            return ("at \(listed(clocks))", false)
        }
        if let step = hour.step, minutes.count == 1 {
            let beginning = minutes[0] == 0 ? "" : " at minute \(minutes[0])"
            return ("every \(step) hours\(beginning)", true)
        }
        return ("\(minuteWords) \(hourWords)", true)
    }

    private var minuteWords: String {
        let minutes = minute.numbers
        if minute.isEvery { return "every minute" }
        if let step = minute.step { return "every \(step) minutes" }
        if minutes == [0] { return "every hour" }
        return "at \(minutes.count == 1 ? "minute" : "minutes") \(listed(minutes.map(String.init))) of every hour"
    }

    private var hourWords: String {
        let hours = hour.numbers
        guard let first = hours.first, let last = hours.last else { return "" }
        if hours.count > 2, last - first == hours.count - 1 {
            return "from \(twoDigits(first)):00 to \(twoDigits(last)):59"
        }
        return "in the \(hours.count == 1 ? "hour" : "hours") from \(listed(hours.map { "\(twoDigits($0)):00" }))"
    }

    // MARK: - Days

    /// Empty for every day.
    private func days(of isRhythm: Bool) -> String {
        let byDate = dayOfMonth.isEvery ? "" : dateWords
        let byWeekday = dayOfWeek.isEvery ? "" : weekdayWords
        let isEither = !dayOfMonth.beginsWithStar && !dayOfWeek.beginsWithStar
        // With both written out a day matches by either, so a field that matches every day makes it every day.
        if isEither, byDate.isEmpty || byWeekday.isEmpty {
            return monthWords(beginning: isRhythm ? "in" : "every day in")
        }
        if byDate.isEmpty && byWeekday.isEmpty { return monthWords(beginning: isRhythm ? "in" : "every day in") }
        let months = month.isEvery ? "" : " \(monthWords(beginning: byDate.isEmpty ? "in" : "of"))"
        let ofMonth = byDate.isEmpty || !month.isEvery ? months : " of every month"
        if byWeekday.isEmpty { return "on \(byDate)\(ofMonth)" }
        if byDate.isEmpty { return "on \(byWeekday)\(months)" }
        return isEither
            ? "on \(byDate)\(ofMonth) and on \(byWeekday)\(month.isEvery ? "" : " of these months")"
            : "on \(byDate)\(ofMonth) when it is one of \(byWeekday)"
    }

    private var dateWords: String {
        let dates = dayOfMonth.numbers
        return "\(dates.count == 1 ? "day" : "days") \(listed(ranges(dates).map { spelled($0, String.init) }))"
    }

    private var weekdayWords: String {
        switch dayOfWeek.numbers {
        case [1, 2, 3, 4, 5]: "working days"
        case [0, 6]: "weekends"
        // The week begins on Monday.
        case let days: listed(ranges(days.map { $0 == 0 ? 7 : $0 }.sorted()).map { spelled($0) { weekdays[$0 - 1] } })
        }
    }

    private func monthWords(beginning: String) -> String {
        month.isEvery ? "" : "\(beginning) \(listed(ranges(month.numbers).map { spelled($0) { months[$0 - 1] } }))"
    }
}

extension CronField {
    /// `n` when it matches every n-th number from the first on, and n divides them evenly.
    fileprivate var step: Int? {
        let found = numbers
        guard found.count > 1, found[0] == kind.numbers.lowerBound else { return nil }
        let step = found[1] - found[0]
        let isEven = kind.numbers.count % step == 0 && found.count == kind.numbers.count / step
        return step > 1 && isEven && zip(found, found.dropFirst()).allSatisfy { $1 - $0 == step } ? step : nil
    }
}

private let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
private let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
]

/// Numbers that follow each other, put together when there are three or more.
private func ranges(_ numbers: [Int]) -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
        if let last = ranges.last, last.upperBound == number - 1 {
            ranges[ranges.count - 1] = last.lowerBound...number
        } else {
            ranges.append(number...number)
        }
    }
    return ranges.flatMap { $0.count == 2 ? [$0.lowerBound...$0.lowerBound, $0.upperBound...$0.upperBound] : [$0] }
}

private func spelled(_ range: ClosedRange<Int>, _ name: (Int) -> String) -> String {
    range.count == 1 ? name(range.lowerBound) : "\(name(range.lowerBound)) to \(name(range.upperBound))"
}

private func listed(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) and \(last)"
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
