import Base

extension Migration {
    /// People who sign in, what they may do, and that they have.
    static let users = Migration(
        11, "users",
        [
            "INSERT INTO counter (name, value) VALUES ('user', 0)",
            """
            CREATE TABLE user_account (
                id BIGINT PRIMARY KEY,
                name TEXT NOT NULL,
                name_key TEXT NOT NULL UNIQUE,
                full_name TEXT NOT NULL,
                role TEXT CHECK (role IN ('viewer', 'creator', 'tax-officer', 'accounting-officer', 'admin')),
                language TEXT NOT NULL,
                zone TEXT,
                password_hash TEXT NOT NULL,
                disabled_at BIGINT,
                created_by TEXT NOT NULL,
                created_at BIGINT NOT NULL,
                version BIGINT NOT NULL)
            """,
            """
            CREATE TABLE user_grant (
                user_id BIGINT NOT NULL REFERENCES user_account (id),
                permission TEXT NOT NULL,
                PRIMARY KEY (user_id, permission))
            """,
            """
            CREATE TABLE user_session (
                digest TEXT PRIMARY KEY,
                user_id BIGINT NOT NULL REFERENCES user_account (id),
                created_at BIGINT NOT NULL,
                last_seen_at BIGINT NOT NULL,
                address TEXT NOT NULL,
                agent TEXT NOT NULL,
                has_second_factor INTEGER NOT NULL)
            """,
            "CREATE INDEX user_session_by_user ON user_session (user_id)",
            """
            CREATE TABLE pending_sign_in (
                digest TEXT PRIMARY KEY,
                user_id BIGINT NOT NULL REFERENCES user_account (id),
                created_at BIGINT NOT NULL)
            """,
            """
            CREATE TABLE sign_in_attempt (
                subject TEXT PRIMARY KEY,
                attempts BIGINT NOT NULL,
                latest_at BIGINT NOT NULL)
            """,
            "CREATE INDEX sign_in_attempt_by_time ON sign_in_attempt (latest_at)",
            """
            CREATE TABLE second_factor (
                user_id BIGINT PRIMARY KEY REFERENCES user_account (id),
                sealed_key TEXT NOT NULL,
                created_at BIGINT NOT NULL,
                confirmed_at BIGINT,
                used_step BIGINT NOT NULL)
            """,
            """
            CREATE TABLE recovery_code (
                user_id BIGINT NOT NULL REFERENCES user_account (id),
                digest TEXT NOT NULL,
                PRIMARY KEY (user_id, digest))
            """,
            """
            CREATE TABLE setup_link (
                digest TEXT PRIMARY KEY,
                ends_at BIGINT NOT NULL)
            """,
        ])
}
