import Base
import Testing

@Suite struct ZoneTests {
    @Test(arguments: [
        ("Europe/Bucharest", "2026-07-01T12:00:00Z", "2026-07-01 15:00"),
        ("Europe/Bucharest", "2026-12-01T12:00:00Z", "2026-12-01 14:00"),
        // Long after the last change that is written down, by the rule at the file's end.
        ("Europe/Bucharest", "2095-07-01T12:00:00Z", "2095-07-01 15:00"),
        ("America/New_York", "2095-07-01T12:00:00Z", "2095-07-01 08:00"),
        ("Australia/Lord_Howe", "2095-07-01T12:00:00Z", "2095-07-01 22:30"),
        ("Australia/Lord_Howe", "2095-01-01T12:00:00Z", "2095-01-01 23:00"),
        ("America/St_Johns", "2095-12-01T12:00:00Z", "2095-12-01 08:30"),
        ("Asia/Jakarta", "2026-11-21T08:45:00Z", "2026-11-21 15:45"),
        ("Asia/Kathmandu", "2026-11-21T00:00:00Z", "2026-11-21 05:45"),
        ("UTC", "2026-11-21T08:45:00Z", "2026-11-21 08:45"),
        // Samoa left out 30 December 2011.
        ("Pacific/Apia", "2011-12-30T09:59:00Z", "2011-12-29 23:59"),
        ("Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31 00:00"),
        // Before the first change: the local mean time of New York.
        ("America/New_York", "1880-01-01T12:00:00Z", "1880-01-01 07:03"),
    ])
    func `the clock on the wall shows what it shows there`(name: String, moment: String, shown: String) throws {
        let moment = try #require(Timestamp(moment))
        #expect(try Zone(named: name).wallClock(at: moment) == shown)
    }

    @Test func `spans follow each other without a gap, across the end of what is written down`() throws {
        let zone = try Zone(named: "Europe/Bucharest")
        var span = zone.span(at: 2_000_000_000)
        for _ in 0..<60 {
            let end = try #require(span.end)
            let next = zone.span(at: end)
            #expect(next.start == end && next.offsetBefore == span.offset && next.offset != span.offset)
            #expect(zone.span(at: end - 1) == span)
            span = next
        }
    }

    @Test(arguments: ["Mars/Olympus", "", "../../../etc/passwd", "/etc/passwd", "zone.tab", "Europe", "asia jakarta"])
    func `what is no zone is refused, and nothing else is opened`(name: String) throws {
        let failure = #expect(throws: Failure.self) { try Zone(named: name) }
        #expect(failure?.code.rawValue == "ZONE-UNKNOWN" && failure?.verdict == .askHuman)
    }
}
