import Base
import Engine
import FakturPosting
import Model
import Store
import TestSupport
import Testing

/// What the office's overview shows, and what the search box offers.
@Suite struct FakturListTests {
    @Test func `VAT is reckoned by month and year in local currency, each faktur at its own rate`() async throws {
        let office = try await PostingOffice()
        func add(_ number: String, _ day: String, _ change: (inout Faktur) -> Void = { _ in }) async throws {
            _ = try await office.faktur(number) { faktur in
                faktur.invoiceDate = CalendarDate(day) ?? faktur.invoiceDate
                change(&faktur)
            }
        }
        try await add("S1", "2024-12-31")
        try await add("S2", "2025-01-01")
        try await add("S3", "2025-01-31") { faktur in
            (faktur.currency, faktur.kurs) = ("USD", Amount("15250.5") ?? .one)
            (faktur.dpp, faktur.ppn) = (Amount("100.01") ?? .zero, Amount("11.001111") ?? .zero)
        }
        try await add("P1", "2025-01-15") { $0.type = .purchase }
        try await add("P2", "2025-02-15") { faktur in
            faktur.type = .purchase
            faktur.ppn = Amount(150_000)
        }
        try await add("D1", "2025-01-15") { $0.status = .draft }
        let figures = VATFigures(
            try await office.store.fakturs.months(from: "2024-01", to: "2025-12"), amountsIn: .document)
        #expect(figures.months.map(\.name) == ["2024-12", "2025-01", "2025-02"])
        #expect(figures.months[1].sales.ppn.description == "277772.44")  // 110000 + 11.001111 x 15250.5, to two places.
        #expect(figures.months[1].salesByCurrency["USD"]?.ppn.description == "11.001111")
        #expect(figures.months[1].purchases.count == 1 && figures.months[1].sales.count == 2)
        #expect(figures.months[2].difference.description == "-150000.00")
        #expect(figures.years.map(\.difference.description) == ["110000.00", "17772.44"])
    }

    @Test func `a sale is complete when it is posted, a purchase when it is answered`() async throws {
        let office = try await PostingOffice()
        for (number, type, status) in [
            ("S1", Faktur.Kind.sales, FakturStatus.answered), ("S2", .sales, .draft), ("S3", .sales, .cancelled),
            ("P1", .purchase, .answered), ("P2", .purchase, .submitted),
        ] {
            _ = try await office.faktur(number) { faktur in
                (faktur.type, faktur.status) = (type, status)
                faktur.invoiceDate = CalendarDate("2025-01-15") ?? faktur.invoiceDate
            }
        }
        let figures = ProgressFigures(try await office.store.fakturs.months(from: "2025-01", to: "2025-01"))
        #expect(figures.months.map(\.name) == ["2025-01"])
        #expect(figures.months.map(\.complete) == [1] && figures.months.map(\.outstanding) == [3])
    }

    @Test func `tabs follow a faktur on its way`() async throws {
        let office = try await PostingOffice()
        let id = try await office.faktur()
        #expect(try await office.store.fakturs.tabCounts()[.answered] == 1)
        _ = try await office.desk.post(id, by: "anna")
        let counts = try await office.store.fakturs.tabCounts()
        #expect(counts[.answered] == 0 && counts[.posted] == 1 && counts[.attention] == 0 && counts[.all] == 1)
        let other = try await office.faktur("002/B")
        await office.ledger.meet(.bookThenLose)
        _ = try await office.desk.post(other, by: "anna")
        #expect(try await office.store.fakturs.tabCounts()[.attention] == 1)
        let looked = try await office.desk.lookNow(other, by: "anna")
        #expect(looked.faktur.submission.status != .failed)
    }

    @Test func `deliveries are counted by day, and the latest one is known`() async throws {
        let office = try await PostingOffice()
        let start = office.time.now
        let days = (0...3).map { start.adding(seconds: $0 * 86_400) }
        #expect(try await office.store.lastDelivered(flow: InvoiceCourier.flow) == nil)
        _ = try await office.desk.post(try await office.faktur(), by: "anna")
        office.time.advance(seconds: 2 * 86_400)
        _ = try await office.desk.post(try await office.faktur("002/B"), by: "anna")
        #expect(
            try await office.store.deliveredCounts(flow: InvoiceCourier.flow, between: days) == [1, 0, 1])
        #expect(try await office.store.lastDelivered(flow: InvoiceCourier.flow) == office.time.now)
    }

    @Test func `a half-typed search is completed`() async throws {
        let customers = try await PostingOffice().store.customers
        func offered(_ text: String) async throws -> [String] {
            try await FakturSearch.suggestions(for: text, customers: customers).map(\.text)
        }
        #expect(try await offered("urgent st") == ["urgent status:"])
        #expect(try await offered("status:an") == ["status:answered "])
        #expect(try await offered("tab:n") == ["tab:needs-attention "])
        #expect(try await offered("customer:pt") == ["customer:C00001 ", "customer:C00002 "])
        #expect(try await offered("customer:\"PT C00002") == ["customer:C00002 "])
        #expect(try await offered("nosuch:x") == [])
        #expect(try await offered("no:1 ").count == FakturSearch.Qualifier.allCases.count)
    }

    @Test func `the search's customer is found by code or by the beginning of its name, or told what is wrong`()
        async throws
    {
        let customers = try await PostingOffice().store.customers
        func named(_ text: String) async throws -> (id: CustomerID?, problem: SearchProblem?) {
            try await FakturSearch.read(text).search.customer(among: customers, in: text)
        }
        #expect(try await named("customer:C00002").id == CustomerID(2))
        #expect(try await named("customer:\"pt c00001\"").id == CustomerID(1))
        let several = try await named("x customer:PT").problem
        #expect(several?.place == 2..<13 && several?.remedy.contains("customer:C00001") == true)
        #expect(try await named("customer:Nobody").problem?.message.contains("no customer") == true)
    }
}
