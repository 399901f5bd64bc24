package import Base
import ODBC

extension Failure.Code {
    package static let sapDatabaseSettings = Self("SAP-DATABASE-SETTINGS")
    package static let sapDatabaseDriverMissing = Self("SAP-DATABASE-DRIVER-MISSING")
    package static let sapDatabaseUnreachable = Self("SAP-DATABASE-UNREACHABLE")
    package static let sapDatabaseLoginRefused = Self("SAP-DATABASE-LOGIN-REFUSED")
    package static let sapDatabaseSlow = Self("SAP-DATABASE-SLOW")
    package static let sapDatabaseBusy = Self("SAP-DATABASE-BUSY")
    package static let sapDatabaseRefused = Self("SAP-DATABASE-REFUSED")
    package static let sapViewMissing = Self("SAP-VIEW-MISSING")
    package static let sapViewColumnMissing = Self("SAP-VIEW-COLUMN-MISSING")
    package static let sapViewForbidden = Self("SAP-VIEW-FORBIDDEN")
    package static let sapViewTooLarge = Self("SAP-VIEW-TOO-LARGE")
}

extension Failure {
    /// The one place where the driver's errors become failures. The cause keeps the database's own words.
    init(_ error: ODBCError, _ settings: ViewsSettings, view: String = "") {
        let state = [error.state, error.code == 0 ? "" : String(error.code)].filter { !$0.isEmpty }
        let cause = state.isEmpty ? error.message : "\(error.message) (\(state.joined(separator: ", ")))"
        switch error.kind {
        case .badAddress, .driverMissing, .denied, .unavailable:
            self.init(unreached: error, settings, cause: cause)
        case .timedOut, .busy, .cancelled:
            self.init(later: error, cause: cause)
        case .forbidden:
            self.init(
                .sapViewForbidden, .askHuman, "The database lets \(settings.user) in, but not read the view \(view).",
                advice: "Let its administrator run: GRANT SELECT ON \(settings.qualified(view)) TO \(settings.user)",
                cause: cause, place: view)
        case .unknownTable, .unknownColumn:
            self.init(
                .sapViewMissing, .askHuman, "The view \(view), or a table under it, is not there any more.",
                advice: "Ask whoever changed the company database; docs/sap-views.md shows what the view must hold.",
                cause: cause, place: view)
        case .tooLarge:
            self.init(
                .sapViewTooLarge, .askHuman, "The view \(view) shows a text or a number of rows beyond any invoice's.",
                advice: "Look whether the view joins its tables without a condition, or puts documents into a column.",
                cause: cause, place: view)
        case .refused:
            self.init(
                .sapDatabaseRefused, .askHuman, "The database refused the question for a reason of its own.",
                advice: "Read the database's words behind this message, and show them to its administrator.",
                cause: cause, place: view)
        }
    }

    /// Nobody came as far as to ask anything.
    private init(unreached error: ODBCError, _ settings: ViewsSettings, cause: String) {
        switch error.kind {
        case .badAddress:
            self.init(
                .sapDatabaseSettings, .askHuman, "The settings of SAP's database can't be used.",
                advice: "Correct the setting the message names; no value may hold a semicolon or a brace.",
                cause: cause,
                place: "sap.database")
        case .driverMissing:
            self.init(
                .sapDatabaseDriverMissing, .askHuman, "The ODBC driver for SAP's database can't be loaded.",
                advice: "Install \(settings.driver.package), or give its path in sap.database.driver_file.",
                cause: cause, place: "sap.database.driver")
        case .denied:
            self.init(
                .sapDatabaseLoginRefused, .askHuman, "SAP's database refused the login.",
                advice: "Check SAP_DB_USER and SAP_DB_PASSWORD, and that this user may enter \(settings.database).",
                cause: cause, place: "sap.database.user")
        default:
            self.init(
                .sapDatabaseUnreachable, .tryAgain, "SAP's database can't be reached.",
                advice:
                    "Nothing to do unless it lasts: then check SAP_HOST, the port and the firewalls; Tieout goes on by itself.",
                cause: cause, place: "sap.database.host")
        }
    }

    private init(later error: ODBCError, cause: String) {
        switch error.kind {
        case .busy:
            self.init(
                .sapDatabaseBusy, .tryAgain, "Another transaction in SAP's database is in the way.",
                advice: "Nothing to do: Tieout asks again.", cause: cause)
        default:
            self.init(
                .sapDatabaseSlow, .tryAgain, "SAP's database did not answer in time.",
                advice:
                    "If this lasts, let its administrator look at the view, or raise sap.database.query_timeout_seconds.",
                cause: cause, place: "sap.database.query_timeout_seconds")
        }
    }
}

// MARK: - What the catalog does not show

extension Failure {
    static func viewMissing(_ view: String, schema: String?, meant: String?) -> Failure {
        let place = schema.map { "the schema \($0)" } ?? "any schema"
        let question = meant.map { "Did you mean \($0)? " } ?? ""
        return Failure(
            .sapViewMissing, .askHuman, "The database shows this user no view \(view) in \(place).",
            advice: "\(question)Create it, or grant the right to read it, with the SQL in docs/sap-views.md.",
            place: view)
    }

    static func viewAmbiguous(_ view: String, schemas: [String]) -> Failure {
        Failure(
            .sapViewMissing, .askHuman,
            "The view \(view) is there more than once: in \(schemas.sorted().joined(separator: ", ")).",
            advice: "Name the right one in sap.database.schema.", place: view)
    }

    static func viewColumnsMissing(_ missing: [ViewColumn], in view: String, having present: [String]) -> Failure {
        let names = missing.map { column in
            let meant = Similarity.nearest(to: column.rawValue, among: present).map { " (or is it \($0)?)" } ?? ""
            return column.rawValue + meant
        }
        return Failure(
            .sapViewColumnMissing, .askHuman, "The view \(view) lacks \(names.joined(separator: ", ")).",
            advice: "Add what is missing to the view, or rename a column with AS, as docs/sap-views.md shows.",
            cause: "The view has \(present.joined(separator: ", ")).", place: view)
    }
}

extension ViewsSettings {
    func qualified(_ view: String) -> String { schema.map { "\($0).\(view)" } ?? view }
}
