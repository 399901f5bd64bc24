/// The drivers Tieout loads, and no other: naming a driver by its path is a `dlopen`, so a setting must never decide
/// freely which file runs inside this process.
package enum ODBCDriver: String, CaseIterable, Sendable {
    case sqlite, postgresql, freetds, sqlserver, hana

    /// How texts cross the border. Unicode drivers take UTF-16 and would put eight-bit texts through the process's locale;
    /// SQLite's driver knows eight-bit functions alone and hands UTF-8 through untouched.
    enum Texts {
        case utf8, utf16
    }

    var texts: Texts { self == .sqlite ? .utf8 : .utf16 }

    /// Where the driver stands unless a setting says otherwise: Debian's folder, or that of the maker's own package.
    package var usualFile: String {
        switch self {
        case .sqlite: "\(ODBCDriver.debianFolder)/libsqlite3odbc.so"
        case .postgresql: "\(ODBCDriver.debianFolder)/psqlodbcw.so"
        case .freetds: "\(ODBCDriver.debianFolder)/libtdsodbc.so"
        case .sqlserver: "/opt/microsoft/msodbcsql18/lib64/libmsodbcsql-18.so"
        case .hana: "/usr/sap/hdbclient/libodbcHDB.so"
        }
    }

    /// What an administrator installs when the file is not there.
    package var package: String {
        switch self {
        case .sqlite: "Debian's package libsqliteodbc"
        case .postgresql: "Debian's package odbc-postgresql"
        case .freetds: "Debian's package tdsodbc"
        case .sqlserver: "Microsoft's package msodbcsql18"
        case .hana: "SAP's HANA client"
        }
    }

    /// Whether a path names this driver's library: an absolute path without detours, whose file name is the driver's.
    /// Makers append a version, as in `libmsodbcsql-18.4.so.1.1`.
    package func isMine(_ path: String) -> Bool {
        let names = path.split(separator: "/", omittingEmptySubsequences: false)
        guard path.hasPrefix("/"), !names.contains(".."), let file = names.last else { return false }
        return file.hasPrefix(libraryName) && file.contains(".so")
    }

    private var libraryName: String {
        switch self {
        case .sqlite: "libsqlite3odbc"
        case .postgresql: "psqlodbcw"
        case .freetds: "libtdsodbc"
        case .sqlserver: "libmsodbcsql-"
        case .hana: "libodbcHDB"
        }
    }

    #if arch(arm64)
        private static let debianFolder = "/usr/lib/aarch64-linux-gnu/odbc"
    #else
        private static let debianFolder = "/usr/lib/x86_64-linux-gnu/odbc"
    #endif
}
