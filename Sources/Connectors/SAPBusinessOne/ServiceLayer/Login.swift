import Base

/// What the server gave us at login: a cookie for every later request.
struct SessionTicket: Hashable, Sendable {
    /// Counts logins, so that a request which met a dead session discards that session and no later one.
    let number: Int
    var cookies: SessionCookies
}

/// `B1SESSION` names the session and is mandatory; `ROUTEID` names the node behind the load balancer and is optional.
///
/// The server sends them without an attribute worth obeying: `B1SESSION=<guid>;HttpOnly;`, `ROUTEID=.node1; path=/b1s`.
struct SessionCookies: Hashable, Sendable {
    var session: String
    var route: String?

    var header: String { route.map { "B1SESSION=\(session); ROUTEID=\($0)" } ?? "B1SESSION=\(session)" }

    /// The value of a cookie among the `Set-Cookie` fields of an answer.
    static func value(of name: String, in headers: HTTPHeaders) -> String? {
        for field in headers.all("Set-Cookie") {
            let pair = field.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, pair[0].trimmingBlanks == name else { continue }
            let value = pair[1].trimmingBlanks
            // A cookie is echoed into a header: anything that could end that header is no cookie.
            if !value.isEmpty, value.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return String(value) }
        }
        return nil
    }
}

/// How one attempt at a login ended.
enum LoginAnswer: Sendable {
    case signedIn(SessionCookies, sessionMinutes: Int?)
    /// The server is busy with another login (299, 305, -1102): the same login may work in a moment.
    case busy(Failure)
    /// SAP looked at the name, the password and the company, and said no. Asking again would lock the user.
    case refused(Failure)
    /// Nobody looked at the password: unreachable, a proxy's page, an unreadable answer.
    case failed(Failure)
}

extension LoginAnswer {
    init(_ response: HTTPResponse) {
        guard (200..<300).contains(response.status) else {
            self.init(refusal: ServiceLayerError(response))
            return
        }
        let body = try? JSON(parsing: response.body)
        guard let session = SessionCookies.value(of: "B1SESSION", in: response.headers) ?? body?["SessionId"]?.text,
            !session.isEmpty
        else {
            self = .failed(Failure(.sapAnswerUnreadable, cause: "The answer to the login carries no session."))
            return
        }
        let route = SessionCookies.value(of: "ROUTEID", in: response.headers)
        let minutes = body?["SessionTimeout"]?.integer.flatMap { Int(exactly: $0) }
        self = .signedIn(SessionCookies(session: session, route: route), sessionMinutes: minutes)
    }

    private init(refusal error: ServiceLayerError) {
        switch error.failureCode {
        case .sapBusy, .sapNodeIncomplete: self = .busy(Failure(error))
        case .sapCompanyUnknown: self = .refused(Failure(error))
        case .sapLoginRefused, .sapSession: self = .refused(Failure(error, as: .sapLoginRefused))
        case let code where error.status == 401 || error.status == 403:
            self = .refused(Failure(error, as: code == .sapNotPermitted ? code : .sapLoginRefused))
        case .sapNoAnswer: self = .failed(Failure(error, as: .sapUnreachable))
        default: self = .failed(Failure(error))
        }
    }
}

extension Substring {
    fileprivate var trimmingBlanks: Substring {
        let start = self.drop { $0 == " " }
        return start.lastIndex { $0 != " " }.map { start[...$0] } ?? ""
    }
}
