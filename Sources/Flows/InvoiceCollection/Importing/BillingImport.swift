package import Base
package import Model

/// Reads invoices that wait for their number from a CSV file, with their transactions and the owners of their accounts.
package struct BillingImport: Sendable {
    package static let columns = [
        "invoice_id", "direction", "transaction_slug", "account_code", "owner_name", "owner_email",
    ]
    package static let optionalColumns = ["owner_language"]

    let billing: any BillingHome
    let audit: any AuditTrail
    let time: any TimeSource

    package init(billing: any BillingHome, audit: any AuditTrail, time: any TimeSource) {
        self.billing = billing
        self.audit = audit
        self.time = time
    }

    /// Keeps new invoices, all or none, and takes over what the file says about owners; a row that is kept already is left
    /// alone, one that differs from what is kept is a bad row. With bad rows nothing is kept, unless they are to be skipped.
    package func run(_ bytes: [UInt8], skipBadRows: Bool, by who: String) async throws(Failure) -> ImportReport {
        try await keep(try rows(of: bytes), skipBadRows: skipBadRows, by: who)
    }

    /// What `run` would do with the file now; nothing is kept. Throws `IMPORT-UNREADABLE`.
    package func preview(_ bytes: [UInt8]) async throws(Failure) -> BillingPreview {
        let rows = try rows(of: bytes)
        let kept = try await KeptBilling(rows, in: billing)
        var sheet = BillingSheet(kept: kept)
        for row in rows { sheet.read(row) }
        let owners = sheet.accounts.values.sorted { $0.accountCode < $1.accountCode }
        return BillingPreview(
            report: sheet.report, new: sheet.entries.map(\.invoice),
            changedOwners: owners.compactMap { after in
                guard let before = kept.accounts[after.accountCode], before != after else { return nil }
                return .init(before: before, after: after)
            })
    }

    private func rows(of bytes: [UInt8]) throws(Failure) -> [CSVTable.Row] {
        do throws(CSVError) { return try CSVTable(bytes, requiring: BillingImport.columns).rows } catch {
            throw .unreadable(error)
        }
    }

    /// The same for rows that are read already.
    func keep(_ rows: [CSVTable.Row], skipBadRows: Bool, by who: String) async throws(Failure) -> ImportReport {
        let kept = try await KeptBilling(rows, in: billing)
        var sheet = BillingSheet(kept: kept)
        for row in rows { sheet.read(row) }
        var report = sheet.report
        guard report.badRows.isEmpty || skipBadRows else { return report }
        let accounts = sheet.accounts.values.filter { kept.accounts[$0.accountCode] != $0 }
        if !sheet.entries.isEmpty || !accounts.isEmpty {
            try await billing.add(sheet.entries, accounts: accounts.sorted { $0.accountCode < $1.accountCode })
            // Billing may live in another database, so the entry follows the deed.
            try await audit.record(
                AuditEntry(
                    at: time.now, who: who, deed: "\(sheet.entries.count) invoices imported", subject: "billing",
                    after: [
                        "invoices": JSON(sheet.entries.prefix(1000).map { JSON($0.invoice.id.description) }),
                        "accounts": JSON(accounts.map(\.accountCode).sorted().prefix(1000).map { JSON($0) }),
                    ]))
        }
        report.added = sheet.entries.count
        report.kept = true
        return report
    }
}

/// What a file would do.
package struct BillingPreview: Hashable, Sendable {
    /// An account whose owner the file knows otherwise.
    package struct Owner: Hashable, Sendable {
        package let before: Account
        package let after: Account
    }

    package let report: ImportReport
    package let new: [InvoiceData]
    package let changedOwners: [Owner]
    /// Whether good rows would change anything.
    package var works: Bool { !new.isEmpty || !changedOwners.isEmpty }
}

/// What billing holds of everything a file names: asked for at once, however many rows there are.
struct KeptBilling: Sendable {
    let invoices: [InvoiceDataID: InvoiceData]
    let transactions: [String: Transaction]
    let accounts: [String: Account]

    init(_ rows: [CSVTable.Row], in billing: any BillingHome) async throws(Failure) {
        func named(_ column: String) -> [String] { rows.compactMap { $0[column]?.trimmingBlanks } }
        invoices = Dictionary(
            uniqueKeysWithValues: try await billing.invoices(named("invoice_id").map(InvoiceDataID.init))
                .map { ($0.id, $0) })
        transactions = Dictionary(
            uniqueKeysWithValues: try await billing.transactions(named("transaction_slug")).map { ($0.slug, $0) })
        accounts = Dictionary(
            uniqueKeysWithValues: try await billing.accounts(named("account_code")).map { ($0.accountCode, $0) })
    }
}
