import Base

extension Migration {
    /// Billing's accounts, transactions, invoices and items under the names billing has for them; the files that belong to
    /// invoices, kept by digest; and what a person must look at in the ERP's views.
    static let billing = Migration(
        10, "billing",
        [
            """
            CREATE TABLE billing_account (
                account_code TEXT PRIMARY KEY,
                owner_name TEXT NOT NULL,
                owner_email TEXT NOT NULL,
                owner_language TEXT)
            """,
            """
            CREATE TABLE billing_transaction (
                slug TEXT PRIMARY KEY,
                account_code TEXT NOT NULL REFERENCES billing_account (account_code))
            """,
            """
            CREATE TABLE invoice_data (
                id TEXT PRIMARY KEY,
                direction TEXT NOT NULL CHECK (direction IN ('OUTGOING', 'INCOMING')),
                transaction_slug TEXT NOT NULL UNIQUE REFERENCES billing_transaction (slug),
                account_code TEXT NOT NULL REFERENCES billing_account (account_code),
                status TEXT NOT NULL,
                invoice_number TEXT,
                doc_num TEXT,
                signed_path TEXT,
                collected_at BIGINT,
                is_finished INTEGER NOT NULL,
                version BIGINT NOT NULL)
            """,
            "CREATE INDEX invoice_data_by_work ON invoice_data (direction, is_finished, id)",
            "CREATE INDEX invoice_data_by_account ON invoice_data (account_code, id)",
            """
            CREATE TABLE invoice_item (
                invoice_id TEXT NOT NULL REFERENCES invoice_data (id),
                number INTEGER NOT NULL,
                transaction_slug TEXT NOT NULL,
                ledger_account_code TEXT,
                cost_code TEXT,
                cost_code2 TEXT,
                net_amount_invoicing_in_system_currency TEXT NOT NULL,
                net_amount_invoicing_in_foreign_currency TEXT,
                doc_entry BIGINT,
                line_num BIGINT,
                vanished_at BIGINT,
                PRIMARY KEY (invoice_id, number))
            """,
            """
            CREATE TABLE kept_file (
                digest TEXT PRIMARY KEY,
                content BYTEA NOT NULL,
                kept_at BIGINT NOT NULL)
            """,
            """
            CREATE TABLE invoice_file (
                invoice_id TEXT NOT NULL REFERENCES invoice_data (id),
                position INTEGER NOT NULL,
                name TEXT NOT NULL,
                digest TEXT NOT NULL,
                bytes_count BIGINT NOT NULL,
                stored_at BIGINT,
                PRIMARY KEY (invoice_id, position))
            """,
            """
            CREATE TABLE collection_finding (
                direction TEXT NOT NULL,
                document_number TEXT NOT NULL,
                since BIGINT NOT NULL,
                failure_code TEXT,
                failure_verdict TEXT,
                failure_summary TEXT,
                failure_advice TEXT,
                failure_cause TEXT,
                failure_place TEXT,
                PRIMARY KEY (direction, document_number))
            """,
        ])
}
