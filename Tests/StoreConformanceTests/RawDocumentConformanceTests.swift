import Base
import Model
import Store
import TestSupport
import Testing

@Suite struct RawDocumentConformanceTests {
    @Test(arguments: TestedStore.allCases, RawHomeRule.allCases)
    func `the embedded home of raw documents keeps every rule`(kind: TestedStore, rule: RawHomeRule) async throws {
        try await withStore(kind) { opened in
            try await rule.check(opened.store.rawDocuments, at: opened.time.now)
        }
    }

    @Test func `claiming uses the index of what is due, however much is synced`() async throws {
        try await withStore(.sqliteInMemory) { opened in
            let plan = try await opened.store.database.read { connection throws(SQLError) in
                try connection.all(
                    """
                    EXPLAIN QUERY PLAN SELECT id FROM raw_document WHERE free_at IS NOT NULL AND free_at <= 5
                    ORDER BY free_at, id LIMIT 10
                    """
                ) { row in row.text(3) }
            }
            #expect(plan.joined().contains("raw_document_open"), "\(plan)")
            #expect(!plan.joined().contains("TEMP B-TREE"), "\(plan)")
        }
    }
}
