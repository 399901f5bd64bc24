/// The cookies a browser sent.
struct Cookies: Sendable {
    private let pairs: [(name: String, value: String)]

    /// `fields`: the values of all `Cookie` headers.
    init(_ fields: [String]) {
        pairs = fields.flatMap { $0.split(separator: ";") }.compactMap { pair in
            let pair = pair.drop { $0 == " " }
            guard let mark = pair.firstIndex(of: "=") else { return nil }
            return (String(pair[..<mark]), String(pair[pair.index(after: mark)...]))
        }
    }

    /// The first of this name: a second one could only have been planted.
    subscript(_ name: String) -> String? { pairs.first { $0.name == name }?.value }
}

/// A cookie to be kept: for this host and no other, never sent in clear, never shown to a script, and not sent along when
/// another site's page makes the request (`__Host-`, Secure, HttpOnly, SameSite=Lax).
struct SetCookie: Sendable {
    let name: String
    let value: String
    /// `nil` until the browser is closed; 0 removes it.
    let seconds: Int64?

    static let session = "__Host-tieout"
    static let pendingSignIn = "__Host-tieout-second"
    static let notice = "__Host-tieout-notice"
    static let theme = "__Host-tieout-theme"
    static let language = "__Host-tieout-language"

    var header: String {
        let age = seconds.map { "; Max-Age=\($0)" } ?? ""
        return "\(name)=\(value); Path=/; Secure; HttpOnly; SameSite=Lax\(age)"
    }

    static func removing(_ name: String) -> SetCookie { SetCookie(name: name, value: "", seconds: 0) }
}
