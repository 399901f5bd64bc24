import Base
import Model
import OrderIntake
import Testing

/// Quantities and prices are exact; what sells nothing is said aloud; one key is one invoice.
@Suite struct OrderFigureTests {
    @Test(arguments: [
        ("0.00001", "0.000001", true), ("9999999999.99999", "0.01", true), ("1.50000000", "1.1000000", true),
        ("0.000001", "1", false), ("1", "0.0000001", false), ("10000000000", "1", false),
        ("0.30000000000000004", "1", false), ("9999999999", "9999", false),
    ])
    func `a figure the book can't hold exactly parks the invoice`(quantity: String, price: String, isFine: Bool) {
        let invoice = RawInvoice.sample([.sample("Router", quantity, at: price)])
        do throws(Failure) {
            let plan = try OrderPlan(invoice, holdings: BookHoldings(), settings: OrderSettings())
            #expect(isFine && plan.added.map(\.quantity) == [Amount(quantity)])
        } catch {
            #expect(!isFine && error.code == .orderFigureUnusable)
        }
    }

    @Test func `the setting lets figures be rounded, and the plan says so`() throws {
        var settings = OrderSettings()
        settings.extraDigits = .round
        let invoice = RawInvoice.sample([.sample("Router", "0.30000000000000004", at: "1.0000005")])
        let plan = try OrderPlan(invoice, holdings: BookHoldings(), settings: settings)
        #expect(plan.added.map(\.quantity.description) == ["0.30"])
        #expect(plan.added.map(\.price.description) == ["1.000001"])
        #expect(plan.warnings.map(\.field) == ["data.articole[0].cantitate", "data.articole[0].pret_unitar"])
    }

    @Test func `a zero quantity is a line, a negative figure is a missing product`() throws {
        let invoice = RawInvoice.sample([
            .sample("A", "0"), .sample("B", "-1"), .sample("C", "1", at: "-5"), .sample("D", "1", at: "0"),
        ])
        let plan = try OrderPlan(invoice, holdings: BookHoldings(), settings: OrderSettings())
        #expect(plan.added.map(\.quantity) == [.zero, .one] && plan.missing.map(\.name) == ["B", "C"])
    }

    @Test(arguments: [
        (["-1"], true), (["-1", "0"], true), (["-0.0000001"], true), (["-1", "1"], false), (["0"], false),
    ])
    func `an invoice that only takes back is a credit note`(quantities: [String], isCreditNote: Bool) {
        let invoice = RawInvoice.sample(quantities.map { .sample("Router", $0) })
        do throws(Failure) {
            _ = try OrderPlan(invoice, holdings: BookHoldings(), settings: OrderSettings())
            #expect(!isCreditNote)
        } catch {
            #expect(isCreditNote && error.code == .orderCreditNote)
        }
    }

    @Test func `details longer than the book keeps are cut, and the plan says so`() throws {
        var shelf = OrderShelf()
        let invoice = RawInvoice.sample([.sample(details: String(repeating: "ș ", count: 60))])
        let plan = try shelf.sync(invoice)
        #expect(plan.added[0].reference.unicodeScalars.count <= 100 && plan.warnings.count == 1)
        #expect(try OrderPlan(invoice, holdings: shelf.holdings, settings: OrderSettings()).isEmpty)
    }

    @Test func `two different invoices with one key are parked, two equal ones are not`() {
        let (one, other) = (RawInvoice.sample(), RawInvoice.sample([.sample("Altceva")]))
        var keys = RepeatedKeys()
        #expect(keys.meet([one, one], of: "raw1").isEmpty)
        #expect(keys.meet([one], of: "raw2").isEmpty)
        let clash = keys.meet([other, .sample(numar: "8")], of: "raw3")
        #expect(clash.values.map(\.code) == [.orderKeyRepeated])
        #expect(clash.values.first?.summary.contains("document raw1, invoice 1 and document raw3, invoice 1") == true)
        var within = RepeatedKeys()
        #expect(within.meet([one, other], of: "raw1").count == 1, "one key: both invoices of the document wait")
    }
}
