import Base
import Model
import Testing

/// Indonesian VAT follows from dated rules; the figures are from real invoices.
@Suite struct VATRuleTests {
    @Test(arguments: [
        ("2021-12-31", 10, "UU 8/1983 art. 7"), ("2022-03-31", 10, "UU 8/1983 art. 7"),
        ("2022-04-01", 11, "UU 7/2021 art. 7(1)a"), ("2024-12-31", 11, "UU 7/2021 art. 7(1)a"),
        ("2025-01-01", 12, "PMK 131/2024 art. 3"), ("2026-11-21", 12, "PMK 131/2024 art. 3"),
    ])
    func `the rate is that of the rule in force on the day`(day: String, percent: Int, article: String) throws {
        let rule = VATRule.inForce(on: try #require(CalendarDate(day)))
        #expect(rule.ratePercent == percent && rule.article == article)
    }

    @Test(arguments: [
        ("2025-06-01", "30420173701.00", "3346219107.11"), ("2025-01-01", "5329220863.00", "586214294.93"),
        ("2023-05-05", "1000000.05", "110000.01"), ("2021-01-01", "123.45", "12.35"),
    ])
    func `the VAT to two decimals is exact`(day: String, base: String, vat: String) throws {
        let rule = VATRule.inForce(on: try #require(CalendarDate(day)))
        #expect(rule.vat(on: try #require(Amount(base)), places: 2, .halfUp)?.description == vat)
    }

    @Test func `since 2025 eleven twelfths of the price are taxed with twelve percent`() throws {
        let day = try #require(CalendarDate("2025-02-01"))
        let rule = VATRule.inForce(on: day)
        let price = Amount(1_200_000)
        #expect(rule.agrees(Amount(132_000), with: price, on: day), "12 % of 1,100,000")
        #expect(rule.agrees(Amount(144_000), with: price, on: day), "12 % when the base is the taxed share already")
        #expect(!rule.agrees(Amount(132_001), with: price, on: day))
    }

    @Test func `rupiah are cut until May 2025 and rounded half up since`() throws {
        let before = try #require(CalendarDate("2025-05-21"))
        let after = try #require(CalendarDate("2025-05-22"))
        let base = try #require(Amount("155.00"))  // 11 % = 17.05; 17 either way
        let half = try #require(Amount("150.00"))  // 11 % = 16.50
        let rule = VATRule.inForce(on: before)
        #expect(rule.agrees(Amount(17), with: base, on: before) && rule.agrees(Amount(17), with: base, on: after))
        #expect(rule.agrees(Amount(16), with: half, on: before) && !rule.agrees(Amount(17), with: half, on: before))
        #expect(rule.agrees(Amount(17), with: half, on: after) && !rule.agrees(Amount(16), with: half, on: after))
    }
}

@Suite struct FakturNumberTests {
    @Test(arguments: [
        ("010.000-24.00000001", "010.000-24.00000001"), ("0100002400000001", "010.000-24.00000001"),
        ("04002507356880000", "04.00.2507356880000"), ("04 00 2507356880000", "04.00.2507356880000"),
    ])
    func `both forms are read and shown`(text: String, shown: String) {
        #expect(FakturNumber(text)?.formatted == shown)
    }

    @Test(arguments: ["", "123", "9900002400000001", "01000024000000AB", "040025073568800001", "٠٤٠٠٢٥٠٧٣٥٦٨٨٠٠٠٠"])
    func `anything else is no faktur number`(text: String) {
        #expect(FakturNumber(text) == nil)
    }
}
