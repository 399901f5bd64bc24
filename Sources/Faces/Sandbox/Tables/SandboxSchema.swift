import Base

/// The sandbox's own tables: plain enough that a test's oracle reads them itself, with any SQLite client.
enum SandboxSchema {
    /// Every statement is harmless on a database that has the table already.
    static let statements: [SQL] = [
        // Invoices and drafts. `reference` is U_TieoutRef; `cancelled` is N, Y (was cancelled) or C (is a cancellation);
        // amounts have six places; moments are milliseconds since 1970. Queries see a row from `visible_at` on.
        """
        CREATE TABLE IF NOT EXISTS document (
            object TEXT NOT NULL, doc_entry INTEGER NOT NULL, doc_num INTEGER NOT NULL, series INTEGER NOT NULL,
            card_code TEXT NOT NULL, reference TEXT, num_at_card TEXT, doc_date TEXT NOT NULL, currency TEXT NOT NULL,
            doc_total TEXT NOT NULL, vat_sum TEXT NOT NULL, doc_total_fc TEXT NOT NULL, cancelled TEXT NOT NULL,
            version INTEGER NOT NULL, created_at INTEGER NOT NULL, visible_at INTEGER NOT NULL, json TEXT NOT NULL,
            PRIMARY KEY (object, doc_entry))
        """,
        "CREATE INDEX IF NOT EXISTS document_reference ON document (object, reference)",
        "CREATE INDEX IF NOT EXISTS document_card_code ON document (object, card_code, doc_entry)",
        // `origin` is manual, invoice or reversal.
        """
        CREATE TABLE IF NOT EXISTS journal_entry (
            jdt_num INTEGER PRIMARY KEY, reference TEXT, reference_date TEXT NOT NULL, memo TEXT, debit_total TEXT NOT NULL,
            origin TEXT NOT NULL, reversed_by INTEGER, version INTEGER NOT NULL, created_at INTEGER NOT NULL,
            visible_at INTEGER NOT NULL, json TEXT NOT NULL)
        """,
        "CREATE INDEX IF NOT EXISTS journal_entry_reference ON journal_entry (reference)",
        """
        CREATE TABLE IF NOT EXISTS master (
            object TEXT NOT NULL, key TEXT NOT NULL, version INTEGER NOT NULL, json TEXT NOT NULL,
            PRIMARY KEY (object, key))
        """,
        "CREATE TABLE IF NOT EXISTS exchange_rate (currency TEXT, day TEXT, rate TEXT NOT NULL, PRIMARY KEY (currency, day))",
        """
        CREATE TABLE IF NOT EXISTS posting_period (
            entry INTEGER PRIMARY KEY, category INTEGER NOT NULL, code TEXT NOT NULL, first_day TEXT NOT NULL,
            last_day TEXT NOT NULL, status TEXT NOT NULL)
        """,
        """
        CREATE TABLE IF NOT EXISTS numbering_series (
            object TEXT NOT NULL, series INTEGER NOT NULL, name TEXT NOT NULL, next_number INTEGER NOT NULL,
            is_default INTEGER NOT NULL, PRIMARY KEY (object, series))
        """,
        "CREATE TABLE IF NOT EXISTS attachment_file (entry INTEGER, line INTEGER, name TEXT, content BLOB, PRIMARY KEY (entry, line))",
        """
        CREATE TABLE IF NOT EXISTS session (
            id TEXT PRIMARY KEY, user_name TEXT NOT NULL, last_used_at INTEGER NOT NULL, on_bad_node INTEGER NOT NULL)
        """,
        // Work the server accepted and will finish later, whatever became of its client.
        """
        CREATE TABLE IF NOT EXISTS pending_request (
            id INTEGER PRIMARY KEY, due_at INTEGER NOT NULL, request TEXT NOT NULL, faults TEXT NOT NULL)
        """,
        "CREATE TABLE IF NOT EXISTS fault (id INTEGER PRIMARY KEY, rule TEXT NOT NULL, seen INTEGER NOT NULL, fired INTEGER NOT NULL)",
        "CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL)",
        """
        CREATE TABLE IF NOT EXISTS request_log (
            id INTEGER PRIMARY KEY, at INTEGER NOT NULL, method TEXT NOT NULL, target TEXT NOT NULL,
            outcome TEXT NOT NULL, faults TEXT NOT NULL, body TEXT NOT NULL)
        """,
    ]

    /// Empties everything; the next start seeds the company again.
    static let removal: [SQL] = [
        "DELETE FROM document", "DELETE FROM journal_entry", "DELETE FROM master", "DELETE FROM exchange_rate",
        "DELETE FROM posting_period", "DELETE FROM numbering_series", "DELETE FROM attachment_file",
        "DELETE FROM session", "DELETE FROM pending_request", "DELETE FROM fault", "DELETE FROM counter",
        "DELETE FROM request_log",
    ]
}
