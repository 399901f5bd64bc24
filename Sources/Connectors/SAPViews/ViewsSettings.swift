package import Base
package import Model
package import ODBC

/// Where the views are, and as whom they are read.
package struct ViewsSettings: Sendable {
    package enum TLS: String, CaseIterable, Sendable {
        case off
        /// Encrypted, whoever the server is.
        case required
        /// Encrypted, and the server's certificate is checked.
        case verified
    }

    package var driver: ODBCDriver
    /// The driver's library, when it is not at its usual place.
    package var driverFile: String?
    package var host: String
    /// The driver's own when `nil`.
    package var port: Int?
    /// The company database; the file for SQLite.
    package var database: String
    package var user: String
    package var password: Secret
    package var tls = TLS.required
    /// The only schema in which views are looked for; every one when `nil`.
    package var schema: String?
    package var outgoingView = "B1T_Invoice"
    package var incomingView = "B1T_PurchaseInvoice"
    package var limits = ODBCLimits()

    package init(
        driver: ODBCDriver, host: String = "", database: String, user: String = "", password: Secret = Secret("")
    ) {
        self.driver = driver
        self.host = host
        self.database = database
        self.user = user
        self.password = password
    }

    package func name(of view: InvoiceData.Direction) -> String {
        switch view {
        case .outgoing: outgoingView
        case .incoming: incomingView
        }
    }

    /// The keywords each maker's manual gives for the same few facts.
    func address() throws(ODBCError) -> ODBCAddress {
        let keywords: KeyValuePairs<String, String> =
            switch driver {
            case .sqlite:
                ["Database": database]
            case .postgresql:
                [
                    "Server": host, "Port": portText(5432), "Database": database, "UID": user,
                    "PWD": password.revealed, "SSLmode": word("disable", "require", "verify-full"),
                ]
            case .freetds:
                [
                    "Server": host, "Port": portText(1433), "Database": database, "UID": user,
                    "PWD": password.revealed, "Encryption": word("off", "require", "require"),
                ]
            case .sqlserver:
                [
                    "Server": "tcp:\(host),\(portText(1433))", "Database": database, "UID": user,
                    "PWD": password.revealed, "Encrypt": word("no", "yes", "yes"),
                    "TrustServerCertificate": word("yes", "yes", "no"),
                ]
            case .hana:
                [
                    "ServerNode": "\(host):\(portText(30015))", "CurrentSchema": schema ?? database, "UID": user,
                    "PWD": password.revealed, "encrypt": word("FALSE", "TRUE", "TRUE"),
                    "sslValidateCertificate": word("FALSE", "FALSE", "TRUE"),
                ]
            }
        if driver == .freetds, tls == .verified {
            throw ODBCError(
                .badAddress,
                "FreeTDS checks certificates only as its own configuration file says; use the driver sqlserver")
        }
        return try ODBCAddress(driver, file: driverFile, keywords: keywords)
    }

    private func portText(_ usual: Int) -> String { String(port ?? usual) }

    private func word(_ off: String, _ required: String, _ verified: String) -> String {
        switch tls {
        case .off: off
        case .required: required
        case .verified: verified
        }
    }
}
