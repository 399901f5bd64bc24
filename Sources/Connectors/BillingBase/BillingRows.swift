import Base
import Model

/// An item as it stands in a row, before it is known to be one.
struct ItemRow {
    let invoice: String
    /// `nil` for a row the application wrote by itself.
    let number: Int?
    let transaction: String
    /// `nil` when the row has no amount that can be read.
    let content: ItemContent?
    let rowKey: RowKey?
    let vanishedAt: Timestamp?

    /// In the order of `BillingLayout.itemRows`.
    init(_ row: any SQLRow) throws(SQLError) {
        invoice = row.text(0)
        number = row.optionalInteger(1).map(Int.init)
        transaction = row.text(2)
        let foreign = row.isNull(7) ? nil : Amount(padded: row.text(7))
        if let local = Amount(padded: row.text(6)), row.isNull(7) || foreign != nil {
            content = ItemContent(
                ledgerAccountCode: row.optionalText(3), costCode: row.optionalText(4), costCode2: row.optionalText(5),
                netAmountInvoicingInSystemCurrency: local, netAmountInvoicingInForeignCurrency: foreign)
        } else {
            content = nil
        }
        rowKey = row.optionalInteger(8).flatMap { entry in
            row.optionalInteger(9).map { RowKey(docEntry: entry, lineNum: $0) }
        }
        vanishedAt = row.optionalTimestamp(10)
    }

    func says(_ item: InvoiceItem) -> Bool {
        content == item.content && rowKey == item.rowKey && vanishedAt == item.vanishedAt
    }

    func item(number: Int, content: ItemContent) -> InvoiceItem {
        InvoiceItem(
            number: number, transaction: transaction, content: content, rowKey: rowKey, vanishedAt: vanishedAt)
    }
}

extension BillingLayout {
    func itemRows(of invoices: [String]) -> SQL {
        """
        SELECT m.\(self[.itemInvoice]), m.\(self[.number]), t.\(self[.slug]), m.\(self[.ledgerAccountCode]),
            m.\(self[.costCode]), m.\(self[.costCode2]), m.\(self[.netInSystemCurrency]),
            m.\(self[.netInForeignCurrency]), m.\(self[.docEntry]), m.\(self[.lineNum]), m.\(self[.vanishedAt])
        FROM \(table(.invoiceItem)) m
        JOIN \(table(.invoiceData)) i ON i.\(self[.invoiceID]) = m.\(self[.itemInvoice])
        LEFT JOIN \(table(.transaction)) t ON t.\(transactionKey) = i.\(self[.invoiceTransaction])
        WHERE m.\(self[.itemInvoice]) IN (\(list: invoices))
        ORDER BY m.\(self[.itemInvoice]), m.\(self[.number]) NULLS LAST
        """
    }

    /// Everything of an invoice; what is behind decides which.
    var invoiceRows: SQL {
        """
        SELECT i.\(self[.invoiceID]), i.\(self[.direction]), t.\(self[.slug]), a.\(self[.accountCode]), i.\(self[.status]),
            i.\(self[.invoiceNumber]), i.\(self[.docNum]), i.\(self[.signedPath]), i.\(self[.files]),
            i.\(self[.collectedAt]), COALESCE(i.\(self[.version]), 0)
        FROM \(table(.invoiceData)) i
        LEFT JOIN \(table(.transaction)) t ON t.\(transactionKey) = i.\(self[.invoiceTransaction])
        LEFT JOIN \(table(.account)) a ON a.\(accountKey) = i.\(self[.invoiceAccount])
        """
    }

    /// `nil` for a row whose direction or status is no word of ours: it is the application's own business.
    func invoice(_ row: any SQLRow) -> Result<InvoiceData, Failure>? {
        guard let direction = words.ours(row.text(1), InvoiceData.Direction.self),
            let status = words.ours(row.text(4), InvoiceData.Status.self)
        else { return nil }
        let id = InvoiceDataID(row.text(0))
        guard let files = FileNotes.files(row.optionalText(8)) else {
            return .failure(.billingUnreadable("the list of files", of: id.description))
        }
        var invoice = InvoiceData(
            id: id, direction: direction, transaction: row.text(2), account: row.text(3), status: status,
            version: Int(row.integer(10)))
        invoice.invoiceNumber = row.optionalText(5)
        invoice.docNum = row.optionalText(6)
        invoice.signedPath = row.optionalText(7)
        invoice.files = files
        invoice.collectedAt = row.optionalTimestamp(9)
        return .success(invoice)
    }
}

extension Amount {
    /// A column of more than six places fills them with zeros.
    fileprivate init?(padded text: String) {
        guard let point = text.firstIndex(of: ".") else {
            self.init(text)
            return
        }
        let places = text[point...].dropFirst()
        let end = places.lastIndex { $0 != "0" }
        self.init(end.map { String(text[...$0]) } ?? String(text[..<point]))
    }
}

/// An invoice's files as the text of one column; their contents are kept in Tieout's own store, under their digests.
enum FileNotes {
    /// `nil` for no files.
    static func text(_ files: [InvoiceFile]) -> String? {
        guard !files.isEmpty else { return nil }
        return JSON(
            files.map { file -> JSON in
                [
                    "name": JSON(file.name.description), "sha256": JSON(file.digest),
                    "bytes": JSON(file.bytesCount), "stored_at": file.storedAt.map { JSON($0.milliseconds) } ?? .null,
                ]
            }
        ).canonical
    }

    /// `nil` for a text that is no such list.
    static func files(_ text: String?) -> [InvoiceFile]? {
        guard let text, !text.isEmpty else { return [] }
        do {
            guard let list = try JSON(parsing: text).list else { return nil }
            var files: [InvoiceFile] = []
            for note in list {
                guard let name = note["name"]?.text, let digest = note["sha256"]?.text,
                    let bytes = note["bytes"]?.integer
                else { return nil }
                let storedAt = note["stored_at"].flatMap(\.integer).map { Timestamp(milliseconds: $0) }
                files.append(
                    InvoiceFile(
                        name: try FileName(name), digest: digest, bytesCount: Int(clamping: bytes), storedAt: storedAt))
            }
            return files
        } catch {
            return nil  // Whatever stands there, it is no list of ours; who reads it says so.
        }
    }
}
