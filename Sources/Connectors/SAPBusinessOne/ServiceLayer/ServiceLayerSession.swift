package import Base

/// The one session Tieout holds with a company, and the only place that signs in or out.
///
/// Many requests share it, because parallel logins fail on the real server (299) while parallel requests on one
/// session work. The server forgets a session after some idle minutes, so an old one isn't used blindly.
///
/// A refused login is remembered: SAP locks a user after a few wrong passwords, so the next attempt waits until a
/// person asks for it (`forgetRefusal`) or the settings change (which makes a new session).
package actor ServiceLayerSession {
    private enum State {
        case signedOut
        case signedIn(SessionTicket)
        case refused(Failure)
    }

    private let settings: ServiceLayerSettings
    private let transport: any HTTPTransport
    private let time: any TimeSource
    private let randomness: any Randomness
    private let log: Log
    private let login = SharedWork<SessionTicket>(interrupted: .interrupted)

    private var state = State.signedOut
    private var sessionMinutes: Int
    private var lastUsed = Timestamp(milliseconds: 0)
    private var loginCount = 0

    package init(
        settings: ServiceLayerSettings, transport: any HTTPTransport, time: any TimeSource,
        randomness: any Randomness, log: Log
    ) {
        self.settings = settings
        self.transport = transport
        self.time = time
        self.randomness = randomness
        self.log = log
        sessionMinutes = settings.sessionMinutes
    }

    /// The session to use for one request now; signs in when there is none, once for all who ask meanwhile.
    func ticket() async throws(Failure) -> SessionTicket {
        if let ticket = try usableTicket() { return ticket }
        return try await login.run { () async throws(Failure) in
            // Another login may have ended between the question and our turn.
            if let ticket = try usableTicket() { return ticket }
            return try await signIn()
        }
    }

    /// The server no longer knows this session. Forgets it, unless somebody has signed in anew since.
    func discard(_ ticket: SessionTicket) {
        guard case .signedIn(let current) = state, current.number == ticket.number else { return }
        state = .signedOut
    }

    /// The load balancer may move the session to another node; later requests follow it.
    func follow(route: String, of ticket: SessionTicket) {
        guard case .signedIn(var current) = state, current.number == ticket.number else { return }
        current.cookies.route = route
        state = .signedIn(current)
    }

    /// A person has looked at a refused login and wants Tieout to try it again.
    package func forgetRefusal() {
        if case .refused = state { state = .signedOut }
    }

    /// Signs out, so that the session doesn't occupy a licence until it times out. Never fails: it is a courtesy.
    package func close() async {
        guard case .signedIn(let ticket) = state else { return }
        state = .signedOut
        var request = HTTPRequest("POST", settings.root + "Logout", headers: ["Content-Type": "application/json"])
        request.headers.add("Cookie", ticket.cookies.header)
        do throws(HTTPTransportError) {
            let response = try await transport.send(request, limits: settings.limits)
            log.info("sap.logout", ["status": JSON(response.status)])
        } catch {
            log.info("sap.logout", ["outcome": JSON(error.message)])
        }
    }

    // MARK: -

    private func usableTicket() throws(Failure) -> SessionTicket? {
        switch state {
        case .refused(let failure): throw failure
        case .signedOut: return nil
        case .signedIn(let ticket):
            let now = time.now
            // One minute early: the request has to arrive before the server's own clock runs out.
            let idleMillisecondsMax = Int64(max(1, sessionMinutes - 1)) * 60_000
            guard now.since(lastUsed) < idleMillisecondsMax else {
                state = .signedOut
                return nil
            }
            lastUsed = now
            return ticket
        }
    }

    private func signIn() async throws(Failure) -> SessionTicket {
        var attempt = 1
        while true {
            switch await attemptLogin(attempt) {
            case .signedIn(let cookies, let minutes):
                loginCount += 1
                sessionMinutes = minutes ?? settings.sessionMinutes
                lastUsed = time.now
                let ticket = SessionTicket(number: loginCount, cookies: cookies)
                state = .signedIn(ticket)
                return ticket
            case .refused(let failure):
                state = .refused(failure)
                throw failure
            case .failed(let failure):
                throw failure
            case .busy(let failure):
                guard attempt < settings.loginAttemptsMax else { throw failure }
                try await pause(after: attempt)
                attempt += 1
            }
        }
    }

    private func attemptLogin(_ attempt: Int) async -> LoginAnswer {
        let started = time.now
        let answer: LoginAnswer
        do throws(HTTPTransportError) {
            answer = LoginAnswer(try await transport.send(loginRequest, limits: settings.limits))
        } catch {
            answer = .failed(Failure(error))
        }
        let milliseconds = JSON(time.now.since(started))
        switch answer {
        case .signedIn:
            log.info(
                "sap.login", ["company": JSON(settings.company), "user": JSON(settings.user), "ms": milliseconds])
        case .busy(let failure), .refused(let failure), .failed(let failure):
            log.warning(
                "sap.login",
                [
                    "company": JSON(settings.company), "user": JSON(settings.user), "ms": milliseconds,
                    "attempt": JSON(attempt), "outcome": JSON(failure.code.rawValue), "cause": JSON(failure.cause),
                ])
        }
        return answer
    }

    private var loginRequest: HTTPRequest {
        var body: JSON = [
            "CompanyDB": JSON(settings.company), "UserName": JSON(settings.user),
            "Password": JSON(settings.password.revealed),
        ]
        if let language = settings.language { body["Language"] = JSON(String(language)) }
        return HTTPRequest(
            "POST", settings.root + "Login",
            headers: ["Content-Type": "application/json", "Accept": "application/json"], body: body.bytes)
    }

    /// Doubles with every attempt, and half of it is chance, so that several machines don't try in step.
    private func pause(after attempt: Int) async throws(Failure) {
        let whole = settings.loginPauseMilliseconds << Int64(min(attempt - 1, 6))
        let milliseconds = randomness.number(in: whole / 2...max(whole / 2, whole))
        do throws(CancellationError) {
            try await time.sleep(milliseconds: milliseconds)
        } catch {
            throw .interrupted
        }
    }
}
