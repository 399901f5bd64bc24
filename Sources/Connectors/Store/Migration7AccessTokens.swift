import Base

extension Migration {
    /// What lets programs in.
    static let accessTokens = Migration(
        7, "access tokens",
        [
            """
            CREATE TABLE access_token (
                id TEXT PRIMARY KEY,
                name TEXT NOT NULL,
                role TEXT NOT NULL
                    CHECK (role IN ('viewer', 'creator', 'tax-officer', 'accounting-officer', 'admin')),
                digest TEXT NOT NULL,
                created_by TEXT NOT NULL,
                created_at BIGINT NOT NULL,
                expires_at BIGINT,
                last_used_at BIGINT,
                revoked_at BIGINT,
                revoked_by TEXT)
            """,
            // What a token's holder did is found in the audit by its name: two in force never share one.
            "CREATE UNIQUE INDEX access_token_name ON access_token (name) WHERE revoked_at IS NULL",
        ])
}
