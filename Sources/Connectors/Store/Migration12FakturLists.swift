import Base

extension Migration {
    /// Lists over any number of fakturs: columns an index can sort and add up, an index for each order, tallies that every
    /// change to a faktur keeps up to date; searches people saved; what they said of fakturs, and scans.
    static let fakturLists = Migration(
        12, "faktur lists",
        [
            "ALTER TABLE faktur ADD COLUMN standing TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE faktur ADD COLUMN invoice_key TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE faktur ADD COLUMN faktur_key TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE faktur ADD COLUMN dpp_thousands BIGINT NOT NULL DEFAULT 0",
            "ALTER TABLE faktur ADD COLUMN dpp_rest BIGINT NOT NULL DEFAULT 0",
            "ALTER TABLE faktur ADD COLUMN ppn_thousands BIGINT NOT NULL DEFAULT 0",
            "ALTER TABLE faktur ADD COLUMN ppn_rest BIGINT NOT NULL DEFAULT 0",
            """
            UPDATE faktur
            SET standing = CASE
                    WHEN sap_submission_status IN ('uncertain', 'partial', 'failed') AND status <> 'cancelled'
                    THEN 'attention'
                    ELSE status
                END,
                invoice_key = \(key(of: "invoice_no")),
                faktur_key = \(key(of: "COALESCE(faktur_no, '')")),
                dpp_thousands = \(thousands(of: "dpp")), dpp_rest = \(rest(of: "dpp")),
                ppn_thousands = \(thousands(of: "ppn")), ppn_rest = \(rest(of: "ppn"))
            """,
            // A negative amount is rounded down to thousands too: what is left above them is counted from below.
            """
            UPDATE faktur
            SET dpp_thousands = -dpp_thousands - CASE WHEN dpp_rest > 0 THEN 1 ELSE 0 END,
                dpp_rest = CASE WHEN dpp_rest > 0 THEN 1000000000 - dpp_rest ELSE 0 END
            WHERE dpp LIKE '-%'
            """,
            """
            UPDATE faktur
            SET ppn_thousands = -ppn_thousands - CASE WHEN ppn_rest > 0 THEN 1 ELSE 0 END,
                ppn_rest = CASE WHEN ppn_rest > 0 THEN 1000000000 - ppn_rest ELSE 0 END
            WHERE ppn LIKE '-%'
            """,
            "CREATE INDEX faktur_listed_by_id ON faktur (type, standing, id)",
            "CREATE INDEX faktur_listed_by_date ON faktur (type, standing, invoice_date, id)",
            "CREATE INDEX faktur_listed_by_number ON faktur (type, standing, invoice_key, id)",
            "CREATE INDEX faktur_listed_by_amount ON faktur (type, standing, dpp_thousands, dpp_rest, id)",
            "CREATE INDEX faktur_listed_by_customer ON faktur (type, standing, (COALESCE(customer_id, 0)), id)",
            "CREATE INDEX faktur_by_faktur_key ON faktur (faktur_key, id)",
            "CREATE INDEX faktur_by_creator ON faktur (created_by, id)",
            """
            CREATE TABLE faktur_tally (
                type TEXT NOT NULL,
                standing TEXT NOT NULL,
                currency TEXT NOT NULL,
                shard INTEGER NOT NULL,
                fakturs BIGINT NOT NULL,
                dpp_thousands BIGINT NOT NULL,
                dpp_rest BIGINT NOT NULL,
                ppn_thousands BIGINT NOT NULL,
                ppn_rest BIGINT NOT NULL,
                PRIMARY KEY (type, standing, currency, shard))
            """,
            """
            CREATE TABLE faktur_month (
                month TEXT NOT NULL,
                type TEXT NOT NULL,
                standing TEXT NOT NULL,
                currency TEXT NOT NULL,
                kurs TEXT NOT NULL,
                shard INTEGER NOT NULL,
                fakturs BIGINT NOT NULL,
                dpp_thousands BIGINT NOT NULL,
                dpp_rest BIGINT NOT NULL,
                ppn_thousands BIGINT NOT NULL,
                ppn_rest BIGINT NOT NULL,
                PRIMARY KEY (month, type, standing, currency, kurs, shard))
            """,
            // How many a day: only what is delivered, so that nothing is written for what is still on its way.
            "CREATE INDEX delivery_done ON delivery (flow, updated_at) WHERE state = 'delivered'",
            """
            CREATE TABLE saved_view (
                user_name TEXT NOT NULL,
                name TEXT NOT NULL,
                query TEXT NOT NULL,
                saved_at BIGINT NOT NULL,
                PRIMARY KEY (user_name, name))
            """,
            """
            CREATE TABLE faktur_comment (
                faktur_id BIGINT NOT NULL REFERENCES faktur (id),
                ordinal INTEGER NOT NULL,
                said_at BIGINT NOT NULL,
                who TEXT NOT NULL,
                words TEXT NOT NULL,
                PRIMARY KEY (faktur_id, ordinal))
            """,
            """
            CREATE TABLE faktur_attachment (
                faktur_id BIGINT NOT NULL REFERENCES faktur (id),
                ordinal INTEGER NOT NULL,
                name TEXT NOT NULL,
                kind TEXT NOT NULL,
                digest TEXT NOT NULL REFERENCES kept_file (digest),
                bytes_count BIGINT NOT NULL,
                attached_at BIGINT NOT NULL,
                who TEXT NOT NULL,
                PRIMARY KEY (faktur_id, ordinal))
            """,
            """
            INSERT INTO faktur_tally
            SELECT type, standing, currency, id % 8, \(sums) FROM faktur GROUP BY type, standing, currency, id % 8
            """,
            """
            INSERT INTO faktur_month
            SELECT SUBSTR(invoice_date, 1, 7), type, standing, currency, kurs, id % 8, \(sums) FROM faktur
            GROUP BY SUBSTR(invoice_date, 1, 7), type, standing, currency, kurs, id % 8
            """,
        ])

    private static let sums: SQL =
        "COUNT(*), SUM(dpp_thousands), SUM(dpp_rest), SUM(ppn_thousands), SUM(ppn_rest)"

    /// Letters and digits of a number as the program keys them; the marks that numbers are written with are taken out.
    private static func key(of column: SQL) -> SQL {
        """
        UPPER(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(\(column), '/', ''), '-', ''), '.', ''), ' ', ''), '_', ''),
            '#', ''))
        """
    }

    /// The digits of an amount without its sign and point, behind twelve zeros: the last nine are the rest.
    private static func digits(of column: SQL) -> SQL {
        "('000000000000' || REPLACE(REPLACE(\(column), '-', ''), '.', ''))"
    }

    private static func thousands(of column: SQL) -> SQL {
        "CAST(SUBSTR(\(digits(of: column)), 1, LENGTH(\(digits(of: column))) - 9) AS BIGINT)"
    }

    private static func rest(of column: SQL) -> SQL {
        "CAST(SUBSTR(\(digits(of: column)), LENGTH(\(digits(of: column))) - 8, 9) AS BIGINT)"
    }
}
