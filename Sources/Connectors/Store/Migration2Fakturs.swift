import Base

extension Migration {
    /// Customers, fakturs and the log of their submissions. Amounts are text with six places, days `yyyy-MM-dd`.
    static let fakturs = Migration(
        2, "fakturs",
        [
            """
            CREATE TABLE customer (
                id BIGINT PRIMARY KEY,
                code TEXT UNIQUE,
                name TEXT NOT NULL,
                type TEXT NOT NULL CHECK (type IN ('customer', 'vendor')),
                project TEXT,
                department TEXT,
                payment_terms_days INTEGER,
                tax_code TEXT,
                revenue_account TEXT,
                receivable_account TEXT)
            """,
            "CREATE UNIQUE INDEX customer_without_code ON customer (name) WHERE code IS NULL",
            "CREATE INDEX customer_by_name ON customer (name)",
            """
            CREATE TABLE faktur (
                id BIGINT PRIMARY KEY,
                type TEXT NOT NULL CHECK (type IN ('sales', 'purchase')),
                customer_id BIGINT REFERENCES customer (id),
                invoice_no TEXT NOT NULL,
                invoice_date TEXT NOT NULL,
                currency TEXT NOT NULL,
                kurs TEXT NOT NULL,
                dpp TEXT NOT NULL,
                ppn TEXT NOT NULL,
                wtax_amount TEXT NOT NULL,
                tax_code TEXT,
                payment_terms_days INTEGER,
                project TEXT,
                department TEXT,
                remarks TEXT NOT NULL,
                faktur_no TEXT,
                faktur_date TEXT,
                doc_num BIGINT,
                posting_date TEXT,
                user_code TEXT,
                account TEXT,
                created_by TEXT NOT NULL,
                created_at BIGINT NOT NULL,
                submit_at BIGINT,
                response_by TEXT,
                response_at BIGINT,
                status TEXT NOT NULL CHECK (status IN ('draft', 'submitted', 'answered', 'posted', 'cancelled')),
                attachment TEXT,
                sap_submission_status TEXT NOT NULL CHECK (sap_submission_status IN
                    ('none', 'pending', 'uncertain', 'partial', 'submitted', 'failed', 'cancelled')),
                sap_submission_attempts INTEGER NOT NULL,
                sap_submission_error TEXT,
                sap_submitted_at BIGINT,
                sap_submitted_by TEXT,
                sap_doc_entry BIGINT,
                sap_je_num BIGINT,
                generation INTEGER NOT NULL,
                version BIGINT NOT NULL)
            """,
            // A faktur without a customer counts as one of customer 0: importing it twice must not keep it twice.
            "CREATE UNIQUE INDEX faktur_of_customer ON faktur (type, COALESCE(customer_id, 0), invoice_no)",
            // SAP repeats a DocNum in another numbering series, so only a number typed by hand (no DocEntry) is unique.
            "CREATE UNIQUE INDEX faktur_doc_num_typed ON faktur (doc_num) WHERE sap_doc_entry IS NULL",
            "CREATE INDEX faktur_by_doc_num ON faktur (doc_num)",
            "CREATE INDEX faktur_by_status ON faktur (status, id)",
            "CREATE INDEX faktur_by_submission ON faktur (sap_submission_status, id)",
            "CREATE INDEX faktur_by_date ON faktur (invoice_date)",
            """
            CREATE TABLE sap_submission_logs (
                faktur_id BIGINT NOT NULL REFERENCES faktur (id),
                ordinal INTEGER NOT NULL,
                document TEXT NOT NULL,
                attempt INTEGER NOT NULL,
                outcome TEXT NOT NULL,
                error TEXT,
                request TEXT NOT NULL,
                response TEXT NOT NULL,
                http_status INTEGER,
                submitted_by TEXT NOT NULL,
                submitted_at BIGINT NOT NULL,
                milliseconds BIGINT NOT NULL,
                PRIMARY KEY (faktur_id, ordinal))
            """,
        ])
}
