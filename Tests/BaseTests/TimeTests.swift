import Base
import TestSupport
import Testing

@Suite struct TimeTests {
    /// Walks day by day with nothing but the rule for leap years, from a day whose weekday is known.
    @Test func `four hundred years of days agree with a walk through the calendar`() async {
        var (year, month, day, weekday, number) = (1800, 1, 1, 3, -62_091)  // 1 January 1800 was a Wednesday.
        while year < 2200 {
            await giveWay(inRound: number)
            let date = CalendarDate(daysSince1970: number)
            guard date.year == year, date.month == month, date.day == day, date.weekday == weekday,
                CalendarDate(year: year, month: month, day: day) == date
            else { return report("day \(number) is \(date), not \(year)-\(month)-\(day)") }
            if number % 17 == 0, CalendarDate(date.description) != date {
                return report("\(date) is not read back")
            }
            let leap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
            let last = month == 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
            (day, number, weekday) = (day + 1, number + 1, weekday % 7 + 1)
            if day > last { (day, month) = (1, month + 1) }
            if month > 12 { (month, year) = (1, year + 1) }
        }
        #expect(CalendarDate(year: 1970, month: 1, day: 1)?.daysSince1970 == 0)
    }

    @Test(arguments: [
        "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-01", "26-01-01", "2026/01/01",
        "", "٢٠٢٦-٠١-٠١", "2026-01-01 ", "-026-01-01", "2026-01-0a",
    ])
    func `a day that does not exist is refused`(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func `moments come back from their text to the millisecond`() async {
        let chance = SeededRandomness(seed: 7)
        for round in 0..<2_000 {
            await giveWay(inRound: round)
            // Year 1 to year 9999.
            let moment = Timestamp(milliseconds: chance.number(in: -62_135_596_800_000...253_402_300_799_999))
            #expect(Timestamp(moment.description) == moment)
        }
    }

    @Test(arguments: [
        ("2026-11-21T08:45:12Z", "2026-11-21T08:45:12.000Z"),
        ("2026-11-21T08:45:12.5Z", "2026-11-21T08:45:12.500Z"),
        ("2026-11-21 08:45:12.123456789Z", "2026-11-21T08:45:12.123Z"),
        ("2026-11-21T08:45+07:00", "2026-11-21T01:45:00.000Z"),
        ("2026-01-01T00:30:00+0700", "2025-12-31T17:30:00.000Z"),
        ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
    ])
    func `offsets and fractions are understood`(text: String, inUTC: String) {
        #expect(Timestamp(text)?.description == inUTC)
    }

    @Test(arguments: [
        "2026-11-21", "2026-11-21T24:00:00Z", "2026-02-30T00:00:00Z", "2026-11-21T08:45:12", "x", "",
        "2026-11-21T08:45:12+99:99", "٢٠٢٦-11-21T08:45:12Z",
    ])
    func `a moment without a zone or outside the day is refused`(text: String) {
        #expect(Timestamp(text) == nil)
    }
}
