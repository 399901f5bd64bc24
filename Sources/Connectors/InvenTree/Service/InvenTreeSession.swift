import Base

/// Who we are to the server and what it said about itself; asked once, however many need it at the same time.
///
/// A refused password is remembered, so that no user is locked out by a service that tries again: the next attempt waits
/// until a person asks for it (`forgetRefusal`) or the settings change.
actor InvenTreeSession {
    struct Pass: Hashable, Sendable {
        /// Counts tokens, so that a request which met a dead one discards that one and no later one.
        let number: Int
        let token: Secret
        let apiVersion: Int64

        var authorization: String { "Token \(token.revealed)" }
    }

    /// Sends one request with this header and says what came back.
    typealias Exchanging = @Sendable (InvenTreeRequest, _ authorization: String?) async throws(Failure) -> HTTPResponse

    private let credentials: InvenTreeCredentials
    private let log: Log
    private let work = SharedWork<Pass>(interrupted: .inventreeInterrupted)
    private var pass: Pass?
    private var apiVersion: Int64?
    private var refusal: Failure?
    private var tokenCount = 0

    init(credentials: InvenTreeCredentials, log: Log) {
        self.credentials = credentials
        self.log = log
    }

    func pass(_ exchange: Exchanging) async throws(Failure) -> Pass {
        if let pass { return pass }
        return try await work.run { () async throws(Failure) in
            if let pass { return pass }
            if let refusal { throw refusal }
            let version = try await version(exchange)
            let token = try await token(exchange)
            tokenCount += 1
            let fresh = Pass(number: tokenCount, token: token, apiVersion: version)
            pass = fresh
            return fresh
        }
    }

    /// The server no longer takes this token. Whether another can be had.
    func discard(_ old: Pass) -> Bool {
        if pass?.number == old.number { pass = nil }
        if case .user = credentials { return true }
        return false
    }

    func forgetRefusal() { refusal = nil }

    // MARK: -

    private func version(_ exchange: Exchanging) async throws(Failure) -> Int64 {
        if let apiVersion { return apiVersion }
        let answer = try await exchange(.get(.greeting, "/api/"), nil)
        let json = try? JSON(parsing: answer.body)
        guard answer.status == 200, let version = json?["apiVersion"]?.integer else {
            throw Failure(
                .inventreeAddressWrong, cause: "/api/ answers \(answer.status) without an apiVersion.")
        }
        let fields: KeyValuePairs<String, JSON> = [
            "version": JSON(json?["version"]?.text ?? ""), "api": JSON(version),
            "tested": JSON(InvenTreeLimits.testedWords),
        ]
        if InvenTreeLimits.testedVersions.contains(version) {
            log.info("inventree.version", fields)
        } else {
            log.warning("inventree.version.untested", fields)
        }
        apiVersion = version
        return version
    }

    private func token(_ exchange: Exchanging) async throws(Failure) -> Secret {
        guard case .user(let name, let password) = credentials else {
            guard case .token(let token) = credentials else { return Secret("") }
            return token
        }
        let basic = "Basic \(base64(Array("\(name):\(password.revealed)".utf8)))"
        let answer = try await exchange(.get(.token, "/api/user/token/", [("name", "tieout")]), basic)
        if answer.status == 200, let token = (try? JSON(parsing: answer.body))?["token"]?.text, !token.isEmpty {
            log.info("inventree.token", ["user": JSON(name)])
            return Secret(token)
        }
        let error = InvenTreeError(answer)
        guard answer.status == 401 || answer.status == 403 else { throw Failure(error) }
        let failure = Failure(error, as: .inventreeLoginRefused)
        refusal = failure
        log.warning("inventree.token", ["user": JSON(name), "outcome": JSON(failure.code.rawValue)])
        throw failure
    }
}
