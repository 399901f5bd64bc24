import Base

extension Migration {
    /// What a person set aside waits for nobody: a state of its own for deliveries, a pile of its own for fakturs. Fakturs that
    /// were numbered by hand lie with the posted ones. And for each raw document the moment since which what it says is in
    /// the target.
    ///
    /// Which words a state may be is part of the table's definition, which SQLite can't change: deliveries and attempts are
    /// copied into tables that allow one word more.
    static let settingAside = Migration(
        15, "setting aside",
        [
            """
            CREATE TABLE delivery_anew (
                id BIGINT PRIMARY KEY,
                flow TEXT NOT NULL,
                key TEXT NOT NULL,
                target TEXT NOT NULL,
                reference TEXT NOT NULL,
                state TEXT NOT NULL
                    CHECK (state IN ('waiting', 'sending', 'uncertain', 'delivered', 'parked', 'aside', 'cancelled')),
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
            """
            INSERT INTO delivery_anew (
                id, flow, key, target, reference, state, attempts, forgiven, looks, fence, due_at, holder, lease_until,
                sent_at, may_exist, confirmed_digest, requested_by, failure_code, failure_verdict, failure_summary,
                failure_advice, failure_cause, failure_place, receipt_key, receipt_detail, receipt_discrepancy, created_at,
                updated_at)
            SELECT id, flow, key, target, reference,
                CASE WHEN state = 'parked' AND failure_code = 'DELIVERY-SET-ASIDE' THEN 'aside' ELSE state END,
                attempts, forgiven, looks, fence, due_at, holder, lease_until, sent_at, may_exist, confirmed_digest,
                requested_by, failure_code, failure_verdict, failure_summary, failure_advice, failure_cause, failure_place,
                receipt_key, receipt_detail, receipt_discrepancy, created_at, updated_at
            FROM delivery
            """,
            """
            CREATE TABLE attempt_anew (
                delivery_id BIGINT NOT NULL REFERENCES delivery_anew (id),
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
            """
            INSERT INTO attempt_anew
            SELECT delivery_id, ordinal, number, act, started_at, ended_at, done_by, digest, outcome, failure_code,
                failure_verdict, failure_summary, failure_advice, failure_cause, failure_place, request, response,
                http_status
            FROM attempt
            """,
            "DROP TABLE attempt",
            "DROP TABLE delivery",
            "ALTER TABLE delivery_anew RENAME TO delivery",
            "ALTER TABLE attempt_anew RENAME TO attempt",
            """
            CREATE INDEX delivery_open ON delivery (flow, free_at, id)
            WHERE state IN ('waiting', 'sending', 'uncertain')
            """,
            "CREATE INDEX delivery_by_state ON delivery (state, flow, id)",
            "CREATE INDEX delivery_done ON delivery (flow, updated_at) WHERE state = 'delivered'",
            "ALTER TABLE faktur ADD COLUMN set_aside INTEGER NOT NULL DEFAULT 0",
            """
            UPDATE faktur SET set_aside = 1, standing = 'aside'
            WHERE standing = 'attention' AND sap_submission_error LIKE 'DELIVERY-SET-ASIDE%'
            """,
            """
            UPDATE faktur SET standing = 'posted'
            WHERE doc_num IS NOT NULL AND standing IN ('draft', 'submitted', 'answered')
            """,
            "DELETE FROM faktur_tally",
            """
            INSERT INTO faktur_tally
            SELECT type, standing, currency, id % 8, \(sums) FROM faktur GROUP BY type, standing, currency, id % 8
            """,
            "DELETE FROM faktur_month",
            """
            INSERT INTO faktur_month
            SELECT SUBSTR(invoice_date, 1, 7), type, standing, currency, kurs, id % 8, \(sums) FROM faktur
            GROUP BY SUBSTR(invoice_date, 1, 7), type, standing, currency, kurs, id % 8
            """,
            "ALTER TABLE raw_document ADD COLUMN synced_at BIGINT",
            "UPDATE raw_document SET synced_at = updated_at WHERE sync_status = 1",
            "CREATE INDEX raw_document_synced ON raw_document (synced_at) WHERE synced_at IS NOT NULL",
        ])

    private static let sums: SQL =
        "COUNT(*), SUM(dpp_thousands), SUM(dpp_rest), SUM(ppn_thousands), SUM(ppn_rest)"
}
