import Base
import CSQLite

extension SQLError {
    /// The one place where SQLite's codes (sqlite.org/rescode.html) become the kinds callers tell apart.
    ///
    /// The message is SQLite's own; it names tables and columns and never a bound value.
    init(code: Int32, connection: OpaquePointer?, statement: String) {
        let words = unsafe connection.map { unsafe String(cString: sqlite3_errmsg($0)) }
        let general = unsafe String(cString: sqlite3_errstr(code))
        self.init(SQLError.kind(of: code), "\(words ?? general) (SQLite code \(code))", statement: statement)
    }

    private static func kind(of code: Int32) -> Kind {
        // Extended codes carry the primary code in their low byte.
        switch code & 0xFF {
        case SQLITE_CONSTRAINT: .conflict
        case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: .busy
        case SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH, SQLITE_NOMEM,
            SQLITE_NOLFS, SQLITE_INTERRUPT:
            .unavailable
        default: .damaged
        }
    }
}
