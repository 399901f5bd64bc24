package import Base

/// Brings a database to the shape this program knows: numbered steps, forward only, each in its own transaction.
///
/// Any number of programs may start at once: each step first writes its own row, so the second waits for the first and
/// then finds the step done.
package struct Migrations: Sendable {
    private let steps: [Migration]
    private let digest: DigestFunction
    private let time: any TimeSource

    package init(_ steps: [Migration] = Migration.all, digest: @escaping DigestFunction, time: any TimeSource) {
        self.steps = steps
        self.digest = digest
        self.time = time
    }

    /// Applies what is missing, and returns what it applied.
    ///
    /// Throws `STORE-TOO-NEW` when the database has steps this program doesn't know, and `STORE-MIGRATION-CHANGED`
    /// when a step was applied with another text; nothing is changed then.
    package func migrate(_ database: any SQLDatabase) async throws(Failure) -> [AppliedMigration] {
        var applied: [AppliedMigration] = []
        var lostRaces = 0
        while let step = try await status(of: database).pending.first {
            do throws(SQLError) {
                applied.append(try await apply(step, to: database))
            } catch {
                // Another program applied it first, or is at it: look again before giving up.
                lostRaces += 1
                let mayLoseAgain = lostRaces < steps.count + Migrations.lostRacesMax
                guard mayLoseAgain, error.kind == .conflict || error.kind == .busy else {
                    throw Failure(error)
                }
            }
        }
        return applied
    }

    /// What was applied and what is missing. Throws as `migrate` does.
    package func status(of database: any SQLDatabase) async throws(Failure) -> MigrationStatus {
        let applied = try await remembered(by: database)
        for row in applied {
            guard let step = steps.first(where: { $0.number == row.number }) else {
                throw .storeTooNew(row.number, knows: steps.last?.number ?? 0)
            }
            guard row.digest == digest(step.text) else { throw .migrationChanged(row.number, row.name) }
        }
        let done = Set(applied.map(\.number))
        return MigrationStatus(applied: applied, pending: steps.filter { !done.contains($0.number) })
    }

    /// The table that remembers is made when it is missing. Two programs may do that in the same instant; the one that
    /// comes second is refused by PostgreSQL, and finds the table when it asks again.
    private func remembered(by database: any SQLDatabase) async throws(Failure) -> [AppliedMigration] {
        var refusals = 0
        while true {
            do throws(SQLError) {
                return try await database.write { connection throws(SQLError) in
                    try connection.change(Migrations.ledger)
                    return try connection.all(
                        "SELECT number, name, applied_at, digest FROM schema_migration ORDER BY number",
                        AppliedMigration.init)
                }
            } catch {
                refusals += 1
                guard refusals < Migrations.lostRacesMax, error.kind == .conflict else { throw Failure(error) }
            }
        }
    }

    private func apply(_ step: Migration, to database: any SQLDatabase) async throws(SQLError) -> AppliedMigration {
        let applied = AppliedMigration(
            number: step.number, name: step.name, appliedAt: time.now, digest: digest(step.text))
        return try await database.write { connection throws(SQLError) in
            try connection.change(
                """
                INSERT INTO schema_migration (number, name, applied_at, digest)
                VALUES (\(applied.number), \(applied.name), \(applied.appliedAt), \(applied.digest))
                """)
            for statement in step.statements { try connection.change(statement) }
            return applied
        }
    }

    /// Beyond one a step: each may be lost to a program that is always a moment faster.
    private static let lostRacesMax = 10

    private static let ledger: SQL = """
        CREATE TABLE IF NOT EXISTS schema_migration (
            number BIGINT PRIMARY KEY,
            name TEXT NOT NULL,
            applied_at BIGINT NOT NULL,
            digest TEXT NOT NULL)
        """
}

/// One numbered step. Its text never changes once a release has shipped it.
package struct Migration: Sendable {
    package let number: Int
    package let name: String
    package let statements: [SQL]

    package init(_ number: Int, _ name: String, _ statements: [SQL]) {
        self.number = number
        self.name = name
        self.statements = statements
    }

    /// Every step of this program, in order.
    package static let all = [
        deliveries, fakturs, audit, jobs, rawDocuments, bookKeys, accessTokens, alarms, reservations,
        billing, users, fakturLists, postingRuns, fakturColumns, settingAside, fakturPapers,
    ]

    fileprivate var text: [UInt8] { Array(statements.map(\.text).joined(separator: ";\n").utf8) }
}

/// A step as the database remembers it.
package struct AppliedMigration: Hashable, Sendable {
    package let number: Int
    package let name: String
    package let appliedAt: Timestamp
    package let digest: String
}

extension AppliedMigration {
    init(_ row: any SQLRow) {
        var reader = RowReader(row)
        self.init(number: reader.whole(), name: reader.text(), appliedAt: reader.moment(), digest: reader.text())
    }
}

package struct MigrationStatus: Sendable {
    package let applied: [AppliedMigration]
    package let pending: [Migration]
}
