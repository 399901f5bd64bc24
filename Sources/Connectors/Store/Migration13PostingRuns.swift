import Base

extension Migration {
    /// Bulk postings with each of their fakturs; files that were looked over and wait for a yes.
    static let postingRuns = Migration(
        13, "posting runs",
        [
            "INSERT INTO counter (name, value) VALUES ('posting_run', 0)",
            """
            CREATE TABLE posting_run (
                id BIGINT PRIMARY KEY,
                who TEXT NOT NULL,
                created_at BIGINT NOT NULL,
                total INTEGER NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('open', 'done', 'stopped')),
                fence BIGINT NOT NULL,
                holder TEXT,
                lease_until BIGINT,
                stop_asked_by TEXT,
                ended_at BIGINT,
                posted INTEGER NOT NULL,
                present INTEGER NOT NULL,
                waiting INTEGER NOT NULL,
                uncertain INTEGER NOT NULL,
                refused INTEGER NOT NULL,
                failure_code TEXT,
                failure_verdict TEXT,
                failure_summary TEXT,
                failure_advice TEXT,
                failure_cause TEXT,
                failure_place TEXT)
            """,
            "CREATE INDEX posting_run_open ON posting_run (id) WHERE state = 'open'",
            """
            CREATE TABLE posting_run_part (
                run_id BIGINT NOT NULL REFERENCES posting_run (id),
                place INTEGER NOT NULL,
                faktur_id BIGINT NOT NULL,
                confirmed_digest TEXT NOT NULL,
                begun_at BIGINT,
                ended_at BIGINT,
                outcome TEXT CHECK (outcome IN ('posted', 'present', 'waiting', 'uncertain', 'refused')),
                failure_code TEXT,
                failure_verdict TEXT,
                failure_summary TEXT,
                failure_advice TEXT,
                failure_cause TEXT,
                failure_place TEXT,
                PRIMARY KEY (run_id, place))
            """,
            // The next one is found at once, however many are done.
            "CREATE INDEX posting_run_part_left ON posting_run_part (run_id, place) WHERE outcome IS NULL",
            """
            CREATE TABLE looked_over_file (
                id TEXT PRIMARY KEY,
                kind TEXT NOT NULL CHECK (kind IN ('fakturs', 'customers', 'billing')),
                who TEXT NOT NULL,
                digest TEXT NOT NULL,
                content BYTEA NOT NULL,
                brought_at BIGINT NOT NULL,
                expires_at BIGINT NOT NULL)
            """,
            "CREATE INDEX looked_over_file_by_who ON looked_over_file (who, brought_at)",
            "CREATE INDEX looked_over_file_by_expiry ON looked_over_file (expires_at)",
        ])
}
