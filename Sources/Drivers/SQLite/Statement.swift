import Base
import CSQLite

/// One prepared statement: finalized exactly once, and always reset between uses, for a statement left half-way keeps
/// its snapshot open and blocks checkpoints.
@safe final class Statement {
    let text: String
    private let handle: OpaquePointer

    init(_ text: String, on connection: OpaquePointer) throws(SQLError) {
        var prepared: OpaquePointer?
        var code = SQLITE_OK
        var isWhole = true
        unsafe text.withCString { start in
            var tail: UnsafePointer<CChar>?
            code = unsafe sqlite3_prepare_v3(connection, start, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, &tail)
            if let tail = unsafe tail { isWhole = unsafe String(cString: tail).allSatisfy { $0.isWhitespace } }
        }
        guard code == SQLITE_OK else { throw unsafe SQLError(code: code, connection: connection, statement: text) }
        guard let prepared = unsafe prepared else { throw SQLError(.damaged, "there is no statement", statement: text) }
        // SQLite prepares the first statement of a text and would silently forget the others.
        guard isWhole else {
            unsafe sqlite3_finalize(prepared)
            throw SQLError(.damaged, "one statement at a time", statement: text)
        }
        unsafe handle = prepared
        self.text = text
    }

    deinit { unsafe sqlite3_finalize(handle) }

    func bind(_ values: [SQL.Value]) throws(SQLError) {
        guard Int(unsafe sqlite3_bind_parameter_count(handle)) == values.count else {
            throw SQLError(.damaged, "\(values.count) values for another number of places", statement: text)
        }
        for (index, value) in zip(Int32(1)..., values) {
            let code = bind(value, at: index)
            guard code == SQLITE_OK else { throw error(code) }
        }
    }

    private func bind(_ value: SQL.Value, at index: Int32) -> Int32 {
        let copied = unsafe tieout_sqlite_transient()
        switch value {
        case .null:
            return unsafe sqlite3_bind_null(handle, index)
        case .integer(let number):
            return unsafe sqlite3_bind_int64(handle, index, number)
        case .text(let text):
            let length = sqlite3_uint64(text.utf8.count)
            return unsafe sqlite3_bind_text64(handle, index, text, length, copied, UInt8(SQLITE_UTF8))
        case .blob(let bytes) where bytes.isEmpty:
            return unsafe sqlite3_bind_zeroblob(handle, index, 0)  // A null pointer would bind NULL.
        case .blob(let bytes):
            return unsafe sqlite3_bind_blob64(handle, index, bytes, sqlite3_uint64(bytes.count), copied)
        }
    }

    /// Whether there is another row.
    func step() throws(SQLError) -> Bool {
        let code = unsafe sqlite3_step(handle)
        switch code {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw error(code)
        }
    }

    /// The code that reset returns is that of the last step, which was already thrown.
    func reset() {
        unsafe sqlite3_reset(handle)
        unsafe sqlite3_clear_bindings(handle)
    }

    private func error(_ code: Int32) -> SQLError {
        unsafe SQLError(code: code, connection: sqlite3_db_handle(handle), statement: text)
    }
}

// MARK: - The row it stands on

extension Statement {
    func isNull(_ column: Int) -> Bool { unsafe sqlite3_column_type(handle, existing(column)) == SQLITE_NULL }

    func integer(_ column: Int) -> Int64 { unsafe sqlite3_column_int64(handle, existing(column)) }

    func text(_ column: Int) -> String {
        let column = existing(column)
        guard let start = unsafe sqlite3_column_text(handle, column) else { return "" }
        let bytes = unsafe UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
        return unsafe String(decoding: bytes, as: UTF8.self)
    }

    func blob(_ column: Int) -> [UInt8] {
        let column = existing(column)
        guard let start = unsafe sqlite3_column_blob(handle, column) else { return [] }
        return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
    }

    /// SQLite leaves it undefined what a column holds that the statement does not have.
    private func existing(_ column: Int) -> Int32 {
        let count = Int(unsafe sqlite3_data_count(handle))
        precondition((0..<count).contains(column), "The row has \(count) columns and no column \(column)")
        return Int32(column)
    }
}
