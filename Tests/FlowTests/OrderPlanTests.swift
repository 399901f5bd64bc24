import Base
import Model
import OrderIntake
import Testing

/// Whose invoice it is, what its parts are, and which orders are Tieout's to change.
@Suite struct OrderPlanTests {
    private func plan(
        _ invoice: RawInvoice, _ shelf: OrderShelf = OrderShelf(), _ settings: OrderSettings = OrderSettings()
    ) throws(Failure) -> OrderPlan {
        try OrderPlan(invoice, holdings: shelf.holdings, settings: settings)
    }

    private func code(_ invoice: RawInvoice, _ shelf: OrderShelf = OrderShelf()) -> Failure.Code? {
        do throws(Failure) {
            _ = try plan(invoice, shelf)
            return nil
        } catch { return error.code }
    }

    // MARK: Customers

    @Test(
        arguments: [
            // What the book holds (id, name, CUI), what the invoice says, and which company it is.
            ([(1, "Altă firmă SRL", "42366717")], "Agro SRL", "RO 42366717", 1),
            ([(1, "AGRO  srl", "")], "Agro SRL", "RO42366717", 1),
            ([(1, "Agro SRL", "42366717"), (2, "Agro SRL", "")], "Agro SRL", "42366717", 1),
            ([(1, "Agro SRL", "42366717")], " agro SRL", "", 1),
            ([(1, "Brutăria SRL", "1")], "Agro SRL", "42366717", 0),
        ] as [([(Int64, String, String)], String, String, Int64)])
    func `a customer is found by tax number, else by name, else created`(
        held: [(Int64, String, String)], name: String, cui: String, id: Int64
    ) throws {
        var shelf = OrderShelf()
        shelf.companies = held.map { BookCompany(id: $0.0, name: $0.1, cui: CUI($0.2)) }
        let plan = try plan(.sample(customer: name, cui: cui), shelf)
        #expect(plan.customer.companyID ?? 0 == id)
        if id == 0 { #expect(plan.customer == .create(CompanyDraft(name: name, cui: CUI(cui)))) }
    }

    @Test(
        arguments: [
            ([(1, "Agro SRL", "42366717", true), (2, "Agro Nord", "RO42366717", true)], "ORDER-CUSTOMER-AMBIGUOUS"),
            ([(1, "Agro SRL", "", true), (2, "AGRO SRL", "", true)], "ORDER-CUSTOMER-AMBIGUOUS"),
            ([(1, "Agro SRL", "1685999", true)], "ORDER-CUSTOMER-UNUSABLE"),
            ([(1, "Agro SRL", "42366717", false)], "ORDER-CUSTOMER-UNUSABLE"),
        ] as [([(Int64, String, String, Bool)], String)])
    func `a customer in doubt is never guessed`(held: [(Int64, String, String, Bool)], expected: String) {
        var shelf = OrderShelf()
        shelf.companies = held.map { BookCompany(id: $0.0, name: $0.1, cui: CUI($0.2), isCustomer: $0.3) }
        #expect(code(.sample(customer: "Agro SRL", cui: "RO42366717"), shelf)?.rawValue == expected)
    }

    @Test func `a new customer needs a name of at most a hundred characters`() {
        #expect(code(.sample(customer: "", cui: "42366717")) == .orderCustomerUnusable)
        #expect(code(.sample(customer: String(repeating: "ș", count: 101))) == .orderCustomerUnusable)
        #expect(code(.sample(customer: String(repeating: "ș", count: 100))) == nil)
    }

    @Test func `a wrong check digit is a warning`() throws {
        let plan = try plan(.sample(cui: "42366718"))
        #expect(plan.warnings.map(\.field) == ["cod_unic_client"] && plan.shortfall == nil)
    }

    // MARK: Parts

    @Test(
        arguments: [
            // What the book holds (id, name, code), the line's name and code, and the part's id; 0 is new, -1 missing.
            ([(1, "Switch", "P1")], "Alt nume", "P1", 1), ([(1, "Switch", "")], "SWITCH ", "", 1),
            ([(1, "Switch", "P1")], "Switch", "", 1), ([(1, "Switch", "")], "Switch", "P1", 1),
            ([(1, "Switch", "P1")], "Switch", "P2", 0), ([(1, "Switch 10", "")], "Switch 1", "", 0),
            ([(1, "Switch", "P1"), (2, "Switch", "P2")], "Switch", "", -1),
            ([(1, "Switch", "P1"), (2, "Altul", "P1")], "Switch", "P1", 1),
            ([(1, "Unul", "P1"), (2, "Altul", "P1")], "Switch", "P1", -1), ([], "  ", "P1", -1),
        ] as [([(Int64, String, String)], String, String, Int64)])
    func `a part is found by its code, else by its exact name, else created`(
        held: [(Int64, String, String)], name: String, code: String, id: Int64
    ) throws {
        var shelf = OrderShelf()
        shelf.parts = held.map { BookPart(id: $0.0, name: $0.1, code: $0.2.isEmpty ? nil : $0.2) }
        let plan = try plan(.sample([.sample(name, code: code.isEmpty ? nil : code)]), shelf)
        switch plan.added.first?.part {
        case .found(let part): #expect(part.id == id)
        case .new: #expect(id == 0 && plan.newParts == [PartDraft(name: name, code: code.isEmpty ? nil : code)])
        case nil: #expect(id == -1 && plan.missing.count == 1 && plan.shortfall?.code == .orderProductsMissing)
        }
    }

    @Test func `two lines with one product stay two lines and make one part`() throws {
        let plan = try plan(.sample([.sample("Router"), .sample(" ROUTER", "3")]))
        #expect(plan.newParts == [PartDraft(name: "Router", code: nil)])
        #expect(plan.added.map(\.quantity) == [Amount(2), Amount(3)])
    }

    @Test func `a part that may not be sold is missing, and the other lines are ordered`() throws {
        var shelf = OrderShelf()
        shelf.parts = [BookPart(id: 1, name: "Router", isSalable: false)]
        let plan = try plan(.sample([.sample("Router", code: "P9"), .sample("Cablu")]), shelf)
        #expect(plan.missing.map(\.name) == ["Router"] && plan.missing[0].reason.contains("may not be sold"))
        #expect(plan.added.count == 1)
    }

    @Test func `the part an order names already stays its part when a second one of the name appears`() throws {
        var shelf = OrderShelf()
        try shelf.sync(.sample([.sample("Router")]))
        shelf.parts.append(BookPart(id: 900, name: "Router", code: "P2"))
        #expect(try plan(.sample([.sample("Router")]), shelf).isEmpty)
    }

    @Test func `while a product is missing no line is removed`() throws {
        var shelf = OrderShelf()
        try shelf.sync(.sample([.sample("Router"), .sample("Cablu"), .sample("Toner")]))
        shelf.parts[1] = BookPart(id: shelf.parts[1].id, name: "Cablu", isSalable: false)
        let plan = try plan(.sample([.sample("Router"), .sample("Cablu"), .sample("Toner", "9")]), shelf)
        #expect(plan.removed.isEmpty && plan.missing.count == 1)
        #expect(plan.changed.map(\.after.quantity) == [Amount(9)])
    }

    // MARK: Orders

    @Test(arguments: BookOrder.State.allCases)
    func `only a pending order is changed`(state: BookOrder.State) throws {
        var shelf = OrderShelf()
        try shelf.sync(.sample())
        let order = shelf.orders[0]
        shelf.orders[0] = BookOrder(
            id: order.id, reference: order.reference, description: order.description, customerID: order.customerID,
            state: state, lines: order.lines)
        let plan = try plan(.sample([.sample("Switch 2,5L", "3")]), shelf)
        if state == .pending {
            #expect(plan.changed.count == 1 && plan.shortfall == nil)
        } else {
            #expect(plan.isEmpty && plan.shortfall?.code == .orderClosed)
            #expect(plan.shortfall?.summary.contains("1 line differs") == true)
            #expect(try self.plan(.sample(), shelf).shortfall == nil, "equal lines are no shortfall")
        }
    }

    @Test func `an invoice that names another customer moves its pending order`() throws {
        var shelf = OrderShelf()
        try shelf.sync(.sample())
        let moved = RawInvoice.sample(customer: "Brutăria SRL", cui: "166136")
        #expect(!(try plan(moved, shelf).isEmpty))
        try shelf.sync(moved)
        #expect(try plan(moved, shelf).isEmpty && shelf.orders.count == 1)
    }

    @Test func `two orders with one key, and a key that is none, wait for a person`() throws {
        var shelf = OrderShelf()
        try shelf.sync(.sample())
        shelf.orders.append(shelf.orders[0])
        #expect(code(.sample(), shelf) == .orderFoundTwice)
        #expect(code(.sample(numar: "1;2")) == .orderKeyUnusable)
    }
}
