import Base

/// The stand-in's own tables: plain enough that a test's oracle reads them itself, with any SQLite client.
///
/// Amounts are text with six places, days `yyyy-MM-dd`, moments milliseconds since 1970. Keys are never used twice.
enum StandInSchema {
    /// Every statement is harmless on a database that has the table already.
    static let statements: [SQL] = people + business + imports + window

    private static let people: [SQL] = [
        // `role` is user, administrator or nobody.
        """
        CREATE TABLE IF NOT EXISTS user_account (
            pk INTEGER PRIMARY KEY AUTOINCREMENT, username TEXT NOT NULL UNIQUE, password TEXT NOT NULL,
            email TEXT NOT NULL, role TEXT NOT NULL, may_delete INTEGER NOT NULL)
        """,
        """
        CREATE TABLE IF NOT EXISTS token (
            key TEXT PRIMARY KEY, user_pk INTEGER NOT NULL, name TEXT NOT NULL, expires_on TEXT NOT NULL)
        """,
        "CREATE TABLE IF NOT EXISTS setting (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
    ]

    private static let business: [SQL] = [
        """
        CREATE TABLE IF NOT EXISTS company (
            pk INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, description TEXT NOT NULL, website TEXT NOT NULL,
            phone TEXT NOT NULL, email TEXT, currency TEXT NOT NULL, contact TEXT NOT NULL, link TEXT NOT NULL,
            active INTEGER NOT NULL, is_customer INTEGER NOT NULL, is_manufacturer INTEGER NOT NULL,
            is_supplier INTEGER NOT NULL, notes TEXT, tax_id TEXT NOT NULL, metadata TEXT NOT NULL)
        """,
        "CREATE INDEX IF NOT EXISTS company_name ON company (name)",
        "CREATE TABLE IF NOT EXISTS part_category (pk INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, description TEXT NOT NULL)",
        """
        CREATE TABLE IF NOT EXISTS part (
            pk INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, ipn TEXT NOT NULL, revision TEXT NOT NULL,
            description TEXT NOT NULL, category INTEGER, keywords TEXT, link TEXT, units TEXT NOT NULL, notes TEXT,
            active INTEGER NOT NULL, salable INTEGER NOT NULL, purchaseable INTEGER NOT NULL,
            component INTEGER NOT NULL, assembly INTEGER NOT NULL, virtual INTEGER NOT NULL, created_on TEXT NOT NULL,
            created_by INTEGER NOT NULL, metadata TEXT NOT NULL)
        """,
        "CREATE INDEX IF NOT EXISTS part_name ON part (name)",
        // `status`: 10 pending, 15 in progress, 20 shipped, 25 on hold, 30 complete, 40 cancelled.
        """
        CREATE TABLE IF NOT EXISTS sales_order (
            pk INTEGER PRIMARY KEY AUTOINCREMENT, reference TEXT NOT NULL UNIQUE, reference_int INTEGER NOT NULL,
            customer INTEGER, description TEXT NOT NULL, customer_reference TEXT NOT NULL, link TEXT NOT NULL,
            status INTEGER NOT NULL, created_on TEXT NOT NULL, issued_on TEXT, starts_on TEXT, target_on TEXT,
            currency TEXT, notes TEXT, created_by INTEGER NOT NULL, updated_at INTEGER NOT NULL, total_price TEXT,
            metadata TEXT NOT NULL)
        """,
        "CREATE INDEX IF NOT EXISTS sales_order_description ON sales_order (description)",
        """
        CREATE TABLE IF NOT EXISTS sales_order_line (
            pk INTEGER PRIMARY KEY AUTOINCREMENT, order_pk INTEGER NOT NULL, part INTEGER NOT NULL, quantity TEXT NOT NULL,
            price TEXT, currency TEXT NOT NULL, reference TEXT NOT NULL, notes TEXT NOT NULL, line TEXT NOT NULL,
            link TEXT NOT NULL, target_on TEXT)
        """,
        "CREATE INDEX IF NOT EXISTS sales_order_line_order ON sales_order_line (order_pk, pk)",
        """
        CREATE TABLE IF NOT EXISTS sales_order_extra_line (
            pk INTEGER PRIMARY KEY AUTOINCREMENT, order_pk INTEGER NOT NULL, quantity TEXT NOT NULL, price TEXT,
            currency TEXT NOT NULL, description TEXT NOT NULL, reference TEXT NOT NULL, notes TEXT NOT NULL,
            line TEXT NOT NULL, link TEXT NOT NULL, target_on TEXT)
        """,
    ]

    private static let imports: [SQL] = [
        // `status`: 0 initial, 10 mapping, 20 importing, 30 processing, 40 complete.
        """
        CREATE TABLE IF NOT EXISTS import_session (
            pk INTEGER PRIMARY KEY AUTOINCREMENT, model TEXT NOT NULL, status INTEGER NOT NULL, user_pk INTEGER NOT NULL,
            file_name TEXT NOT NULL, content BLOB NOT NULL, defaults TEXT NOT NULL, overrides TEXT NOT NULL,
            created_at INTEGER NOT NULL, ready_at INTEGER)
        """,
        """
        CREATE TABLE IF NOT EXISTS import_column (
            pk INTEGER PRIMARY KEY AUTOINCREMENT, session INTEGER NOT NULL, field TEXT NOT NULL, column_name TEXT NOT NULL)
        """,
        """
        CREATE TABLE IF NOT EXISTS import_row (
            pk INTEGER PRIMARY KEY AUTOINCREMENT, session INTEGER NOT NULL, row_index INTEGER NOT NULL,
            row_data TEXT NOT NULL, data TEXT NOT NULL, errors TEXT NOT NULL, valid INTEGER NOT NULL,
            complete INTEGER NOT NULL)
        """,
        "CREATE INDEX IF NOT EXISTS import_row_session ON import_row (session, row_index)",
    ]

    /// What people and tests see and steer.
    private static let window: [SQL] = [
        """
        CREATE TABLE IF NOT EXISTS pending_request (
            id INTEGER PRIMARY KEY AUTOINCREMENT, due_at INTEGER NOT NULL, user_pk INTEGER NOT NULL,
            method TEXT NOT NULL, target TEXT NOT NULL, content_type TEXT, body BLOB NOT NULL)
        """,
        "CREATE TABLE IF NOT EXISTS fault (id INTEGER PRIMARY KEY, rule TEXT NOT NULL, seen INTEGER NOT NULL, fired INTEGER NOT NULL)",
        "CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL)",
        """
        CREATE TABLE IF NOT EXISTS request_log (
            id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, method TEXT NOT NULL, target TEXT NOT NULL,
            outcome TEXT NOT NULL, faults TEXT NOT NULL, body TEXT NOT NULL)
        """,
    ]

    /// Leaves empty tables.
    static let removal: [SQL] = [
        "DELETE FROM user_account", "DELETE FROM token", "DELETE FROM setting", "DELETE FROM company",
        "DELETE FROM part_category", "DELETE FROM part", "DELETE FROM sales_order", "DELETE FROM sales_order_line",
        "DELETE FROM sales_order_extra_line", "DELETE FROM import_session", "DELETE FROM import_column",
        "DELETE FROM import_row", "DELETE FROM pending_request", "DELETE FROM fault", "DELETE FROM counter",
        "DELETE FROM request_log", "DELETE FROM sqlite_sequence",
    ]
}
