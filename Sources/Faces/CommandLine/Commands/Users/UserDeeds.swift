import Base
import Model

enum UserDisabling {
    static let command = Command(
        "user disable", "Let a user in no more, and end their sessions now.",
        details: "Everything they did stays. The last administrator in force can't be disabled.",
        parameters: [UserParameters.name.declaration],
        examples: [.init("tieout user disable budi", "also ends what budi has open.")],
        form: Forms.user.description.nested(as: "user"),
        work: .atDesk { errand, office throws(Failure) in
            let user = try await office.reception.users.user(named: errand.invocation[UserParameters.name] ?? "")
            let disabled = try await office.reception.users.disable(user.id, by: errand.who)
            errand.voice.print(["user": Forms.user.json(disabled)])
            errand.voice.say("\(errand.voice.mark(.good)) \(user.name) is let in no more.")
            return .done
        })
}

enum UserEnabling {
    static let command = Command(
        "user enable", "Let a disabled user in again.",
        parameters: [UserParameters.name.declaration],
        examples: [.init("tieout user enable budi", "with the same password, role and second factor.")],
        form: Forms.user.description.nested(as: "user"),
        work: .atDesk { errand, office throws(Failure) in
            let user = try await office.reception.users.user(named: errand.invocation[UserParameters.name] ?? "")
            let enabled = try await office.reception.users.enable(user.id, by: errand.who)
            errand.voice.print(["user": Forms.user.json(enabled)])
            errand.voice.say("\(errand.voice.mark(.good)) \(user.name) can sign in.")
            return .done
        })
}

enum UserPassword {
    static let command = Command(
        "user password", "Give a user another password, and end their sessions.",
        details: """
            For somebody who forgot theirs. It is asked for twice and not shown; where no person types, it is the first \
            line of standard input.
            """,
        parameters: [UserParameters.name.declaration],
        examples: [.init("tieout user password dewi", "asks for the new one.")],
        work: .atDesk { errand, office throws(Failure) in
            let user = try await office.reception.users.user(named: errand.invocation[UserParameters.name] ?? "")
            let password = try errand.newPassword(for: user.name)
            try await office.reception.users.setPassword(password, of: user.id, by: errand.who)
            errand.voice.say("\(errand.voice.mark(.good)) \(user.name) has another password, and has to sign in anew.")
            return .done
        })
}

enum UserAppRemoving {
    static let command = Command(
        "user remove-app", "Remove a user's second factor, when phone and recovery codes are lost.",
        details: "The password alone lets the user in then: make sure that it is them who ask.",
        parameters: [UserParameters.name.declaration],
        examples: [.init("tieout user remove-app dewi", "she can set a new one up after she has signed in.")],
        work: .atDesk { errand, office throws(Failure) in
            let user = try await office.reception.users.user(named: errand.invocation[UserParameters.name] ?? "")
            let wasThere = try await office.reception.secondFactors.switchOff(of: user, by: errand.who)
            let said = wasThere ? "The second factor of \(user.name) is removed." : "\(user.name) has none."
            errand.voice.say("\(errand.voice.mark(.good)) \(said)")
            return .done
        })
}
