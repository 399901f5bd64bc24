import Base

extension Migration {
    /// Jobs, and every time one did its work.
    static let jobs = Migration(
        4, "jobs",
        [
            "INSERT INTO counter (name, value) VALUES ('run', 0)",
            """
            CREATE TABLE job (
                name TEXT PRIMARY KEY,
                schedule TEXT NOT NULL,
                zone TEXT,
                enabled INTEGER NOT NULL,
                late_after_seconds BIGINT NOT NULL,
                served_until BIGINT NOT NULL,
                alarmed_for BIGINT,
                version BIGINT NOT NULL)
            """,
            // due_at is NULL for runs a person started; NULLs differ from each other, so only due times are unique.
            """
            CREATE TABLE job_run (
                id BIGINT PRIMARY KEY,
                job TEXT NOT NULL REFERENCES job (name),
                due_at BIGINT,
                started_by TEXT,
                state TEXT NOT NULL
                    CHECK (state IN (
                        'queued', 'running', 'succeeded', 'partly', 'failed', 'stopped', 'vanished')),
                fence BIGINT NOT NULL,
                holder TEXT,
                lease_until BIGINT,
                stop_asked_by TEXT,
                created_at BIGINT NOT NULL,
                started_at BIGINT,
                ended_at BIGINT,
                counts TEXT NOT NULL,
                done BIGINT NOT NULL,
                total BIGINT,
                output TEXT NOT NULL,
                lines_dropped INTEGER NOT NULL,
                failure_code TEXT,
                failure_verdict TEXT,
                failure_summary TEXT,
                failure_advice TEXT,
                failure_cause TEXT,
                failure_place TEXT,
                UNIQUE (job, due_at))
            """,
            // One run of a job at a time, whatever any program believes.
            "CREATE UNIQUE INDEX job_run_open ON job_run (job) WHERE state IN ('queued', 'running')",
            "CREATE INDEX job_run_by_job ON job_run (job, id)",
        ])
}
