import Base
import CODBC

/// One statement that has been run, and the cursor over its rows. Freed exactly once, after every cancellation under way.
@safe final class ODBCStatement {
    private let handle: SQLHSTMT
    private let connection: ODBCConnection
    private let brake: ODBCBrake
    /// Must outlive the execution that reads from it.
    private let parameters: ODBCParameters

    init(_ statement: SQL, on connection: ODBCConnection, brake: ODBCBrake) throws(ODBCError) {
        parameters = try ODBCParameters(statement.values, texts: connection.driver.texts)
        self.connection = connection
        self.brake = brake
        unsafe handle = try connection.newStatement()
        try start { () throws(ODBCError) in
            try unsafe check(parameters.bind(to: handle))
            try check(execute(statement.text))
        }
    }

    /// The catalog's tables and views.
    init(catalogOf connection: ODBCConnection, brake: ODBCBrake) throws(ODBCError) {
        parameters = try ODBCParameters([], texts: connection.driver.texts)
        self.connection = connection
        self.brake = brake
        unsafe handle = try connection.newStatement()
        try start { () throws(ODBCError) in
            switch connection.driver.texts {
            case .utf8:
                var types = Array("TABLE,VIEW".utf8)
                try check(unsafe SQLTables(handle, nil, 0, nil, 0, nil, 0, &types, SQLSMALLINT(types.count)))
            case .utf16:
                var types = Array("TABLE,VIEW".utf16)
                try check(unsafe SQLTablesW(handle, nil, 0, nil, 0, nil, 0, &types, SQLSMALLINT(types.count)))
            }
        }
    }

    deinit {
        brake.disarm()
        unsafe SQLFreeHandle(SQLSMALLINT(SQL_HANDLE_STMT), handle)
    }

    private func start(_ run: () throws(ODBCError) -> Void) throws(ODBCError) {
        unsafe tieout_odbc_set_statement(handle, SQL_ATTR_CURSOR_TYPE, Int(SQL_CURSOR_FORWARD_ONLY))
        unsafe tieout_odbc_set_statement(handle, SQL_ATTR_CONCURRENCY, Int(SQL_CONCUR_READ_ONLY))
        try unsafe brake.arm(handle)
        try run()
    }

    private func execute(_ text: String) -> SQLRETURN {
        withExtendedLifetime(parameters) {
            switch connection.driver.texts {
            case .utf8:
                var bytes = Array(text.utf8)
                return unsafe SQLExecDirect(handle, &bytes, SQLINTEGER(bytes.count))
            case .utf16:
                var units = Array(text.utf16)
                return unsafe SQLExecDirectW(handle, &units, SQLINTEGER(units.count))
            }
        }
    }

    fileprivate func check(_ code: SQLRETURN) throws(ODBCError) {
        // No data is what a statement without rows answers.
        guard code.isSuccess || Int32(code) == SQL_NO_DATA else {
            throw unsafe ODBCDiagnosis.error(SQL_HANDLE_STMT, handle, connection.driver.texts)
        }
    }
}

// MARK: - Rows

extension ODBCStatement {
    var columns: [ODBCColumn] {
        get throws(ODBCError) {
            let described = try described()
            return described.map(\.column)
        }
    }

    /// Hands out row after row until there are no more, or until `read` wants no more.
    func each(_ read: (ODBCRow) throws(ODBCError) -> Bool) throws(ODBCError) {
        let rows = ODBCRowSet(try described().map { ($0.column.name, $0.width) }, texts: connection.driver.texts)
        defer { unsafe SQLFreeStmt(handle, SQLUSMALLINT(SQL_UNBIND)) }
        try unsafe check(rows.bind(to: handle))
        while true {
            let code = unsafe SQLFetch(handle)
            if Int32(code) == SQL_NO_DATA { return }
            // A cut value is a warning here; the row set looks for itself.
            try check(code)
            for index in 0..<rows.fetched where try !read(rows.row(index)) { return }
        }
    }

    private func described() throws(ODBCError) -> [(column: ODBCColumn, width: Int)] {
        var count: SQLSMALLINT = 0
        try check(unsafe SQLNumResultCols(handle, &count))
        guard count > 0 else { throw ODBCError(.refused, "the statement returns no columns") }
        var columns: [(ODBCColumn, Int)] = []
        for number in 1...count { columns.append(try describe(SQLUSMALLINT(number))) }
        return columns
    }

    private func describe(_ number: SQLUSMALLINT) throws(ODBCError) -> (ODBCColumn, Int) {
        var length: SQLSMALLINT = 0
        var type: SQLSMALLINT = 0
        var size: SQLULEN = 0
        var places: SQLSMALLINT = 0
        var nullable: SQLSMALLINT = 0
        let name: String
        switch connection.driver.texts {
        case .utf8:
            var bytes = [SQLCHAR](repeating: 0, count: 512)
            try check(
                unsafe SQLDescribeCol(
                    handle, number, &bytes, SQLSMALLINT(bytes.count), &length, &type, &size, &places, &nullable))
            name = String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        case .utf16:
            var units = [SQLWCHAR](repeating: 0, count: 512)
            try check(
                unsafe SQLDescribeColW(
                    handle, number, &units, SQLSMALLINT(units.count), &length, &type, &size, &places, &nullable))
            name = String(decoding: units.prefix { $0 != 0 }, as: UTF16.self)
        }
        let kind = ODBCColumn.Kind(sqlType: Int32(type))
        return (ODBCColumn(name, kind), kind.charactersMax(described: Int(clamping: size)))
    }
}

extension ODBCColumn.Kind {
    fileprivate init(sqlType: Int32) {
        switch sqlType {
        case SQL_CHAR, SQL_VARCHAR, SQL_LONGVARCHAR, SQL_WCHAR, SQL_WVARCHAR, SQL_WLONGVARCHAR: self = .text
        case SQL_TINYINT, SQL_SMALLINT, SQL_INTEGER, SQL_BIGINT: self = .wholeNumber
        case SQL_DECIMAL, SQL_NUMERIC, SQL_REAL, SQL_FLOAT, SQL_DOUBLE: self = .decimal
        case SQL_TYPE_DATE, SQL_TYPE_TIME, SQL_TYPE_TIMESTAMP, SQL_DATE, SQL_TIME, SQL_TIMESTAMP: self = .moment
        default: self = .other
        }
    }

    /// How many characters a value may have: drivers describe some texts too short and others as endless.
    fileprivate func charactersMax(described size: Int) -> Int {
        switch self {
        case .wholeNumber, .decimal, .moment: 128
        case .text, .other: min(max(size, 1_000), ODBCRowSet.charactersMax)
        }
    }
}
