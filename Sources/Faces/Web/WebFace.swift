package import Base
package import HTTPServer
import Model

/// What people see in a browser, and what their clicks do.
///
/// A request finds its route, shows its session, and only then comes to a desk: the same desks at which people work on
/// the command line and programs over the API. Whatever goes wrong is told on a page, with what to do now.
package struct WebFace: Sendable {
    let table: WebRouteTable
    private let desks: WebDesks
    private let settings: WebSettings
    let time: any TimeSource
    let randomness: any Randomness
    let log: Log
    let frame: Frame

    package init(
        desks: WebDesks, settings: WebSettings, time: any TimeSource, randomness: any Randomness, log: Log
    ) {
        self.desks = desks
        self.settings = settings
        self.time = time
        self.randomness = randomness
        self.log = log
        frame = Frame(settings: settings, attention: Waiting(desks: desks).counts)
        table = WebRouteTable(routes: WebFace.rooms(desks, settings))
    }

    /// Every route with who may go there, for the test that walks them all.
    package var routes: [WebRoute] { table.routes }

    package func answer(_ request: HTTPServerRequest) async -> HTTPReply {
        let began = time.now
        let id = randomness.uuid()
        if let asset = Assets.reply(to: request) { return asset }
        var visit = Visit(blank: request, id: id, now: began)
        let answer: WebAnswer
        do throws(Failure) {
            try await recognise(&visit)
            answer = try await serve(visit)
        } catch {
            tell(error, id)
            answer = .page(.broken(error, for: visit))
        }
        let reply = await dressing(visit).reply(answer, frame: frame, withoutBody: request.method == "HEAD")
        tell(request, visit, reply, id, milliseconds: time.now.since(began))
        return reply
    }

    func dressing(_ visit: Visit) -> Dressing {
        Dressing(visit: visit, settings: settings, nonce: randomness.uuid().replacing("-", with: ""))
    }

    private func serve(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let (route, path) = try table.find(visit.request)
        var visit = visit
        visit.path = path
        if route.access != .open, visit.person == nil {
            let back = visit.request.method == "POST" ? "/" : visit.request.message.target
            return .see(Address.of("/sign-in", ["next": Address.local(back)]))
        }
        if let permission = route.access.lacking(visit) { throw .webNotPermitted(permission.rawValue) }
        if route.method == .post {
            guard OwnPages.sent(visit.request) else { throw .formStale }
            // Taking a body apart costs more than sending it: strangers send names and passwords, and nothing long.
            guard visit.person != nil || visit.request.body.count <= Limits.strangersFormBytesMax else {
                throw .formUnreadable
            }
            guard let form = FormBody(visit.request) else { throw .formUnreadable }
            if let person = visit.person,
                !desks.reception.signIn.accepts(csrf: form.exact("_token") ?? "", of: person.signedIn)
            {
                throw .formStale
            }
            visit.form = form
        }
        let answer = try await route.handle(visit)
        guard case .events(let stream) = answer, route.access != .open else { return answer }
        return .events(guarding(visit, route.access).guarding(stream))
    }

    /// Looks again who a stream is for, as for a new request, but without counting the look as a click.
    private func guarding(_ visit: Visit, _ access: WebRoute.Access) -> GuardedStream {
        GuardedStream(time: time) { [desks] in
            guard let text = visit.cookies[SetCookie.session],
                let person = try? await desks.person(text, isSeen: false)
            else { return false }
            var visit = visit
            visit.person = person
            return access.lacking(visit) == nil
        }
    }

    private func recognise(_ visit: inout Visit) async throws(Failure) {
        guard let text = visit.cookies[SetCookie.session], let person = try await desks.person(text) else { return }
        visit.person = person
        // What was chosen in this browser counts for more than what the account says.
        if !visit.hasChosenLanguage { visit.language = person.user.language }
    }

    private func tell(_ failure: Failure, _ id: String) {
        guard failure.pageStatus >= 500 else { return }
        log.error(
            "web.failed",
            ["request": JSON(id), "failure": JSON(failure.description), "cause": JSON(failure.cause)])
    }

    /// One line a request; never the query, which may hold names.
    private func tell(
        _ request: HTTPServerRequest, _ visit: Visit, _ reply: HTTPReply, _ id: String,
        milliseconds: Int64
    ) {
        // The link for the first administrator is a key.
        let path = request.target.segments.first == "setup" ? "/setup/\(Secret(""))" : request.target.rawPath
        log.info(
            "web.answered",
            [
                "request": JSON(id), "method": JSON(request.method), "path": JSON(path),
                "status": JSON(reply.status), "milliseconds": JSON(milliseconds), "user": JSON(visit.person?.user.name),
                "peer": JSON(request.clientAddress),
            ])
    }
}

extension HTTPReply {
    fileprivate var status: Int {
        switch self {
        case .whole(let response), .cut(let response, _): response.status
        case .stream(let status, _, _): status
        case .hangUp: 0
        }
    }
}
