package import Base
package import Model

/// Everything that has to happen so that the book holds an invoice as one order with exactly its lines.
///
/// A value, made from values: making it asks nobody and changes nothing. Once it has been carried out, the plan made
/// anew is empty, and so a run that was cut off anywhere is completed by planning again.
package struct OrderPlan: Hashable, Sendable {
    package enum CustomerStep: Hashable, Sendable {
        case found(BookCompany)
        case create(CompanyDraft)
    }

    package enum OrderStep: Hashable, Sendable {
        case create
        /// The pending order is there; `movesCustomer` when it stands under another customer.
        case update(BookOrder, movesCustomer: Bool)
        /// The order is not pending any more and is never touched; `differences` says where it departs from the invoice.
        case leave(BookOrder, differences: [String])
    }

    /// The part of a line: one that is there, or one of `newParts`.
    package enum PartChoice: Hashable, Sendable {
        case found(BookPart)
        /// Index into `newParts`.
        case new(Int)
    }

    package struct Line: Hashable, Sendable {
        /// Where the line stands in the raw document.
        package let path: String
        package let part: PartChoice
        package let quantity: Amount
        package let price: Amount
        package let currency: String
        package let reference: String
    }

    package struct Change: Hashable, Sendable {
        package let before: BookLine
        package let after: Line
    }

    package let key: OrderKey
    /// Not carried out when the order is left alone.
    package let customer: CustomerStep
    /// To be created one after another, before the lines that name them.
    package let newParts: [PartDraft]
    package let order: OrderStep
    /// To be removed first, then changed, then added at the end: the order's lines then stand as the invoice's do.
    package let removed: [BookLine]
    package let changed: [Change]
    package let added: [Line]
    /// Lines that are there as they should be.
    package let unchangedCount: Int
    /// Lines that can't become lines of the order, with the reason; the invoice is then partial.
    package let missing: [SyncLog.MissingProduct]
    /// Parts of lines that are removed or changed, as far as they were read: so that the text can name them.
    package let partsBefore: [Int64: BookPart]
    /// What a person should know; nothing is held up by it.
    package let warnings: [Problem]

    /// Whether carrying it out sends nothing.
    package var isEmpty: Bool {
        switch (customer, order) {
        case (_, .leave): true
        case (.found, .update(_, movesCustomer: false)):
            newParts.isEmpty && removed.isEmpty && changed.isEmpty && added.isEmpty
        default: false
        }
    }

    /// Why the invoice is not wholly in the book although the plan was carried out; `nil` when it is.
    package var shortfall: Failure? {
        if case .leave(let order, let differences) = order, !differences.isEmpty {
            return .orderClosed(order, key: key, differences)
        }
        return missing.isEmpty ? nil : .productsMissing(missing, key: key)
    }
}

extension OrderPlan.Line {
    /// What is sent, once the new parts have their ids; `nil` while the line's part has none.
    package func draft(newPartIDs: [Int64]) -> LineDraft? {
        let partID: Int64
        switch part {
        case .found(let part): partID = part.id
        case .new(let index):
            guard newPartIDs.indices.contains(index) else { return nil }
            partID = newPartIDs[index]
        }
        return LineDraft(
            partID: partID, quantity: quantity, price: price, currency: currency, reference: reference)
    }
}
