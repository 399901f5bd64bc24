import Base
import Model
import Testing

@testable import Web

/// Numbers and dates as the reader writes them.
@Suite struct FormatTests {
    private func format(_ language: Language) -> Format { Format(language: language, zone: .utc) }

    @Test(arguments: [
        ("0", "0.00", "0,00"), ("999.5", "999.50", "999,50"), ("1000", "1,000.00", "1.000,00"),
        ("-1234567.123456", "\u{2212}1,234,567.123456", "\u{2212}1.234.567,123456"),
        ("30420173701", "30,420,173,701.00", "30.420.173.701,00"),
    ])
    func `amounts have the separators of the language`(plain: String, english: String, romanian: String) throws {
        let amount = try #require(Amount(plain))
        #expect(format(.english).amount(amount) == english)
        #expect(format(.romanian).amount(amount) == romanian)
        #expect(format(.indonesian).amount(amount) == romanian)
        #expect(format(.hungarian).amount(amount) == romanian.replacing(".", with: "\u{A0}"))
    }

    @Test func `whole numbers are grouped as well`() {
        #expect(format(.english).number(123) == "123")
        #expect(format(.english).number(1_000_000) == "1,000,000")
        #expect(format(.english).number(-1_000) == "\u{2212}1,000")
    }

    @Test func `dates stand in the order of the language`() throws {
        let date = try #require(CalendarDate("2026-03-05"))
        #expect(format(.english).date(date) == "5 Mar 2026")
        #expect(format(.indonesian).date(date) == "5 Mar 2026")
        #expect(format(.romanian).date(date) == "5 mar. 2026")
        #expect(format(.hungarian).date(date) == "2026. márc. 5.")
    }
}
