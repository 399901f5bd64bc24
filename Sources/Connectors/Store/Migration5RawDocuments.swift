import Base

extension Migration {
    /// Documents of other applications and what became of them.
    static let rawDocuments = Migration(
        5, "raw documents",
        [
            // free_at: when the next worker may take it, because it is due, not set aside, and nobody holds it.
            """
            CREATE TABLE raw_document (
                id TEXT PRIMARY KEY,
                source TEXT NOT NULL,
                data TEXT NOT NULL,
                data_hash TEXT NOT NULL,
                sync_status INTEGER NOT NULL CHECK (sync_status IN (0, 1, 2, 3)),
                sync_log TEXT,
                synced_hash TEXT,
                tries INTEGER NOT NULL,
                due_at BIGINT,
                failure_code TEXT,
                failure_verdict TEXT,
                failure_summary TEXT,
                failure_advice TEXT,
                failure_cause TEXT,
                failure_place TEXT,
                aside_by TEXT,
                aside_at BIGINT,
                aside_reason TEXT,
                fence BIGINT NOT NULL,
                holder TEXT,
                lease_until BIGINT,
                arrived_at BIGINT NOT NULL,
                updated_at BIGINT NOT NULL,
                free_at BIGINT GENERATED ALWAYS AS (
                    CASE WHEN aside_at IS NOT NULL OR due_at IS NULL THEN NULL
                    WHEN lease_until > due_at THEN lease_until
                    ELSE due_at END) STORED)
            """,
            // Only what is due some day: claiming stays as fast with a million synced documents as with none.
            "CREATE INDEX raw_document_open ON raw_document (free_at, id) WHERE free_at IS NOT NULL",
            "CREATE INDEX raw_document_by_status ON raw_document (sync_status, id)",
        ])
}
