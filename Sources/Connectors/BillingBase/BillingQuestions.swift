package import Base
package import Model

/// What is asked of billing in another application's database.
extension MappedBilling {
    package func invoices(_ ids: [InvoiceDataID]) async throws(Failure) -> [InvoiceData] {
        let layout = try await layout()
        let wanted = layout.holdable(Set(ids.map(\.description)).sorted(), in: .invoiceID)
        let found = try await ask { connection throws(SQLError) in
            var found: [Result<InvoiceData, Failure>] = []
            for page in wanted.pages {
                let statement: SQL = "\(layout.invoiceRows) WHERE i.\(layout[.invoiceID]) IN (\(list: page))"
                try connection.run(statement) { row in if let invoice = layout.invoice(row) { found.append(invoice) } }
            }
            return found
        }
        return try found.all().sorted { $0.id < $1.id }
    }

    package func list(_ filter: BillingFilter) async throws(Failure) -> [InvoiceData] {
        let layout = try await layout()
        guard let conditions = layout.conditions(filter) else { return [] }
        let statement: SQL = """
            \(layout.invoiceRows)
            WHERE \(conditions)
            ORDER BY i.\(layout[.invoiceID])
            LIMIT \(filter.limit)
            """
        return try await ask { connection throws(SQLError) in
            try connection.all(statement) { row in layout.invoice(row) }.compactMap(\.self)
        }.all()
    }

    package func count(_ filter: BillingFilter) async throws(Failure) -> Int {
        let layout = try await layout()
        var all = filter
        all.after = nil
        guard let conditions = layout.conditions(all) else { return 0 }
        let statement: SQL = """
            SELECT COUNT(*) FROM \(layout.table(.invoiceData)) i
            LEFT JOIN \(layout.table(.transaction)) t ON t.\(layout.transactionKey) = i.\(layout[.invoiceTransaction])
            LEFT JOIN \(layout.table(.account)) a ON a.\(layout.accountKey) = i.\(layout[.invoiceAccount])
            WHERE \(conditions)
            """
        return try await ask { connection throws(SQLError) in
            try connection.first(statement) { row in Int(row.integer(0)) } ?? 0
        }
    }

    package func items(of ids: [InvoiceDataID]) async throws(Failure) -> [InvoiceDataID: [InvoiceItem]] {
        let layout = try await layout()
        let wanted = layout.holdable(Set(ids.map(\.description)).sorted(), in: .invoiceID)
        let rows = try await ask { connection throws(SQLError) in
            var rows: [ItemRow] = []
            for page in wanted.pages {
                rows += try connection.all(layout.itemRows(of: page)) { row throws(SQLError) in try ItemRow(row) }
            }
            return rows
        }
        var items: [InvoiceDataID: [InvoiceItem]] = [:]
        for (invoice, rows) in Dictionary(grouping: rows, by: \.invoice) {
            items[InvoiceDataID(invoice)] = try MappedBilling.numbered(rows)
        }
        return items
    }

    package func accounts(_ codes: [String]) async throws(Failure) -> [Account] {
        let layout = try await layout()
        let wanted = layout.holdable(Set(codes).sorted(), in: .accountCode)
        return try await ask { connection throws(SQLError) in
            var accounts: [Account] = []
            for page in wanted.pages {
                accounts += try connection.all(
                    """
                    SELECT \(layout[.accountCode]), \(layout[.ownerName]), \(layout[.ownerEmail]), \(layout[.ownerLanguage])
                    FROM \(layout.table(.account))
                    WHERE \(layout[.accountCode]) IN (\(list: page))
                    """
                ) { row in
                    Account(
                        accountCode: row.text(0), ownerName: row.text(1), ownerEmail: row.text(2),
                        ownerLanguage: row.optionalText(3))
                }
            }
            return accounts.sorted { $0.accountCode < $1.accountCode }
        }
    }

    package func transactions(_ slugs: [String]) async throws(Failure) -> [Transaction] {
        let layout = try await layout()
        let wanted = layout.holdable(Set(slugs).sorted(), in: .slug)
        return try await ask { connection throws(SQLError) in
            var transactions: [Transaction] = []
            for page in wanted.pages {
                transactions += try connection.all(
                    """
                    SELECT t.\(layout[.slug]), a.\(layout[.accountCode]) FROM \(layout.table(.transaction)) t
                    LEFT JOIN \(layout.table(.account)) a ON a.\(layout.accountKey) = t.\(layout[.transactionAccount])
                    WHERE t.\(layout[.slug]) IN (\(list: page))
                    """
                ) { row in Transaction(slug: row.text(0), account: row.text(1)) }
            }
            return transactions.sorted { $0.slug < $1.slug }
        }
    }

    /// A row the application wrote by itself has no number, or one that is taken: it gets one behind the others.
    private static func numbered(_ rows: [ItemRow]) throws(Failure) -> [InvoiceItem] {
        var taken: Set<Int> = []
        var last = rows.compactMap(\.number).max() ?? 0
        var items: [InvoiceItem] = []
        for row in rows {
            guard let content = row.content else {
                throw .billingUnreadable("the net amount of an item", of: row.invoice)
            }
            if let number = row.number, taken.insert(number).inserted {
                items.append(row.item(number: number, content: content))
            } else {
                last += 1
                items.append(row.item(number: last, content: content))
            }
        }
        return items.sorted { $0.number < $1.number }
    }

    private func ask<Value: Sendable>(
        _ body: @Sendable (any SQLConnection) throws(SQLError) -> Value
    ) async throws(Failure) -> Value {
        try await speaking { () async throws(SQLError) in try await database.read(body) }
    }
}

extension BillingLayout {
    /// `nil` when no row can fulfil them. Rows in a status or direction we have no word for are never among them.
    fileprivate func conditions(_ filter: BillingFilter) -> SQL? {
        let statuses = filter.statuses.isEmpty ? InvoiceData.Status.allCases : filter.statuses
        let directions = filter.direction.map { [$0] } ?? InvoiceData.Direction.allCases
        var conditions: SQL = """
            i.\(self[.status]) IN (\(list: statuses.map { words.theirs($0) }))
            AND i.\(self[.direction]) IN (\(list: directions.map { words.theirs($0) }))
            """
        if let after = filter.after {
            guard canHold(after.description, in: .invoiceID) else { return nil }
            conditions = "\(conditions) AND i.\(self[.invoiceID]) > \(after.description)"
        }
        if let account = filter.account {
            guard canHold(account, in: .accountCode) else { return nil }
            conditions = "\(conditions) AND a.\(self[.accountCode]) = \(account)"
        }
        if let since = filter.collectedSince { conditions = "\(conditions) AND i.\(self[.collectedAt]) >= \(since)" }
        if let beginning = filter.beginning, !beginning.isEmpty {
            guard canHold(beginning, in: .slug) else { return nil }
            conditions = "\(conditions) AND \(begin(with: beginning))"
        }
        guard let isFinished = filter.isFinished else { return conditions }
        // An invoice that its application made wait again is not finished, whatever is noted.
        let waiting = words.theirs(InvoiceData.Status.waiting)
        return isFinished
            ? "\(conditions) AND i.\(self[.isFinished]) = \(true) AND i.\(self[.status]) <> \(waiting)"
            : """
            \(conditions)
            AND (i.\(self[.isFinished]) IS NULL OR i.\(self[.isFinished]) = \(false) OR i.\(self[.status]) = \(waiting))
            """
    }
}

extension BillingLayout {
    /// An application may keep its numbers as numbers: they are compared as they are read.
    fileprivate func begin(with text: String) -> SQL {
        let length: SQL = "CAST(\(text.unicodeScalars.count) AS INTEGER)"
        let columns: [SQL] = [
            "i.\(self[.invoiceID])", "t.\(self[.slug])", "a.\(self[.accountCode])", "i.\(self[.invoiceNumber])",
            "i.\(self[.docNum])",
        ]
        let begun: [SQL] = columns.map { "substr(CAST(\($0) AS TEXT), 1, \(length)) = \(text)" }
        let any: SQL = begun.dropFirst().reduce(begun[0]) { "\($0) OR \($1)" }
        return "(\(any))"
    }
}

extension [Result<InvoiceData, Failure>] {
    /// All of them, or why one can't be read.
    fileprivate func all() throws(Failure) -> [InvoiceData] {
        var invoices: [InvoiceData] = []
        for found in self { invoices.append(try found.get()) }
        return invoices
    }
}

extension [String] {
    /// A statement's bindings are limited.
    fileprivate var pages: [[String]] {
        stride(from: 0, to: count, by: 500).map { Array(self[$0..<Swift.min($0 + 500, count)]) }
    }
}
