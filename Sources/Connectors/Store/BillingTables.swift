package import Base
package import Model

/// Billing in Tieout's own store: every change. (`BillingQuestions.swift` reads it.)
package struct BillingTables: BillingHome {
    let database: any SQLDatabase

    package init(database: any SQLDatabase) { self.database = database }

    package func add(_ entries: [BillingEntry], accounts: [Account]) async throws(Failure) {
        let kept: Result<Void, Failure> = try await database.transact { connection throws(SQLError) in
            for account in accounts { try BillingTables.keep(account, connection) }
            for entry in entries {
                if let refusal = try BillingTables.refusal(of: entry.invoice, connection) {
                    return .rollBack(.failure(refusal))
                }
                try connection.change(
                    """
                    INSERT INTO billing_transaction (slug, account_code)
                    VALUES (\(entry.transaction.slug), \(entry.transaction.account))
                    """)
                try connection.change(
                    "INSERT INTO invoice_data (\(BillingRows.columns)) VALUES (\(BillingRows.values(entry.invoice)))")
                try BillingTables.keepFiles(of: entry.invoice, connection)
            }
            return .commit(.success(()))
        }
        try kept.get()
    }

    package func save(
        _ invoice: InvoiceData, items: [InvoiceItem], seenVersion: Int
    ) async throws(Failure) -> Bool {
        try await database.transact { connection throws(SQLError) in
            let changed = try connection.change(
                """
                UPDATE invoice_data
                SET status = \(invoice.status.rawValue), invoice_number = \(invoice.invoiceNumber),
                    doc_num = \(invoice.docNum), signed_path = \(invoice.signedPath),
                    collected_at = \(invoice.collectedAt), is_finished = \(invoice.isFinished), version = version + 1
                WHERE id = \(invoice.id.description) AND version = \(seenVersion)
                """)
            guard changed == 1 else { return .rollBack(false) }
            try connection.change("DELETE FROM invoice_item WHERE invoice_id = \(invoice.id.description)")
            for item in items {
                try connection.change(
                    """
                    INSERT INTO invoice_item (invoice_id, \(BillingRows.itemColumns))
                    VALUES (\(invoice.id.description), \(BillingRows.values(item)))
                    """)
            }
            try connection.change("DELETE FROM invoice_file WHERE invoice_id = \(invoice.id.description)")
            try BillingTables.keepFiles(of: invoice, connection)
            return .commit(true)
        }
    }

    private static func keep(_ account: Account, _ connection: any SQLConnection) throws(SQLError) {
        try connection.change(
            """
            INSERT INTO billing_account (account_code, owner_name, owner_email, owner_language)
            VALUES (
                \(account.accountCode), \(account.ownerName), \(account.ownerEmail), \(account.ownerLanguage))
            ON CONFLICT (account_code) DO UPDATE
            SET owner_name = excluded.owner_name, owner_email = excluded.owner_email,
                owner_language = excluded.owner_language
            """)
    }

    private static func keepFiles(of invoice: InvoiceData, _ connection: any SQLConnection) throws(SQLError) {
        for (position, file) in invoice.files.enumerated() {
            try connection.change(
                """
                INSERT INTO invoice_file (invoice_id, position, name, digest, bytes_count, stored_at)
                VALUES (
                    \(invoice.id.description), \(position), \(file.name.description), \(file.digest),
                    \(file.bytesCount), \(file.storedAt))
                """)
        }
    }

    /// The primary keys would refuse it as well, but without saying which of two rules it breaks.
    private static func refusal(
        of invoice: InvoiceData, _ connection: any SQLConnection
    ) throws(SQLError) -> Failure? {
        let byID: SQL = "SELECT 1 FROM invoice_data WHERE id = \(invoice.id.description)"
        if try connection.first(byID, { row in row.integer(0) }) != nil {
            return .exists("An invoice with the id \(invoice.id)", place: "invoice_id")
        }
        let bySlug: SQL = "SELECT 1 FROM billing_transaction WHERE slug = \(invoice.transaction)"
        if try connection.first(bySlug, { row in row.integer(0) }) != nil {
            return .exists("The transaction \(invoice.transaction)", place: "transaction_slug")
        }
        return nil
    }
}

extension Failure {
    fileprivate static func exists(_ what: String, place: String) -> Failure {
        Failure(
            .billingExists, .askHuman, "\(what) is already kept in billing; nothing of this import was kept.",
            advice: "Import the file again: rows that are kept already change nothing.", place: place)
    }
}
