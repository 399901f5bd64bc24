package import Base
package import Engine

/// The delivery table: every change the engine makes to it. (`DeliveryTable+Questions.swift` reads it.)
package struct DeliveryTable: DeliveryStore {
    let database: any SQLDatabase

    package init(database: any SQLDatabase) { self.database = database }

    package func promise(
        _ promise: Promise, alongside: StoreChange, at now: Timestamp
    ) async throws(Failure) -> (delivery: Delivery, isNew: Bool) {
        let kept = try await database.transact { connection throws(SQLError) in
            let isNew = try DeliveryTable.keep(promise, at: now, connection)
            if isNew { try alongside.apply(connection) }
            guard let delivery = try DeliveryTable.find(flow: promise.flow, key: promise.key, connection) else {
                throw SQLError(.damaged, "a promise that was just kept is missing")
            }
            return .commit(Kept(delivery: delivery, isNew: isNew))
        }
        return (kept.delivery, kept.isNew)
    }

    package func promising(_ promise: Promise, at now: Timestamp) -> StoreChange {
        StoreChange { connection throws(SQLError) in _ = try DeliveryTable.keep(promise, at: now, connection) }
    }

    package func claim(_ claim: Claim) async throws(Failure) -> [Delivery] {
        let deliveries = try await database.transact { connection throws(SQLError) in
            // The condition stands twice. Two workers on PostgreSQL may choose the same rows; the second waits for the
            // first at the UPDATE, which then looks at the row as it is by now, and leaves it alone.
            let statement: SQL = """
                UPDATE delivery
                SET fence = fence + 1, holder = \(claim.holder), lease_until = \(claim.leaseUntil)
                WHERE id IN (
                    SELECT id FROM delivery
                    WHERE state IN ('waiting', 'sending', 'uncertain')
                        AND flow IN (\(list: claim.flows)) AND free_at <= \(claim.now)
                    ORDER BY free_at, id
                    LIMIT \(claim.limit))
                AND state IN ('waiting', 'sending', 'uncertain') AND free_at <= \(claim.now)
                RETURNING \(DeliveryRow.columns)
                """
            return .commit(try connection.all(statement, DeliveryRow.read))
        }
        return deliveries.sorted { ($0.dueAt, $0.id) < ($1.dueAt, $1.id) }
    }

    package func claim(_ id: DeliveryID, _ claim: Claim) async throws(Failure) -> Delivery? {
        try await database.transact { connection throws(SQLError) in
            let statement: SQL = """
                UPDATE delivery
                SET fence = fence + 1, holder = \(claim.holder), lease_until = \(claim.leaseUntil)
                WHERE id = \(id.rawValue) AND state IN ('waiting', 'sending', 'uncertain')
                    AND (lease_until IS NULL OR lease_until <= \(claim.now))
                RETURNING \(DeliveryRow.columns)
                """
            return .commit(try connection.first(statement, DeliveryRow.read))
        }
    }

    package func begin(
        _ delivery: Delivery, _ attempt: Attempt, alongside: StoreChange
    ) async throws(Failure) -> Bool {
        try await database.transact { connection throws(SQLError) in
            // The lease stays as it is: it may have been renewed since the delivery was claimed.
            let changed = try connection.change(
                """
                UPDATE delivery SET \(DeliveryRow.assignments(delivery))
                WHERE id = \(delivery.id.rawValue) AND fence = \(delivery.fence) AND holder = \(delivery.holder)
                    AND state = 'waiting'
                """)
            guard changed == 1 else { return .rollBack(false) }
            try AttemptTable(connection: connection).add(attempt, of: delivery.id)
            try alongside.apply(connection)
            return .commit(true)
        }
    }

    package func settle(
        _ delivery: Delivery, attempt: Attempt?, alongside: StoreChange
    ) async throws(Failure) -> Bool {
        try await database.transact { connection throws(SQLError) in
            let changed = try connection.change(
                """
                UPDATE delivery
                SET \(DeliveryRow.assignments(delivery)),
                    holder = \(delivery.holder), lease_until = \(delivery.leaseUntil), fence = fence + 1
                WHERE id = \(delivery.id.rawValue) AND fence = \(delivery.fence) AND holder IS NOT NULL
                """)
            guard changed == 1 else { return .rollBack(false) }
            if let attempt { try AttemptTable(connection: connection).end(attempt, of: delivery.id) }
            try alongside.apply(connection)
            return .commit(true)
        }
    }

    package func renew(_ held: [Delivery], until: Timestamp) async throws(Failure) {
        try await database.transact { connection throws(SQLError) in
            // In the order of ids, so that two transactions on PostgreSQL can't wait for each other in a circle.
            for delivery in held.sorted(by: { $0.id < $1.id }) {
                try connection.change(
                    """
                    UPDATE delivery SET lease_until = \(until)
                    WHERE id = \(delivery.id.rawValue) AND fence = \(delivery.fence) AND holder = \(delivery.holder)
                    """)
            }
            return .commit(())
        }
    }

    package func decide(
        _ delivery: Delivery, seenFence: Int64, at now: Timestamp, alongside: StoreChange
    ) async throws(Failure) -> Bool {
        try await database.transact { connection throws(SQLError) in
            let changed = try connection.change(
                """
                UPDATE delivery
                SET \(DeliveryRow.assignments(delivery)), holder = NULL, lease_until = NULL, fence = fence + 1
                WHERE id = \(delivery.id.rawValue) AND fence = \(seenFence) AND state <> 'sending'
                    AND (lease_until IS NULL OR lease_until <= \(now))
                """)
            guard changed == 1 else { return .rollBack(false) }
            try alongside.apply(connection)
            return .commit(true)
        }
    }
}

// MARK: - Promises

extension DeliveryTable {
    private struct Kept: Sendable {
        let delivery: Delivery
        let isNew: Bool
    }

    /// False when the promise was already made; the counter is left alone then.
    private static func keep(
        _ promise: Promise, at now: Timestamp, _ connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        if try find(flow: promise.flow, key: promise.key, connection) != nil { return false }
        let id = try CounterTable(connection: connection).take(of: .delivery)
        return try connection.change(
            """
            INSERT INTO delivery (
                id, flow, key, target, reference, state, attempts, forgiven, looks, fence, due_at, may_exist,
                confirmed_digest, requested_by, created_at, updated_at)
            VALUES (
                \(id), \(promise.flow), \(promise.key), \(promise.target), \(promise.reference), 'waiting', 0, 0, 0, 0,
                \(now), 0, \(promise.confirmedDigest), \(promise.requestedBy), \(now), \(now))
            ON CONFLICT (flow, key) DO NOTHING
            """) == 1
    }
}
