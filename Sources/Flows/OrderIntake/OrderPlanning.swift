package import Base
package import Model

extension OrderPlan {
    /// What has to happen so that the book holds this invoice. Throws the reason when a person has to decide first:
    /// then nothing at all is sent for the invoice.
    package init(
        _ invoice: RawInvoice, holdings: BookHoldings, settings: OrderSettings
    ) throws(Failure) {
        guard let key = OrderKey(serie: invoice.serie, numar: invoice.numar) else { throw .keyUnusable(invoice) }
        let orders = holdings.orders(key)
        guard orders.count < 2 else { throw .foundTwice(orders, key: key) }
        if invoice.isCreditNote { throw .creditNote(key) }
        let existing = orders.first
        let (customer, warnings) = try CustomerMatch(invoice: invoice, holdings: holdings).step()
        var desk = LineDesk(
            holdings: holdings, settings: settings, orderedParts: Set(existing?.lines.map(\.content.partID) ?? []))
        for line in invoice.lines { desk.take(line) }
        try desk.check()

        let alignment = LineAlignment(
            of: desk.lines, with: existing?.lines ?? [], keepsSurplus: !desk.missing.isEmpty)
        let moves = existing.map { customer.companyID != $0.customerID } ?? false
        let step: OrderStep
        switch existing {
        case nil: step = .create
        case .some(let order) where order.state == .pending: step = .update(order, movesCustomer: moves)
        case .some(let order):
            step = .leave(order, differences: alignment.differences + (moves ? ["another customer"] : []))
        }
        let isLeft = if case .leave = step { true } else { false }
        self.init(
            key: key, customer: customer, newParts: isLeft ? [] : desk.newParts, order: step,
            removed: isLeft ? [] : alignment.removed, changed: isLeft ? [] : alignment.changed,
            added: isLeft ? [] : alignment.added, unchangedCount: alignment.unchangedCount, missing: desk.missing,
            partsBefore: holdings.parts(of: alignment.removed + alignment.changed.map(\.before)),
            warnings: warnings + desk.warnings)
    }
}

extension OrderPlan.CustomerStep {
    /// `nil` for a company that has yet to be created.
    package var companyID: Int64? {
        switch self {
        case .found(let company): company.id
        case .create: nil
        }
    }
}

extension RawInvoice {
    /// An invoice that takes back and sells nothing: some quantity below zero, and none above.
    var isCreditNote: Bool {
        lines.contains { $0.quantity.isNegative }
            && lines.allSatisfy { $0.quantity.isNegative || $0.quantity.isZero }
    }
}

extension RawFigure {
    var isNegative: Bool { text.hasPrefix("-") && !isZero }
    /// Judged by its digits, so that `0.0000001` is not zero.
    var isZero: Bool {
        !text.prefix { $0 != "e" && $0 != "E" }.contains { ("1"..."9").contains($0) }
    }
}
