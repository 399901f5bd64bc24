import Base
package import Model

/// A row of the view under billing's names: what it says, and which row it is.
package struct InvoiceRow: Hashable, Sendable {
    package let content: ItemContent
    package let key: RowKey?

    package init(content: ItemContent, key: RowKey? = nil) {
        self.content = content
        self.key = key
    }

    /// The mapping: `Account` is the ledger account, `CostCenter` and `Project` are the two cost codes, and the net
    /// amounts are those in local and in foreign currency. Empty text says as little as NULL.
    ///
    /// Gathers what speaks against the row; `nil` when its amount can't be kept.
    init?(_ row: InvoiceViewRow, problems: inout [Problem]) {
        let local = InvoiceRow.amount(row.netAmountInLC, "Net_amount_in_LC", of: row, &problems)
        let foreign = InvoiceRow.amount(row.netAmountInFC, "Net_amount_in_FC", of: row, &problems)
        guard let local else {
            if row.netAmountInLC.said == nil {
                problems.append(
                    Problem(
                        "Net_amount_in_LC", "\(row.words) has no amount",
                        remedy: "Correct the document or the view in the ERP."))
            }
            return nil
        }
        content = ItemContent(
            ledgerAccountCode: row.account.said, costCode: row.costCenter.said, costCode2: row.project.said,
            netAmountInvoicingInSystemCurrency: local, netAmountInvoicingInForeignCurrency: foreign)
        key = row.key
    }

    /// SQL Server's driver writes half a unit as `.500000`.
    private static func amount(
        _ text: String?, _ column: String, of row: InvoiceViewRow, _ problems: inout [Problem]
    ) -> Amount? {
        guard let text = text.said else { return nil }
        let plain = text.hasPrefix(".") ? "0" + text : text.hasPrefix("-.") ? "-0" + text.dropFirst() : text
        if let amount = Amount(plain) { return amount }
        problems.append(
            Problem(
                column, "\(row.words) says \"\(text.prefix(40))\", which is no amount with at most six places",
                remedy: "Let the view cast the column to decimal(19,6)."))
        return nil
    }
}

extension InvoiceRow: Comparable {
    /// By key, then by content: the order in which new items are numbered.
    package static func < (left: Self, right: Self) -> Bool {
        switch (left.key, right.key) {
        case (let left?, let right?) where left != right: left < right
        case (nil, .some): false
        case (.some, nil): true
        default: left.content < right.content
        }
    }
}

extension InvoiceViewRow {
    /// `row 5000/0`, or `a row` when the view does not say which.
    var words: String { key.map { "row \($0)" } ?? "a row" }
}

extension String? {
    /// The text without blanks around it; `nil` when there is nothing in it.
    var said: String? {
        guard let text = self?.trimmingBlanks, !text.isEmpty else { return nil }
        return text
    }
}
