import Base
import Model
import TestSupport
import Testing

@Suite struct FakturSearchTests {
    @Test func `every qualifier says what it means`() throws {
        let text = """
            customer:"PT ""Maju"" Jaya" no:INV/2025 faktur:010.000-24 status:answered,failed sap:none type:purchase \
            from:2025-11-01 to:2025-11-30 by:budi amount:1000..2000.5 tab:needs-attention \
            sort:-amount columns:ppn,dpp "rush order" urgent
            """
        let (search, problems) = FakturSearch.read(text)
        #expect(problems.isEmpty)
        var expected = FakturSearch()
        expected.customer = "PT \"Maju\" Jaya"
        expected.invoiceNo = "INV/2025"
        expected.fakturNo = "010.000-24"
        expected.statuses = [.answered]
        expected.submissions = [.failed, .none]
        expected.type = .purchase
        expected.from = CalendarDate("2025-11-01")
        expected.to = CalendarDate("2025-11-30")
        expected.createdBy = "budi"
        expected.amountMin = Amount("1000")
        expected.amountMax = Amount("2000.5")
        expected.tab = .attention
        expected.sort = FakturSort(.amount, isDescending: true)
        expected.columns = FakturColumns([.dpp, .ppn])
        expected.words = ["rush order", "urgent"]
        #expect(search == expected)
        let query = search.query(customer: CustomerID(7))
        #expect(query.customer == CustomerID(7) && query.tab == .attention && query.words.count == 2)
    }

    @Test(
        arguments: [
            ("amount:>1000000", "1000000.000001", nil), ("amount:>=5", "5", nil), ("amount:<5", nil, "4.999999"),
            ("amount:<=5.5", nil, "5.5"), ("amount:=7", "7", "7"), ("amount:-2..-1", "-2", "-1"),
        ] as [(String, String?, String?)])
    func `amounts are bounded exactly`(text: String, least: String?, most: String?) {
        let search = FakturSearch.read(text).search
        #expect(search.amountMin == least.flatMap { Amount($0) })
        #expect(search.amountMax == most.flatMap { Amount($0) })
    }

    @Test(
        arguments: [
            ("statsu:answered", 0..<15, "Did you mean status:?"),
            ("ok status:anwsered", 3..<18, "Did you mean answered?"),
            ("from:31.12.2025", 0..<15, "Write the day as 2025-12-31."),
            ("amount:much", 0..<11, "Write amount:1000000"),
            ("no:", 0..<3, "right behind the colon"), ("no:1 no:2", 5..<9, "Keep one of the two."),
            ("columns:dpp,pnp", 0..<15, "Did you mean ppn?"), ("by:\"ann", 0..<7, "Put one at the end"),
            ("amount:5..1", 0..<11, "amount:1000..2000"),
        ] as [(String, Range<Int>, String)])
    func `what can't be read is told with its place and a remedy, and the rest is searched for`(
        text: String, place: Range<Int>, remedy: String
    ) throws {
        let problem = try #require(FakturSearch.read(text).problems.first)
        #expect(problem.place == place)
        #expect(problem.remedy.contains(remedy), "\(problem.remedy)")
    }

    @Test func `a search written as text reads back as the same search`() throws {
        let chance = SeededRandomness(seed: 11)
        func pick<Value>(_ values: [Value]) -> Value {
            values[Int(chance.number(in: 0...Int64(values.count - 1)))]
        }
        let words = [
            "a", "two words", "\"quoted\"", "status:x", ":", "100%", "e\u{301}\"\u{301}", "a,b", "İ", "\"\"\"",
        ]
        for _ in 0..<500 {
            var search = FakturSearch()
            search.customer = pick([nil, pick(words)])
            search.invoiceNo = pick([nil, pick(words)])
            search.fakturNo = pick([nil, pick(words)])
            search.statuses = Array(Set([pick(FakturStatus.allCases), pick(FakturStatus.allCases)]))
            search.submissions = pick([[], [pick(Submission.Status.allCases)]])
            search.type = pick([nil, .sales])
            search.from = pick([nil, CalendarDate("2025-02-28")])
            search.createdBy = pick([nil, pick(words)])
            search.amountMin = pick([nil, Amount("-12.000001"), Amount("5")])
            search.amountMax = pick([nil, Amount("5"), Amount("9999999999999.999999")])
            search.tab = pick([nil, pick(FakturTab.allCases)])
            search.sort = pick([nil, FakturSort(pick(FakturSort.Key.allCases), isDescending: pick([true, false]))])
            search.columns = pick([nil, FakturColumns([pick(FakturColumns.offered), pick(FakturColumns.offered)])])
            search.words = pick([[], [pick(words)], [pick(words), pick(words)]])
            let (read, problems) = FakturSearch.read(search.text)
            #expect(problems.isEmpty, "\(search.text)")
            #expect(read == search, "\(search.text)")
        }
    }

    @Test(
        arguments: [
            ("dpp", "invoice_no,dpp"), ("remarks,invoice_date", "invoice_date,invoice_no,remarks"),
            ("colour,dpp,,dpp", "invoice_no,dpp"), ("invoice_no", "invoice_no"), ("colour", nil), ("", nil),
            ("id", nil), ("DPP", nil),
        ] as [(String, String?)])
    func `columns stand in their own order with the invoice number, and unknown names are passed over`(
        text: String, read: String?
    ) {
        #expect(FakturColumns(text)?.description == read)
    }

    @Test func `the columns written as text read back, and a file says of a status both words`() {
        #expect(FakturColumns(FakturColumns.usual.description) == .usual)
        #expect(FakturColumns(FakturColumns.offered).shown == FakturColumns.offered)
        #expect(Set(FakturColumn.allCases).subtracting(FakturColumns.offered) == [.id, .submission])
        #expect(FakturColumns([.status]).inFile == [.invoiceNo, .status, .submission])
    }

    @Test func `no text crashes the reading`() {
        let chance = SeededRandomness(seed: 2)
        let pieces = ["\"", ":", " ", "amount:", "..", ">", "from:", "\u{0}", "é", "🧾", "status:", ",", "-", "\\", "%"]
        for _ in 0..<2_000 {
            let text = (0..<chance.number(in: 0...12)).map { _ in
                pieces[Int(chance.number(in: 0...Int64(pieces.count - 1)))]
            }.joined()
            let once = FakturSearch.read(text).search
            #expect(FakturSearch.read(once.text).search == once, "\(text)")
        }
    }
}
