import Base
import CSQLite

/// One open connection. It belongs to one `Session`, on whose queue alone it is used: SQLite's own locks are off.
@safe final class Connection {
    private let handle: OpaquePointer
    private var statements = StatementCache()
    /// `PRAGMA query_only` as it was last set.
    private var writingAllowed = true

    init(path: String?, busyMilliseconds: Int32) throws(SQLError) {
        var opened: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let code = unsafe sqlite3_open_v2(path ?? ":memory:", &opened, flags, nil)
        guard code == SQLITE_OK, let opened = unsafe opened else {
            defer { unsafe sqlite3_close_v2(opened) }
            throw unsafe SQLError(code: code, connection: opened, statement: "")
        }
        unsafe handle = opened
        try setUp(inFile: path != nil, busyMilliseconds: busyMilliseconds)
    }

    /// Statements still alive keep the connection as a zombie that goes with the last of them.
    deinit { unsafe sqlite3_close_v2(handle) }

    private func setUp(inFile: Bool, busyMilliseconds: Int32) throws(SQLError) {
        unsafe sqlite3_busy_timeout(handle, busyMilliseconds)
        // A misspelled column in double quotes is an error and not a text, and no statement can reach into the file.
        unsafe tieout_sqlite_set_flag(handle, SQLITE_DBCONFIG_DQS_DML, 0)
        unsafe tieout_sqlite_set_flag(handle, SQLITE_DBCONFIG_DQS_DDL, 0)
        unsafe tieout_sqlite_set_flag(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
        try execute("PRAGMA foreign_keys = ON")
        try execute("PRAGMA trusted_schema = OFF")
        guard inFile else { return }
        var mode = ""
        try perform("PRAGMA journal_mode = WAL") { row throws(SQLError) in mode = row.text(0) }
        guard mode == "wal" else { throw SQLError(.unavailable, "the file system can't hold a write-ahead log") }
        try execute("PRAGMA synchronous = FULL")
    }
}

// MARK: - Statements inside a transaction

extension Connection: SQLConnection {
    func run(_ statement: SQL, _ each: (any SQLRow) throws(SQLError) -> Void) throws(SQLError) {
        try requireTransaction(statement)
        try perform(statement, each)
    }

    @discardableResult
    func change(_ statement: SQL) throws(SQLError) -> Int {
        try requireTransaction(statement)
        let before = unsafe sqlite3_total_changes64(handle)
        try execute(statement)
        // A statement that changes no row, such as CREATE TABLE, leaves the count of the one before it in place.
        guard unsafe sqlite3_total_changes64(handle) != before else { return 0 }
        return Int(unsafe sqlite3_changes64(handle))
    }

    /// Some failures (a full disk) make SQLite roll back by itself. A caller that swallows one must not go on and
    /// commit the rest statement by statement.
    private func requireTransaction(_ statement: SQL) throws(SQLError) {
        guard inTransaction else {
            throw SQLError(.unavailable, "the transaction was already rolled back", statement: statement.text)
        }
    }
}

// MARK: - Transactions

extension Connection {
    private var inTransaction: Bool { unsafe sqlite3_get_autocommit(handle) == 0 }

    func transaction<Value>(
        _ begin: SQL, _ body: (any SQLConnection) throws(SQLError) -> Value
    ) throws(SQLError) -> Value {
        if inTransaction { try execute("ROLLBACK") }  // Only after a rollback that failed.
        try execute(begin)
        do {
            let value = try body(self)
            try execute("COMMIT")
            return value
        } catch {
            try rollBack(after: error)
            throw error
        }
    }

    private func rollBack(after reason: SQLError) throws(SQLError) {
        guard inTransaction else { return }
        do { try execute("ROLLBACK") } catch {
            let message = "\(reason.message); rolling back failed too: \(error.message)"
            throw SQLError(reason.kind, message, statement: reason.statement)
        }
    }

    func allowWriting(_ allowed: Bool) throws(SQLError) {
        guard allowed != writingAllowed else { return }
        try execute(allowed ? "PRAGMA query_only = OFF" : "PRAGMA query_only = ON")
        writingAllowed = allowed
    }
}

// MARK: - Outside a transaction

extension Connection {
    func checkpoint() throws(SQLError) {
        let code = unsafe sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
        guard code == SQLITE_OK else { throw unsafe SQLError(code: code, connection: handle, statement: "") }
    }

    func integrityCheck() throws(SQLError) -> [String] {
        var complaints: [String] = []
        try perform("PRAGMA integrity_check") { row throws(SQLError) in complaints.append(row.text(0)) }
        if complaints == ["ok"] { complaints = [] }
        try perform("PRAGMA foreign_key_check") { row throws(SQLError) in
            complaints.append("row \(row.integer(1)) of \(row.text(0)) refers to no row of \(row.text(2))")
        }
        return complaints
    }

    func execute(_ statement: SQL) throws(SQLError) { try perform(statement) { _ throws(SQLError) in } }

    private func perform(_ sql: SQL, _ each: (any SQLRow) throws(SQLError) -> Void) throws(SQLError) {
        // Out of the cache while in use: a nested run of the same text gets a statement of its own.
        let kept = statements.take(sql.text)
        let statement = if let kept { kept } else { try unsafe Statement(sql.text, on: handle) }
        defer {
            statement.reset()
            statements.keep(statement)
        }
        try statement.bind(sql.values)
        let row = Row(of: statement)
        defer { row.end() }
        while try statement.step() { try each(row) }
    }
}
