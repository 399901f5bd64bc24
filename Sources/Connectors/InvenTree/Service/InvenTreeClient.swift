import Base

/// Sends requests to one InvenTree: with a token, within the limits on how many and how often, counted and logged.
///
/// It repeats a request only where that can't do the work twice: what the server refused to begin (429, a dead token),
/// and questions, a bounded number of times.
struct InvenTreeClient: Sendable {
    let settings: InvenTreeSettings
    let session: InvenTreeSession
    let calls = CallCounter()
    let time: any TimeSource
    private let transport: any HTTPTransport
    private let randomness: any Randomness
    private let log: Log
    private let turnstile: Turnstile
    private let pacemaker: Pacemaker

    init(
        settings: InvenTreeSettings, transport: any HTTPTransport, time: any TimeSource,
        randomness: any Randomness, log: Log
    ) {
        self.settings = settings
        self.transport = transport
        self.time = time
        self.randomness = randomness
        self.log = log
        session = InvenTreeSession(credentials: settings.credentials, log: log)
        turnstile = Turnstile(admitting: settings.inFlightMax)
        pacemaker = Pacemaker(requestsPerSecondMax: settings.requestsPerSecondMax, time: time)
    }

    /// What became of one request.
    enum Reply: Sendable {
        case answered(HTTPResponse)
        /// It is certain that the server did nothing.
        case notSent(Failure)
        /// It left, and no whole answer came back.
        case silence(HTTPTransportError)
    }

    func send(_ request: InvenTreeRequest) async -> Reply {
        var attempt = 1
        var mayRenewToken = true
        while true {
            let pass: InvenTreeSession.Pass
            do throws(Failure) { pass = try await self.pass() } catch { return .notSent(error) }
            let reply = await exchange(request, authorization: pass.authorization)
            if case .answered(let response) = reply, response.status == 401, mayRenewToken {
                mayRenewToken = false
                if await session.discard(pass) { continue }
            }
            guard attempt < InvenTreeLimits.attemptsMax, let pause = pause(after: reply, to: request, attempt)
            else { return reply }
            // A server that has too much to do is spared by everybody, not only by this request.
            if case .answered(let response) = reply, response.status == 429 {
                pacemaker.rest(until: time.now.adding(milliseconds: pause))
            }
            guard await rest(pause) else { return reply }
            attempt += 1
        }
    }

    /// The answer to a question, as JSON. `nil` when the server says that there is no such object.
    func read(_ request: InvenTreeRequest) async throws(Failure) -> JSON? {
        switch await send(request) {
        case .notSent(let failure): throw failure
        case .silence(let error): throw Failure(error)
        case .answered(let response):
            guard (200..<300).contains(response.status) else {
                let error = InvenTreeError(response)
                if error.isMissingObject { return nil }
                throw Failure(error, as: error.code(isRepeatable: true))
            }
            do throws(JSONError) { return try JSON(parsing: response.body) } catch {
                throw Failure(
                    .inventreeAnswerUnreadable, cause: "\(error.message) at byte \(error.offset) of \(request.path)")
            }
        }
    }

    var apiVersion: Int64 {
        get async throws(Failure) { try await pass().apiVersion }
    }

    // MARK: -

    private func pass() async throws(Failure) -> InvenTreeSession.Pass {
        try await session.pass { (request, authorization) async throws(Failure) in
            switch await exchange(request, authorization: authorization) {
            case .answered(let response): return response
            case .notSent(let failure): throw failure
            case .silence(let error): throw Failure(error)
            }
        }
    }

    private func exchange(_ request: InvenTreeRequest, authorization: String?) async -> Reply {
        guard await turnstile.enter() else { return .notSent(.inventreeInterrupted) }
        defer { turnstile.leave() }
        guard await pacemaker.wait() else { return .notSent(.inventreeInterrupted) }
        let started = time.now
        let reply: Reply
        calls.count(request.call)
        do throws(HTTPTransportError) {
            let wired = request.wired(to: settings.root, authorization: authorization)
            reply = .answered(try await transport.send(wired, limits: settings.limits))
        } catch {
            reply = error.mayHaveArrived ? .silence(error) : .notSent(Failure(error))
        }
        record(request, reply, milliseconds: time.now.since(started))
        return reply
    }

    /// How long to wait before the request may go out again; `nil` when it must not.
    private func pause(after reply: Reply, to request: InvenTreeRequest, _ attempt: Int) -> Int64? {
        switch reply {
        case .notSent: return nil
        case .silence(let error): return request.isRepeatable && error.kind != .cancelled ? backoff(attempt) : nil
        case .answered(let response) where response.status == 429:
            let asked = response.headers["Retry-After"].flatMap { Int64($0) }
            guard let asked else { return backoff(attempt) }
            return asked <= InvenTreeLimits.retryAfterSecondsMax ? max(0, asked) * 1_000 : nil
        case .answered(let response):
            return request.isRepeatable && response.status >= 500 ? backoff(attempt) : nil
        }
    }

    /// Doubles with every attempt, and half of it is chance, so that several machines don't try in step.
    private func backoff(_ attempt: Int) -> Int64 {
        let whole = InvenTreeLimits.pauseMilliseconds << Int64(min(attempt - 1, 6))
        return randomness.number(in: whole / 2...whole)
    }

    private func rest(_ milliseconds: Int64) async -> Bool {
        do throws(CancellationError) {
            try await time.sleep(milliseconds: milliseconds)
            return true
        } catch {
            return false
        }
    }
}

// MARK: - The log

extension InvenTreeClient {
    /// Changes are told at `info`, questions at `debug`, everything that went wrong at `warning`. Bodies never appear,
    /// nor does the query.
    private func record(_ request: InvenTreeRequest, _ reply: Reply, milliseconds: Int64) {
        let (method, path, spent) = (JSON(request.method), JSON(request.path), JSON(milliseconds))
        switch reply {
        case .answered(let response) where response.status < 400:
            let fields: KeyValuePairs<String, JSON> = [
                "method": method, "path": path, "status": JSON(response.status), "ms": spent,
            ]
            if request.isRepeatable {
                log.debug("inventree.request", fields)
            } else {
                log.info("inventree.request", fields)
            }
        case .answered(let response):
            let error = InvenTreeError(response)
            log.warning(
                "inventree.request",
                [
                    "method": method, "path": path, "status": JSON(response.status), "ms": spent,
                    "outcome": JSON(error.code(isRepeatable: request.isRepeatable).rawValue),
                    "cause": JSON(error.description),
                ])
        case .notSent(let failure):
            log.warning(
                "inventree.request",
                [
                    "method": method, "path": path, "ms": spent, "outcome": JSON(failure.code.rawValue),
                    "cause": JSON(failure.cause),
                ])
        case .silence(let error):
            log.warning(
                "inventree.request",
                ["method": method, "path": path, "ms": spent, "outcome": "no answer", "cause": JSON(error.message)])
        }
    }
}

extension InvenTreeClient {
    /// The local table of keys is only there to spare look-ups: work goes on without it.
    func notRemembered(_ failure: Failure) {
        log.warning(
            "inventree.keys", ["outcome": JSON(failure.code.rawValue), "cause": JSON(failure.cause)])
    }
}
