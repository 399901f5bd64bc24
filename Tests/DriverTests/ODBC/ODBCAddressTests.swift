import Base
import ODBC
import Testing

/// What may become part of a connection string: a value that adds a keyword would load any library into this process.
@Suite struct ODBCAddressTests {
    @Test(arguments: ["s3;Driver=/tmp/x.so", "s3}b", "{s3", "s3\nb", "s3\u{0}b", " s3", "s3 "])
    func `a value that could say more than a value is refused`(value: String) {
        let error = refusal { () throws(ODBCError) in _ = try ODBCAddress(.postgresql, keywords: ["UID": value]) }
        #expect(error?.kind == .badAddress)
        #expect(error?.message.contains("UID") == true && error?.message.contains(value) == false)
    }

    @Test(arguments: [
        "/tmp/evil.so", "psqlodbcw.so", "/usr/lib/../tmp/psqlodbcw.so", "/usr/lib/psqlodbcw",
        "/usr/lib/libsqlite3odbc.so",
        "/usr/lib/psqlodbcw.so;Trace=1",
    ])
    func `only the driver's own library is loaded`(file: String) {
        let error = refusal { () throws(ODBCError) in _ = try ODBCAddress(.postgresql, file: file, keywords: [:]) }
        #expect(error?.kind == .badAddress)
    }

    @Test(arguments: ["/opt/microsoft/msodbcsql18/lib64/libmsodbcsql-18.4.so.1.1", "/srv/lib/libmsodbcsql-18.so"])
    func `a maker's version in the file name is fine`(file: String) {
        #expect(refusal { () throws(ODBCError) in _ = try ODBCAddress(.sqlserver, file: file, keywords: [:]) } == nil)
    }

    @Test func `a password is never printed with its address`() throws {
        let address = try ODBCAddress(.postgresql, keywords: ["PWD": "hunter2"])
        #expect(!"\(address)".contains("hunter2"))
    }

    private func refusal(_ make: () throws(ODBCError) -> Void) -> ODBCError? {
        do throws(ODBCError) { try make() } catch { return error }
        return nil
    }
}
