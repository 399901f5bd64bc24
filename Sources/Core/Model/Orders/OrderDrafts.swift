package import Base

/// A customer as it shall stand in the book.
package struct CompanyDraft: Hashable, Sendable {
    package let name: String
    /// As the invoice writes it, without RO and blanks; `nil` when the invoice names none.
    package let cui: CUI?

    package init(name: String, cui: CUI?) {
        self.name = name
        self.cui = cui
    }
}

/// A part as it shall stand in the book; it may be sold.
package struct PartDraft: Hashable, Sendable {
    package let name: String
    /// InvenTree: IPN.
    package let code: String?

    package init(name: String, code: String?) {
        self.name = name
        self.code = code
    }
}

/// A sales order before it has lines.
package struct OrderDraft: Hashable, Sendable {
    /// The whole description, by which the order is found again.
    package let key: OrderKey
    package let customerID: Int64

    package init(key: OrderKey, customerID: Int64) {
        self.key = key
        self.customerID = customerID
    }
}

/// What a line says, in the book as in a draft.
package struct LineDraft: Hashable, Sendable {
    package let partID: Int64
    /// At most five decimal places.
    package let quantity: Amount
    /// Of one piece, in `currency`; at most six decimal places.
    package let price: Amount
    /// ISO 4217.
    package let currency: String
    /// The invoice's details of the line; empty when there are none.
    package let reference: String

    package init(partID: Int64, quantity: Amount, price: Amount, currency: String, reference: String) {
        self.partID = partID
        self.quantity = quantity
        self.price = price
        self.currency = currency
        self.reference = reference
    }
}

/// Lines for the end of one order.
package struct LineAddition: Hashable, Sendable {
    package let orderID: Int64
    package let lines: [LineDraft]

    package init(orderID: Int64, lines: [LineDraft]) {
        self.orderID = orderID
        self.lines = lines
    }
}
