import Base
import HTTPServer

/// Tells requests that our own pages sent from those another site made a browser send.
enum OwnPages {
    /// By what browsers say of a request's origin (Fetch Metadata; RFC 6454). A client that says nothing is no browser, and
    /// no other site stands behind it.
    static func sent(_ request: HTTPServerRequest) -> Bool {
        if let site = request.headers["Sec-Fetch-Site"], site != "same-origin", site != "none" { return false }
        guard let origin = request.headers["Origin"] else { return true }
        guard let host = request.headers["Host"] else { return false }
        return origin == "https://\(host)" || origin == "http://\(host)"
    }
}
