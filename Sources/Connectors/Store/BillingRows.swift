import Base
import Model

/// Billing's invoices and items as rows.
enum BillingRows {
    static let columns: SQL = """
        id, direction, transaction_slug, account_code, status, invoice_number, doc_num, signed_path, collected_at,
        version, is_finished
        """

    static func values(_ invoice: InvoiceData) -> SQL {
        """
        \(invoice.id.description), \(invoice.direction.rawValue), \(invoice.transaction), \(invoice.account),
        \(invoice.status.rawValue), \(invoice.invoiceNumber), \(invoice.docNum), \(invoice.signedPath),
        \(invoice.collectedAt), \(invoice.version), \(invoice.isFinished)
        """
    }

    /// Without its files, which stand in a table of their own.
    static func invoice(_ row: any SQLRow) throws(SQLError) -> InvoiceData {
        var reader = RowReader(row)
        let id = InvoiceDataID(reader.text())
        let direction: InvoiceData.Direction = try reader.word()
        let (transaction, account) = (reader.text(), reader.text())
        var invoice = InvoiceData(
            id: id, direction: direction, transaction: transaction, account: account, status: try reader.word())
        invoice.invoiceNumber = reader.optionalText()
        invoice.docNum = reader.optionalText()
        invoice.signedPath = reader.optionalText()
        invoice.collectedAt = reader.optionalMoment()
        invoice.version = reader.whole()
        return invoice
    }

    static let itemColumns: SQL = """
        number, transaction_slug, ledger_account_code, cost_code, cost_code2,
        net_amount_invoicing_in_system_currency, net_amount_invoicing_in_foreign_currency, doc_entry, line_num,
        vanished_at
        """

    static func values(_ item: InvoiceItem) -> SQL {
        let content = item.content
        return """
            \(item.number), \(item.transaction), \(content.ledgerAccountCode), \(content.costCode), \(content.costCode2),
            \(content.netAmountInvoicingInSystemCurrency), \(content.netAmountInvoicingInForeignCurrency),
            \(item.rowKey?.docEntry), \(item.rowKey?.lineNum), \(item.vanishedAt)
            """
    }

    static func item(_ reader: inout RowReader) throws(SQLError) -> InvoiceItem {
        let (number, transaction) = (reader.whole(), reader.text())
        let content = ItemContent(
            ledgerAccountCode: reader.optionalText(), costCode: reader.optionalText(),
            costCode2: reader.optionalText(), netAmountInvoicingInSystemCurrency: try reader.amount(),
            netAmountInvoicingInForeignCurrency: try reader.optionalAmount())
        let (docEntry, lineNum) = (reader.optionalInteger(), reader.optionalInteger())
        let key = docEntry.flatMap { entry in lineNum.map { RowKey(docEntry: entry, lineNum: $0) } }
        return InvoiceItem(
            number: number, transaction: transaction, content: content, rowKey: key,
            vanishedAt: reader.optionalMoment())
    }

    static func file(_ reader: inout RowReader) throws(SQLError) -> InvoiceFile {
        let text = reader.text()
        let name: FileName
        do throws(Failure) { name = try FileName(text) } catch {
            throw SQLError(.damaged, "a file's name can't be one: \(error.summary)")
        }
        return InvoiceFile(
            name: name, digest: reader.text(), bytesCount: reader.whole(), storedAt: reader.optionalMoment())
    }

    static func account(_ row: any SQLRow) -> Account {
        var reader = RowReader(row)
        return Account(
            accountCode: reader.text(), ownerName: reader.text(), ownerEmail: reader.text(),
            ownerLanguage: reader.optionalText())
    }
}
