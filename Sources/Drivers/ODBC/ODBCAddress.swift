import Base

/// Where a database is, and as whom it is entered: a driver and the keywords of its connection string.
///
/// A value that holds `;`, `{` or `}` could add keywords of its own (`…;Driver=/tmp/x.so`), so it is refused, and so is
/// everything that is no printable text. Nothing here refers to the machine's `odbc.ini` or `odbcinst.ini`.
package struct ODBCAddress: Sendable {
    package let driver: ODBCDriver
    /// Holds the password.
    let connectionString: Secret

    /// `keywords` stand in the order the driver's manual wants. An empty value is left out. Throws `.badAddress`.
    package init(
        _ driver: ODBCDriver, file: String? = nil, keywords: KeyValuePairs<String, String>
    ) throws(ODBCError) {
        let file = file ?? driver.usualFile
        guard driver.isMine(file) else {
            throw ODBCError(.badAddress, "\(file) is not the library of the \(driver.rawValue) driver")
        }
        try ODBCAddress.check(file, named: "Driver")
        var parts = ["Driver=\(file)"]
        for (name, value) in keywords where !value.isEmpty {
            try ODBCAddress.check(value, named: name)
            parts.append("\(name)=\(value)")
        }
        self.driver = driver
        connectionString = Secret((parts + driver.fixedKeywords).joined(separator: ";") + ";")
    }

    private static func check(_ value: String, named name: String) throws(ODBCError) {
        let isHarmless = value.unicodeScalars.allSatisfy { scalar in
            !";{}".unicodeScalars.contains(scalar) && scalar.properties.generalCategory != .control
        }
        guard isHarmless else {
            // The value may be the password, and stays out of the message.
            throw ODBCError(.badAddress, "the value of \(name) holds one of ; { } or a control character")
        }
        guard value.first != " ", value.last != " " else {
            throw ODBCError(.badAddress, "the value of \(name) begins or ends with a blank")
        }
    }
}

extension ODBCDriver {
    /// What makes each driver read, and read piece by piece. By default psqlODBC holds a whole result in memory, as
    /// SQLite's driver does, which would also create a missing file.
    fileprivate var fixedKeywords: [String] {
        switch self {
        case .sqlite: ["StepAPI=1", "NoCreat=1", "LongNames=0", "Timeout=5000"]
        case .postgresql: ["ReadOnly=1", "UseDeclareFetch=1", "Fetch=500", "KeepaliveTime=30", "KeepaliveInterval=10"]
        case .freetds: ["TDS_Version=7.4", "ClientCharset=UTF-8", "ReadOnlyIntent=Yes"]
        case .sqlserver: ["ApplicationIntent=ReadOnly"]
        case .hana: []
        }
    }
}
