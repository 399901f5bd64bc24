import Base
import Engine
import Testing

@Suite struct CronTests {
    @Test(arguments: [
        ("*/10 * * * *", "every 10 minutes"), ("* * * * *", "every minute"), ("0 * * * *", "every hour"),
        ("@hourly", "every hour"), ("5 * * * *", "at minute 5 of every hour"), ("0 */6 * * *", "every 6 hours"),
        ("30 7 * * 1-5", "at 07:30 on working days"), ("30 7 * * mon-fri", "at 07:30 on working days"),
        ("0 6 * * *", "at 06:00 every day"), ("0 9 * * sat,sun", "at 09:00 on weekends"),
        ("@monthly", "at 00:00 on day 1 of every month"), ("@yearly", "at 00:00 on day 1 of January"),
        ("@weekly", "at 00:00 on Sunday"), ("0 8,17 1-5 * *", "at 08:00 and 17:00 on days 1 to 5 of every month"),
        ("*/15 8-18 * * 1-5", "every 15 minutes from 08:00 to 18:59 on working days"),
        ("0 0 13 * fri", "at 00:00 on day 13 of every month and on Friday"),
        ("0 12 * jun-aug *", "at 12:00 every day in June to August"),
        ("*/10 * * 1 *", "every 10 minutes in January"), ("0 5 * * 5-7", "at 05:00 on Friday to Sunday"),
    ])
    func `a schedule is told in words`(schedule: String, words: String) throws {
        #expect(try CronSchedule(schedule).words == words)
    }

    @Test(arguments: [
        ("61 * * * *", "minute", "can't be 61", "from 0 to 59"), ("0 24 * * *", "hour", "can't be 24", "from 0 to 23"),
        ("0 0 0 * *", "day of month", "can't be 0", "from 1 to 31"),
        ("0 0 * foo *", "month", "can't be foo", "jan to dec"),
        ("0 0 * * 8", "day of week", "can't be 8", "sun to sat"),
        ("5/10 * * * *", "minute", "step after a single number", "5-59/10"),
        ("*/0 * * * *", "minute", "a step that can't be", "from 1 to 59"),
        ("30-10 * * * *", "minute", "runs backwards", "30-59,0-10"), ("1,,2 * * * *", "minute", "comma", "Take"),
        ("* * * *", "schedule", "4 fields", "*/10 * * * *"), ("@reboot", "schedule", "no shorthand", "@hourly"),
        ("@dayly", "schedule", "no shorthand", "Did you mean @daily?"),
        ("0 0 30 2 *", "day of month", "never comes", "Choose a day"), ("", "schedule", "0 fields", "minute"),
        ("-1 * * * *", "minute", "lacks a number", "from 0 to 59"),
        ("0 0 * * L", "day of week", "can't be L", "from 0 to 7"),
    ])
    func `what can't be read names the field, what is wrong and the remedy`(
        schedule: String, place: String, wrong: String, remedy: String
    ) throws {
        let failure = #expect(throws: Failure.self) { try CronSchedule(schedule) }
        #expect(failure?.code.rawValue == "JOB-SCHEDULE-UNREADABLE" && failure?.place == place)
        #expect(failure?.summary.contains(wrong) == true, "\(failure?.summary ?? "")")
        #expect(failure?.advice.contains(remedy) == true, "\(failure?.advice ?? "")")
    }

    @Test(arguments: [
        // Both days restricted: either matches. 13 February 2026 is a Friday, as are the 6th, 20th and 27th.
        ("0 0 13 * fri", ["2026-02-06", "2026-02-13", "2026-02-20", "2026-02-27", "2026-03-06", "2026-03-13"]),
        // A day field that begins with a star is not restricted: both must match.
        ("0 0 */2 * fri", ["2026-02-13", "2026-02-27", "2026-03-13", "2026-03-27", "2026-04-03", "2026-04-17"]),
        ("0 0 29 2 *", ["2028-02-29", "2032-02-29"]), ("0 0 31 * *", ["2026-03-31", "2026-05-31", "2026-07-31"]),
        ("0 0 * * 0", ["2026-02-08", "2026-02-15"]), ("0 0 * * 7", ["2026-02-08", "2026-02-15"]),
        ("0 0 * 3,4 1", ["2026-03-02", "2026-03-09"]),
    ])
    func `days are chosen as Vixie cron chooses them`(schedule: String, days: [String]) throws {
        let start = try #require(Timestamp("2026-02-01T12:00:00Z"))
        let times = try CronSchedule(schedule).next(days.count, after: start, in: .utc)
        #expect(times.map { $0.dayInUTC.description } == days)
    }

    @Test(arguments: [
        // Bucharest: 2026-03-29 03:00 becomes 04:00; 2026-10-25 04:00 becomes 03:00.
        Change("Europe/Bucharest", "30 3 * * *", after: "2026-03-28T12:00:00Z", ["03-29T01:00", "03-30T00:30"]),
        Change("Europe/Bucharest", "0,30 3 * * *", after: "2026-03-28T12:00:00Z", ["03-29T01:00", "03-30T00:00"]),
        Change("Europe/Bucharest", "30 3 * * *", after: "2026-10-24T12:00:00Z", ["10-25T00:30", "10-26T01:30"]),
        Change("Europe/Bucharest", "0 4 * * *", after: "2026-10-24T12:00:00Z", ["10-25T02:00", "10-26T02:00"]),
        Change("Europe/Bucharest", "30 * * * *", after: "2026-03-29T00:00:00Z", ["03-29T00:30", "03-29T01:30"]),
        Change("Europe/Bucharest", "30 * * * *", after: "2026-10-25T00:00:00Z", ["10-25T00:30", "10-25T01:30"]),
        // New York: 2026-03-08 02:00 becomes 03:00; 2026-11-01 02:00 becomes 01:00.
        Change("America/New_York", "30 2 * * *", after: "2026-03-07T12:00:00Z", ["03-08T07:00", "03-09T06:30"]),
        Change("America/New_York", "30 1 * * *", after: "2026-10-31T12:00:00Z", ["11-01T05:30", "11-02T06:30"]),
        // Lord Howe: half an hour. 2026-10-04 02:00 becomes 02:30; 2026-04-05 02:00 becomes 01:30.
        Change("Australia/Lord_Howe", "15 2 * * *", after: "2026-10-03T00:00:00Z", ["10-03T15:30", "10-04T15:15"]),
        Change("Australia/Lord_Howe", "45 1 * * *", after: "2026-04-03T16:00:00Z", ["04-04T14:45", "04-05T15:15"]),
        // St John's, half an hour off the others' hours: 2026-03-08 02:00 becomes 03:00.
        Change("America/St_Johns", "30 2 * * *", after: "2026-03-07T12:00:00Z", ["03-08T05:30", "03-09T05:00"]),
        Change("Asia/Jakarta", "0 6 * * *", after: "2026-01-01T00:00:00Z", ["01-01T23:00", "01-02T23:00"]),
        Change("UTC", "*/10 * * * *", after: "2026-01-01T00:00:00Z", ["01-01T00:10", "01-01T00:20"]),
        // A rhythm in a gap that swallows it: half past two does not exist, and a star follows the clock on the wall.
        Change("America/New_York", "30 2-2/1 * * *", after: "2026-03-08T06:00:00Z", ["03-08T07:00", "03-09T06:30"]),
        Change("America/New_York", "*/30 2 * * *", after: "2026-03-08T06:00:00Z", ["03-09T06:00", "03-09T06:30"]),
    ])
    fileprivate func `a change of the clock neither loses a time of the day nor fires it twice`(change: Change) throws {
        let zone = try Zone(named: change.zone)
        let start = try #require(Timestamp(change.after))
        let times = try CronSchedule(change.schedule).next(change.times.count, after: start, in: zone)
        #expect(times.map { String($0.description.dropFirst(5).prefix(11)) } == change.times)
    }

    @Test func `of many missed times only the latest is named`() throws {
        let (from, now) = (Timestamp(milliseconds: 0), try #require(Timestamp("2026-02-01T12:34:56Z")))
        let rhythm = try CronSchedule("*/10 * * * *")
        #expect(rhythm.latest(after: from, upTo: now, in: .utc) == Timestamp("2026-02-01T12:30:00Z"))
        #expect(rhythm.latest(after: now, upTo: now.adding(seconds: 300), in: .utc) == nil)
        #expect(
            try CronSchedule("@yearly").latest(after: from, upTo: now, in: .utc) == Timestamp("2026-01-01T00:00:00Z"))
    }
}

/// A schedule around a change of the clock, and when it is due in UTC.
private struct Change: Sendable, CustomTestStringConvertible {
    let zone: String
    let schedule: String
    let after: String
    let times: [String]

    init(_ zone: String, _ schedule: String, after: String, _ times: [String]) {
        self.zone = zone
        self.schedule = schedule
        self.after = after
        self.times = times
    }

    var testDescription: String { "\(zone) \(schedule) after \(after)" }
}
