/// A schedule taken apart, so that it can be told in words of any language.
package struct CronMeaning: Hashable, Sendable {
    package enum Minutes: Hashable, Sendable {
        case every
        /// Every so many, from the full hour on.
        case step(Int)
        case fullHour
        case at([Int])
    }

    package enum Times: Hashable, Sendable {
        /// All day long.
        case rhythm(Minutes)
        /// Every so many hours from midnight on, at this minute.
        case hours(step: Int, minute: Int)
        /// Times of the day, as `07:30`.
        case clocks([String])
        /// From the beginning of the first hour to the end of the last.
        case within(Minutes, ClosedRange<Int>)
        case inHours(Minutes, [Int])

        /// Whether it goes on through the day; otherwise it names times of the day.
        package var isRhythm: Bool { if case .clocks = self { false } else { true } }
    }

    package enum Weekdays: Hashable, Sendable {
        case working, weekend
        /// Monday is 1, Sunday 7.
        case days([ClosedRange<Int>])
    }

    package enum Days: Hashable, Sendable {
        case every
        case dates([ClosedRange<Int>])
        case weekdays(Weekdays)
        /// A day matches when it is one of the dates, or one of the weekdays.
        case either([ClosedRange<Int>], Weekdays)
        /// A day matches when it is both.
        case both([ClosedRange<Int>], Weekdays)
    }

    package let times: Times
    package let days: Days
    /// Empty for every month.
    package let months: [ClosedRange<Int>]
}

extension CronSchedule {
    package var meaning: CronMeaning {
        CronMeaning(times: times, days: days, months: month.isEvery ? [] : ranges(month.numbers))
    }

    private var times: CronMeaning.Times {
        let (minutes, hours) = (minute.numbers, hour.numbers)
        if hour.isEvery { return .rhythm(minuteMeaning) }
        if let step = hour.step, minutes.count == 1 { return .hours(step: step, minute: minutes[0]) }
        if minutes.count * hours.count <= 6 {
            return .clocks(hours.flatMap { hour in minutes.map { "\(twoDigits(hour)):\(twoDigits($0))" } })
        }
        if let first = hours.first, let last = hours.last, hours.count > 2, last - first == hours.count - 1 {
            return .within(minuteMeaning, first...last)
        }
        return .inHours(minuteMeaning, hours)
    }

    private var minuteMeaning: CronMeaning.Minutes {
        if minute.isEvery { return .every }
        if let step = minute.step { return .step(step) }
        return minute.numbers == [0] ? .fullHour : .at(minute.numbers)
    }

    private var days: CronMeaning.Days {
        let isEither = !dayOfMonth.beginsWithStar && !dayOfWeek.beginsWithStar
        switch (dayOfMonth.isEvery, dayOfWeek.isEvery) {
        case (true, true): return .every
        // With both written out a day matches by either, so a field that matches every day makes it every day.
        case (true, false): return isEither ? .every : .weekdays(weekdays)
        case (false, true): return isEither ? .every : .dates(ranges(dayOfMonth.numbers))
        case (false, false):
            let dates = ranges(dayOfMonth.numbers)
            return isEither ? .either(dates, weekdays) : .both(dates, weekdays)
        }
    }

    private var weekdays: CronMeaning.Weekdays {
        switch dayOfWeek.numbers {
        case [1, 2, 3, 4, 5]: .working
        case [0, 6]: .weekend
        // The week begins on Monday.
        case let days: .days(ranges(days.map { $0 == 0 ? 7 : $0 }.sorted()))
        }
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

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
