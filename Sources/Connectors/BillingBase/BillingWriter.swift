import Base
import Model

/// The changing statements, under the names the tables have there.
struct BillingWriter {
    let layout: BillingLayout
    let connection: any SQLConnection

    // MARK: Importing

    /// The owner's tables may lack the constraints that would refuse a second record, so imports follow one another.
    func holdOffOtherImports() throws(SQLError) {
        try connection.change("SELECT pg_catalog.pg_advisory_xact_lock(\(BillingWriter.importLock))")
    }

    /// "tieout" in ASCII: a number nobody else is likely to lock.
    private static let importLock: Int64 = 0x7469_656f_7574

    func keep(_ account: Account) throws(SQLError) {
        let language: SQL =
            layout.has(.ownerLanguage) ? ", \(layout[.ownerLanguage]) = \(account.ownerLanguage)" : ""
        let changed = try connection.change(
            """
            UPDATE \(layout.table(.account))
            SET \(layout[.ownerName]) = \(account.ownerName), \(layout[.ownerEmail]) = \(account.ownerEmail)\(language)
            WHERE \(layout[.accountCode]) = \(account.accountCode)
            """)
        guard changed == 0 else { return }
        let (column, value): (SQL, SQL) =
            layout.has(.ownerLanguage)
            ? (", \(layout[.ownerLanguage])", ", \(account.ownerLanguage)") : ("", "")
        try connection.change(
            """
            INSERT INTO \(layout.table(.account))
                (\(layout[.accountCode]), \(layout[.ownerName]), \(layout[.ownerEmail])\(column))
            VALUES (\(account.accountCode), \(account.ownerName), \(account.ownerEmail)\(value))
            """)
    }

    func refusal(of invoice: InvoiceData) throws(SQLError) -> Failure? {
        let byID: SQL = """
            SELECT 1 FROM \(layout.table(.invoiceData)) WHERE \(layout[.invoiceID]) = \(invoice.id.description)
            """
        if try connection.first(byID, { row in row.integer(0) }) != nil {
            return .billingExists("An invoice with the id \(invoice.id)", place: "invoice_id")
        }
        let bySlug: SQL = "SELECT 1 FROM \(layout.table(.transaction)) WHERE \(layout[.slug]) = \(invoice.transaction)"
        if try connection.first(bySlug, { row in row.integer(0) }) != nil {
            return .billingExists("The transaction \(invoice.transaction)", place: "transaction_slug")
        }
        return nil
    }

    /// A key that is not the slug itself is given by the database.
    func insert(_ entry: BillingEntry) throws(SQLError) {
        let invoice = entry.invoice
        try connection.change(
            """
            INSERT INTO \(layout.table(.transaction)) (\(layout[.slug]), \(layout[.transactionAccount]))
            VALUES (\(entry.transaction.slug), \(key(ofAccount: entry.transaction.account)))
            """)
        try connection.change(
            """
            INSERT INTO \(layout.table(.invoiceData)) (
                \(layout[.invoiceID]), \(layout[.direction]), \(layout[.invoiceTransaction]), \(layout[.invoiceAccount]),
                \(layout[.status]), \(layout[.invoiceNumber]), \(layout[.docNum]), \(layout[.signedPath]),
                \(layout[.files]), \(layout[.collectedAt]), \(layout[.isFinished]), \(layout[.version]))
            VALUES (
                \(invoice.id.description), \(layout.words.theirs(invoice.direction)),
                \(key(ofTransaction: invoice.transaction)), \(key(ofAccount: invoice.account)),
                \(layout.words.theirs(invoice.status)), \(invoice.invoiceNumber), \(invoice.docNum),
                \(invoice.signedPath), \(FileNotes.text(invoice.files)), \(invoice.collectedAt), \(invoice.isFinished),
                \(invoice.version))
            """)
    }

    private func key(ofAccount code: String) -> SQL {
        "(SELECT \(layout.accountKey) FROM \(layout.table(.account)) WHERE \(layout[.accountCode]) = \(code))"
    }

    private func key(ofTransaction slug: String) -> SQL {
        "(SELECT \(layout.transactionKey) FROM \(layout.table(.transaction)) WHERE \(layout[.slug]) = \(slug))"
    }

    // MARK: Collecting

    /// False when the invoice is not as it was seen. Whoever comes second waits here for the first, and then sees that.
    func update(_ invoice: InvoiceData, seenVersion: Int) throws(SQLError) -> Bool {
        try connection.change(
            """
            UPDATE \(layout.table(.invoiceData))
            SET \(layout[.status]) = \(layout.words.theirs(invoice.status)),
                \(layout[.invoiceNumber]) = \(invoice.invoiceNumber), \(layout[.docNum]) = \(invoice.docNum),
                \(layout[.signedPath]) = \(invoice.signedPath), \(layout[.files]) = \(FileNotes.text(invoice.files)),
                \(layout[.collectedAt]) = \(invoice.collectedAt), \(layout[.isFinished]) = \(invoice.isFinished),
                \(layout[.version]) = COALESCE(\(layout[.version]), 0) + 1
            WHERE \(layout[.invoiceID]) = \(invoice.id.description) AND COALESCE(\(layout[.version]), 0) = \(seenVersion)
            """) == 1
    }

    /// Rows that say what they shall say are left alone: the owner may have triggers on them, and keys of its own.
    func makeItems(of invoice: InvoiceDataID, equal wanted: [InvoiceItem]) throws(SQLError) {
        let held = try connection.all(layout.itemRows(of: [invoice.description])) { row throws(SQLError) in
            try ItemRow(row)
        }
        let numbers = Dictionary(grouping: held.compactMap(\.number), by: \.self).mapValues(\.count)
        let reliable = Dictionary(
            held.compactMap { row in row.number.flatMap { numbers[$0] == 1 ? ($0, row) : nil } },
            uniquingKeysWith: { first, _ in first })
        if held.contains(where: { $0.number == nil }) {
            try remove(invoice, "\(layout[.number]) IS NULL")
        }
        let kept = Set(wanted.map(\.number))
        for number in numbers.keys.sorted() where !kept.contains(number) || reliable[number] == nil {
            try remove(invoice, "\(layout[.number]) = \(number)")
        }
        for item in wanted {
            switch reliable[item.number] {
            case let row? where row.says(item): continue
            case .some: try update(item, of: invoice)
            case nil: try insert(item, into: invoice)
            }
        }
    }

    private func remove(_ invoice: InvoiceDataID, _ condition: SQL) throws(SQLError) {
        try connection.change(
            """
            DELETE FROM \(layout.table(.invoiceItem))
            WHERE \(layout[.itemInvoice]) = \(invoice.description) AND \(condition)
            """)
    }

    private func update(_ item: InvoiceItem, of invoice: InvoiceDataID) throws(SQLError) {
        let content = item.content
        try connection.change(
            """
            UPDATE \(layout.table(.invoiceItem))
            SET \(layout[.ledgerAccountCode]) = \(content.ledgerAccountCode), \(layout[.costCode]) = \(content.costCode),
                \(layout[.costCode2]) = \(content.costCode2),
                \(layout[.netInSystemCurrency]) = \(content.netAmountInvoicingInSystemCurrency),
                \(layout[.netInForeignCurrency]) = \(content.netAmountInvoicingInForeignCurrency),
                \(layout[.docEntry]) = \(item.rowKey?.docEntry), \(layout[.lineNum]) = \(item.rowKey?.lineNum),
                \(layout[.vanishedAt]) = \(item.vanishedAt)
            WHERE \(layout[.itemInvoice]) = \(invoice.description) AND \(layout[.number]) = \(item.number)
            """)
    }

    private func insert(_ item: InvoiceItem, into invoice: InvoiceDataID) throws(SQLError) {
        let content = item.content
        let (column, value): (SQL, SQL) =
            layout.has(.itemTransaction)
            ? (", \(layout[.itemTransaction])", ", \(key(ofTransaction: item.transaction))") : ("", "")
        try connection.change(
            """
            INSERT INTO \(layout.table(.invoiceItem)) (
                \(layout[.itemInvoice]), \(layout[.number]), \(layout[.ledgerAccountCode]), \(layout[.costCode]),
                \(layout[.costCode2]), \(layout[.netInSystemCurrency]), \(layout[.netInForeignCurrency]),
                \(layout[.docEntry]), \(layout[.lineNum]), \(layout[.vanishedAt])\(column))
            VALUES (
                \(invoice.description), \(item.number), \(content.ledgerAccountCode), \(content.costCode),
                \(content.costCode2), \(content.netAmountInvoicingInSystemCurrency),
                \(content.netAmountInvoicingInForeignCurrency), \(item.rowKey?.docEntry), \(item.rowKey?.lineNum),
                \(item.vanishedAt)\(value))
            """)
    }
}

extension Failure {
    fileprivate static func billingExists(_ what: String, place: String) -> Failure {
        Failure(
            .billingExists, .askHuman, "\(what) is already kept in billing; nothing of this import was kept.",
            advice: "Import the file again: rows that are kept already change nothing.", place: place)
    }
}
