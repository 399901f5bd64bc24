package import Base

/// When a job is due: five fields as in crontab(5), `minute hour day-of-month month day-of-week`.
///
/// A day matches when both day fields match; when neither begins with a star, it matches when one of them does (Vixie
/// cron, crontab(5): "If both fields are restricted …, the command will be run when either field matches").
package struct CronSchedule: Hashable, Sendable {
    /// As it was written, with single blanks: `*/10 * * * *`, `@hourly`.
    package let text: String
    let minute: CronField
    let hour: CronField
    let dayOfMonth: CronField
    let month: CronField
    let dayOfWeek: CronField

    init(
        text: String, minute: CronField, hour: CronField, dayOfMonth: CronField, month: CronField, dayOfWeek: CronField
    ) {
        self.text = text
        self.minute = minute
        self.hour = hour
        self.dayOfMonth = dayOfMonth
        self.month = month
        self.dayOfWeek = dayOfWeek
    }

    /// Whether it names times of the day, and not a rhythm: neither minute nor hour begins with a star. Such times are
    /// kept through a change of the clock; a rhythm simply follows the clock on the wall.
    var isFixed: Bool { !minute.beginsWithStar && !hour.beginsWithStar }

    func matches(_ date: CalendarDate) -> Bool {
        guard month.contains(date.month) else { return false }
        let byDay = dayOfMonth.contains(date.day)
        let byWeekday = dayOfWeek.contains(date.weekday % 7)
        let isEither = !dayOfMonth.beginsWithStar && !dayOfWeek.beginsWithStar
        return isEither ? byDay || byWeekday : byDay && byWeekday
    }
}

// MARK: - Next times

extension CronSchedule {
    /// The first moment after `moment` at which it is due in this zone; `nil` when there is none within 400 years.
    ///
    /// Changes of the clock follow Vixie cron (cron(8), "Special considerations exist when the clock is changed"): times
    /// of the day that a change skips are due once, right after the gap; times that a change repeats are due once, the
    /// first time. A rhythm, with a star in minute or hour, is due whenever the clock on the wall says so: not in the
    /// gap, and again in the repeated hour. Cron does so for changes below three hours; here it holds for all of them.
    package func next(after moment: Timestamp, in zone: Zone) -> Timestamp? {
        let earliest = moment.wholeSeconds + 1
        var span = zone.span(at: earliest)
        while true {
            if let second = due(in: span, from: earliest) { return Timestamp(milliseconds: second * 1000) }
            guard let end = span.end, end - earliest < CronSchedule.horizonSeconds else { return nil }
            span = zone.span(at: end)
        }
    }

    /// The next times, soonest first.
    package func next(_ count: Int, after moment: Timestamp, in zone: Zone) -> [Timestamp] {
        var times: [Timestamp] = []
        while times.count < count, let time = next(after: times.last ?? moment, in: zone) { times.append(time) }
        return times
    }

    /// The latest moment in (`after`, `now`] at which it was due, however many there were; `nil` when there was none.
    package func latest(after: Timestamp, upTo now: Timestamp, in zone: Zone) -> Timestamp? {
        guard let first = next(after: after, in: zone), first <= now else { return nil }
        // Ever longer looks back from now, so that a rhythm that was missed for a month is not counted through.
        var back: Int64 = 3600
        while now.since(first) > back * 1000 {
            if let found = last(after: now.adding(seconds: -back), upTo: now, in: zone) { return found }
            back *= 4
        }
        return last(after: after, upTo: now, in: zone)
    }

    private func last(after: Timestamp, upTo now: Timestamp, in zone: Zone) -> Timestamp? {
        var found: Timestamp?
        while let time = next(after: found ?? after, in: zone), time <= now { found = time }
        return found
    }

    /// The first second of this span, and not before `earliest`, at which it is due.
    private func due(in span: Zone.Span, from earliest: Int64) -> Int64? {
        var from = earliest + span.offset
        if let start = span.start {
            from = max(from, start + span.offset)
            let (clockBefore, clockAfter) = (start + span.offsetBefore, start + span.offset)
            if isFixed, clockAfter > clockBefore, start >= earliest,
                firstMatch(from: clockBefore, to: clockAfter) != nil
            {
                return start
            }
            if isFixed { from = max(from, clockBefore) }
        }
        let end = span.end ?? earliest + CronSchedule.horizonSeconds
        return firstMatch(from: from, to: end + span.offset).map { $0 - span.offset }
    }

    /// The first matching minute in `from ..< to`, both as a clock without a zone counts seconds.
    private func firstMatch(from: Int64, to end: Int64) -> Int64? {
        let firstMinute = (from + 59).quotient(60)
        var day = CalendarDate(daysSince1970: Int(firstMinute.quotient(1440)))
        var minuteOfDay = Int(firstMinute - Int64(day.daysSince1970) * 1440)
        while Int64(day.daysSince1970) * 86_400 < end {
            if matches(day), let found = firstMinuteOfDay(from: minuteOfDay) {
                let second = (Int64(day.daysSince1970) * 1440 + Int64(found)) * 60
                return second < end ? second : nil
            }
            day = nextDay(after: day)
            minuteOfDay = 0
        }
        return nil
    }

    /// The next day, or the first of the next month when this month is none of ours.
    private func nextDay(after day: CalendarDate) -> CalendarDate {
        guard !month.contains(day.month) else { return day.adding(days: 1) }
        return day.adding(days: CalendarDate.days(inMonth: day.month, of: day.year) - day.day + 1)
    }

    private func firstMinuteOfDay(from minuteOfDay: Int) -> Int? {
        guard let startHour = hour.first(from: minuteOfDay / 60) else { return nil }
        if startHour == minuteOfDay / 60, let found = minute.first(from: minuteOfDay % 60) {
            return startHour * 60 + found
        }
        let nextHour = startHour > minuteOfDay / 60 ? startHour : hour.first(from: startHour + 1)
        guard let nextHour, let found = minute.first(from: 0) else { return nil }
        return nextHour * 60 + found
    }

    /// The calendar repeats itself after 400 years: what was not due until then never is.
    static let horizonSeconds: Int64 = 146_097 * 86_400
}
