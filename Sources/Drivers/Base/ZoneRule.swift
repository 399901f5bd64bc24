/// How a zone's clocks go on after the last change that is written down: the text at the end of a zone's file, such as
/// `EET-2EEST,M3.5.0/3,M10.5.0/4` (POSIX, "TZ"; RFC 9636, section 3.3).
enum ZoneRule: Hashable, Sendable {
    /// Seconds east of Greenwich, for ever.
    case fixed(Int64)
    /// Every year the clocks go to `summer` on one day and back to `standard` on another.
    case yearly(standard: Int64, summer: Int64, begins: Day, ends: Day)

    /// A day of any year and the second of it, by the clock that holds until then.
    struct Day: Hashable, Sendable {
        enum Kind: Hashable, Sendable {
            /// `M3.5.0`: month, week (5 is the last), weekday (0 is Sunday).
            case weekday(month: Int, week: Int, weekday: Int)
            /// `J60`: 1 to 365, 29 February never counted.
            case ordinalWithoutLeapDay(Int)
            /// `59`: 0 to 365, 29 February counted.
            case ordinal(Int)
        }

        let kind: Kind
        /// May lie outside the day: from -167 to 167 hours.
        let seconds: Int64
    }

    var standardOffset: Int64 {
        switch self {
        case .fixed(let offset): offset
        case .yearly(let standard, _, _, _): standard
        }
    }

    /// What holds before the first change of any year.
    var offsetBeforeFirst: Int64? {
        guard case .yearly(let standard, let summer, _, _) = self, let first = changes(in: 2000).first else {
            return standardOffset
        }
        return first.offset == summer ? standard : summer
    }

    /// Both changes of a year, the earlier first; none for a zone that leaves its clocks alone.
    func changes(in year: Int) -> [Zone.Change] {
        guard case .yearly(let standard, let summer, let begins, let ends) = self,
            let begin = begins.second(in: year), let end = ends.second(in: year)
        else { return [] }
        return [Zone.Change(at: begin - standard, offset: summer), Zone.Change(at: end - summer, offset: standard)]
            .sorted { $0.at < $1.at }
    }
}

extension ZoneRule.Day {
    /// Seconds from 1970 to that day and second, as a clock without a zone counts them.
    fileprivate func second(in year: Int) -> Int64? {
        guard let day = day(in: year) else { return nil }
        return Int64(day.daysSince1970) * 86_400 + seconds
    }

    private func day(in year: Int) -> CalendarDate? {
        switch kind {
        case .weekday(let month, let week, let weekday):
            guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
            let until = (weekday - first.weekday % 7 + 7) % 7
            let days = CalendarDate.days(inMonth: month, of: year)
            let wanted = until + (week - 1) * 7
            return first.adding(days: wanted < days ? wanted : wanted - 7)
        case .ordinalWithoutLeapDay(let number):
            guard let first = CalendarDate(year: year, month: 1, day: 1) else { return nil }
            let isAfterLeapDay = number >= 60 && CalendarDate.days(inMonth: 2, of: year) == 29
            return first.adding(days: number - 1 + (isAfterLeapDay ? 1 : 0))
        case .ordinal(let number):
            return CalendarDate(year: year, month: 1, day: 1)?.adding(days: number)
        }
    }
}

// MARK: - Reading

extension ZoneRule {
    /// `nil` for a text that is no such rule.
    init?(_ text: String) {
        var rest = Array(text.utf8)[...]
        guard rest.skipZoneName(), let west = rest.takeClock() else { return nil }
        guard !rest.isEmpty else {
            self = .fixed(-west)
            return
        }
        guard rest.skipZoneName() else { return nil }
        var summerWest = west - 3600
        if rest.first != UInt8(ascii: ",") {
            guard let given = rest.takeClock() else { return nil }
            summerWest = given
        }
        guard let begins = rest.takeDay(), let ends = rest.takeDay(), rest.isEmpty else { return nil }
        self = .yearly(standard: -west, summer: -summerWest, begins: begins, ends: ends)
    }
}

extension ArraySlice<UInt8> {
    /// `EET`, or `<+1030>` when it is not made of letters.
    fileprivate mutating func skipZoneName() -> Bool {
        if first == UInt8(ascii: "<") {
            guard let end = firstIndex(of: UInt8(ascii: ">")) else { return false }
            self = self[(end + 1)...]
            return true
        }
        let letters = prefix { (65...90).contains($0 & 0b1101_1111) }
        self = self[letters.endIndex...]
        return letters.count >= 3
    }

    /// `-10:30`, `2`, `+167:00:00`, in seconds.
    fileprivate mutating func takeClock() -> Int64? {
        var sign: Int64 = 1
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
            sign = removeFirst() == UInt8(ascii: "-") ? -1 : 1
        }
        guard let hours = takeNumber(), hours <= 167 else { return nil }
        var seconds = hours * 3600
        for unit: Int64 in [60, 1] where take(UInt8(ascii: ":")) {
            guard let number = takeNumber(), number < 60 else { return nil }
            seconds += number * unit
        }
        return sign * seconds
    }

    /// `,M3.5.0/3`; without a time it is two o'clock.
    fileprivate mutating func takeDay() -> ZoneRule.Day? {
        guard take(UInt8(ascii: ",")), let kind = takeKindOfDay() else { return nil }
        guard take(UInt8(ascii: "/")) else { return ZoneRule.Day(kind: kind, seconds: 7200) }
        guard let seconds = takeClock() else { return nil }
        return ZoneRule.Day(kind: kind, seconds: seconds)
    }

    private mutating func takeKindOfDay() -> ZoneRule.Day.Kind? {
        if take(UInt8(ascii: "M")) {
            guard let month = takeNumber(), (1...12).contains(month), take(UInt8(ascii: ".")),
                let week = takeNumber(), (1...5).contains(week), take(UInt8(ascii: ".")),
                let weekday = takeNumber(), (0...6).contains(weekday)
            else { return nil }
            return .weekday(month: Int(month), week: Int(week), weekday: Int(weekday))
        }
        if take(UInt8(ascii: "J")) {
            guard let number = takeNumber(), (1...365).contains(number) else { return nil }
            return .ordinalWithoutLeapDay(Int(number))
        }
        guard let number = takeNumber(), (0...365).contains(number) else { return nil }
        return .ordinal(Int(number))
    }

    private mutating func takeNumber() -> Int64? {
        let digits = prefix { (48...57).contains($0) }
        guard (1...4).contains(digits.count) else { return nil }
        self = self[digits.endIndex...]
        return digits.reduce(0) { $0 * 10 + Int64($1 - 48) }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard first == byte else { return false }
        removeFirst()
        return true
    }
}
