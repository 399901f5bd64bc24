import Base
import Model

/// Makes customers, and then orders under them, one after another: the book numbers orders itself, and two at once
/// would take one number.
struct AccountLane: Sendable {
    let desk: IntakeDesk
    let hold: Hold
    let gate: DocumentGate
    let reserved: Set<String>
    private(set) var holdings: BookHoldings
    private(set) var progress = Progress()
    private(set) var companies: [BookCompany] = []
    private(set) var orders: [BookOrder] = []
    /// Drafts that could not be made in this round; not tried twice.
    private var given: [CompanyDraft: Trouble] = [:]

    init(_ desk: IntakeDesk, hold: Hold, gate: DocumentGate, reserved: Set<String>, holdings: BookHoldings) {
        self.desk = desk
        self.hold = hold
        self.gate = gate
        self.reserved = reserved
        self.holdings = holdings
    }

    func worked(on cases: [InvoiceCase]) async -> AccountLane {
        var lane = self
        for item in cases { await lane.work(on: item) }
        return lane
    }

    private mutating func work(on item: InvoiceCase) async {
        let plan: OrderPlan
        do throws(Failure) {
            plan = try OrderPlan(item.invoice, holdings: holdings, settings: desk.settings)
        } catch {
            progress.troubles[item.number] = Trouble(error)
            return
        }
        guard !plan.isEmpty else { return }
        guard gate.mayBegin(item.document) else {
            progress.skipped.insert(item.number)
            return
        }
        guard let customerID = await customer(plan.customer, for: item) else { return }
        switch plan.order {
        case .create: await open(OrderDraft(key: plan.key, customerID: customerID), for: item)
        case .update(let order, movesCustomer: true): await move(order, to: customerID, for: item)
        case .update, .leave: break
        }
    }

    private mutating func customer(_ step: OrderPlan.CustomerStep, for item: InvoiceCase) async -> Int64? {
        let draft: CompanyDraft
        switch step {
        case .found(let company): return company.id
        case .create(let wanted): draft = wanted
        }
        let keys = ReservedKey.company(draft)
        let trouble: Trouble
        if let known = given[draft] {
            trouble = known
        } else if !reserved.isSuperset(of: keys) {
            trouble = Trouble(.orderBusy(keys[0]))
        } else {
            let book = desk.book
            let made = await RecordMaking(hold: hold).make(keys) {
                await book.create(draft)
            } find: { () async throws(Failure) in
                try await book.companies(cuis: draft.cui.map { [$0] } ?? [], names: [NameKey(draft.name)])
                    .filter { $0.cui == draft.cui && NameKey($0.name) == NameKey(draft.name) }
            }
            switch made {
            case .made(let company):
                companies.append(company)
                holdings.learn(companies: [company])
                progress.count(\.customersCreated, of: item.number)
                return company.id
            case .troubled(let found): trouble = found
            }
        }
        given[draft] = trouble
        progress.troubles[item.number] = trouble
        return nil
    }

    private mutating func open(_ draft: OrderDraft, for item: InvoiceCase) async {
        let book = desk.book
        progress.touched.insert(item.number)
        let made = await RecordMaking(hold: hold).make([ReservedKey.order(draft.key)]) {
            await book.create(draft)
        } find: { () async throws(Failure) in
            try await book.orders(keys: [draft.key])
        }
        take(made, for: item, counting: \.ordersCreated)
    }

    private mutating func move(_ order: BookOrder, to customer: Int64, for item: InvoiceCase) async {
        let book = desk.book
        progress.touched.insert(item.number)
        let made = await RecordMaking(hold: hold).make([ReservedKey.order(item.key)]) {
            await book.change(order: order.id, customer: customer)
        } find: { () async throws(Failure) in
            try await book.orders(keys: [item.key]).filter { $0.customerID == customer }
        }
        // The answer to a change need not name the lines; they are as they were.
        if case .made(let moved) = made {
            let whole = BookOrder(
                id: moved.id, reference: moved.reference, description: moved.description,
                customerID: moved.customerID, state: moved.state, lines: order.lines)
            take(.made(whole), for: item, counting: \.ordersChanged)
        } else {
            take(made, for: item, counting: \.ordersChanged)
        }
    }

    private mutating func take(
        _ made: RecordMaking.Made<BookOrder>, for item: InvoiceCase,
        counting deed: WritableKeyPath<IntakeTally, Int>
    ) {
        switch made {
        case .made(let order):
            orders.append(order)
            holdings.learn(orders: [order])
            progress.count(deed, of: item.number)
        case .troubled(let trouble): progress.troubles[item.number] = trouble
        }
    }
}
