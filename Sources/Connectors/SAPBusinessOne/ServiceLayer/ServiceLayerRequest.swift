import Base

/// One request below `/b1s/vN/`, before it knows its session.
struct ServiceLayerRequest: Sendable {
    let method: String
    /// `Invoices(7)/Cancel`: relative to the root, already percent-encoded.
    let path: String
    /// `$filter=…`, already percent-encoded; empty for none. Never logged: it names customers.
    var query = ""
    var prefer: String?
    var body: JSON?
    /// Whether doing it twice is the same as doing it once: true for everything that only reads.
    let isRepeatable: Bool

    static func get(_ path: String, query: String = "", prefer: String? = nil) -> Self {
        Self(method: "GET", path: path, query: query, prefer: prefer, isRepeatable: true)
    }

    /// A question the Service Layer wants to be POSTed; it changes nothing.
    static func ask(_ path: String, _ body: JSON = [:]) -> Self {
        Self(method: "POST", path: path, body: body, isRepeatable: true)
    }

    /// Creates or changes something: sent at most once unless it is certain that it did not arrive.
    static func change(_ path: String, _ body: JSON? = nil) -> Self {
        Self(method: "POST", path: path, body: body, isRepeatable: false)
    }

    var pathAndQuery: String { query.isEmpty ? path : "\(path)?\(query)" }

    /// As it goes over the wire. No `Expect` header: the server's front Apache answers it with an empty 500.
    func wired(to root: String, as ticket: SessionTicket) -> HTTPRequest {
        var request = HTTPRequest(method, root + pathAndQuery, body: body?.bytes ?? [])
        request.headers.add("Content-Type", "application/json")
        request.headers.add("Accept", "application/json")
        request.headers.add("Cookie", ticket.cookies.header)
        if let prefer { request.headers.add("Prefer", prefer) }
        return request
    }
}
