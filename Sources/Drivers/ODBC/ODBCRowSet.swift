import Base
import CODBC

/// The memory into which a driver writes several rows at once: a block of texts and one of lengths for each column.
@safe final class ODBCRowSet {
    /// Longer texts are refused; no code, path or remark comes near.
    static let charactersMax = 4_000
    private static let rowsMax = 500
    private static let bytesMax = 2 << 20

    private let names: [String]
    private let texts: ODBCDriver.Texts
    private let unitBytes: Int
    /// Bytes of one value of each column, with the zero at its end.
    private let widths: [Int]
    private let rows: Int
    private let values: [UnsafeMutableRawPointer]
    private let lengths: [UnsafeMutablePointer<SQLLEN>]
    private let count: UnsafeMutablePointer<SQLULEN>

    init(_ columns: [(name: String, characters: Int)], texts: ODBCDriver.Texts) {
        self.texts = texts
        names = columns.map(\.name)
        // One character has up to four bytes in UTF-8, and two units of two bytes in UTF-16.
        let unitBytes = texts == .utf8 ? 1 : 2
        let widths = columns.map { $0.characters * 4 + unitBytes }
        let rows = min(max(ODBCRowSet.bytesMax / max(1, widths.reduce(0, +)), 1), ODBCRowSet.rowsMax)
        unsafe values = widths.map { .allocate(byteCount: $0 * rows, alignment: 8) }
        unsafe lengths = widths.map { _ in
            let lengths = UnsafeMutablePointer<SQLLEN>.allocate(capacity: rows)
            unsafe lengths.initialize(repeating: SQLLEN(SQL_NULL_DATA), count: rows)
            return unsafe lengths
        }
        unsafe count = .allocate(capacity: 1)
        unsafe count.initialize(to: 0)
        self.unitBytes = unitBytes
        self.widths = widths
        self.rows = rows
    }

    deinit {
        for column in widths.indices {
            unsafe values[column].deallocate()
            unsafe lengths[column].deallocate()
        }
        unsafe count.deallocate()
    }

    /// Rows the last fetch brought.
    var fetched: Int { unsafe min(Int(clamping: count.pointee), rows) }

    /// Whoever binds it keeps it until the statement is unbound.
    func bind(to statement: SQLHSTMT) -> SQLRETURN {
        unsafe SQLSetStmtAttr(statement, SQL_ATTR_ROWS_FETCHED_PTR, count, 0)
        let code = unsafe tieout_odbc_set_statement(statement, SQL_ATTR_ROW_ARRAY_SIZE, rows)
        guard code.isSuccess else { return code }
        let type = texts == .utf8 ? SQL_C_CHAR : SQL_C_WCHAR
        for index in widths.indices {
            let code = unsafe SQLBindCol(
                statement, SQLUSMALLINT(index + 1), SQLSMALLINT(type), values[index], SQLLEN(widths[index]),
                lengths[index])
            guard code.isSuccess else { return code }
        }
        return SQLRETURN(SQL_SUCCESS)
    }

    func row(_ index: Int) throws(ODBCError) -> ODBCRow {
        var row: [String?] = []
        row.reserveCapacity(widths.count)
        for column in widths.indices { row.append(try value(column, row: index)) }
        return ODBCRow(row)
    }

    /// A driver that had to cut a text gives the length it would have had, or none at all (SQL_NO_TOTAL).
    private func value(_ column: Int, row: Int) throws(ODBCError) -> String? {
        let length = unsafe Int(lengths[column][row])
        if length == Int(SQL_NULL_DATA) { return nil }
        guard length >= 0, length <= widths[column] - unitBytes else {
            throw ODBCError(.tooLarge, "a value of \(names[column]) is longer than any that is read")
        }
        let start = unsafe values[column] + row * widths[column]
        switch texts {
        case .utf8:
            return unsafe String(decoding: UnsafeRawBufferPointer(start: start, count: length), as: UTF8.self)
        case .utf16:
            let units = unsafe UnsafeBufferPointer(
                start: start.assumingMemoryBound(to: SQLWCHAR.self), count: length / 2)
            return unsafe String(decoding: units, as: UTF16.self)
        }
    }
}
