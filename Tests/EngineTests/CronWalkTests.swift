import Base
import Engine
import TestSupport
import Testing

/// Schedules drawn by chance, against a walker that looks at every minute of ten years.
@Suite struct CronWalkTests {
    @Test(arguments: ZoneFacts.all)
    func `the clocks of ten years are those zdump tells of`(facts: ZoneFacts) throws {
        let zone = try Zone(named: facts.name)
        var offset = facts.firstOffset
        for change in facts.changes {
            #expect(zone.span(at: change.at - 1).offset == offset)
            let span = zone.span(at: change.at)
            #expect(span.start == change.at && span.offset == change.offset && span.offsetBefore == offset)
            offset = change.offset
        }
        #expect(zone.span(at: ZoneFacts.years.upperBound).offset == offset)
    }

    @Test(arguments: ZoneFacts.all)
    func `next agrees with a walker through every minute`(facts: ZoneFacts) throws {
        let zone = try Zone(named: facts.name)
        let randomness = SeededRandomness(seed: 20_150_101)
        for kind in [Draw.Kind.days, .days, .hours, .rhythm] {
            let draw = Draw(kind, randomness)
            // A rhythm is due too often to be compared for ten years: the days around each change of the clock will do.
            let stretches = kind == .rhythm ? facts.daysAroundChanges : [ZoneFacts.years]
            for stretch in stretches {
                let walker = MinuteWalker(draw, facts, stretch)
                let schedule = try CronSchedule(draw.text)
                var last = Timestamp(milliseconds: stretch.lowerBound * 1000 - 1)
                var compared = 0
                try walker.walk { second in
                    let next = schedule.next(after: last, in: zone)
                    try #require(
                        next?.milliseconds == second * 1000,
                        "\(draw.text) in \(facts.name) after \(last): \(next.map(\.description) ?? "never")")
                    last = Timestamp(milliseconds: second * 1000)
                    compared += 1
                }
                let end = schedule.next(after: last, in: zone)
                #expect(end.map { $0.milliseconds >= stretch.upperBound * 1000 } ?? true, "\(draw.text)")
                #expect(kind != .hours || compared > 500)
            }
        }
    }
}

/// A schedule drawn by chance: the numbers that match, and the text that says so.
private struct Draw {
    enum Kind { case days, hours, rhythm }

    var minutes = Set(0...59)
    var hours = Set(0...23)
    var days = Set(1...31)
    var months = Set(1...12)
    /// 0 is Sunday.
    var weekdays = Set(0...6)
    let text: String
    let isFixed: Bool
    let daysAreEither: Bool

    init(_ kind: Kind, _ randomness: any Randomness) {
        func some(_ count: Int64, _ range: ClosedRange<Int64>) -> Set<Int> {
            Set((0..<count).map { _ in Int(randomness.number(in: range)) })
        }
        var fields = ["*", "*", "*", "*", "*"]
        if kind == .rhythm {
            let step = Int([7, 10, 15][Int(randomness.number(in: 0...2))])
            minutes = Set(stride(from: 0, through: 59, by: step))
            fields[0] = "*/\(step)"
        } else {
            minutes = some(2, 0...59)
            fields[0] = listed(minutes)
            // Clocks are changed in the small hours.
            hours = some(2, 0...4)
            fields[1] = listed(hours)
        }
        if kind == .hours {
            weekdays = some(2, 0...6)
            fields[4] = listed(weekdays)
        }
        if kind == .days {
            days = some(2, 1...28)
            fields[2] = listed(days)
            months = some(8, 1...12)
            fields[3] = listed(months)
            if randomness.number(in: 0...1) == 0 {
                weekdays = some(1, 0...6)
                fields[4] = listed(weekdays)
            }
        }
        text = fields.joined(separator: " ")
        isFixed = kind != .rhythm
        daysAreEither = fields[2] != "*" && fields[4] != "*"
    }
}

/// Minute by minute through a stretch of time, with nothing but the facts and a schedule's numbers: what cron(8) says,
/// word by word.
private struct MinuteWalker {
    let draw: Draw
    let facts: ZoneFacts
    let stretch: Range<Int64>
    /// For each minute of a day, whether it matches: the loop goes by millions.
    private let minutes: [Bool]

    init(_ draw: Draw, _ facts: ZoneFacts, _ stretch: Range<Int64>) {
        minutes = (0..<1440).map { draw.hours.contains($0 / 60) && draw.minutes.contains($0 % 60) }
        self.draw = draw
        self.facts = facts
        self.stretch = stretch
    }

    func walk(_ due: (Int64) throws -> Void) rethrows {
        let edges = [(at: Int64.min, offset: facts.firstOffset)] + facts.changes
        var clockShownUpTo = Int64.min
        for (index, edge) in edges.enumerated() {
            let end = index + 1 < edges.count ? edges[index + 1].at : stretch.upperBound
            let before = index > 0 ? edges[index - 1].offset : edge.offset
            if draw.isFixed, edge.offset > before, stretch.contains(edge.at),
                skipped(from: edge.at + before, to: edge.at + edge.offset)
            {
                try due(edge.at)
            }
            var second = max(edge.at, stretch.lowerBound)
            while second < min(end, stretch.upperBound) {
                let clock = second + edge.offset
                let day = clock.quotient(86_400)
                let nextDay = (day + 1) * 86_400 - edge.offset
                guard dayMatches(day) else {
                    second = nextDay
                    continue
                }
                let stop = min(end, stretch.upperBound, nextDay)
                var minute = Int((clock - day * 86_400) / 60)
                while second < stop {
                    if minutes[minute], !draw.isFixed || second + edge.offset >= clockShownUpTo { try due(second) }
                    minute += 1
                    second += 60
                }
            }
            clockShownUpTo = end == .max ? clockShownUpTo : end + edge.offset
        }
    }

    private func skipped(from: Int64, to end: Int64) -> Bool {
        stride(from: from, to: end, by: 60).contains { clock in
            let day = clock.quotient(86_400)
            return dayMatches(day) && minutes[Int((clock - day * 86_400) / 60)]
        }
    }

    private func dayMatches(_ daysSince1970: Int64) -> Bool {
        let date = CalendarDate(daysSince1970: Int(daysSince1970))
        guard draw.months.contains(date.month) else { return false }
        // 1 January 1970 was a Thursday.
        let weekday = Int((daysSince1970 + 4) % 7)
        let (byDay, byWeekday) = (draw.days.contains(date.day), draw.weekdays.contains(weekday))
        return draw.daysAreEither ? byDay || byWeekday : byDay && byWeekday
    }
}

extension ZoneFacts {
    fileprivate var daysAroundChanges: [Range<Int64>] {
        changes.isEmpty
            ? [1_451_520_000..<1_451_692_800]
            : changes.map { change in
                let midnight = change.at.quotient(86_400) * 86_400
                return midnight - 86_400..<midnight + 172_800
            }
    }
}

private func listed(_ numbers: Set<Int>) -> String { numbers.sorted().map(String.init).joined(separator: ",") }
