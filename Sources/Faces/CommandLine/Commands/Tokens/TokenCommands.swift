import Base
import Model

enum TokenCreating {
    private static let name = Parameter.option(
        "name", .text("NAME"),
        "Whose it is, such as billing-app; it stands in the audit beside all that is done with it.",
        .once)
    private static let role = Parameter.option("role", ValueReader<Role>.choice, "What it may do.", .once)
    private static let days = Parameter.option(
        "days", .number("DAYS", in: 1...3650), "It stops working after so many days; otherwise when it is revoked.")

    static let command = Command(
        "token create", "Make a token that lets another program use the HTTP API.",
        details: """
            The token is shown once: only a digest of it is kept. viewer looks; creator hands fakturs over; tax-officer \
            answers them; accounting-officer posts them and decides about deliveries; admin does all that, and runs jobs.
            """,
        parameters: [name.declaration, role.declaration, days.declaration],
        examples: [
            .init(
                "tieout token create --role accounting-officer --name billing-app --days 365",
                "prints a token that may post fakturs for a year.")
        ],
        form: FormDescription(members: [.init(name: "token", sentence: "the token itself; it is never shown again")])
            + Forms.token.description.nested(as: "about"),
        work: .atDesk { errand, office throws(Failure) in
            let given = errand.invocation
            guard let name = given[name], let role = given[role] else { throw .broken("name and role are there") }
            let made = try await office.tokens.create(name: name, role: role, days: given[days], by: errand.who)
            let about = Forms.token(at: errand.now).json(made.token)
            errand.voice.print(["token": JSON(made.text.revealed), "about": about])
            errand.voice.say("\(errand.voice.mark(.good)) Token \(name) (\(role.rawValue)) was made:")
            errand.voice.say("\n  \(made.text.revealed)\n")
            errand.voice.say("Keep it where only that program can read it; it is not shown again.")
            errand.voice.say("Programs send it as: Authorization: Bearer TOKEN")
            return .done
        })
}

enum TokenListing {
    static let command = Command(
        "token list", "List tokens: what each may do, when it was last used, whether it is in force.",
        examples: [.init("tieout token list", "every token there ever was.")],
        form: Forms.token.description.listed(as: "tokens"),
        work: .atDesk { errand, office throws(Failure) in
            let tokens = try await office.tokens.tokens.tokens()
            errand.voice.print(["tokens": Forms.token(at: errand.now).json(tokens)])
            var columns = Columns(
                .init("ID"), .init("Name", givesWay: true), .init("Role"), .init("Standing"), .init("Last used (UTC)"),
                .init("Expires (UTC)"))
            for token in tokens {
                columns.add(
                    .init(token.id.rawValue), .init(token.name), .init(token.role.rawValue),
                    .init(token.standing(at: errand.now).rawValue), .init(token.lastUsedAt?.readable ?? "never"),
                    .init(token.expiresAt?.readable ?? "never"))
            }
            errand.voice.say(columns)
            if tokens.isEmpty { errand.voice.say("No token: no program is let in.") }
            return .done
        })
}

enum TokenRevoking {
    private static let name = Parameter.argument(
        "NAME", .text("NAME"), "Name or ID of the token, as \"tieout token list\" shows it.")

    static let command = Command(
        "token revoke", "Let a token in no more, from the next request on.",
        parameters: [name.declaration],
        examples: [.init("tieout token revoke billing-app", "whoever has that token is refused.")],
        form: Forms.token.description.nested(as: "about"),
        work: .atDesk { errand, office throws(Failure) in
            let token = try await office.tokens.revoke(errand.invocation[name] ?? "", by: errand.who)
            errand.voice.print(["about": Forms.token(at: errand.now).json(token)])
            errand.voice.say("\(errand.voice.mark(.good)) Token \(token.name) is revoked.")
            return .done
        })
}

extension Forms {
    /// For the guide, where no moment matters.
    fileprivate static var token: JSONForm<AccessToken> { token(at: Timestamp(milliseconds: 0)) }

    fileprivate static func token(at now: Timestamp) -> JSONForm<AccessToken> {
        JSONForm<AccessToken>([
            .init("id", "its public part") { JSON($0.id.rawValue) },
            .init("name", "whose it is") { JSON($0.name) },
            .init("role", "viewer, creator, tax-officer, accounting-officer or admin") { JSON($0.role.rawValue) },
            .init("standing", "in force, expired or revoked") { JSON($0.standing(at: now).rawValue) },
            .init("created_by", "who made it") { JSON($0.createdBy) },
            .init("created_at", "moment in UTC") { JSON($0.createdAt) },
            .init("expires_at", "moment in UTC, or null") { JSON($0.expiresAt) },
            .init("last_used_at", "moment in UTC, to the minute, or null") { JSON($0.lastUsedAt) },
            .init("revoked_at", "moment in UTC, or null") { JSON($0.revokedAt) },
            .init("revoked_by", "who revoked it, or null") { JSON($0.revokedBy) },
        ])
    }
}
