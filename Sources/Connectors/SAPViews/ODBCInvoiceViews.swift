package import Base
package import Model
package import ODBC
import Synchronization

/// SAP's views over the company database, read through ODBC.
///
/// Names are looked up in the catalog without regard to case, and then used as the catalog writes them: PostgreSQL folds
/// names to lower case, HANA to upper, SQL Server leaves them. What a view looks like is asked once and again after it
/// changed. Nothing is ever written.
package final class ODBCInvoiceViews: InvoiceViews {
    let database: ODBCDatabase
    let settings: ViewsSettings
    private let layouts = Mutex<[InvoiceData.Direction: ViewLayout]>([:])

    /// More invoices than this are asked for in several questions: SQL Server takes at most 2100 values at once.
    private static let invoicesPerQuestionMax = 100

    package init(_ settings: ViewsSettings, database: ODBCDatabase) {
        self.settings = settings
        self.database = database
    }

    package convenience init(_ settings: ViewsSettings, time: any TimeSource) throws(Failure) {
        do throws(ODBCError) {
            self.init(
                settings, database: ODBCDatabase(try settings.address(), limits: settings.limits, time: time))
        } catch {
            throw Failure(error, settings)
        }
    }

    package func rows(
        in view: InvoiceData.Direction, of ids: [InvoiceDataID]
    ) async throws(Failure) -> [InvoiceViewRow] {
        let layout = try await layout(view)
        let wanted = Set(ids.map(\.description))
        var rows: [InvoiceViewRow] = []
        var rest = layout.askable(wanted)[...]
        while !rest.isEmpty {
            let some = Array(rest.prefix(ODBCInvoiceViews.invoicesPerQuestionMax))
            rest = rest.dropFirst(some.count)
            // A database may compare without regard to case or blanks; an invoice is known by exactly its number.
            rows += try await read(layout, layout.rows(of: some)).filter { wanted.contains($0.documentNumber) }
        }
        return rows
    }

    package func documents(
        in view: InvoiceData.Direction, after: String?, limit: Int
    ) async throws(Failure) -> [String] {
        let layout = try await layout(view)
        return try await speaking(of: view) { () async throws(ODBCError) in
            try await database.fold(layout.documents(after: after), into: [String]()) { numbers, row in
                if let number = layout.documentNumber(row[0]) { numbers.append(number) }
                return numbers.count < limit
            }
        }
    }

    package func close() async { await database.close() }

    private func read(_ layout: ViewLayout, _ question: SQL) async throws(Failure) -> [InvoiceViewRow] {
        try await speaking(of: layout.direction) { () async throws(ODBCError) in
            try await database.fold(question, into: [InvoiceViewRow]()) { rows, row throws(ODBCError) in
                guard rows.count < Limits.viewRowsAtOnceMax else {
                    throw ODBCError(
                        .tooLarge, "more than \(Limits.viewRowsAtOnceMax) rows for a few invoices in \(layout.view)")
                }
                if let row = layout.read(row) { rows.append(row) }
                return true
            }
        }
    }
}

// MARK: - Layouts and failures

extension ODBCInvoiceViews {
    /// What the view looks like, from memory or from the catalog.
    func layout(_ view: InvoiceData.Direction) async throws(Failure) -> ViewLayout {
        if let known = layouts.withLock({ $0[view] }) { return known }
        let layout = try await foundLayout(view)
        layouts.withLock { $0[view] = layout }
        return layout
    }

    /// Runs a step of the driver, and speaks in failures. A view that is not what it was is looked up anew next time.
    func speaking<Value: Sendable>(
        of view: InvoiceData.Direction, _ step: () async throws(ODBCError) -> Value
    ) async throws(Failure) -> Value {
        do throws(ODBCError) { return try await step() } catch {
            layouts.withLock { $0[view] = nil }
            throw Failure(error, settings, view: settings.name(of: view))
        }
    }
}
