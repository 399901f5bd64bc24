import Base
import Testing

@testable import CommandLine

@Suite struct SpeakingTests {
    @Test(arguments: [
        ("0", "0.00"), ("5", "5.00"), ("999.99", "999.99"), ("1000", "1,000.00"), ("-1234567.125", "-1,234,567.125"),
        ("30420173701.00", "30,420,173,701.00"), ("9999999999999.999999", "9,999,999,999,999.999999"),
    ])
    func `amounts are grouped by thousands and never rounded`(text: String, grouped: String) throws {
        #expect(try #require(Amount(text)).grouped == grouped)
    }

    @Test(arguments: [
        (0, "now (00:00:00 UTC)"), (1, "in 1 second (00:00:01 UTC)"), (89, "in 89 seconds (00:01:29 UTC)"),
        (120, "in 2 minutes (00:02:00 UTC)"), (7200, "in 2 hours (02:00:00 UTC)"),
    ])
    func `moments are told by their distance and by the clock`(seconds: Int64, words: String) {
        let now = Timestamp(milliseconds: 0)
        #expect(now.adding(seconds: seconds).fromNow(now) == words)
    }

    @Test func `columns stand below each other, and only the one that may gives way`() {
        var columns = Columns(.init("ID", .right), .init("Name", givesWay: true), .init("Total", .right))
        columns.add(.init("1"), .init("PT Sinar Mas Tunggal"), .init("5.00"))
        columns.add(.init("12"), .init("UD\nBerkah"), .init("1,000.00"))
        #expect(
            columns.lines() == [
                "ID  Name                     Total", " 1  PT Sinar Mas Tunggal      5.00",
                "12  UD Berkah             1,000.00",
            ])
        #expect(
            columns.lines(width: 29) == [
                "ID  Name                Total", " 1  PT Sinar Mas T…      5.00", "12  UD Berkah        1,000.00",
            ])
    }

    @Test func `progress is one line on a terminal, and nothing anywhere else`() {
        let screen = TestTerminal(isInteractive: true)
        let progress = Progress(Voice(terminal: screen), total: 2, "fakturs")
        progress.step()
        progress.step()
        progress.step()
        progress.end()
        #expect(
            screen.take().err
                == "\r\u{1B}[K1 of 2 fakturs\r\u{1B}[K2 of 2 fakturs\r\u{1B}[K2 of 2 fakturs\r\u{1B}[K")
        let pipe = TestTerminal()
        Progress(Voice(terminal: pipe), total: 2, "fakturs").step()
        #expect(pipe.take().err.isEmpty)
    }
}
