import Engine
import Model

/// How a language tells a schedule. English is the engine's own; `CronSchedule.words` says it everywhere else too.
struct CronTongue: Sendable {
    let everyMinute: String
    let everyMinutes: @Sendable (Int) -> String
    let everyHour: String
    /// `{list}` of minutes.
    let atMinutes: String
    let everyHours: @Sendable (Int) -> String
    /// `{m}`: the minute.
    let atMinute: String
    /// `{list}` of clock times.
    let atClocks: String
    /// From `{a}` to `{b}`.
    let between: String
    /// `{list}` of hours.
    let inHours: String
    let everyDay: String
    /// `{months}`.
    let inMonths: String
    /// `{dates}` of every month.
    let onDates: String
    /// `{dates}` of `{months}`.
    let onDatesOf: String
    /// `{days}`: names of weekdays.
    let onWeekdays: String
    let workingDays: String
    let weekend: String
    let and: String
    /// Joins dates and weekdays of which either counts, and those of which both must.
    let or: String
    let onlyIf: String
    let range: @Sendable (String, String) -> String
    let weekdays: [String]
    let months: [String]
}

extension CronSchedule {
    /// The schedule as people who read this language say it.
    func words(in language: Language) -> String {
        switch language {
        case .english: words
        case .indonesian: CronTongue.indonesian.tell(meaning)
        case .romanian: CronTongue.romanian.tell(meaning)
        case .hungarian: CronTongue.hungarian.tell(meaning)
        }
    }
}

extension CronTongue {
    func tell(_ meaning: CronMeaning) -> String {
        [times(meaning.times), days(meaning), months(meaning)].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func times(_ times: CronMeaning.Times) -> String {
        switch times {
        case .rhythm(let minutes): return self.minutes(minutes)
        case .hours(let step, let minute):
            let beginning = minute == 0 ? "" : " " + atMinute.replacing("{m}", with: "\(minute)")
            return everyHours(step) + beginning
        case .clocks(let clocks): return atClocks.replacing("{list}", with: listed(clocks))
        case .within(let minutes, let hours):
            let span = between.replacing("{a}", with: clock(hours.lowerBound, "00"))
                .replacing("{b}", with: clock(hours.upperBound, "59"))
            return "\(self.minutes(minutes)) \(span)"
        case .inHours(let minutes, let hours):
            return
                "\(self.minutes(minutes)) \(inHours.replacing("{list}", with: listed(hours.map { clock($0, "00") })))"
        }
    }

    private func minutes(_ minutes: CronMeaning.Minutes) -> String {
        switch minutes {
        case .every: everyMinute
        case .step(let step): everyMinutes(step)
        case .fullHour: everyHour
        case .at(let list): atMinutes.replacing("{list}", with: listed(list.map { "\($0)" }))
        }
    }

    private func days(_ meaning: CronMeaning) -> String {
        switch meaning.days {
        case .every: meaning.times.isRhythm ? "" : everyDay
        case .dates(let dates): on(dates, meaning)
        case .weekdays(let days): on(days)
        case .either(let dates, let days): "\(on(dates, meaning)) \(or) \(on(days))"
        case .both(let dates, let days): "\(on(dates, meaning)), \(onlyIf) \(on(days))"
        }
    }

    /// Dates name their months themselves.
    private func months(_ meaning: CronMeaning) -> String {
        switch meaning.days {
        case .every, .weekdays:
            meaning.months.isEmpty ? "" : inMonths.replacing("{months}", with: named(meaning.months, months))
        case .dates, .either, .both: ""
        }
    }

    private func on(_ dates: [ClosedRange<Int>], _ meaning: CronMeaning) -> String {
        let numbers = listed(dates.map { spelled($0) { "\($0)" } })
        guard !meaning.months.isEmpty else { return onDates.replacing("{dates}", with: numbers) }
        return onDatesOf.replacing("{dates}", with: numbers)
            .replacing("{months}", with: named(meaning.months, months))
    }

    private func on(_ days: CronMeaning.Weekdays) -> String {
        switch days {
        case .working: workingDays
        case .weekend: weekend
        case .days(let days): onWeekdays.replacing("{days}", with: named(days, weekdays))
        }
    }

    private func named(_ list: [ClosedRange<Int>], _ names: [String]) -> String {
        listed(list.map { spelled($0) { names[$0 - 1] } })
    }

    private func spelled(_ numbers: ClosedRange<Int>, _ name: (Int) -> String) -> String {
        numbers.count == 1 ? name(numbers.lowerBound) : range(name(numbers.lowerBound), name(numbers.upperBound))
    }

    private func listed(_ words: [String]) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return "\(words.dropLast().joined(separator: ", ")) \(and) \(last)"
    }

    private func clock(_ hour: Int, _ minute: String) -> String { "\(hour < 10 ? "0" : "")\(hour):\(minute)" }
}
