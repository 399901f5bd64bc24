import ODBC
import Testing

/// What drivers say, word for word as their makers write it, and what it means.
@Suite struct ODBCErrorTests {
    @Test(arguments: [
        ("42S02", 208, "Invalid object name 'dbo.B1T_Invoice'.", ODBCError.Kind.unknownTable),
        ("42S22", 207, "Invalid column name 'OrNumber'.", .unknownColumn),
        ("42000", 229, "The SELECT permission was denied on the object 'B1T_Invoice'.", .forbidden),
        ("42000", 4060, "Cannot open database \"SBO\" requested by the login. The login failed.", .denied),
        ("28000", 18456, "Login failed for user 'tieout_reader'.", .denied),
        ("08001", 0, "Unable to connect: Adaptive Server is unavailable or does not exist", .unavailable),
        ("08S01", 20006, "Write to the server failed", .unavailable),
        ("HYT00", 0, "Query timeout expired", .timedOut),
        ("HYT01", 0, "Connection timeout expired", .timedOut),
        ("40001", 1205, "Transaction was deadlocked on lock resources", .busy),
        ("S1000", 258, "General error;258 insufficient privilege: Not authorized", .forbidden),
        ("S1000", 259, "General error;259 invalid table name: Could not find table/view", .unknownTable),
        ("08001", 101, "FATAL: password authentication failed for user \"reader\"", .denied),
        ("HY000", 1, "no such column: OrNumber", .unknownColumn),
        ("HY000", 5, "database is locked", .busy),
        ("01000", 0, "Can't open lib '/opt/x.so' : file not found", .driverMissing),
        ("IM002", 0, "Data source name not found, and no default driver specified", .driverMissing),
        ("42000", 8134, "Divide by zero error encountered.", .refused),
        ("", 0, "", .refused),
    ])
    func `a driver's words have one meaning`(state: String, code: Int, message: String, kind: ODBCError.Kind) {
        #expect(ODBCError(state: state, code: code, message: message).kind == kind)
    }
}
