import Base
import Model
import OrderIntake
import Store
import TestSupport
import Testing

/// Documents are taken in, and the order book comes to hold their invoices.
@Suite struct IntakeTests {
    private let office: IntakeOffice

    init() async throws { office = try await IntakeOffice() }

    @Test func `every invoice of the samples becomes one order with exactly its lines`() async throws {
        try await office.keepSamples()
        let tally = try await office.run()
        #expect(tally.documents == tally.documentsSynced && tally.invoices == 60 && tally.ordersCreated == 60)
        let book = office.book
        let names = Dictionary(await book.parts.map { ($0.id, $0.name) }) { first, _ in first }
        for invoice in try await invoices() {
            let key = try #require(OrderKey(serie: invoice.serie, numar: invoice.numar))
            let orders = await book.orders.filter { $0.description == key.text }
            #expect(orders.count == 1)
            let lines = orders.first?.lines.map { line in
                [
                    NameKey(names[line.content.partID] ?? "").text, line.content.quantity.description,
                    line.content.price.description, line.content.reference,
                ]
            }
            #expect(lines == invoice.expectedLines)
        }
        #expect(await Set(book.companies.map { NameKey($0.name) }).count == book.companies.count)
    }

    @Test func `a second run asks nothing and writes nothing, and a document synced by name only reads`() async throws {
        try await office.keepSamples()
        try await office.run()
        await office.book.resetCounts()
        #expect(try await office.run() == IntakeTally())
        #expect(await office.book.reads == 0)
        let tally = try await office.desk().run(only: ["raw0000"])
        #expect(tally.ordersUnchanged == tally.invoices && tally.documentsSynced == 1)
        #expect(await office.book.reads == 3)
        #expect(await office.book.writes == 0)
    }

    @Test func `an edited quantity changes exactly one line`() async throws {
        try await office.keep("a", .invoice("7", .line("Cablu"), .line("Toner"), .line("Cablu")))
        try await office.run()
        await office.book.resetCounts()
        try await office.keep("a", .invoice("7", .line("Cablu"), .line("Toner", "3"), .line("Cablu")))
        let tally = try await office.run()
        #expect(tally.linesChanged == 1 && tally.linesAdded == 0 && tally.ordersChanged == 1)
        #expect(await office.book.writes == 1)
    }

    @Test func `the log names customer, order and added lines, and the status is true`() async throws {
        try await office.keep("a", .invoice("7", .line("Cablu"), .line("", "1")))
        try await office.run()
        let document = try #require(try await office.document("a"))
        #expect(document.status == .partlyFailed)
        #expect(document.books.failure?.code == .orderProductsMissing)
        let log = try #require(document.log)
        #expect(log["total_invoices"] == 1 && log["partial"] == 1 && log["successful"] == 0)
        let entry = try #require(log["invoices"]?.list?.first)
        #expect(entry["customer"]?["name"] == "Agro Ploiești S.R.L.")
        #expect(entry["sales_order"]?["description"] == "SERIE=BV;NUMAR=7")
        #expect(entry["added_lines"]?.list?.count == 1)
        #expect(entry["missing_products"]?.list?.first?["reason"] == "the line names no product")
    }

    @Test func `an invoice that stands in two documents becomes one order`() async throws {
        try await office.keep("a", .invoice("7", .line("Cablu")))
        try await office.keep("b", .invoice("7", .line("Cablu")))
        let tally = try await office.run()
        #expect(tally.documentsSynced == 2 && tally.ordersCreated == 1 && tally.linesAdded == 1)
        #expect(await office.book.orders.count == 1)
    }

    @Test func `two invoices that differ and have one number: the later one waits for a person for good`() async throws
    {
        try await office.keep("a", .invoice("7", .line("Cablu")))
        try await office.keep("b", .invoice("7", .line("Toner")))
        try await office.run()
        let later = try #require(try await office.document("b"))
        #expect(later.books.failure?.code == .orderKeyRepeated && later.books.dueAt == nil)
        #expect(await office.book.orders.first?.lines.count == 1)
    }

    @Test func `an ambiguous customer parks its document with the candidates, and the others go on`() async throws {
        await office.book.add(company: "Agro SRL", cui: "42366717")
        await office.book.add(company: "Agro Ploiești S.R.L.", cui: "RO 42366717")
        try await office.keep("a", .invoice("7", .line("Cablu")))
        try await office.keep("b", .invoice("8", customer: "Alta SRL", cui: "", .line("Cablu")))
        let tally = try await office.run()
        #expect(tally.documentsSynced == 1 && tally.documentsFailed == 1)
        let parked = try #require(try await office.document("a"))
        #expect(parked.status == .failed && parked.books.failure?.code == .orderCustomerAmbiguous)
        #expect(parked.books.failure?.summary.contains("Agro SRL") == true)
        #expect(parked.books.dueAt == office.time.now.adding(seconds: 86_400), "planned anew after a day")
    }

    @Test func `an order that was issued is left alone and the difference reported`() async throws {
        try await office.keep("a", .invoice("7", .line("Cablu")))
        try await office.run()
        await office.book.set(.issued, of: "SERIE=BV;NUMAR=7")
        await office.book.resetCounts()
        try await office.keep("a", .invoice("7", .line("Cablu", "5")))
        try await office.run()
        #expect(await office.book.writes == 0)
        #expect(try await office.document("a")?.books.failure?.code == .orderClosed)
    }

    @Test func `a document that can't be read is parked and named in its log`() async throws {
        try await office.keep("a", ["serie": "BV", "numar": 7, "denumire_client": "Agro", "articole": "none"])
        try await office.keep("b", [])
        try await office.run()
        let unreadable = try #require(try await office.document("a"))
        #expect(unreadable.status == .failed && unreadable.books.failure?.code == .orderInvoiceUnreadable)
        #expect(unreadable.log?["invoices"]?.list?.first?["numar"] == "7")
        #expect(try await office.document("b")?.status == .synced, "a document without invoices has nothing to do")
    }

    @Test func `a dry run says what would be done and does nothing`() async throws {
        try await office.keep("a", .invoice("7", .line("Cablu")))
        let plans = Gathered<OrderPreview>()
        try await office.desk().preview { plans.add($0) }
        let plan = try #require(plans.all.first).plan.get()
        #expect(plan.text.contains("+ order SERIE=BV;NUMAR=7") && plan.text.contains("+ part Cablu"))
        #expect(await office.book.writes == 0)
        #expect(try await office.document("a")?.status == .new)
    }

    private func invoices() async throws -> [RawInvoice] {
        try await office.store.rawDocuments.list(RawFilter()).flatMap(\.invoices).compactMap(\.invoice)
    }
}
