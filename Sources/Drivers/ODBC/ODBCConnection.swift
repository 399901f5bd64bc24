import Base
import CODBC

/// One open connection and the environment it lives in. Used on one session's queue alone.
@safe final class ODBCConnection {
    let driver: ODBCDriver
    private let environment: SQLHENV?
    private let handle: SQLHDBC?

    init(_ address: ODBCAddress, _ limits: ODBCLimits) throws(ODBCError) {
        driver = address.driver
        let (environment, handle) = try unsafe ODBCConnection.handles()
        do throws(ODBCError) {
            try unsafe ODBCConnection.log(in: handle, to: address, limits)
        } catch {
            unsafe SQLFreeHandle(SQLSMALLINT(SQL_HANDLE_DBC), handle)
            unsafe SQLFreeHandle(SQLSMALLINT(SQL_HANDLE_ENV), environment)
            throw error
        }
        unsafe self.environment = environment
        unsafe self.handle = handle
    }

    deinit {
        unsafe SQLDisconnect(handle)
        unsafe SQLFreeHandle(SQLSMALLINT(SQL_HANDLE_DBC), handle)
        unsafe SQLFreeHandle(SQLSMALLINT(SQL_HANDLE_ENV), environment)
    }

    /// A new statement on this connection; whoever takes it frees it.
    func newStatement() throws(ODBCError) -> SQLHSTMT {
        var statement: SQLHANDLE?
        let code = unsafe SQLAllocHandle(SQLSMALLINT(SQL_HANDLE_STMT), handle, &statement)
        guard code.isSuccess, let statement = unsafe statement else {
            throw unsafe ODBCDiagnosis.error(SQL_HANDLE_DBC, handle, driver.texts)
        }
        return unsafe statement
    }

    /// `false` when the driver knows that the connection is dead; asks nobody.
    var isAlive: Bool {
        var isDead: SQLUINTEGER = 0
        let code = unsafe SQLGetConnectAttr(handle, SQLINTEGER(SQL_ATTR_CONNECTION_DEAD), &isDead, 0, nil)
        return !(code.isSuccess && isDead == SQLUINTEGER(SQL_CD_TRUE))
    }

    var product: String {
        [SQL_DBMS_NAME, SQL_DBMS_VER].map(information).filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func information(_ kind: Int32) -> String {
        var text = [SQLCHAR](repeating: 0, count: 256)
        var length: SQLSMALLINT = 0
        let code = unsafe SQLGetInfo(handle, SQLUSMALLINT(kind), &text, SQLSMALLINT(text.count), &length)
        return code.isSuccess ? String(decoding: text.prefix { $0 != 0 }, as: UTF8.self) : ""
    }
}

// MARK: - Opening

extension ODBCConnection {
    private static func handles() throws(ODBCError) -> (SQLHENV?, SQLHDBC?) {
        var environment: SQLHANDLE?
        guard unsafe SQLAllocHandle(SQLSMALLINT(SQL_HANDLE_ENV), nil, &environment).isSuccess else {
            throw ODBCError(.refused, "the driver manager has no memory")
        }
        var connection: SQLHANDLE?
        unsafe tieout_odbc_set_environment(environment, SQL_ATTR_ODBC_VERSION, Int(SQL_OV_ODBC3))
        guard unsafe SQLAllocHandle(SQLSMALLINT(SQL_HANDLE_DBC), environment, &connection).isSuccess else {
            let error = unsafe ODBCDiagnosis.error(SQL_HANDLE_ENV, environment, .utf8)
            unsafe SQLFreeHandle(SQLSMALLINT(SQL_HANDLE_ENV), environment)
            throw error
        }
        return unsafe (environment, connection)
    }

    /// Drivers that know none of these attributes say so in a warning; the database's own limits hold all the same.
    private static func log(
        in connection: SQLHDBC?, to address: ODBCAddress, _ limits: ODBCLimits
    ) throws(ODBCError) {
        let seconds = Int(max(1, limits.loginMilliseconds / 1000))
        unsafe tieout_odbc_set_connection(connection, SQL_ATTR_LOGIN_TIMEOUT, seconds)
        unsafe tieout_odbc_set_connection(connection, SQL_ATTR_ACCESS_MODE, Int(SQL_MODE_READ_ONLY))
        let string = address.connectionString.revealed
        let code: SQLRETURN
        switch address.driver.texts {
        case .utf8:
            var bytes = Array(string.utf8)
            code = unsafe SQLDriverConnect(
                connection, nil, &bytes, SQLSMALLINT(clamping: bytes.count), nil, 0, nil,
                SQLUSMALLINT(SQL_DRIVER_NOPROMPT))
        case .utf16:
            var units = Array(string.utf16)
            code = unsafe SQLDriverConnectW(
                connection, nil, &units, SQLSMALLINT(clamping: units.count), nil, 0, nil,
                SQLUSMALLINT(SQL_DRIVER_NOPROMPT))
        }
        guard code.isSuccess else {
            throw unsafe ODBCDiagnosis.error(SQL_HANDLE_DBC, connection, address.driver.texts)
        }
    }
}

extension SQLRETURN {
    /// Done, perhaps with a warning.
    var isSuccess: Bool { Int32(self) == SQL_SUCCESS || Int32(self) == SQL_SUCCESS_WITH_INFO }
}
