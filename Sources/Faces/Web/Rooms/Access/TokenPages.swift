import Base
import HTTPServer
import Model

/// The keys of programs: made once, shown once, taken back at once.
struct TokenPages: Sendable {
    let tokens: TokenDesk

    var routes: [WebRoute] {
        let keepers = WebRoute.Access.needs(.manageUsers)
        return [
            .get("/tokens", keepers) { visit throws(Failure) in .page(try await list(visit)) },
            .post("/tokens", keepers) { visit throws(Failure) in try await create(visit) },
            .post("/tokens/{token}/revoke", keepers) { visit throws(Failure) in
                let token = try await tokens.revoke(visit.path["token"] ?? "", by: visit.who)
                return .see("/tokens", notice: .warning(visit.say(.tokenRevoked, ["name": token.name])))
            },
        ]
    }

    private func create(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let name = visit.form["name"] ?? ""
        let days = visit.form["days"] ?? ""
        guard !name.isEmpty, name.count <= 100 else {
            return .page(try await list(visit, fault: ("name", visit.say(.tokenNameNeeded))))
        }
        guard let role = visit.form["role"].flatMap(Role.init(rawValue:)) else {
            return .page(try await list(visit, fault: ("role", visit.say(.tokenRoleNeeded))))
        }
        guard days.isEmpty || Int64(days).map({ (1...3650).contains($0) }) ?? false else {
            return .page(try await list(visit, fault: ("days", visit.say(.tokenDaysWrong))))
        }
        do throws(Failure) {
            let made = try await tokens.create(name: name, role: role, days: Int64(days), by: visit.who)
            return .page(try await list(visit, made: made.text))
        } catch {
            guard error.code == .tokenExists else { throw error }
            return .page(try await list(visit, fault: ("name", visit.tell(error))))
        }
    }

    private func list(
        _ visit: Visit, made: Secret? = nil, fault: (place: String, words: String)? = nil
    ) async throws(Failure) -> Page {
        func told(at place: String) -> String? { fault?.place == place ? fault?.words : nil }
        let all = try await tokens.tokens.tokens()
        let rows: [HTML] = all.map { row($0, visit) }
        let shown: HTML =
            if let made {
                "<div class=\"notice good\"><p>\(visit.say(.tokenShownOnce))</p><pre>\(made.revealed)</pre></div>"
            } else { "" }
        let typed = made == nil
        return Page(
            visit.say(.programs), in: .users, status: fault == nil ? 200 : 422,
            """
            <h1>\(visit.say(.programs))</h1>
            \(AccessTabs.html(visit, isUsers: false))
            \(shown)
            <div class="scroll"><table><thead><tr><th scope="col">\(visit.say(.userName))</th><th scope="col">\(visit.say(.roleWord))</th><th scope="col">\(visit.say(.lastSeen))</th><th scope="col">\(visit.say(.ends))</th><th scope="col">\(visit.say(.standing))</th><th scope="col"><span class="hidden">\(visit.say(.revoke))</span></th></tr></thead><tbody>\(rows)</tbody></table></div>
            <h2>\(visit.say(.makeToken))</h2>
            <form method="post" action="/tokens" class="prose">\(Form.token(visit))
            \(Form.text("name", visit.say(.userName), value: typed ? visit.form["name"] ?? "" : "", hint: visit.say(.tokenNameHint), fault: told(at: "name"), isRequired: true))
            \(Form.choice("role", visit.say(.roleWord), options: Role.allCases.map { (value: $0.rawValue, label: visit.say($0.words)) }, chosen: visit.form["role"] ?? Role.viewer.rawValue, fault: told(at: "role")))
            \(Form.text("days", visit.say(.tokenDays), value: typed ? visit.form["days"] ?? "" : "", hint: visit.say(.tokenDaysHint), fault: told(at: "days"), extra: " inputmode=\"numeric\""))
            \(Form.submit(visit, .makeToken))</form>
            """)
    }

    private func row(_ token: AccessToken, _ visit: Visit) -> HTML {
        let standing = token.standing(at: visit.now)
        let badge =
            switch standing {
            case .inForce: Badge(tone: .good, words: .inForce)
            case .expired: Badge(tone: .quiet, words: .expiredWord)
            case .revoked: Badge(tone: .quiet, words: .revokedWord)
            }
        let revoke: HTML =
            standing == .inForce
            ? Form.button(visit, to: "/tokens/\(token.id.rawValue)/revoke", .revoke, style: .danger) : ""
        return """
            <tr><td>\(token.name)</td><td>\(visit.say(token.role.words))</td><td>\(token.lastUsedAt.map { visit.format.moment($0) } ?? "\u{2013}")</td><td>\(token.expiresAt.map { visit.format.moment($0) } ?? "\u{2013}")</td><td>\(badge.html(visit))</td><td>\(revoke)</td></tr>
            """
    }
}
