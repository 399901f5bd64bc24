import Base
import Engine
import Model
import Store
import TestSupport
import Testing

@Suite struct MigrationConformanceTests {
    @Test(arguments: TestedStore.allCases)
    func `each migration is applied once, in order, and remembered`(kind: TestedStore) async throws {
        try await withEmptyStore(kind) { opened in
            #expect(try await opened.status().pending.map(\.number) == Migration.all.map(\.number))
            let applied = try await opened.store.migrate()
            #expect(applied.map(\.number) == Migration.all.map(\.number))
            #expect(applied.allSatisfy { $0.appliedAt == opened.time.now && $0.digest.utf8.count == 64 })
            #expect(try await opened.store.migrate().isEmpty)
            #expect(try await opened.status().applied == applied)
            #expect(try await opened.status().pending.isEmpty)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `two programs that start at once migrate once`(kind: TestedStore) async throws {
        try await withEmptyStore(kind) { opened in
            async let one = opened.store.migrate()
            async let other = opened.store.migrate()
            let applied = try await one + other
            #expect(applied.map(\.number).sorted() == Migration.all.map(\.number))
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a migration that fails leaves nothing behind, and the ones before it stay`(kind: TestedStore) async throws {
        try await withEmptyStore(kind) { opened in
            let good = Migration(1, "good", ["CREATE TABLE good (id BIGINT PRIMARY KEY)"])
            let bad = Migration(
                2, "bad", ["CREATE TABLE half (id BIGINT PRIMARY KEY)", "CREATE TABLE good (id BIGINT)"])
            let failure = await #expect(throws: Failure.self) { try await opened.migrate([good, bad]) }
            #expect(failure?.code == .storeDamaged)
            let status = try await opened.migrations([good, bad]).status(of: opened.store.database)
            #expect(status.applied.map(\.number) == [1])
            let mended = Migration(2, "mended", ["CREATE TABLE half (id BIGINT PRIMARY KEY)"])
            let applied = try await opened.migrate([good, mended])
            #expect(applied.map(\.name) == ["mended"])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a migration whose text changed is refused, and nothing is changed`(kind: TestedStore) async throws {
        try await withEmptyStore(kind) { opened in
            let first = Migration(1, "first", ["CREATE TABLE first (id BIGINT PRIMARY KEY)"])
            _ = try await opened.migrate([first])
            let edited = Migration(1, "first", ["CREATE TABLE first (id TEXT PRIMARY KEY)"])
            let second = Migration(2, "second", ["CREATE TABLE second (id BIGINT PRIMARY KEY)"])
            let failure = await #expect(throws: Failure.self) { try await opened.migrate([edited, second]) }
            #expect(failure?.code == .storeMigrationChanged && failure?.verdict == .askHuman)
            #expect(try await opened.number("SELECT COUNT(*) FROM schema_migration") == 1)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a database of a newer Tieout is refused, and nothing is changed`(kind: TestedStore) async throws {
        try await withEmptyStore(kind) { opened in
            _ = try await opened.store.migrate()
            try await opened.tamper(
                "INSERT INTO schema_migration (number, name, applied_at, digest) VALUES (99, 'future', 0, '')")
            let failure = await #expect(throws: Failure.self) { try await opened.store.migrate() }
            #expect(failure?.code == .storeTooNew && failure?.verdict == .askHuman)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `what was set aside before it had a state of its own has it afterwards, and every attempt is kept`(
        kind: TestedStore
    ) async throws {
        try await withEmptyStore(kind) { opened in
            _ = try await opened.migrate(Migration.all.filter { $0.number < 15 })
            try await opened.tamper(delivery(1, "parked", "'DELIVERY-SET-ASIDE'"), delivery(2, "parked", "'OTHER'"))
            try await opened.tamper(
                """
                INSERT INTO attempt (delivery_id, ordinal, number, act, started_at, done_by, digest, outcome, request, response)
                VALUES (1, 1, 1, 'send', 5, 'w', '', 'refused', 'sent', 'answered')
                """,
                faktur(1, "'DELIVERY-SET-ASIDE: by dewi'"), faktur(2, "'OTHER: no'"),
                "INSERT INTO faktur_tally VALUES ('sales', 'attention', 'IDR', 1, 2, 0, 0, 0, 0)")
            _ = try await opened.store.migrate()
            #expect(try await opened.store.deliveries.delivery(DeliveryID(1))?.state == .aside)
            #expect(try await opened.store.deliveries.delivery(DeliveryID(2))?.state == .parked)
            #expect(
                try await opened.store.deliveries.attempts(of: DeliveryID(1)).map(\.exchange.response) == ["answered"])
            #expect(try await opened.store.fakturs.faktur(FakturID(1))?.submission.isSetAside == true)
            #expect(try await opened.store.fakturs.standingCounts() == [.aside: 1, .attention: 1])
            // Attempts still belong to deliveries, and a state nobody knows is still refused.
            let orphan = await #expect(throws: SQLError.self) { try await opened.tamper("DELETE FROM delivery") }
            #expect(orphan != nil)
            let wrong = await #expect(throws: SQLError.self) {
                try await opened.tamper("UPDATE delivery SET state = 'gone'")
            }
            #expect(wrong != nil)
        }
    }

    private func delivery(_ id: Int64, _ state: String, _ code: SQL) -> SQL {
        """
        INSERT INTO delivery (
            id, flow, key, target, reference, state, attempts, forgiven, looks, fence, due_at, may_exist, requested_by,
            failure_code, failure_verdict, failure_summary, failure_advice, failure_cause, failure_place, created_at,
            updated_at)
        VALUES (\(id), 'faktur', \("\(id)"), 'sap', 'R', \(state), 1, 0, 0, 3, 0, 0, 'ani', \(code), 'askHuman', 's', 'a',
            '', '', 0, 0)
        """
    }

    private func faktur(_ id: Int64, _ error: SQL) -> SQL {
        """
        INSERT INTO faktur (
            id, type, invoice_no, invoice_date, currency, kurs, dpp, ppn, wtax_amount, remarks, created_by, created_at,
            status, sap_submission_status, sap_submission_attempts, sap_submission_error, generation, version, standing)
        VALUES (\(id), 'sales', \("N\(id)"), '2025-11-03', 'IDR', '1.000000', '1.000000', '0.000000', '0.000000', '',
            'ani', 0, 'answered', 'failed', 1, \(error), 0, 1, 'attention')
        """
    }
}

extension OpenedStore {
    fileprivate func migrations(_ steps: [Migration]) -> Migrations { Migrations(steps, digest: sha256, time: time) }

    fileprivate func migrate(_ steps: [Migration]) async throws -> [AppliedMigration] {
        try await migrations(steps).migrate(store.database)
    }

    fileprivate func status() async throws -> MigrationStatus { try await store.migrations.status(of: store.database) }
}

private func withEmptyStore(_ kind: TestedStore, _ body: (OpenedStore) async throws -> Void) async throws {
    let opened = try await kind.openEmpty()
    do { try await body(opened) } catch {
        await opened.close()
        throw error
    }
    await opened.close()
}
