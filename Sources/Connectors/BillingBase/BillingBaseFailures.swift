package import Base

extension Failure.Code {
    package static let billingBaseSettings = Self("BILLING-BASE-SETTINGS")
    package static let billingBaseUnreachable = Self("BILLING-BASE-UNREACHABLE")
    package static let billingBaseLoginRefused = Self("BILLING-BASE-LOGIN-REFUSED")
    package static let billingBaseBusy = Self("BILLING-BASE-BUSY")
    package static let billingBaseUnclear = Self("BILLING-BASE-UNCLEAR")
    package static let billingBaseTableMissing = Self("BILLING-BASE-TABLE-MISSING")
    package static let billingBaseColumnMissing = Self("BILLING-BASE-COLUMN-MISSING")
    package static let billingBaseForbidden = Self("BILLING-BASE-FORBIDDEN")
    package static let billingBaseRefused = Self("BILLING-BASE-REFUSED")
    package static let billingBaseUnreadable = Self("BILLING-BASE-UNREADABLE")
}

extension Failure {
    /// The one place where the database's errors become failures. The cause keeps the database's own words.
    init(billing error: SQLError) {
        let cause = error.statement.isEmpty ? error.message : "\(error.message) in: \(error.statement)"
        switch (error.kind, error.code) {
        case (_, "28P01"), (_, "28000"), (_, "3D000"):
            self.init(
                .billingBaseLoginRefused, .askHuman, "Billing's database refused the login.",
                advice: "Check billing.user and its password, and that this user may enter billing.database.",
                cause: cause, place: "billing.user")
        case (_, "42501"):
            self.init(
                .billingBaseForbidden, .askHuman, "Billing's database does not let Tieout's user do this.",
                advice: "Read which right is missing behind this message, and let the administrator grant it; "
                    + "docs/invoice-collection.md has the SQL.", cause: cause)
        case (.busy, _):
            self.init(
                .billingBaseBusy, .tryAgain, "Another transaction in billing's database is in the way.",
                advice: "Nothing to do: Tieout tries again.", cause: cause)
        case (.unavailable, _):
            self.init(
                .billingBaseUnreachable, .tryAgain, "Billing's database can't be reached, or did not answer in time.",
                advice: "Nothing to do unless it lasts: then check billing.host, the port and the server; "
                    + "Tieout goes on by itself.", cause: cause, place: "billing.host")
        case (.unclear, _):
            self.init(
                .billingBaseUnclear, .tryAgain,
                "Billing's database was lost while it kept a change; it may be kept or not.",
                advice: "Nothing to do: the next run looks at what is there, and goes on from it.", cause: cause)
        case (.conflict, _), (.refused, _), (.damaged, _), (.abandoned, _):
            self.init(
                .billingBaseRefused, .askHuman, "Billing's database refused the change for a reason of its own.",
                advice: "Read the database's words behind this message, and show them to whoever looks after billing.",
                cause: cause)
        }
    }

    static func billingSettings(
        _ setting: String, _ problem: String, among names: [String] = [], _ wanted: String = ""
    ) -> Failure {
        let meant = Similarity.nearest(to: wanted, among: names).map { " Did you mean \($0)?" } ?? ""
        return Failure(
            .billingBaseSettings, .askHuman, "The setting \(setting) can't be used: \(problem).\(meant)",
            advice: "Write ours=theirs, with commas between them, as docs/invoice-collection.md shows.", place: setting)
    }

    static func billingTableMissing(
        _ sql: String, _ table: SQLName, schema: SQLName, among others: [String]
    ) -> Failure {
        let meant = Similarity.nearest(to: table.description, among: others).map { "Did you mean \($0)? " } ?? ""
        return Failure(
            .billingBaseTableMissing, .askHuman,
            "Billing's database has no table \(table.description) in the schema \(schema.description).",
            advice: "\(meant)Name the right one in billing.tables, or let it be made: \(sql)",
            cause: others.isEmpty ? "The schema has no tables." : "The schema has \(others.joined(separator: ", ")).",
            place: "billing.tables")
    }

    static func billingColumnsMissing(
        _ missing: [String], in table: SQLName, having present: [String], sql: String
    ) -> Failure {
        let names = missing.map { name in
            name + (Similarity.nearest(to: name, among: present).map { " (or is it \($0)?)" } ?? "")
        }
        return Failure(
            .billingBaseColumnMissing, .askHuman,
            "Billing's table \(table.description) lacks \(names.joined(separator: ", ")).",
            advice: "Name the columns in the settings, or let them be added: \(sql)",
            cause: "The table has \(present.joined(separator: ", ")).", place: table.description)
    }

    static func billingForbidden(sql: String) -> Failure {
        Failure(
            .billingBaseForbidden, .askHuman, "Billing's database lets Tieout's user in, but not use its tables.",
            advice: "Let its administrator run: \(sql)", place: "billing.user")
    }

    static func billingUnreadable(_ what: String, of invoice: String) -> Failure {
        Failure(
            .billingBaseUnreadable, .askHuman,
            "Billing's database holds \(what) of invoice \(invoice) as nothing usable.",
            advice: "Look at the row, and correct it there.", place: invoice)
    }

    /// The column is of a type that has no such value.
    static func billingCantHold(_ value: String, _ column: BillingColumn, type: String) -> Failure {
        Failure(
            .billingBaseRefused, .askHuman,
            "Billing's database can't keep \"\(value.prefix(100))\" as \(column.rawValue): the column is \(type).",
            advice: "Correct the value, or change the column's type there.", place: column.name)
    }
}
