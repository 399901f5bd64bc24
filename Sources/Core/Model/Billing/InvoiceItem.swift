package import Base

/// One row of an invoice, as billing keeps it. Two items may say the same: they are two.
package struct InvoiceItem: Hashable, Sendable {
    /// Its number within the invoice, from one; never given twice while the item stands.
    package let number: Int
    /// `slug` of the invoice's transaction.
    package let transaction: String
    package var content: ItemContent
    /// Which of the ERP's rows it is, when the view says so.
    package var rowKey: RowKey?
    /// When the ERP's view stopped showing it; `nil` while it does.
    package var vanishedAt: Timestamp?

    package init(
        number: Int, transaction: String, content: ItemContent, rowKey: RowKey? = nil, vanishedAt: Timestamp? = nil
    ) {
        self.number = number
        self.transaction = transaction
        self.content = content
        self.rowKey = rowKey
        self.vanishedAt = vanishedAt
    }
}

/// What an item says, under the names billing has for it.
package struct ItemContent: Hashable, Sendable {
    package var ledgerAccountCode: String?
    package var costCode: String?
    package var costCode2: String?
    package var netAmountInvoicingInSystemCurrency: Amount
    package var netAmountInvoicingInForeignCurrency: Amount?

    package init(
        ledgerAccountCode: String?, costCode: String?, costCode2: String?,
        netAmountInvoicingInSystemCurrency: Amount, netAmountInvoicingInForeignCurrency: Amount?
    ) {
        self.ledgerAccountCode = ledgerAccountCode
        self.costCode = costCode
        self.costCode2 = costCode2
        self.netAmountInvoicingInSystemCurrency = netAmountInvoicingInSystemCurrency
        self.netAmountInvoicingInForeignCurrency = netAmountInvoicingInForeignCurrency
    }
}

/// What makes a row of the ERP's view one row: its document and its line there.
package struct RowKey: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let docEntry: Int64
    package let lineNum: Int64

    package init(docEntry: Int64, lineNum: Int64) {
        self.docEntry = docEntry
        self.lineNum = lineNum
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.docEntry, left.lineNum) < (right.docEntry, right.lineNum)
    }

    package var description: String { "\(docEntry)/\(lineNum)" }
}

extension ItemContent: Comparable {
    /// An order without meaning, which makes every plan the same whatever order rows come in.
    package static func < (left: Self, right: Self) -> Bool { left.sortKey.lexicographicallyPrecedes(right.sortKey) }

    private var sortKey: [String] {
        let codes = [ledgerAccountCode, costCode, costCode2].map { $0.map { "1" + $0 } ?? "0" }
        let foreign = netAmountInvoicingInForeignCurrency.map { "1" + $0.stored } ?? "0"
        return codes + [netAmountInvoicingInSystemCurrency.stored, foreign]
    }
}
