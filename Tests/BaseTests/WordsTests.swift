import Base
import Synchronization
import TestSupport
import Testing

/// The small shared words: markup, statements, secrets, log lines, guesses at what was meant.
@Suite struct WordsTests {
    @Test func `interpolated text is escaped scalar by scalar, and only markup nests as markup`() {
        let hostile = "<b>\"\u{301}' & </b>"
        let nested: HTML = "<i>\(hostile)</i>"
        #expect(nested.markup == "<i>&lt;b&gt;&quot;\u{301}&#39; &amp; &lt;/b&gt;</i>")
        #expect(HTML("<p>\([nested, nested])\(7)</p>").markup.hasPrefix("<p><i>&lt;b"))
        for scalar in ["&", "<", ">", "\"", "'"] as [Unicode.Scalar] {
            for mark in ["", "\u{301}", "\u{200D}", "\u{FE0F}"] {
                #expect(!HTML("\(String(scalar) + mark)").markup.unicodeScalars.dropFirst().contains(scalar))
            }
        }
    }

    @Test func `a value is bound and never becomes part of the statement`() {
        let name = "Robert'); DROP TABLE customer; --"
        let condition: SQL = "name = \(name)"
        let statement: SQL =
            "SELECT 1 FROM customer WHERE \(condition) AND id IN (\(list: [1, 2] as [Int64])) AND x = \(true)"
        #expect(statement.text == "SELECT 1 FROM customer WHERE name = ? AND id IN (?, ?) AND x = ?")
        #expect(statement.values == [.text(name), .integer(1), .integer(2), .integer(1)])
        #expect(SQL("id IN (\(list: [String]()))").text == "id IN (NULL)")
    }

    @Test func `amounts, days and moments are stored exactly`() throws {
        let statement: SQL =
            "\(Amount(12)) \(try #require(CalendarDate("2026-01-02"))) \(Timestamp(milliseconds: 5)) \(Amount?.none)"
        #expect(statement.values == [.text("12.000000"), .text("2026-01-02"), .integer(5), .null])
    }

    @Test func `a secret never prints`() {
        struct Login { let user = "manager", password = Secret("pa55word") }
        var dumped = ""
        dump(Login(), to: &dumped)
        dump(Secret("pa55word"), to: &dumped)
        let printed = [
            "\(Secret("pa55word"))", String(reflecting: Secret("pa55word")), "\(Login())", "\([Secret("pa55word")])",
            "\(Secret?.some(Secret("pa55word")) as Any)", "\(["key": Secret("pa55word")])", dumped,
        ]
        for text in printed { #expect(!text.contains("pa55") && text.contains("•••")) }
    }

    @Test func `a log line is one line in both styles`() throws {
        let written = Mutex<[Log.Event]>([])
        let log = Log(minimum: .info, time: SimulatedTime(Timestamp(milliseconds: 0))) { event in
            written.withLock { $0.append(event) }
        }
        log.debug("too.small.to.mention")
        log.warning("delivery.retried", ["invoice": "INV 7\nfake line", "attempt": 2])
        let events = written.withLock { $0 }
        let event = try #require(events.first)
        #expect(events.count == 1)
        #expect(
            event.line(.human)
                == #"1970-01-01T00:00:00.000Z warning delivery.retried invoice="INV 7\nfake line" attempt=2"#)
        #expect(try JSON(parsing: event.line(.json))["invoice"] == "INV 7\nfake line")
        #expect(!event.line(.json).contains("\n"))
    }

    @Test(arguments: [("sap.ulr", "sap.url"), ("SAP.URL", "sap.url"), ("sap.compny", "sap.company"), ("colour", nil)])
    func `what was meant is the nearest name, when it is near`(typed: String, meant: String?) {
        #expect(Similarity.nearest(to: typed, among: ["sap.url", "sap.company", "store.path"]) == meant)
    }

    @Test func `two neighbours that changed places are one slip`() {
        #expect(Similarity.distance("psot", "post") == 1)
        #expect(Similarity.nearest(to: "psot", among: ["add", "post"]) == "post")
    }

    @Test func `the same seed gives the same identifiers, and they are version 4`() {
        let (one, other) = (SeededRandomness(seed: 1), SeededRandomness(seed: 1))
        for _ in 0..<100 {
            let id = one.uuid()
            #expect(id == other.uuid())
            #expect(id.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
        }
    }
}
