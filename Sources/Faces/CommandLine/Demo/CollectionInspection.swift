package import Base
package import Model

/// What the other side of invoice collection holds, looked up in its own tables and folders.
package struct CollectionInspection: Sendable {
    /// What each document's rows say, in order, by direction and document number.
    package let rows: [InvoiceData.Direction: [String: [ItemContent]]]
    /// SHA-256 of each signed file on the share, in hexadecimal, by name.
    package let signedDigests: [String: String]
    /// How many mails left for each transaction.
    package let mailsByTransaction: [String: Int]

    package init(
        rows: [InvoiceData.Direction: [ViewedRow]], signedDigests: [String: String], mailsByTransaction: [String: Int]
    ) {
        self.rows = rows.mapValues { rows in
            Dictionary(grouping: rows, by: \.documentNumber).mapValues { $0.map(\.content).sorted() }
        }
        self.signedDigests = signedDigests
        self.mailsByTransaction = mailsByTransaction
    }

    var mails: Int { mailsByTransaction.values.reduce(0, +) }

    /// A row of a view, as far as an item must say the same.
    package struct ViewedRow: Sendable {
        package let documentNumber: String
        package let content: ItemContent

        package init(documentNumber: String, content: ItemContent) {
            self.documentNumber = documentNumber
            self.content = content
        }

        /// A row of the sample files; `nil` when it has no amount.
        package init?(_ row: CSVTable.Row) {
            guard let net = row["Net_amount_in_LC"].flatMap({ Amount($0) }) else { return nil }
            func said(_ column: String) -> String? { row[column].flatMap { $0.isEmpty ? nil : $0 } }
            documentNumber = row["U_MVDocNum"] ?? ""
            content = ItemContent(
                ledgerAccountCode: said("Account"), costCode: said("CostCenter"), costCode2: said("Project"),
                netAmountInvoicingInSystemCurrency: net,
                netAmountInvoicingInForeignCurrency: said("Net_amount_in_FC").flatMap { Amount($0) })
        }
    }
}
