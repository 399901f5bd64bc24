import Base
import Model

enum UserListing {
    static let command = Command(
        "user list", "List users: role, second factor, whether they are let in.",
        examples: [.init("tieout user list", "everybody there ever was, by name.")],
        form: Forms.user.description.listed(as: "users"),
        work: .atDesk { errand, office throws(Failure) in
            let users = try await office.reception.users.users.users()
            let withApp = try await office.reception.secondFactors.factors.usersWithSecondFactor()
            errand.voice.print(["users": Forms.user.json(users)])
            var columns = Columns(
                .init("Name"), .init("Full name", givesWay: true), .init("Role"), .init("Given singly", givesWay: true),
                .init("Second factor"), .init("Standing"))
            for user in users {
                columns.add(
                    .init(user.name), .init(user.fullName), .init(user.role?.rawValue ?? ""),
                    .init(user.grants.map(\.rawValue).sorted().joined(separator: ", ")),
                    .init(withApp.contains(user.id) ? "app" : "none"),
                    .init(user.disabledAt == nil ? "in force" : "disabled"))
            }
            errand.voice.say(columns)
            if users.isEmpty { errand.voice.say("No user: nobody can sign in. Add one with \"tieout user add\".") }
            return .done
        })
}

enum UserShowing {
    static let command = Command(
        "user show", "Show a user, and everything they may do.",
        parameters: [UserParameters.name.declaration],
        examples: [.init("tieout user show dewi", "role, permissions, language, sessions.")],
        form: Forms.user.description.nested(as: "user"),
        work: .atDesk { errand, office throws(Failure) in
            let user = try await office.reception.users.user(named: errand.invocation[UserParameters.name] ?? "")
            let factor = try await office.reception.secondFactors.secondFactor(of: user.id)
            let sessions = try await office.reception.users.sessions(of: user.id)
            let voice = errand.voice
            voice.print(["user": Forms.user.json(user)])
            voice.say("\(user.name), \(user.fullName)")
            if let disabledAt = user.disabledAt {
                voice.say("  \(voice.mark(.attention)) disabled since \(disabledAt.readable) UTC")
            }
            voice.say("  Role: \(user.role?.rawValue ?? "none")")
            voice.say("  May: \(user.permissions.map(\.rawValue).sorted().joined(separator: ", "))")
            voice.say("  Language: \(user.language.name); time zone: \(user.zone ?? "the company's")")
            let left = factor.map { "app, \($0.recoveryCodesLeft) recovery codes left" } ?? "none"
            voice.say("  Second factor: \(left)")
            voice.say(
                "  Signed in: \(sessions.isEmpty ? "nowhere" : "\(sessions.count) times; \"tieout user sessions\"")")
            voice.say("  Added by \(user.createdBy) at \(user.createdAt.readable) UTC")
            return .done
        })
}

enum UserSessions {
    private static let end = Parameter.flag("end", "End all of them, now.")

    static let command = Command(
        "user sessions", "Show where a user is signed in, or end that.",
        parameters: [UserParameters.name.declaration, end.declaration],
        examples: [
            .init("tieout user sessions dewi", "each with address, browser and end."),
            .init("tieout user sessions dewi --end", "she has to sign in anew, everywhere."),
        ],
        form: Forms.session.description.listed(as: "sessions"),
        work: .atDesk { errand, office throws(Failure) in
            let users = office.reception.users
            let user = try await users.user(named: errand.invocation[UserParameters.name] ?? "")
            let sessions = try await users.sessions(of: user.id)
            let isEnding = errand.invocation.has(end)
            if isEnding { try await users.endSessions(of: user.id, by: errand.who) }
            errand.voice.print(["sessions": Forms.session.json(sessions)])
            var columns = Columns(
                .init("ID"), .init("Last seen (UTC)"), .init("Ends (UTC)"), .init("Address"), .init("Second factor"),
                .init("Browser", givesWay: true))
            for session in sessions {
                columns.add(
                    .init(session.id.rawValue), .init(session.lastSeenAt.readable), .init(session.endsAt.readable),
                    .init(session.address), .init(session.hasSecondFactor ? "given" : "none"), .init(session.agent))
            }
            errand.voice.say(columns)
            if sessions.isEmpty { errand.voice.say("\(user.name) is signed in nowhere.") }
            if isEnding { errand.voice.say("\(errand.voice.mark(.good)) \(user.name) has to sign in anew.") }
            return .done
        })
}
