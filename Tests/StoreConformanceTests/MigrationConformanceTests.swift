import Base
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
