import Base
import HTTPServer
import Model

/// Who may come in, and what they may do here.
struct UsersRoom: Sendable {
    let reception: Reception
    let tokens: TokenDesk

    var routes: [WebRoute] {
        let keepers = WebRoute.Access.needs(.manageUsers)
        return [
            .get("/users", keepers) { visit throws(Failure) in .page(try await list(visit)) },
            .get("/users/new", keepers) { visit throws(Failure) in .page(UserForm(visit).page(visit)) },
            .post("/users/new", keepers) { visit throws(Failure) in try await add(visit) },
            .get("/users/{id}", keepers) { visit throws(Failure) in
                .page(try await page(visit, UserForm(try await user(visit))))
            },
            .post("/users/{id}", keepers) { visit throws(Failure) in try await change(visit) },
            .post("/users/{id}/password", keepers) { visit throws(Failure) in try await setPassword(visit) },
            .post("/users/{id}/disable", keepers) { visit throws(Failure) in
                let user = try await reception.users.disable(UserID(try visit.number("id")), by: visit.who)
                return .see("/users/\(user.id)", notice: .warning(visit.say(.userDisabled, ["name": user.name])))
            },
            .post("/users/{id}/enable", keepers) { visit throws(Failure) in
                let user = try await reception.users.enable(UserID(try visit.number("id")), by: visit.who)
                return .see("/users/\(user.id)", notice: .good(visit.say(.userEnabled, ["name": user.name])))
            },
            .post("/users/{id}/second-factor/off", keepers) { visit throws(Failure) in
                let user = try await user(visit)
                _ = try await reception.secondFactors.switchOff(of: user, by: visit.who)
                return .see("/users/\(user.id)", notice: .warning(visit.say(.secondFactorIsOff)))
            },
            .post("/users/{id}/sessions/{session}/end", keepers) { visit throws(Failure) in
                let id = UserID(try visit.number("id"))
                _ = try await reception.users.endSession(
                    SessionID(visit.path["session"] ?? ""), of: id, by: visit.who)
                return .see("/users/\(id)", notice: .good(visit.say(.sessionEnded)))
            },
        ] + TokenPages(tokens: tokens).routes
    }

    private func user(_ visit: Visit) async throws(Failure) -> User {
        try await reception.users.user(UserID(try visit.number("id")))
    }

    // MARK: - Deeds

    private func add(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let form = UserForm(visit)
        do throws(Failure) {
            let user = try await reception.users.add(
                name: visit.form["name"] ?? "", profile: form.profile,
                password: Secret(visit.form.exact("password") ?? ""), by: visit.who)
            return .see("/users/\(user.id)", notice: .good(visit.say(.userAdded, ["name": user.name])))
        } catch {
            guard error.verdict == .askHuman, !error.place.isEmpty else { throw error }
            return .page(form.page(visit, fault: error))
        }
    }

    private func change(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let id = UserID(try visit.number("id"))
        let form = UserForm(visit)
        do throws(Failure) {
            let user = try await reception.users.change(
                id, seenVersion: Int(visit.form["version"] ?? "") ?? 0, to: form.profile, by: visit.who)
            return .see("/users/\(user.id)", notice: .good(visit.say(.saved)))
        } catch {
            guard error.verdict != .ourFault else { throw error }
            return .page(try await page(visit, form, fault: error))
        }
    }

    private func setPassword(_ visit: Visit) async throws(Failure) -> WebAnswer {
        let user = try await user(visit)
        do throws(Failure) {
            try await reception.users.setPassword(
                Secret(visit.form.exact("password") ?? ""), of: user.id, by: visit.who)
        } catch {
            guard error.code == .passwordRefused else { throw error }
            return .page(try await page(visit, UserForm(user), fault: error))
        }
        return .see("/users/\(user.id)", notice: .good(visit.say(.passwordSet, ["name": user.name])))
    }
}

// MARK: - Pages

extension UsersRoom {
    private func list(_ visit: Visit) async throws(Failure) -> Page {
        let users = try await reception.users.users.users()
        let secured = try await reception.secondFactors.factors.usersWithSecondFactor()
        let rows: [HTML] = users.map { user in
            let standing =
                user.disabledAt == nil
                ? Badge(tone: .good, words: .inForce) : Badge(tone: .quiet, words: .disabledWord)
            return """
                <tr data-href="/users/\(user.id.rawValue)"><td class="id"><a href="/users/\(user.id.rawValue)">\(user.name)</a></td><td>\(user.fullName)</td><td>\(user.role.map { visit.say($0.words) } ?? visit.say(.noRole))\(user.grants.isEmpty ? "" : " + \(user.grants.count)")</td><td>\(visit.say(secured.contains(user.id) ? .yes : .no))</td><td>\(standing.html(visit))</td></tr>
                """
        }
        return Page(
            visit.say(Room.users.name), in: .users,
            """
            <div class="title"><h1>\(visit.say(Room.users.name))</h1></div>
            \(tabs(visit, isUsers: true))
            <div class="acts"><a class="button primary" href="/users/new">\(Icon.plus.html)\(visit.say(.addUser))</a></div>
            <div class="scroll"><table><thead><tr><th scope="col">\(visit.say(.userName))</th><th scope="col">\(visit.say(.fullName))</th><th scope="col">\(visit.say(.roleWord))</th><th scope="col">\(visit.say(.secondFactor))</th><th scope="col">\(visit.say(.standing))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            """)
    }

    private func page(_ visit: Visit, _ form: UserForm, fault: Failure? = nil) async throws(Failure) -> Page {
        let user = try await user(visit)
        let sessions = try await reception.users.sessions(of: user.id)
        let factor = try await reception.secondFactors.secondFactor(of: user.id)
        let path = "/users/\(user.id)"
        let passwordFault = fault.flatMap { $0.code == .passwordRefused ? visit.tell($0) : nil }
        let elsewhere = passwordFault == nil ? fault : nil
        return Page(
            user.fullName, in: .users, status: fault == nil ? 200 : 422,
            """
            <p class="crumbs"><a href="/users">\(visit.say(Room.users.name))</a></p>
            <h1>\(user.fullName)</h1><p class="quiet">\(user.name)</p>
            \(elsewhere.map { FailureNote.html($0, for: visit) } ?? "")
            <div class="two"><form method="post" action="\(path)">\(Form.token(visit))\(Form.hidden("version", String(user.version)))
            \(form.fields(visit, fault: elsewhere))
            <div class="acts">\(Form.submit(visit, .save))</div></form>
            <div><h2>\(visit.say(.standing))</h2>
            \(user.disabledAt == nil ? Form.button(visit, to: "\(path)/disable", .disableUser, style: .danger) : Form.button(visit, to: "\(path)/enable", .enableUser))
            <h2>\(visit.say(.newPassword))</h2>
            <form method="post" action="\(path)/password">\(Form.token(visit))
            \(Form.text("password", visit.say(.passwordNew), value: "", type: "password", hint: visit.say(.passwordRule), fault: passwordFault, isRequired: true, extra: " autocomplete=\"new-password\""))
            \(Form.submit(visit, .setPassword, style: .plain))</form>
            <h2>\(visit.say(.secondFactor))</h2>
            \(factor == nil ? "<p class=\"quiet\">\(visit.say(.none))</p>" : Form.button(visit, to: "\(path)/second-factor/off", .secondFactorOff, style: .danger))
            <h2>\(visit.say(.sessions))</h2>
            \(SessionList(sessions: sessions, own: nil, action: "\(path)/sessions").html(visit))
            </div></div>
            """)
    }

    private func tabs(_ visit: Visit, isUsers: Bool) -> HTML { AccessTabs.html(visit, isUsers: isUsers) }
}

/// People and programs beside each other.
enum AccessTabs {
    static func html(_ visit: Visit, isUsers: Bool) -> HTML {
        Tabs.html(
            [
                .init(path: "/users", words: visit.say(.people), number: nil, isCurrent: isUsers),
                .init(path: "/tokens", words: visit.say(.programs), number: nil, isCurrent: !isUsers),
            ], label: visit.say(Room.users.name))
    }
}
