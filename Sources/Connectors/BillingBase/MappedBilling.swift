package import Base
package import Model
import Synchronization

/// Billing in the PostgreSQL database of the application that owns it: every change. (`BillingQuestions.swift` reads it.)
///
/// Tables and columns have the names the settings say; what they look like is asked once, and again after anything failed.
/// A transaction covers one invoice, or one import. Tieout changes only the columns it is told of, and of an invoice only
/// those that collecting is about.
package final class MappedBilling: BillingHome {
    let database: any SQLDatabase
    let search: BillingSearch
    private let known = Mutex<BillingLayout?>(nil)

    /// `user` is named in the SQL that grants what is missing. Throws `BILLING-BASE-SETTINGS`.
    package init(
        database: any SQLDatabase, schema: String, names: BillingNames, user: String
    ) throws(Failure) {
        guard let schema = SQLName(schema) else {
            throw .billingSettings("billing.schema", "\"\(schema)\" can't be a name in a database")
        }
        self.database = database
        search = BillingSearch(schema: schema, names: names, user: user)
    }

    package func add(_ entries: [BillingEntry], accounts: [Account]) async throws(Failure) {
        let layout = try await layout()
        for entry in entries { try layout.checkHoldable(entry.invoice) }
        try await change(layout) { writer throws(SQLError) -> Result<Void, Failure> in
            try writer.holdOffOtherImports()
            for account in accounts { try writer.keep(account) }
            for entry in entries {
                if let refusal = try writer.refusal(of: entry.invoice) { return .failure(refusal) }
                try writer.insert(entry)
            }
            return .success(())
        }
    }

    package func save(
        _ invoice: InvoiceData, items: [InvoiceItem], seenVersion: Int
    ) async throws(Failure) -> Bool {
        let layout = try await layout()
        guard layout.canHold(invoice.id.description, in: .invoiceID) else { return false }
        return try await change(layout) { writer throws(SQLError) -> Result<Bool, Failure> in
            guard try writer.update(invoice, seenVersion: seenVersion) else { return .success(false) }
            try writer.makeItems(of: invoice.id, equal: items)
            return .success(true)
        }
    }

    /// What the tables look like, from memory or from the catalog.
    func layout() async throws(Failure) -> BillingLayout {
        if let layout = known.withLock({ $0 }) { return layout }
        let search = search
        let found = try await speaking { () async throws(SQLError) in
            try await database.read { connection throws(SQLError) in try search.layout(connection) }
        }
        let layout = try found.get()
        known.withLock { $0 = layout }
        return layout
    }

    /// Runs a step of the driver, and speaks in failures. Tables that are not what they were are looked up anew.
    func speaking<Value: Sendable>(
        _ step: () async throws(SQLError) -> Value
    ) async throws(Failure) -> Value {
        do throws(SQLError) { return try await step() } catch {
            known.withLock { $0 = nil }
            throw Failure(billing: error)
        }
    }

    /// One writing transaction; a failure the body returns rolls it back.
    private func change<Value: Sendable>(
        _ layout: BillingLayout, _ body: @Sendable (BillingWriter) throws(SQLError) -> Result<Value, Failure>
    ) async throws(Failure) -> Value {
        let refused = Mutex<Failure?>(nil)
        do throws(SQLError) {
            return try await database.write { connection throws(SQLError) in
                switch try body(BillingWriter(layout: layout, connection: connection)) {
                case .success(let value): return value
                case .failure(let failure):
                    refused.withLock { $0 = failure }
                    throw SQLError(.abandoned, "rolled back on purpose")
                }
            }
        } catch {
            if error.kind == .abandoned, let failure = refused.withLock({ $0 }) { throw failure }
            known.withLock { $0 = nil }
            throw Failure(billing: error)
        }
    }
}

extension BillingLayout {
    fileprivate func checkHoldable(_ invoice: InvoiceData) throws(Failure) {
        let values: [(String, BillingColumn)] = [
            (invoice.id.description, .invoiceID), (invoice.transaction, .slug), (invoice.account, .accountCode),
        ]
        for (value, column) in values where !canHold(value, in: column) {
            throw .billingCantHold(value, column, type: type(of: column))
        }
    }
}
