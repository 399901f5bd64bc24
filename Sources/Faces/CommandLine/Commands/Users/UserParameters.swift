import Base
import Model

/// What commands about users have in common.
enum UserParameters {
    static let name = Parameter.argument(
        "NAME", .text("NAME"), "The name the user signs in with; upper and lower case are the same.")
    static let fullName = Parameter.option("full-name", .text("NAME"), "The name as colleagues know it.")
    static let role = Parameter.option("role", ValueReader<Role>.choice, "What the user is in the office.")
    static let grant = Parameter.option(
        "grant", ValueReader<Permission>.choice, "One permission besides the role's; may be repeated.", .any)
    static let language = Parameter.option(
        "language", ValueReader<Language>.choice, "The language of the user's pages.")
    static let zone = Parameter.option(
        "zone", .text("ZONE"), "The user's time zone, such as Asia/Jakarta; otherwise the company's.")
}

extension Errand {
    /// A new password, typed twice where a person types. Throws `PASSWORD-NOT-GIVEN`.
    func newPassword(for name: String) throws(Failure) -> Secret {
        guard let password = voice.terminal.readSecret("New password for \(name): "), !password.isEmpty else {
            throw .passwordNotGiven("No password was given.")
        }
        guard voice.terminal.isTypedAt else { return password }
        guard voice.terminal.readSecret("The same again: ") == password else {
            throw .passwordNotGiven("The two passwords are not the same.")
        }
        return password
    }
}

extension Failure {
    fileprivate static func passwordNotGiven(_ summary: String) -> Failure {
        Failure(
            .passwordNotGiven, .askHuman, summary,
            advice: "Type it twice at the terminal, or give it as the first line of standard input.")
    }
}

extension Failure.Code {
    static let passwordNotGiven = Self("PASSWORD-NOT-GIVEN")
}

extension Forms {
    static let user = JSONForm<User>([
        .init("name", "what is typed at sign-in") { JSON($0.name) },
        .init("full_name", "as colleagues know them") { JSON($0.fullName) },
        .init("role", "viewer, creator, tax-officer, accounting-officer, admin, or null") { JSON($0.role?.rawValue) },
        .init("grants", "permissions given singly") { user in .sorted(user.grants) },
        .init("permissions", "everything the user may do") { user in .sorted(user.permissions) },
        .init("language", "en, id, ro or hu") { JSON($0.language.rawValue) },
        .init("zone", "time zone, or null for the company's") { JSON($0.zone) },
        .init("created_by", "who added them") { JSON($0.createdBy) },
        .init("created_at", "moment in UTC") { JSON($0.createdAt) },
        .init("disabled_at", "moment in UTC, or null") { JSON($0.disabledAt) },
    ])

    static let session = JSONForm<Session>([
        .init("id", "names the session; opens nothing") { JSON($0.id.rawValue) },
        .init("address", "from which it was begun") { JSON($0.address) },
        .init("agent", "what the browser says of itself") { JSON($0.agent) },
        .init("second_factor", "whether one was given") { JSON($0.hasSecondFactor) },
        .init("created_at", "moment in UTC") { JSON($0.createdAt) },
        .init("last_seen_at", "moment in UTC, to the minute") { JSON($0.lastSeenAt) },
        .init("ends_at", "moment in UTC, if nothing more is asked") { JSON($0.endsAt) },
    ])
}

extension JSON {
    fileprivate static func sorted(_ permissions: Set<Permission>) -> JSON {
        .array(permissions.map(\.rawValue).sorted().map { JSON($0) })
    }
}
