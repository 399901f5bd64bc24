package import Base

/// One InvenTree, who asks it, and what a call may cost.
package struct InvenTreeSettings: Sendable {
    /// How lines get into orders.
    package enum LinesBy: String, CaseIterable, Sendable {
        /// By the importer from a few lines on, where the server has one.
        case automatic
        /// Many lines at once, through an import session.
        case importer
        /// One request a line.
        case post
    }

    /// `https://stock.example.com`; slashes and a trailing `/api` are tolerated and dropped.
    package var address: String
    package var credentials: InvenTreeCredentials
    /// Requests in flight at once. The server's own CPU is the limit: more than four gain nothing.
    package var inFlightMax = 2
    /// Requests that may begin in one second; 0 for no limit.
    package var requestsPerSecondMax = 0
    package var linesBy = LinesBy.automatic
    /// Records asked for in one page.
    package var pageRows = 250
    /// What one request may cost; also bounds how long a request can still be under way.
    package var limits = HTTPLimits()
    /// How long companies and parts read from the server may be used again, in seconds.
    package var cacheSecondsMax: Int64 = 300
    /// How long "there is no such record" may be used again, in seconds: somebody may be creating it just now.
    package var missingSecondsMax: Int64 = 20
    /// Companies, and parts, kept of what was read. A server with more of them is asked for single keys instead.
    package var cacheRecordsMax = 2_000
    /// How long an import may take in the server's background worker, in seconds.
    package var importSecondsMax: Int64 = 120
    /// Whether an order's own reference is its key, which makes the server refuse a second one. Needs a reference pattern
    /// that takes any text, `{ref}`.
    package var sendsOwnReference = false

    package init(address: String, credentials: InvenTreeCredentials) {
        self.address = address
        self.credentials = credentials
    }

    /// Scheme, host, port and path below which `/api/` stands, without a slash at the end.
    var root: String {
        var root = address[...]
        for suffix in ["/", "/api", "/"] where root.hasSuffix(suffix) { root.removeLast(suffix.count) }
        return String(root)
    }
}

/// Who asks.
package enum InvenTreeCredentials: Sendable {
    case token(Secret)
    /// A token is fetched with these, named `tieout`, and used from then on.
    case user(name: String, password: Secret)
}
