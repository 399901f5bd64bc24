package import Base
package import Engine
package import FakturPosting
package import HTTPServer
package import InvoiceCollection
package import Model

/// What programs ask over HTTP, and what they are answered.
///
/// A request finds its route, shows its token, is read whole, and only then comes to a desk: the same desks at which
/// people work on the command line. Everything that is refused is refused as a problem document.
package struct APIFace: Sendable {
    let table: RouteTable
    private let gate: Gate
    private let metrics: Metrics
    private let time: any TimeSource
    private let randomness: any Randomness
    private let log: Log

    package init(
        desks: APIDesks, health: Health, metrics: Metrics, settings: APISettings, time: any TimeSource,
        randomness: any Randomness, log: Log
    ) {
        gate = Gate(tokens: desks.tokens, attemptsMax: settings.failedAttemptsMax, time: time)
        self.metrics = metrics
        self.time = time
        self.randomness = randomness
        self.log = log
        let streams = StreamSlots(Limits.eventStreamsMax)
        let business =
            JobRoutes(jobs: desks.jobs, streams: streams, time: time).all + DeliveryRoutes(desk: desks.fakturs.desk).all
            + FakturRoutes(desk: desks.fakturs).all + RawDocumentRoutes(desk: desks.rawDocuments).all
            + BillingRoutes(desk: desks.billing).all
        let watching =
            health.routes + [
                metrics.route(desks, streams, needsToken: settings.metricsNeedToken),
                FailurePages(folder: settings.docsFolder).route,
            ]
        let described = RouteTable(routes: business + watching)
        table = RouteTable(routes: described.routes + [OpenAPIDocument(described, settings).route])
    }

    /// Whether programs ask here; everything else is for people.
    package static func answers(_ target: HTTPTarget) -> Bool {
        ["api", "docs", "healthz", "readyz", "metrics"].contains(target.segments.first)
    }

    package func answer(_ request: HTTPServerRequest) async -> HTTPReply {
        let began = time.now
        let id = randomness.uuid()
        var route: Route?
        var token: AccessToken?
        var reply: Reply
        do throws(Refusal) {
            let found = try table.find(request)
            route = found.route
            token = try await gate.admit(request, to: found.route.access)
            reply = try await serve(request, found.route, found.path, token, id)
        } catch {
            reply = problem(error, request.target.rawPath, id)
        }
        if let route, !route.allAnswers.contains(where: { $0.status == reply.status }) {
            log.error("api.answer.undocumented", ["route": JSON(route.name), "status": JSON(reply.status)])
        }
        tell(request, route, token, reply.status, id, milliseconds: time.now.since(began))
        return reply.http(requestID: id, withoutBody: request.method == "HEAD")
    }

    /// What the server itself refuses, in the same form.
    package func refuse(_ refusal: HTTPRefusal) -> HTTPReply {
        let id = randomness.uuid()
        log.info(
            "api.refused", ["request": JSON(id), "status": JSON(refusal.status), "why": JSON(refusal.words)])
        return problem(Refusal(status: refusal.status, words: refusal.words), "", id)
            .http(requestID: id, withoutBody: false)
    }

    private func serve(
        _ request: HTTPServerRequest, _ route: Route, _ path: [String: String], _ token: AccessToken?, _ id: String
    ) async throws(Refusal) -> Reply {
        var reading = CallReading(route, request)
        try reading.read(path: path)
        let call = Call(request: request, id: id, token: token, values: reading.values)
        do throws(Failure) {
            let reply = try await route.handle(call)
            guard case .events(let stream) = reply.content else { return reply }
            let guarded = GuardedStream(time: time) { [gate] in await gate.stillAdmits(request, to: route.access) }
            return reply.with(.events(guarded.guarding(stream)))
        } catch {
            throw Refusal(
                error, hasPrecondition: request.headers["If-Match"] != nil,
                asksForSomething: route.allAnswers.contains { $0.status == 422 })
        }
    }

    private func problem(_ refusal: Refusal, _ path: String, _ id: String) -> Reply {
        if refusal.status >= 500 {
            let failure = refusal.failure
            log.error(
                "api.failed",
                ["request": JSON(id), "failure": JSON(failure.description), "cause": JSON(failure.cause)])
        }
        return ProblemDocument(refusal: refusal, path: path, requestID: id).reply
    }

    /// One line a request. Never the query, which may hold names, and never the token's text.
    private func tell(
        _ request: HTTPServerRequest, _ route: Route?, _ token: AccessToken?, _ status: Int, _ id: String,
        milliseconds: Int64
    ) {
        metrics.answered(
            method: request.method, route: route?.path.text ?? "unknown", status: status, milliseconds: milliseconds)
        let isWatched = route.map { if case .open = $0.access { true } else { false } } ?? false
        let fields: KeyValuePairs<String, JSON> = [
            "request": JSON(id), "method": JSON(request.method), "path": JSON(request.target.rawPath),
            "status": JSON(status), "milliseconds": JSON(milliseconds), "token": JSON(token?.name),
            "peer": JSON(request.clientAddress),
        ]
        if isWatched, status < 400 { log.debug("api.answered", fields) } else { log.info("api.answered", fields) }
    }
}

/// The desks the API puts programs before.
package struct APIDesks: Sendable {
    package let fakturs: FakturDesk
    package let jobs: JobDesk
    package let rawDocuments: RawDesk
    package let billing: BillingDesk
    package let tokens: TokenDesk
    package let figures: any EngineFigures

    package init(
        fakturs: FakturDesk, jobs: JobDesk, rawDocuments: RawDesk, billing: BillingDesk, tokens: TokenDesk,
        figures: any EngineFigures
    ) {
        self.fakturs = fakturs
        self.jobs = jobs
        self.rawDocuments = rawDocuments
        self.billing = billing
        self.tokens = tokens
        self.figures = figures
    }
}

package struct APISettings: Sendable {
    /// Where programs outside reach the service; empty when nobody said.
    package var publicURL = ""
    /// Whether `/metrics` asks for a token that may look.
    package var metricsNeedToken = false
    /// Holds the pages that explain failure codes, in `failures`.
    package var docsFolder = "docs"
    /// Requests without a valid token that one address may send in a minute; more are answered with a wait.
    package var failedAttemptsMax = 20
    package var version: String

    package init(version: String) { self.version = version }
}
