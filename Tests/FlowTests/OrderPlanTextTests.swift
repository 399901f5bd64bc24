import Base
import Model
import OrderIntake
import Testing

/// What a person reads before anything is sent.
@Suite struct OrderPlanTextTests {
    private let invoice = RawInvoice.sample([
        .sample("Switch <nou>", code: "P00036", "14.995", at: "5186.3364"),
        .sample("Router", details: "garanție 24 luni"),
        .sample("Retur", "-1"),
    ])

    private func text(_ invoice: RawInvoice, _ shelf: OrderShelf) throws -> String {
        try OrderPlan(invoice, holdings: shelf.holdings, settings: OrderSettings()).text
    }

    @Test func `a new order is shown with everything that comes with it`() throws {
        #expect(
            try text(invoice, OrderShelf()) == """
                + order SERIE=BV;NUMAR=7
                + customer Agro Ploiești S.R.L. (CUI 42366717)
                + part Switch ‹nou› (P00036)
                + part Router
                + line 14.995 x new Switch ‹nou› at 5186.3364 RON
                + line 2 x new Router at 10.50 RON [garanție 24 luni]
                ! missing “Retur”: a quantity of -1 can't be ordered

                """)
    }

    @Test func `a change is shown as before and after`() throws {
        var shelf = OrderShelf()
        try shelf.sync(.sample([.sample("A"), .sample("B"), .sample("C")]))
        let edited = RawInvoice.sample([.sample("A"), .sample("C", "5"), .sample("D", at: "1")])
        #expect(
            try text(edited, shelf) == """
                ~ order SO-5 SERIE=BV;NUMAR=7
                  customer 1 Agro Ploiești S.R.L. (CUI 42366717)
                + part D
                ~ line 2 x 3 B at 10.50 RON
                    now 5 x 4 C at 10.50 RON
                ~ line 2 x 4 C at 10.50 RON
                    now 2 x new D at 1.00 RON
                  1 line unchanged

                """)
    }

    @Test func `an order that is up to date, or not Tieout's to change, says so`() throws {
        var shelf = OrderShelf()
        try shelf.sync(.sample())
        #expect(try text(.sample(), shelf).hasPrefix("  order SO-3 SERIE=BV;NUMAR=7, up to date\n"))
        let order = shelf.orders[0]
        shelf.orders[0] = BookOrder(
            id: order.id, reference: order.reference, description: order.description, customerID: order.customerID,
            state: .shipped, lines: order.lines)
        let moved = try text(.sample(customer: "Brutăria SRL", cui: "166136"), shelf)
        #expect(
            moved.contains("left alone: another customer\n! customer Brutăria SRL (CUI 166136) is not in the book\n"))
        let left = try text(.sample([.sample(), .sample()]), shelf)
        #expect(left.hasPrefix("! order SO-3 SERIE=BV;NUMAR=7 is shipped and left alone: 1 line missing there\n"))
    }

    @Test(arguments: [
        // Lines before and after, and how many are changed, added and removed.
        ("ABC", "ABC", 0, 0, 0), ("ABC", "AC", 0, 0, 1), ("ABC", "BC", 0, 0, 1), ("ABC", "ABCD", 0, 1, 0),
        ("ABC", "AXC", 1, 0, 0), ("AAA", "AA", 0, 0, 1), ("ABC", "", 0, 0, 3), ("", "AB", 0, 2, 0),
        ("ABC", "ABXC", 1, 1, 0), ("AB", "BA", 0, 1, 1),
    ])
    func `an order is led to its invoice in the fewest steps`(
        before: String, after: String, changed: Int, added: Int, removed: Int
    ) throws {
        func invoice(_ names: String) -> RawInvoice { .sample(names.map { .sample(String($0)) }) }
        var shelf = OrderShelf()
        try shelf.sync(invoice(before))
        let plan = try shelf.sync(invoice(after))
        #expect([plan.changed.count, plan.added.count, plan.removed.count] == [changed, added, removed])
        #expect(shelf.lines(of: invoice(after)) == invoice(after).expectedLines)
    }
}
