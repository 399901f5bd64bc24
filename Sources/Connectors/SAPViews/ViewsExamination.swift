package import Base
import Model
import ODBC

/// What was asked of the views, and what came of it.
package struct ViewsFinding: Sendable {
    package let question: String
    /// `nil` when all is well.
    package let failure: Failure?
}

extension ODBCInvoiceViews {
    /// Everything a collection needs, tried in its order: the login, each view, its columns, the right to read it.
    /// A question whose answer would only repeat a failure is left out.
    package func examine() async -> [ViewsFinding] {
        let product: String
        do throws(ODBCError) { product = try await database.product() } catch {
            return [ViewsFinding(question: "SAP's database can be entered", failure: Failure(error, settings))]
        }
        var findings = [ViewsFinding(question: "SAP's database can be entered (\(product))", failure: nil)]
        for view in InvoiceData.Direction.allCases { findings.append(await examine(view)) }
        return findings
    }

    private func examine(_ view: InvoiceData.Direction) async -> ViewsFinding {
        let name = settings.name(of: view)
        do throws(Failure) {
            let layout = try await layout(view)
            _ = try await documents(in: view, after: nil, limit: 1)
            let key = layout.hasRowKey ? "rows are known by DocEntry and LineNum" : "rows have no key of their own"
            return ViewsFinding(question: "The view \(name) has every column and can be read; \(key)", failure: nil)
        } catch {
            return ViewsFinding(question: "The view \(name) can be read", failure: error)
        }
    }
}
