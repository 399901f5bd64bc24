package import Base
package import Model

/// What is asked of billing in Tieout's own store.
extension BillingTables {
    package func invoices(_ ids: [InvoiceDataID]) async throws(Failure) -> [InvoiceData] {
        try await database.ask { connection throws(SQLError) in
            var invoices: [InvoiceData] = []
            for page in Set(ids.map(\.description)).sorted().pages {
                invoices += try connection.all(
                    "SELECT \(BillingRows.columns) FROM invoice_data WHERE id IN (\(list: page)) ORDER BY id",
                    BillingRows.invoice)
            }
            return try BillingTables.withFiles(invoices, connection)
        }
    }

    package func list(_ filter: BillingFilter) async throws(Failure) -> [InvoiceData] {
        let statement: SQL = """
            SELECT \(BillingRows.columns) FROM invoice_data
            WHERE id > \(filter.after?.description ?? "") \(filter.conditions)
            ORDER BY id
            LIMIT \(filter.limit)
            """
        return try await database.ask { connection throws(SQLError) in
            try BillingTables.withFiles(try connection.all(statement, BillingRows.invoice), connection)
        }
    }

    package func count(_ filter: BillingFilter) async throws(Failure) -> Int {
        let statement: SQL = "SELECT COUNT(*) FROM invoice_data WHERE id > '' \(filter.conditions)"
        return try await database.ask { connection throws(SQLError) in
            try connection.first(statement) { row in Int(row.integer(0)) } ?? 0
        }
    }

    package func items(of ids: [InvoiceDataID]) async throws(Failure) -> [InvoiceDataID: [InvoiceItem]] {
        try await database.ask { connection throws(SQLError) in
            var items: [InvoiceDataID: [InvoiceItem]] = [:]
            for page in Set(ids.map(\.description)).sorted().pages {
                let statement: SQL = """
                    SELECT invoice_id, \(BillingRows.itemColumns) FROM invoice_item
                    WHERE invoice_id IN (\(list: page))
                    ORDER BY invoice_id, number
                    """
                try connection.run(statement) { row throws(SQLError) in
                    var reader = RowReader(row)
                    items[InvoiceDataID(reader.text()), default: []].append(try BillingRows.item(&reader))
                }
            }
            return items
        }
    }

    package func accounts(_ codes: [String]) async throws(Failure) -> [Account] {
        try await database.ask { connection throws(SQLError) in
            var accounts: [Account] = []
            for page in Set(codes).sorted().pages {
                accounts += try connection.all(
                    """
                    SELECT account_code, owner_name, owner_email, owner_language FROM billing_account
                    WHERE account_code IN (\(list: page))
                    ORDER BY account_code
                    """
                ) { row in BillingRows.account(row) }
            }
            return accounts
        }
    }

    package func transactions(_ slugs: [String]) async throws(Failure) -> [Transaction] {
        try await database.ask { connection throws(SQLError) in
            var transactions: [Transaction] = []
            for page in Set(slugs).sorted().pages {
                transactions += try connection.all(
                    "SELECT slug, account_code FROM billing_transaction WHERE slug IN (\(list: page)) ORDER BY slug"
                ) { row in Transaction(slug: row.text(0), account: row.text(1)) }
            }
            return transactions
        }
    }

    /// The same invoices with their files, in the same order.
    private static func withFiles(
        _ invoices: [InvoiceData], _ connection: any SQLConnection
    ) throws(SQLError) -> [InvoiceData] {
        var files: [String: [InvoiceFile]] = [:]
        for page in invoices.map(\.id.description).pages {
            let statement: SQL = """
                SELECT invoice_id, name, digest, bytes_count, stored_at FROM invoice_file
                WHERE invoice_id IN (\(list: page))
                ORDER BY invoice_id, position
                """
            try connection.run(statement) { row throws(SQLError) in
                var reader = RowReader(row)
                files[reader.text(), default: []].append(try BillingRows.file(&reader))
            }
        }
        return invoices.map { invoice in
            var invoice = invoice
            invoice.files = files[invoice.id.description] ?? []
            return invoice
        }
    }
}

extension BillingFilter {
    /// Each begins with `AND`; absent ones are left out.
    fileprivate var conditions: SQL {
        let ofDirection: SQL = if let direction { "AND direction = \(direction.rawValue)" } else { "" }
        let inStatuses: SQL = statuses.isEmpty ? "" : "AND status IN (\(list: statuses.map(\.rawValue)))"
        let finished: SQL = if let isFinished { "AND is_finished = \(isFinished)" } else { "" }
        let ofAccount: SQL = if let account { "AND account_code = \(account)" } else { "" }
        let since: SQL = if let collectedSince { "AND collected_at >= \(collectedSince)" } else { "" }
        return "\(ofDirection) \(inStatuses) \(finished) \(ofAccount) \(since) \(begun)"
    }

    private var begun: SQL {
        guard let beginning, !beginning.isEmpty else { return "" }
        let length: SQL = "CAST(\(beginning.unicodeScalars.count) AS INTEGER)"
        return """
            AND (substr(id, 1, \(length)) = \(beginning) OR substr(transaction_slug, 1, \(length)) = \(beginning)
                OR substr(account_code, 1, \(length)) = \(beginning)
                OR substr(invoice_number, 1, \(length)) = \(beginning)
                OR substr(doc_num, 1, \(length)) = \(beginning))
            """
    }
}

extension [String] {
    /// A statement's bindings are limited.
    fileprivate var pages: [[String]] {
        stride(from: 0, to: count, by: 500).map { Array(self[$0..<Swift.min($0 + 500, count)]) }
    }
}
