import Base
import Model
import OrderIntake

/// An order book on the desk, as a value: plans are carried out on it to the letter.
struct OrderShelf {
    var companies: [BookCompany] = []
    var parts: [BookPart] = []
    var orders: [BookOrder] = []
    private var lastID: Int64 = 0

    var holdings: BookHoldings { BookHoldings(companies: companies, parts: parts, orders: orders) }

    mutating func nextID() -> Int64 {
        lastID += 1
        return lastID
    }

    mutating func carryOut(_ plan: OrderPlan) {
        if case .leave = plan.order { return }
        let customerID = customer(plan.customer)
        let newIDs = plan.newParts.map { draft in
            let part = BookPart(id: nextID(), name: draft.name, code: draft.code)
            parts.append(part)
            return part.id
        }
        var order = order(plan, customerID: customerID)
        var lines = order.lines.filter { !plan.removed.contains($0) }
        for change in plan.changed {
            guard let place = lines.firstIndex(where: { $0.id == change.before.id }),
                let draft = change.after.draft(newPartIDs: newIDs)
            else { continue }
            lines[place] = BookLine(id: change.before.id, content: draft)
        }
        for line in plan.added {
            guard let draft = line.draft(newPartIDs: newIDs) else { continue }
            lines.append(BookLine(id: nextID(), content: draft))
        }
        order = BookOrder(
            id: order.id, reference: order.reference, description: order.description, customerID: customerID,
            lines: lines)
        orders.removeAll { $0.id == order.id }
        orders.append(order)
    }

    private mutating func customer(_ step: OrderPlan.CustomerStep) -> Int64 {
        switch step {
        case .found(let company): return company.id
        case .create(let draft):
            let company = BookCompany(id: nextID(), name: draft.name, cui: draft.cui)
            companies.append(company)
            return company.id
        }
    }

    private mutating func order(_ plan: OrderPlan, customerID: Int64) -> BookOrder {
        switch plan.order {
        case .update(let order, _), .leave(let order, _): return order
        case .create:
            let id = nextID()
            return BookOrder(id: id, reference: "SO-\(id)", description: plan.key.text, customerID: customerID)
        }
    }
}

extension OrderShelf {
    /// Plans and carries out; returns the plan.
    @discardableResult
    mutating func sync(_ invoice: RawInvoice, _ settings: OrderSettings = OrderSettings()) throws -> OrderPlan {
        let plan = try OrderPlan(invoice, holdings: holdings, settings: settings)
        carryOut(plan)
        return plan
    }

    /// What the order of an invoice says, line by line: the part's name key, quantity, price and details.
    func lines(of invoice: RawInvoice) -> [[String]]? {
        let key = OrderKey(serie: invoice.serie, numar: invoice.numar)
        let found = orders.filter { $0.description == key?.text }
        guard found.count == 1, let order = found.first else { return nil }
        let names = Dictionary(parts.map { ($0.id, $0.name) }) { first, _ in first }
        return order.lines.map { line in
            let content = line.content
            return [
                NameKey(names[content.partID] ?? "").text, content.quantity.description, content.price.description,
                content.reference,
            ]
        }
    }
}

extension RawInvoice {
    /// The same in the words of the invoice.
    var expectedLines: [[String]] {
        lines.map { line in
            [
                NameKey(line.name).text, line.quantity.exact(places: 5)?.description ?? "",
                line.price.exact(places: 6)?.description ?? "", BookText.kept(line.details),
            ]
        }
    }

    static func sample(
        serie: String = "BV", numar: String = "7", customer: String = "Agro Ploiești S.R.L.",
        cui: String = "RO42366717",
        _ lines: [RawInvoiceLine] = [.sample()]
    ) -> RawInvoice {
        RawInvoice(
            id: 1, serie: serie, numar: numar, customerName: customer, cui: cui, issueDate: nil,
            lines: lines)
    }

    func with(lines: [RawInvoiceLine]) -> RawInvoice {
        RawInvoice(
            id: id, serie: serie, numar: numar, customerName: customerName, cui: cui, issueDate: issueDate, lines: lines
        )
    }
}

extension RawInvoiceLine {
    static func sample(
        _ name: String = "Switch 2,5L", code: String? = nil, _ quantity: String = "2", at price: String = "10.5",
        details: String = "", path: String = "data.articole[0]"
    ) -> RawInvoiceLine {
        let figures = [quantity, price].map { RawFigure($0) ?? RawFigure(.zero) }
        return RawInvoiceLine(
            path: path, name: name, code: code, quantity: figures[0], price: figures[1], details: details)
    }
}
