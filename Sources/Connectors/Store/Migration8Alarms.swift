import Base

extension Migration {
    /// Alarms of jobs, and the messages that tell of them.
    static let alarms = Migration(
        8, "alarms",
        [
            "INSERT INTO counter (name, value) VALUES ('alarm', 0), ('alarm_notice', 0)",
            """
            CREATE TABLE alarm (
                id BIGINT PRIMARY KEY,
                job TEXT NOT NULL,
                kind TEXT NOT NULL CHECK (kind IN ('late', 'failing')),
                run BIGINT,
                raised_at BIGINT NOT NULL,
                cleared_at BIGINT,
                failure_code TEXT NOT NULL,
                failure_verdict TEXT NOT NULL,
                failure_summary TEXT,
                failure_advice TEXT,
                failure_cause TEXT,
                failure_place TEXT)
            """,
            // One alarm of a kind stands for a job, however many workers see the reason.
            "CREATE UNIQUE INDEX alarm_open ON alarm (job, kind) WHERE cleared_at IS NULL",
            "CREATE INDEX alarm_by_job ON alarm (job, id)",
            """
            CREATE TABLE alarm_notice (
                id BIGINT PRIMARY KEY,
                alarm BIGINT NOT NULL REFERENCES alarm (id),
                event TEXT NOT NULL CHECK (event IN ('raised', 'cleared')),
                channel TEXT NOT NULL,
                at BIGINT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'given up')),
                tries INTEGER NOT NULL,
                due_at BIGINT NOT NULL,
                ended_at BIGINT,
                failure TEXT,
                UNIQUE (alarm, event, channel))
            """,
            "CREATE INDEX alarm_notice_waiting ON alarm_notice (channel, due_at) WHERE state = 'waiting'",
            // The open alarm remembers what this column did: that a time was told of.
            "ALTER TABLE job DROP COLUMN alarmed_for",
        ])
}
