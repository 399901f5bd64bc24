import Base
import HTTPServer
import Model

/// The door: name and password, then perhaps a code, and out again.
struct SignInRoom: Sendable {
    let reception: Reception

    var routes: [WebRoute] {
        [
            .get("/sign-in", .open) { visit throws(Failure) in
                visit.person == nil ? .page(page(visit)) : .see(Address.local(visit.query["next"]))
            },
            .post("/sign-in", .open) { visit throws(Failure) in try await signIn(visit) },
            .get("/sign-in/code", .open) { visit throws(Failure) in .page(codePage(visit)) },
            .post("/sign-in/code", .open) { visit throws(Failure) in try await giveCode(visit) },
            .post("/sign-out", .signedIn) { visit throws(Failure) in
                if let text = visit.cookies[SetCookie.session] { try await reception.signIn.signOut(text) }
                return .with(
                    cookies: [.removing(SetCookie.session)],
                    .see("/sign-in", notice: .good(visit.say(.signedOut))))
            },
        ]
    }

    private func signIn(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let outcome = try await reception.signIn.signIn(
            name: visit.form["name"] ?? "", password: Secret(visit.form.exact("password") ?? ""), from: visit.asker,
            replacing: visit.cookies[SetCookie.session])
        return answer(visit, outcome) { .page(page(visit, fault: $0, status: $1)) }
    }

    private func giveCode(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let pending = visit.cookies[SetCookie.pendingSignIn] ?? ""
        guard try await reception.signIn.awaitsSecondFactor(pending) else {
            return .see("/sign-in", notice: .warning(visit.say(.signInTookTooLong)))
        }
        let outcome = try await reception.signIn.secondFactor(
            pending: pending, code: visit.form["code"] ?? "", from: visit.asker,
            replacing: visit.cookies[SetCookie.session])
        return answer(visit, outcome) { .page(codePage(visit, fault: $0, status: $1)) }
    }

    private func answer(
        _ visit: Visit, _ outcome: SignInDesk.Outcome, refused: (_ fault: String, _ status: Int) -> WebAnswer
    ) -> WebAnswer {
        switch outcome {
        case .signedIn(let text):
            // Without an age: the browser forgets it when it is closed; the limits are kept on our side.
            return .with(
                cookies: [
                    SetCookie(name: SetCookie.session, value: text.revealed, seconds: nil),
                    .removing(SetCookie.pendingSignIn),
                ], .see(Address.local(visit.form["next"])))
        case .needsSecondFactor(let text):
            return .with(
                cookies: [SetCookie(name: SetCookie.pendingSignIn, value: text.revealed, seconds: 600)],
                .see(Address.of("/sign-in/code", ["next": Address.local(visit.form["next"])])))
        case .refused: return refused(visit.say(visit.form["code"] == nil ? .nameOrPasswordWrong : .codeWrong), 422)
        case .tooMany(let seconds):
            return refused(
                visit.say(.tooManySignIns, ["minutes": visit.format.number((seconds + 59) / 60)]), 429)
        }
    }
}

// MARK: - Pages

extension SignInRoom {
    private func page(_ visit: Visit, fault: String? = nil, status: Int = 200) -> Page {
        let next = Address.local(visit.form["next"] ?? visit.query["next"])
        return Page(
            visit.say(.signIn), in: nil, status: status, frame: .plain,
            """
            <h1>\(visit.say(.signIn))</h1>
            \(wrong(fault))
            <form method="post" action="/sign-in" class="sheet">\(Form.hidden("next", next))
            \(Form.text("name", visit.say(.userName), value: visit.form["name"] ?? "", isRequired: true, extra: " autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" autofocus"))
            \(Form.text("password", visit.say(.password), value: "", type: "password", isRequired: true, extra: " autocomplete=\"current-password\""))
            \(Form.submit(visit, .signIn))
            </form>
            <p class="hint">\(visit.say(.passwordLost))</p>
            """)
    }

    private func codePage(_ visit: Visit, fault: String? = nil, status: Int = 200) -> Page {
        let next = Address.local(visit.form["next"] ?? visit.query["next"])
        return Page(
            visit.say(.secondFactor), in: nil, status: status, frame: .plain,
            """
            <h1>\(visit.say(.secondFactor))</h1>
            \(wrong(fault))
            <form method="post" action="/sign-in/code" class="sheet">\(Form.hidden("next", next))
            \(Form.text("code", visit.say(.code), value: "", hint: visit.say(.codeHint), isRequired: true, extra: " autocomplete=\"one-time-code\" autofocus"))
            \(Form.submit(visit, .signIn))
            </form>
            <p><a href="/sign-in">\(visit.say(.back))</a></p>
            """)
    }

    private func wrong(_ fault: String?) -> HTML {
        guard let fault else { return "" }
        return "<p class=\"notice bad\" role=\"alert\">\(Icon.warning.html) \(fault)</p>"
    }
}

extension Visit {
    /// From where somebody tries the door.
    fileprivate var asker: Visitor {
        Visitor(address: request.clientAddress, agent: request.headers["User-Agent"] ?? "")
    }
}
