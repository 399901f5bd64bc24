import Base
import TestSupport
import Testing

@testable import CommandLine

/// Jobs as an administrator meets them. It is Monday 2026-01-05, 15:00 in Jakarta.
@Suite struct JobTests {
    @Test func `the list tells when each job runs, and why one rests`() async throws {
        let counter = try await Counter()
        let answer = await counter.type("jobs list")
        #expect(answer.code == .done)
        #expect(answer.out.contains("check_posted_fakturs") && answer.out.contains("at 06:00 every day"))
        #expect(answer.out.contains("every 10 minutes") && answer.out.contains("InvenTree is not configured."))
        #expect(answer.out.contains("Asia/Jakarta"))
        let json = try await counter.type("jobs list --json").json()
        #expect(json["jobs"]?[0]?["enabled"]?.flag == false && json["jobs"]?[1]?["next"]?.list == [])
    }

    @Test func `enabled it shows its next three times, in words and by the clock on the wall`() async throws {
        let counter = try await Counter()
        #expect(await counter.type("jobs enable check_posted_fakturs").code == .done)
        let shown = await counter.type("jobs schedule check_posted_fakturs", "30 7 * * mon-fri")
        #expect(shown.out.contains("at 07:30 on working days, Asia/Jakarta"))
        #expect(shown.out.contains("Next: 2026-01-06 07:30, 2026-01-07 07:30, 2026-01-08 07:30"))
        let json = try await counter.type("jobs show check_posted_fakturs --json").json()
        #expect(json["job"]?["next"]?[0]?.text == "2026-01-06T00:30:00.000Z")
        let moved = await counter.type("jobs schedule check_posted_fakturs @daily --zone UTC")
        #expect(moved.out.contains("Next: 2026-01-06 00:00"))
        #expect(await counter.type("jobs disable check_posted_fakturs").out.contains("disabled"))
        let audit = await counter.type("audit list")
        #expect(audit.out.contains("job rescheduled") && audit.out.contains("job disabled"))
    }

    @Test func `run by hand it compares posted fakturs, and its history keeps what it found`() async throws {
        let counter = try await Counter()
        await counter.keep("001,C00001,1000000.00,110000.00,04002507356880001")
        await counter.type("faktur post 1")
        let fine = await counter.type("jobs run check_posted_fakturs")
        #expect(fine.code == .done && fine.out.contains("1 agree"), "\(fine)")
        let history = await counter.type("jobs history check_posted_fakturs")
        #expect(history.out.contains("succeeded") && history.out.contains("dewi"))
        let json = try await counter.type("jobs history --run 1 --json").json()
        #expect(json["runs"]?[0]?["counts"]?["agree"]?.integer == 1)
        #expect(json["runs"]?[0]?["started_by"]?.text == "dewi")
    }

    @Test(arguments: [
        ("jobs run", "sync_orders", "JOB-NOT-READY"), ("jobs enable", "sync_orders", "JOB-NOT-READY"),
        ("jobs show", "check_fakturs", "JOB-UNKNOWN"), ("jobs stop", "99", "JOB-RUN-UNKNOWN"),
        ("jobs schedule check_posted_fakturs", "61 * * * *", "JOB-SCHEDULE-UNREADABLE"),
        ("jobs schedule check_posted_fakturs @daily", "--zone=Mars/Base", "ZONE-UNKNOWN"),
    ])
    func `what can't be done is refused with its code, and changes nothing`(
        words: String, last: String, code: String
    ) async throws {
        let counter = try await Counter()
        let before = await counter.type("jobs list")
        let answer = await counter.type(words, last)
        #expect(answer.code == .attention && answer.err.contains(code), "\(answer)")
        #expect(await counter.type("jobs list").out == before.out)
    }
}
