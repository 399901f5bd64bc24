import Base

extension Migration {
    /// Who did what, chained by digests; the head is one row that every writer passes through.
    static let audit = Migration(
        3, "audit",
        [
            """
            CREATE TABLE audit (
                sequence BIGINT PRIMARY KEY,
                happened_at BIGINT NOT NULL,
                who TEXT NOT NULL,
                deed TEXT NOT NULL,
                subject TEXT NOT NULL,
                state_before TEXT NOT NULL,
                state_after TEXT NOT NULL,
                digest TEXT NOT NULL)
            """,
            "CREATE INDEX audit_by_subject ON audit (subject, sequence)",
            "CREATE TABLE audit_head (id INTEGER PRIMARY KEY CHECK (id = 1), sequence BIGINT NOT NULL, digest TEXT NOT NULL)",
            "INSERT INTO audit_head (id, sequence, digest) VALUES (1, 0, '')",
        ])
}
