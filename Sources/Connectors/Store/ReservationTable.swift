package import Base
import Model

/// Reservations as rows: one a key, taken over when its time has passed.
package struct ReservationTable: Reservations {
    let database: any SQLDatabase

    package init(database: any SQLDatabase) { self.database = database }

    package func take(
        _ keys: Set<String>, holder: String, at now: Timestamp, until: Timestamp
    ) async throws(Failure) -> Set<String> {
        guard !keys.isEmpty else { return [] }
        return try await database.transact { connection throws(SQLError) in
            var taken: Set<String> = []
            // In the order of keys, so that two transactions on PostgreSQL can't wait for each other in a circle.
            for key in keys.sorted() {
                let changed = try connection.change(
                    """
                    INSERT INTO reservation (key, holder, held_until) VALUES (\(key), \(holder), \(until))
                    ON CONFLICT (key) DO UPDATE SET holder = excluded.holder, held_until = excluded.held_until
                    WHERE reservation.held_until <= \(now)
                    """)
                if changed == 1 { taken.insert(key) }
            }
            return .commit(taken)
        }
    }

    package func keep(_ keys: Set<String>, holder: String, until: Timestamp) async throws(Failure) -> Set<String> {
        guard !keys.isEmpty else { return [] }
        return try await database.transact { connection throws(SQLError) in
            var kept: Set<String> = []
            for key in keys.sorted() {
                let changed = try connection.change(
                    "UPDATE reservation SET held_until = \(until) WHERE key = \(key) AND holder = \(holder)")
                if changed == 1 { kept.insert(key) }
            }
            return .commit(kept)
        }
    }

    package func release(_ keys: Set<String>, holder: String) async throws(Failure) {
        guard !keys.isEmpty else { return }
        try await database.transact { connection throws(SQLError) in
            for key in keys.sorted() {
                try connection.change("DELETE FROM reservation WHERE key = \(key) AND holder = \(holder)")
            }
            return .commit(())
        }
    }
}
