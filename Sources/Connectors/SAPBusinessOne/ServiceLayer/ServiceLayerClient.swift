package import Base

/// Sends requests to one company: with a session, within the limit of requests in flight, and logged.
///
/// It repeats a request only where that can't do the work twice: after the server said it didn't know the session
/// (once), or, for questions, after a node turned out to be out of order.
package struct ServiceLayerClient: Sendable {
    package let settings: ServiceLayerSettings
    package let session: ServiceLayerSession
    private let transport: any HTTPTransport
    private let time: any TimeSource
    private let log: Log
    private let turnstile: Turnstile

    package init(
        settings: ServiceLayerSettings, transport: any HTTPTransport, time: any TimeSource,
        randomness: any Randomness, log: Log
    ) {
        self.settings = settings
        self.transport = transport
        self.time = time
        self.log = log
        turnstile = Turnstile(admitting: settings.inFlightMax)
        session = ServiceLayerSession(
            settings: settings, transport: transport, time: time, randomness: randomness, log: log)
    }

    /// What became of one request.
    enum Reply: Sendable {
        case answered(HTTPResponse)
        /// It is certain that SAP did not act on it.
        case notSent(Failure)
        /// It left, and no whole answer came back.
        case silence(HTTPTransportError)
    }

    func send(_ request: ServiceLayerRequest) async -> Reply {
        guard await turnstile.enter() else { return .notSent(.interrupted) }
        defer { turnstile.leave() }
        var mayReplay = true
        while true {
            let ticket: SessionTicket
            do throws(Failure) { ticket = try await session.ticket() } catch { return .notSent(error) }
            let reply = await exchange(request, ticket)
            guard case .answered(let response) = reply, response.status >= 400 else { return reply }
            let error = ServiceLayerError(response)
            switch error.failureCode {
            case _ where error.meansDeadSession:
                await session.discard(ticket)
                if !mayReplay { return .notSent(Failure(error, as: .sapSession)) }
            case .sapNodeIncomplete:
                // Sessions stick to their node: a new one gets another.
                await session.discard(ticket)
                if !mayReplay || !request.isRepeatable { return reply }
            default:
                return reply
            }
            mayReplay = false
        }
    }

    /// The answer to a question, as JSON. `nil` when SAP says that the record does not exist.
    func read(_ request: ServiceLayerRequest) async throws(Failure) -> JSON? {
        switch await send(request) {
        case .notSent(let failure): throw failure
        case .silence(let error): throw Failure(error)
        case .answered(let response):
            guard (200..<300).contains(response.status) else {
                let error = ServiceLayerError(response)
                if error.failureCode == .sapNotFound { return nil }
                throw error.failureCode == .sapNoAnswer ? Failure(error, as: .sapUnreachable) : Failure(error)
            }
            do throws(JSONError) { return try JSON(parsing: response.body) } catch {
                throw Failure(
                    .sapAnswerUnreadable, cause: "\(error.message) at byte \(error.offset) of \(request.path)")
            }
        }
    }

    // MARK: -

    private func exchange(_ request: ServiceLayerRequest, _ ticket: SessionTicket) async -> Reply {
        let started = time.now
        let reply: Reply
        do throws(HTTPTransportError) {
            let response = try await transport.send(
                request.wired(to: settings.root, as: ticket), limits: settings.limits)
            if let route = SessionCookies.value(of: "ROUTEID", in: response.headers), route != ticket.cookies.route {
                await session.follow(route: route, of: ticket)
            }
            reply = .answered(response)
        } catch {
            reply = error.mayHaveArrived ? .silence(error) : .notSent(Failure(error))
        }
        record(request, reply, milliseconds: time.now.since(started))
        return reply
    }

    /// Changes are told at `info`, questions at `debug`, everything that went wrong at `warning`. Bodies never appear,
    /// nor does the query.
    private func record(_ request: ServiceLayerRequest, _ reply: Reply, milliseconds: Int64) {
        let (method, path, spent) = (JSON(request.method), JSON(request.path), JSON(milliseconds))
        switch reply {
        case .answered(let response) where response.status < 400 && request.isRepeatable:
            log.debug("sap.request", ["method": method, "path": path, "status": JSON(response.status), "ms": spent])
        case .answered(let response) where response.status < 400:
            log.info("sap.request", ["method": method, "path": path, "status": JSON(response.status), "ms": spent])
        case .answered(let response):
            let error = ServiceLayerError(response)
            log.warning(
                "sap.request",
                [
                    "method": method, "path": path, "status": JSON(response.status), "ms": spent,
                    "outcome": JSON(error.failureCode.rawValue), "cause": JSON(error.description),
                ])
        case .notSent(let failure):
            log.warning(
                "sap.request",
                [
                    "method": method, "path": path, "ms": spent, "outcome": JSON(failure.code.rawValue),
                    "cause": JSON(failure.cause),
                ])
        case .silence(let error):
            log.warning(
                "sap.request",
                ["method": method, "path": path, "ms": spent, "outcome": "no answer", "cause": JSON(error.message)])
        }
    }
}
