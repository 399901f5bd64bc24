import Base

extension Migration {
    /// Promises and what was tried for them.
    ///
    /// The text runs unchanged on SQLite 3.40 and PostgreSQL 15: moments are whole milliseconds (BIGINT), flags 0 or 1,
    /// identifiers come from `counter`.
    static let deliveries = Migration(
        1, "deliveries",
        [
            "CREATE TABLE counter (name TEXT PRIMARY KEY, value BIGINT NOT NULL)",
            "INSERT INTO counter (name, value) VALUES ('delivery', 0), ('faktur', 0), ('customer', 0)",
            // free_at: when the next worker may take it, because it is due and nobody holds it. Computed by the database,
            // so that it can't differ from what it is computed from.
            """
            CREATE TABLE delivery (
                id BIGINT PRIMARY KEY,
                flow TEXT NOT NULL,
                key TEXT NOT NULL,
                target TEXT NOT NULL,
                reference TEXT NOT NULL,
                state TEXT NOT NULL
                    CHECK (state IN ('waiting', 'sending', 'uncertain', 'delivered', 'parked', 'cancelled')),
                attempts INTEGER NOT NULL,
                forgiven INTEGER NOT NULL,
                looks INTEGER NOT NULL,
                fence BIGINT NOT NULL,
                due_at BIGINT NOT NULL,
                holder TEXT,
                lease_until BIGINT,
                sent_at BIGINT,
                may_exist INTEGER NOT NULL,
                confirmed_digest TEXT,
                requested_by TEXT NOT NULL,
                failure_code TEXT,
                failure_verdict TEXT,
                failure_summary TEXT,
                failure_advice TEXT,
                failure_cause TEXT,
                failure_place TEXT,
                receipt_key TEXT,
                receipt_detail TEXT,
                receipt_discrepancy TEXT,
                created_at BIGINT NOT NULL,
                updated_at BIGINT NOT NULL,
                free_at BIGINT GENERATED ALWAYS AS (
                    CASE WHEN lease_until > due_at OR (state = 'sending' AND lease_until IS NOT NULL) THEN lease_until
                    ELSE due_at END) STORED,
                UNIQUE (flow, key))
            """,
            // Only what is open: claiming stays as fast with a million delivered rows as with none.
            """
            CREATE INDEX delivery_open ON delivery (flow, free_at, id)
            WHERE state IN ('waiting', 'sending', 'uncertain')
            """,
            "CREATE INDEX delivery_by_state ON delivery (state, flow, id)",
            """
            CREATE TABLE attempt (
                delivery_id BIGINT NOT NULL REFERENCES delivery (id),
                ordinal INTEGER NOT NULL,
                number INTEGER NOT NULL,
                act TEXT NOT NULL CHECK (act IN ('send', 'look')),
                started_at BIGINT NOT NULL,
                ended_at BIGINT,
                done_by TEXT NOT NULL,
                digest TEXT NOT NULL,
                outcome TEXT NOT NULL,
                failure_code TEXT,
                failure_verdict TEXT,
                failure_summary TEXT,
                failure_advice TEXT,
                failure_cause TEXT,
                failure_place TEXT,
                request TEXT NOT NULL,
                response TEXT NOT NULL,
                http_status INTEGER,
                PRIMARY KEY (delivery_id, ordinal))
            """,
        ])
}
