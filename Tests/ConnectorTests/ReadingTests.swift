import Base
import Model
import Testing

@testable import SAPBusinessOne

@Suite struct ReadingTests {
    @Test(arguments: [
        ("2023-10-26T00:00:00Z", "2023-10-26"), ("2020-10-08", "2020-10-08"), ("20140423", "2014-04-23"),
        ("2023-02-30", nil), ("", nil), ("0", nil), ("later", nil),
    ])
    func `days are read in every spelling either version uses`(text: String, day: String?) {
        #expect(JSON(text).ledgerDate?.description == day)
    }

    @Test(arguments: [
        ("30420173701.00", "30420173701.00"), ("3346219107.11", "3346219107.11"), ("0.1234567", "0.123457"),
        ("-0.1234565", "-0.123457"), ("15800.000000000002", "15800.00"), ("1e3", "1000.00"), ("1.2.3", nil),
        ("null", nil),
    ])
    func `amounts keep their digits; only noise beyond six places goes`(text: String, amount: String?) {
        #expect(JSON.number(text).ledgerAmount?.description == amount)
    }

    @Test func `an invoice is read with both totals, and says whether it lives`() throws {
        let text = """
            {"DocEntry":41,"DocNum":1007,"CardCode":"C00009","NumAtCard":"0400","DocDate":"2025-11-10T00:00:00Z",
            "DocCurrency":"USD","DocTotal":33766392808.11,"DocTotalFc":2137113.47,"VatSum":3346219107.11,"VatSumFc":211785.0,
            "CancelStatus":"csCancellation","U_TieoutRef":"TIE-F-17-0"}
            """
        let document = try #require(
            LedgerDocument(JSON(parsing: text), .invoice, referenceField: "U_TieoutRef"))
        var expected = LedgerDocument(kind: .invoice, entry: 41, number: 1007, life: .cancellation)
        expected.reference = "TIE-F-17-0"
        expected.customerReference = "0400"
        expected.customerCode = "C00009"
        expected.date = .on("2025-11-10")
        expected.currency = "USD"
        expected.total = .of("33766392808.11")
        expected.vat = .of("3346219107.11")
        expected.totalForeign = .of("2137113.47")
        expected.vatForeign = .of("211785")
        #expect(document == expected)
    }

    @Test(arguments: [
        (#"{"CancelStatus":"csNo"}"#, LedgerDocument.Life.active), (#"{"CancelStatus":"csYes"}"#, .cancelled),
        (#"{"CancelStatus":"C"}"#, .cancellation), (#"{"Cancelled":"tYES"}"#, .cancelled),
        (#"{"Cancelled":"tNO"}"#, .active), ("{}", .active),
    ])
    func `cancelled, mirror and living documents are told apart`(text: String, life: LedgerDocument.Life) throws {
        var json = try JSON(parsing: text)
        json["DocEntry"] = 1
        #expect(LedgerDocument(json, .invoice, referenceField: nil)?.life == life)
    }

    @Test func `an entry and its reversal find each other, whichever way the company reverses`() throws {
        func entry(_ number: Int, _ reference: String, _ lines: String) throws -> JSON {
            try JSON(
                parsing:
                    #"{"JdtNum":\#(number),"Number":\#(number),"Reference":"\#(reference)","JournalEntryLines":[\#(lines)]}"#
            )
        }
        let posted = #"{"AccountCode":"1","Debit":10.0,"Credit":0.0},{"AccountCode":"2","Debit":0.0,"Credit":10.0}"#
        let swapped = #"{"AccountCode":"1","Debit":0.0,"Credit":10.0},{"AccountCode":"2","Debit":10.0,"Credit":0.0}"#
        let negated = #"{"AccountCode":"2","Debit":0,"Credit":-10},{"AccountCode":"1","Debit":-10,"Credit":0}"#
        let documents = try JournalReading.documents([
            entry(4, "A", swapped), entry(1, "A", posted), entry(2, "B", posted), entry(3, "B", negated),
            entry(5, "C", posted), entry(6, "D", swapped), entry(7, "A", posted),
        ])
        #expect(documents.map(\.entry) == [1, 2, 3, 4, 5, 6, 7])
        #expect(
            documents.map(\.life) == [.cancelled, .cancelled, .cancellation, .cancellation, .active, .active, .active])
        #expect(documents[0].total == Amount(10))
    }

    @Test func `a partner is in use within the dates of its mark`() throws {
        func isActive(_ marks: String, on day: String) throws -> Bool? {
            try LedgerPartner(JSON(parsing: #"{"CardCode":"C",\#(marks)}"#), on: .on(day))?.isActive
        }
        #expect(try isActive(#""Valid":"tYES","Frozen":"tNO""#, on: "2025-06-01") == true)
        #expect(try isActive(#""Valid":"tNO","Frozen":"tNO""#, on: "2025-06-01") == true)
        #expect(try isActive(#""Valid":"tNO","Frozen":"tYES""#, on: "2025-06-01") == false)
        #expect(try isActive(#""Frozen":"Y","FrozenFrom":"2025-07-01","FrozenTo":null"#, on: "2025-06-01") == true)
        #expect(try isActive(#""Valid":"tYES","ValidTo":"2025-05-31T00:00:00Z""#, on: "2025-06-01") == false)
    }

    @Test func `a VAT group has the rate of the day; an input tax group is of no use`() throws {
        let text = """
            {"Code":"PPN","Inactive":"tNO","Category":"bovcOutputTax","VatGroups_Lines":[
            {"Effectivefrom":"2025-01-01","Rate":12.0},{"Effectivefrom":"2022-04-01","Rate":11.0}]}
            """
        let group = try #require(DatedTaxCode(JSON(parsing: text), .vatGroup))
        #expect(group.taxCode(on: .on("2022-03-31")) == nil)
        #expect(group.taxCode(on: .on("2024-12-31"))?.ratePercent == Amount(11))
        #expect(group.taxCode(on: .on("2025-01-01")) == LedgerTaxCode(code: "PPN", ratePercent: Amount(12)))
        let input = try #require(
            DatedTaxCode(JSON(parsing: #"{"Code":"M1","Category":"I","VatGroups_Lines":[]}"#), .vatGroup))
        #expect(!input.isActive)
    }

    @Test func `only an unlocked period is open for an invoice`() {
        func period(_ status: String) -> LedgerPeriod {
            let json: JSON = [
                "PostingDateFrom": "2025-01-01", "PostingDateTo": "2025-01-31T00:00:00Z", "PeriodStatus": JSON(status),
            ]
            return PostingCalendar(periods: [PostingCalendar.Period(json)].compactMap { $0 }).period(
                on: .on("2025-01-31"))
        }
        #expect(period("ltUnlocked") == .open)
        for status in ["ltUnlockedExceptSales", "ltPeriodClosing", "ltLocked", "Y"] {
            #expect(period(status) == .locked)
        }
        #expect(PostingCalendar(periods: []).period(on: .on("2025-01-31")) == .missing)
    }
}
