import Base
import HTTPServer
import Model

/// What a person keeps about themselves: language, clock, password, second factor, and where they are signed in.
struct AccountRoom: Sendable {
    let reception: Reception

    var routes: [WebRoute] {
        [
            .get("/account", .signedIn) { visit throws(Failure) in .page(try await page(visit)) },
            .post("/account/ways", .signedIn) { visit throws(Failure) in try await changeWays(visit) },
            .post("/account/password", .signedIn) { visit throws(Failure) in try await changePassword(visit) },
            .post("/account/second-factor", .signedIn) { visit throws(Failure) in try await propose(visit) },
            .get("/account/second-factor", .signedIn) { visit throws(Failure) in try await offered(visit) },
            .post("/account/second-factor/confirm", .signedIn) { visit throws(Failure) in try await confirm(visit) },
            .post("/account/second-factor/codes", .signedIn) { visit throws(Failure) in
                let person = try visit.known
                let codes = try await reception.secondFactors.renewRecoveryCodes(of: person.user, by: visit.who)
                return .page(SecondFactorPages.codes(codes, visit))
            },
            .post("/account/second-factor/off", .signedIn) { visit throws(Failure) in
                _ = try await reception.secondFactors.switchOff(of: try visit.known.user, by: visit.who)
                return .see("/account", notice: .warning(visit.say(.secondFactorIsOff)))
            },
            .post("/account/sessions/{session}/end", .signedIn) { visit throws(Failure) in
                let user = try visit.known.user.id
                let session = SessionID(visit.path["session"] ?? "")
                _ = try await reception.users.endSession(session, of: user, by: visit.who)
                return .see("/account", notice: .good(visit.say(.sessionEnded)))
            },
        ]
    }

    // MARK: - Deeds

    private func changeWays(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let user = try visit.known.user
        var profile = user.profile
        profile.language = visit.form["language"].flatMap(Language.init(rawValue:)) ?? profile.language
        let zone = visit.form["zone"] ?? ""
        profile.zone = zone.isEmpty ? nil : zone
        do throws(Failure) {
            _ = try await reception.users.change(user.id, seenVersion: user.version, to: profile, by: visit.who)
        } catch {
            guard error.place == "zone" || error.code == .zoneUnknown else { throw error }
            return .page(try await page(visit, zoneFault: visit.tell(error), status: 422))
        }
        return .with(cookies: [.removing(SetCookie.language)], .see("/account", notice: .good(visit.say(.saved))))
    }

    private func changePassword(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let new = visit.form.exact("new") ?? ""
        guard new == visit.form.exact("again") ?? "" else {
            return .page(try await page(visit, passwordFault: visit.say(.passwordsDiffer), status: 422))
        }
        do throws(Failure) {
            try await reception.users.changePassword(
                of: try visit.known.signedIn, from: Secret(visit.form.exact("old") ?? ""), to: Secret(new))
        } catch {
            guard [.passwordWrong, .passwordTooMany, .passwordRefused].contains(error.code) else { throw error }
            return .page(try await page(visit, passwordFault: visit.tell(error), status: 422))
        }
        return .see("/account", notice: .good(visit.say(.passwordChanged)))
    }

    private func propose(_ visit: Visit) async throws(Failure) -> WebAnswer {
        _ = try await reception.secondFactors.propose(to: try visit.known.user)
        return .see("/account/second-factor")
    }

    private func offered(_ visit: Visit, fault: String? = nil) async throws(Failure) -> WebAnswer {
        guard let offer = try await reception.secondFactors.proposed(to: try visit.known.user) else {
            return .see("/account")
        }
        return .page(SecondFactorPages.offer(offer, fault: fault, visit))
    }

    private func confirm(_ visit: Visit) async throws(Failure) -> WebAnswer {
        do throws(Failure) {
            let codes = try await reception.secondFactors.confirm(
                visit.form["code"] ?? "", of: try visit.known.user)
            return .page(SecondFactorPages.codes(codes, visit))
        } catch {
            guard error.code == .secondFactorWrongCode else { throw error }
            return try await offered(visit, fault: visit.say(.codeWrong))
        }
    }
}

// MARK: - The page

extension AccountRoom {
    private func page(
        _ visit: Visit, zoneFault: String? = nil, passwordFault: String? = nil, status: Int = 200
    ) async throws(Failure) -> Page {
        let person = try visit.known
        let user = person.user
        let factor = try await reception.secondFactors.secondFactor(of: user.id)
        let sessions = try await reception.users.sessions(of: user.id)
        return Page(
            visit.say(.account), in: nil, status: status,
            """
            <h1>\(user.fullName)</h1>
            <p class="quiet">\(user.name) · \(user.role.map { visit.say($0.words) } ?? visit.say(.noRole))</p>
            <div class="two"><div>
            <h2>\(visit.say(.ways))</h2>
            <form method="post" action="/account/ways">\(Form.token(visit))
            \(Form.choice("language", visit.say(.languageWord), options: Language.allCases.map { ($0.rawValue, $0.name) }, chosen: user.language.rawValue))
            \(Form.text("zone", visit.say(.timeZone), value: visit.form["zone"] ?? user.zone ?? "", hint: visit.say(.timeZoneHint), fault: zoneFault))
            <div class="acts">\(Form.submit(visit, .save))</div></form>
            <h2>\(visit.say(.changePassword))</h2>
            <form method="post" action="/account/password">\(Form.token(visit))
            \(Form.text("old", visit.say(.passwordNow), value: "", type: "password", isRequired: true, extra: " autocomplete=\"current-password\""))
            \(Form.text("new", visit.say(.passwordNew), value: "", type: "password", hint: visit.say(.passwordRule), fault: passwordFault, isRequired: true, extra: " autocomplete=\"new-password\""))
            \(Form.text("again", visit.say(.passwordAgain), value: "", type: "password", isRequired: true, extra: " autocomplete=\"new-password\""))
            <div class="acts">\(Form.submit(visit, .changePassword, style: .plain))</div></form>
            </div><div>
            <h2>\(visit.say(.secondFactor))</h2>
            \(SecondFactorPages.standing(factor, visit))
            <h2>\(visit.say(.sessions))</h2>
            \(SessionList(sessions: sessions, own: person.signedIn.session.id, action: "/account/sessions").html(visit))
            <h2>\(visit.say(.mayDo))</h2>
            <ul>\(Permission.allCases.filter { user.may($0) }.map { "<li>\(visit.say($0.words))</li>" as HTML })</ul>
            </div></div>
            """)
    }
}

extension Visit {
    /// The person, on pages for those who are signed in.
    var known: Person {
        get throws(Failure) {
            guard let person else { throw .broken("only who is signed in comes here") }
            return person
        }
    }
}

/// Where somebody is signed in, each with a way to end it.
struct SessionList {
    let sessions: [Session]
    let own: SessionID?
    let action: String

    func html(_ visit: Visit) -> HTML {
        guard !sessions.isEmpty else { return "<p class=\"quiet\">\(visit.say(.none))</p>" }
        let rows: [HTML] = sessions.map { session in
            let end: HTML =
                session.id == own
                ? "<span class=\"quiet\">\(visit.say(.thisSession))</span>"
                : Form.button(visit, to: "\(action)/\(session.id.rawValue)/end", .endSession, style: .quiet)
            return """
                <tr><td>\(session.agent.isEmpty ? visit.say(.unknownBrowser) : String(session.agent.prefix(80)))<br><span class="quiet small">\(session.address)</span></td><td>\(visit.format.moment(session.lastSeenAt))</td><td>\(end)</td></tr>
                """
        }
        return """
            <div class="scroll"><table><thead><tr><th scope="col">\(visit.say(.browser))</th><th scope="col">\(visit.say(.lastSeen))</th><th scope="col"><span class="hidden">\(visit.say(.endSession))</span></th></tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }
}
