import Base
import Model

enum UserAdding {
    static let command = Command(
        "user add", "Let a person in, with a role and a password.",
        details: """
            The password is asked for twice and not shown; where no person types, it is the first line of standard \
            input. It has at least \(PasswordRule.charactersMin) characters. viewer looks; creator enters fakturs; \
            tax-officer answers them; accounting-officer posts them; admin does all that, and manages users.
            """,
        parameters: [
            UserParameters.name.declaration, UserParameters.role.declaration, UserParameters.fullName.declaration,
            UserParameters.grant.declaration, UserParameters.language.declaration, UserParameters.zone.declaration,
        ],
        examples: [
            .init("tieout user add dewi --role admin --full-name \"Dewi Lestari\"", "adds the first administrator."),
            .init("tieout user add budi --role creator --grant run-jobs", "adds a creator who may start jobs too."),
        ],
        form: Forms.user.description.nested(as: "user"),
        objection: { given in
            given[UserParameters.role] == nil && given[UserParameters.grant] == nil
                ? "Give --role, or at least one --grant; otherwise the user could do nothing." : nil
        },
        work: .atDesk { errand, office throws(Failure) in
            let given = errand.invocation
            guard let name = given[UserParameters.name] else { throw .broken("the name is there") }
            let profile = UserProfile(
                fullName: given[UserParameters.fullName] ?? name, role: given[UserParameters.role],
                grants: Set(given.all(UserParameters.grant)), language: given[UserParameters.language] ?? .english,
                zone: given[UserParameters.zone])
            let user = try await office.reception.users.add(
                name: name, profile: profile, password: try errand.newPassword(for: name), by: errand.who)
            errand.voice.print(["user": Forms.user.json(user)])
            errand.voice.say("\(errand.voice.mark(.good)) User \(user.name) was added, and can sign in.")
            return .done
        })
}

enum UserChanging {
    private static let revoke = Parameter.option(
        "revoke", ValueReader<Permission>.choice, "Take back a permission that was given singly; may be repeated.",
        .any)
    private static let noRole = Parameter.flag("no-role", "Take the role away; what was given singly stays.")

    static let command = Command(
        "user change", "Change what a user may do, and how they are named.",
        details: "What is not named stays as it is. The last administrator in force can't be made less.",
        parameters: [
            UserParameters.name.declaration, UserParameters.role.declaration, noRole.declaration,
            UserParameters.grant.declaration, revoke.declaration, UserParameters.fullName.declaration,
            UserParameters.language.declaration, UserParameters.zone.declaration,
        ],
        examples: [
            .init("tieout user change budi --role tax-officer", "from the next click on."),
            .init("tieout user change budi --grant read-audit --revoke run-jobs", "one permission more, one less."),
        ],
        form: Forms.user.description.nested(as: "user"),
        objection: { given in
            given.has(noRole) && given[UserParameters.role] != nil ? "--role and --no-role exclude each other." : nil
        },
        work: .atDesk { errand, office throws(Failure) in
            let given = errand.invocation
            let before = try await office.reception.users.user(named: given[UserParameters.name] ?? "")
            var profile = before.profile
            if given.has(noRole) { profile.role = nil }
            if let role = given[UserParameters.role] { profile.role = role }
            profile.grants.formUnion(given.all(UserParameters.grant))
            profile.grants.subtract(given.all(revoke))
            profile.fullName = given[UserParameters.fullName] ?? profile.fullName
            profile.language = given[UserParameters.language] ?? profile.language
            profile.zone = given[UserParameters.zone] ?? profile.zone
            let after = try await office.reception.users.change(
                before.id, seenVersion: before.version, to: profile, by: errand.who)
            errand.voice.print(["user": Forms.user.json(after)])
            let isSame = after.version == before.version
            errand.voice.say(isSame ? "User \(after.name) is so already." : "User \(after.name) was changed.")
            return .done
        })
}
