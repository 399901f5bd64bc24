import Base
import Model
import SQLite
import Store
import TestSupport
import Testing

/// A list must stay fast with a million fakturs: SQLite says how it will find a page of each order.
@Suite struct FakturListPlanTests {
    @Test(
        arguments: [
            ("(type=? AND standing=? AND id<?)", "id < 9", "id DESC"),
            (
                "(type=? AND standing=? AND (invoice_date,id)<(?,?))", "(invoice_date, id) < ('2025-01-01', 9)",
                "invoice_date DESC, id DESC"
            ),
            (
                "(type=? AND standing=? AND (invoice_key,id)<(?,?))", "(invoice_key, id) < ('A1', 9)",
                "invoice_key DESC, id DESC"
            ),
            (
                "(type=? AND standing=? AND (dpp_thousands,dpp_rest,id)<(?,?,?))",
                "(dpp_thousands, dpp_rest, id) < (1, 2, 9)",
                "dpp_thousands DESC, dpp_rest DESC, id DESC"
            ),
            (
                "(type=? AND standing=? AND <expr><?)",
                "COALESCE(customer_id, 0) <= 1 AND (COALESCE(customer_id, 0), id) < (1, 9)",
                "COALESCE(customer_id, 0) DESC, id DESC"
            ),
        ] as [(String, SQL, SQL)])
    func `each order is read from its index, from the place on, without sorting`(
        range: String, beyond: SQL, order: SQL
    ) async throws {
        try await withStore(.sqliteInMemory) { opened in
            let plan = try await opened.store.database.read { connection throws(SQLError) in
                try connection.all(
                    """
                    EXPLAIN QUERY PLAN
                    SELECT id FROM faktur WHERE type = 'sales' AND standing = 'posted' AND \(beyond)
                    ORDER BY \(order) LIMIT 51
                    """
                ) { row in row.text(3) }
            }
            #expect(plan.contains { $0.contains("INDEX faktur_listed_by") && $0.contains(range) }, "\(plan)")
            #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
        }
    }
}
