package import Base

/// Where a PostgreSQL server is, as whom it is entered, and how long it may take.
package struct PostgreSQLAddress: Sendable {
    package enum TLS: String, CaseIterable, Sendable {
        case off
        /// Encrypted, whoever the server is.
        case required
        /// Encrypted, and the server's certificate is checked for its name.
        case verified
    }

    package var host: String
    package var port = 5432
    package var database: String
    package var user: String
    /// Without one the server must let the user in for another reason.
    package var password: Secret
    package var tls = TLS.required
    /// PEM file with the authorities that may sign the server's certificate (`verified`).
    package var authoritiesFile = "/etc/ssl/certs/ca-certificates.crt"
    package var limits = PostgreSQLLimits()

    package init(host: String, database: String, user: String, password: Secret) {
        self.host = host
        self.database = database
        self.user = user
        self.password = password
    }

    /// PostgreSQL 15, "34.1.2. Parameter Key Words". Each is given, so that no variable of the environment counts.
    var keywords: [(name: String, value: String)] {
        [
            ("host", host), ("port", String(port)), ("dbname", database), ("user", user),
            ("password", password.revealed), ("sslmode", mode),
            ("sslrootcert", tls == .verified ? authoritiesFile : ""), ("gssencmode", "disable"),
            ("application_name", "tieout"), ("client_encoding", "UTF8"), ("keepalives_idle", "30"),
            ("keepalives_interval", "10"), ("keepalives_count", "3"),
            ("tcp_user_timeout", String(limits.answerMilliseconds)),
        ]
    }

    private var mode: String {
        switch tls {
        case .off: "disable"
        case .required: "require"
        case .verified: "verify-full"
        }
    }
}

/// How long what may take, in milliseconds.
package struct PostgreSQLLimits: Sendable {
    /// From the first packet to the end of the login.
    package var connectMilliseconds: Int64 = 10_000
    /// One statement, before the server gives it up.
    package var statementMilliseconds: Int64 = 30_000
    /// One lock that another transaction holds.
    package var lockMilliseconds: Int64 = 10_000
    /// How long the server is asked what became of a commit whose answer was lost.
    package var doubtMilliseconds: Int64 = 15_000

    package init() {}

    /// A server that does not even say that it gave a statement up is no longer there.
    var answerMilliseconds: Int64 { statementMilliseconds + 5_000 }
}
