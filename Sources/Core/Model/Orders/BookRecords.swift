/// A company as the book keeps it.
package struct BookCompany: Hashable, Sendable {
    package let id: Int64
    package let name: String
    /// `nil` when the company has none, or one without a letter or digit.
    package let cui: CUI?
    /// Only customers can have sales orders.
    package let isCustomer: Bool

    package init(id: Int64, name: String, cui: CUI?, isCustomer: Bool = true) {
        self.id = id
        self.name = name
        self.cui = cui
        self.isCustomer = isCustomer
    }
}

/// A part as the book keeps it.
package struct BookPart: Hashable, Sendable {
    package let id: Int64
    package let name: String
    /// InvenTree: IPN; `nil` when the part has none.
    package let code: String?
    /// A part that may not be sold is refused in the line of a sales order.
    package let isSalable: Bool

    package init(id: Int64, name: String, code: String? = nil, isSalable: Bool = true) {
        self.id = id
        self.name = name
        self.code = code
        self.isSalable = isSalable
    }
}

/// A sales order with its lines.
package struct BookOrder: Hashable, Sendable {
    /// How far an order got. Only a pending one is Tieout's to change.
    package enum State: String, CaseIterable, Sendable {
        case pending, issued, onHold, shipped, completed, cancelled, lost, returned
        /// A state somebody added to the book.
        case custom

        package var words: String { self == .onHold ? "on hold" : self == .custom ? "in a state of its own" : rawValue }
    }

    package let id: Int64
    /// The book's own number: `SO-0042`.
    package let reference: String
    /// The whole description; an order of ours has its key there.
    package let description: String
    package let customerID: Int64
    package let state: State
    /// In the order in which they were added.
    package let lines: [BookLine]

    package init(
        id: Int64, reference: String, description: String, customerID: Int64, state: State = .pending,
        lines: [BookLine] = []
    ) {
        self.id = id
        self.reference = reference
        self.description = description
        self.customerID = customerID
        self.state = state
        self.lines = lines
    }
}

package struct BookLine: Hashable, Sendable {
    package let id: Int64
    package let content: LineDraft

    package init(id: Int64, content: LineDraft) {
        self.id = id
        self.content = content
    }
}
