/// Why a database behind ODBC did not answer, in the few kinds that callers tell apart.
package struct ODBCError: Error, Equatable, Sendable {
    package enum Kind: Sendable {
        /// The address can't be used; nothing was tried.
        case badAddress
        /// The driver's library is missing or can't be loaded.
        case driverMissing
        /// The server can't be reached, or the connection broke.
        case unavailable
        /// Name or password was refused.
        case denied
        /// The login works, and a right is missing.
        case forbidden
        /// There is no such table or view.
        case unknownTable
        /// There is no such column.
        case unknownColumn
        /// The server did not answer in time, or the caller's limit passed.
        case timedOut
        /// The caller no longer wants the answer.
        case cancelled
        /// Another transaction is in the way; the same again may work.
        case busy
        /// A value is longer than any text Tieout reads, or a result has more rows than asked for.
        case tooLarge
        /// The server refused for a reason of its own.
        case refused
    }

    package let kind: Kind
    /// The five characters every ODBC driver gives (SQLSTATE); empty when Tieout itself says no.
    package let state: String
    /// The database's own number; 0 when there is none.
    package let code: Int
    /// In the driver's own words.
    package let message: String

    package init(_ kind: Kind, _ message: String, state: String = "", code: Int = 0) {
        self.kind = kind
        self.state = state
        self.code = code
        self.message = message
    }
}

extension ODBCError {
    /// The one place where states get a meaning: ODBC's own (Appendix A of its reference), those PostgreSQL passes
    /// through, and for drivers that say no more than HY000 the database's number and words.
    package init(state: String, code: Int, message: String) {
        self.init(
            ODBCError.kind(state: state, code: code, message: message.lowercased()), message, state: state, code: code)
    }

    private static func kind(state: String, code: Int, message: String) -> Kind {
        if state == "IM002" || state == "IM003" || message.contains("can't open lib") { return .driverMissing }
        switch state {
        case "28000", "28P01": return .denied
        case "42501": return .forbidden
        case "42S02", "42P01", "3F000": return .unknownTable
        case "42S22", "42703": return .unknownColumn
        case "HYT00", "HYT01", "57014": return .timedOut
        case "HY008": return .cancelled
        case "40001", "40P01", "55P03": return .busy
        case "57P01", "57P02", "57P03", "53300": return .unavailable
        default: return wordsOfTheDatabase(message, code) ?? (state.hasPrefix("08") ? .unavailable : .refused)
        }
    }

    /// Several drivers report a wrong password as `08001`, and SQLite's reports everything as `HY000`.
    private static func wordsOfTheDatabase(_ message: String, _ code: Int) -> Kind? {
        let words: [(String, Kind)] = [
            ("password authentication failed", .denied), ("login failed", .denied), ("authentication failed", .denied),
            ("permission denied", .forbidden), ("permission was denied", .forbidden),
            ("insufficient privilege", .forbidden),
            ("no such table", .unknownTable), ("invalid object name", .unknownTable),
            ("invalid table name", .unknownTable), ("no such column", .unknownColumn),
            ("invalid column name", .unknownColumn), ("canceling statement", .timedOut), ("interrupted", .cancelled),
            ("database is locked", .busy), ("deadlock", .busy), ("unable to open database", .unavailable),
            ("connect failed", .unavailable), ("could not connect", .unavailable),
            ("no connection to the server", .unavailable),
            ("server closed the connection", .unavailable), ("communication link failure", .unavailable),
        ]
        return words.first { message.contains($0.0) }?.1
    }
}
