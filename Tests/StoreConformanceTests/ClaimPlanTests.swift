import Base
import Engine
import Model
import SQLite
import Store
import TestSupport
import Testing

/// Claiming must stay fast however many deliveries are done: SQLite says how it will find them.
@Suite struct ClaimPlanTests {
    @Test func `claiming reads one range of the open deliveries, already in order`() async throws {
        try await withStore(.sqliteInMemory) { opened in
            let plan = try await opened.plan(
                """
                EXPLAIN QUERY PLAN
                SELECT id FROM delivery
                WHERE state IN ('waiting', 'sending', 'uncertain') AND flow IN ('faktur') AND free_at <= 7
                ORDER BY free_at, id
                LIMIT 32
                """)
            #expect(plan.contains { $0.contains("delivery_open (flow=? AND free_at<?)") })
            #expect(!plan.contains { $0.contains("TEMP B-TREE") })
        }
    }

    @Test func `a hundred thousand deliveries that are done don't slow a claim down`() async throws {
        try await withStore(.sqliteInMemory) { opened in
            try await opened.tamper(
                """
                INSERT INTO delivery (
                    id, flow, key, target, reference, state, attempts, forgiven, looks, fence, due_at, may_exist,
                    requested_by, created_at, updated_at)
                WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 100000)
                SELECT n, 'faktur', 'done ' || n, 'sap', 'R' || n, 'delivered', 1, 0, 0, 2, 0, 1, 'ani', 0, 0 FROM number
                """,
                "UPDATE counter SET value = 100000 WHERE name = 'delivery'")
            try await opened.promise("a")
            let claimed = try await opened.store.deliveries.claim(Claim("w1", at: opened.time.now))
            #expect(claimed.map(\.key) == ["a"])
            // Rows of the index, not milliseconds: a count is the same on every machine.
            #expect(
                try await opened.number(
                    "SELECT COUNT(*) FROM delivery INDEXED BY delivery_open WHERE state IN ('waiting', 'sending', 'uncertain')"
                ) == 1)
        }
    }
}

extension OpenedStore {
    fileprivate func plan(_ statement: SQL) async throws -> [String] {
        try await store.database.read { connection throws(SQLError) in
            try connection.all(statement) { row in row.text(3) }
        }
    }
}
