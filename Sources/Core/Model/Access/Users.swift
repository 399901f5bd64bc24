package import Base

/// Where people, their permissions and the digests of their passwords are kept.
package protocol Users: Sendable {
    /// Gives the next id. Throws `USER-EXISTS` when somebody has the name, in whatever case.
    func add(_ entry: UserEntry, passwordHash: String, alongside: StoreChange) async throws(Failure) -> User
    /// The very first user, let in by the link of this digest: `nil` when there is such a link no more, or somebody
    /// already. The link is gone afterwards.
    func addFirst(
        _ entry: UserEntry, passwordHash: String, linkDigest: String, alongside: StoreChange
    ) async throws(Failure) -> User?
    func user(_ id: UserID) async throws(Failure) -> User?
    /// Whatever the case.
    func user(named name: String) async throws(Failure) -> User?
    /// By name.
    func users() async throws(Failure) -> [User]
    func passwordHash(of id: UserID) async throws(Failure) -> String?
    /// Keeps profile and standing when nobody changed them since `user.version`; gives the user with its new version.
    ///
    /// Throws `USER-CHANGED-MEANWHILE`, and `USER-LAST-ADMINISTRATOR` when nobody who may manage users by the role of
    /// an administrator would be left.
    func save(_ user: User, alongside: StoreChange) async throws(Failure) -> User
    /// Keeps what somebody wants to see of the list of fakturs. Their version stays: it is no change of what they may do.
    func setFakturColumns(_ columns: FakturColumns, of id: UserID) async throws(Failure)
    /// Keeps another hash.
    func setPasswordHash(_ hash: String, of id: UserID, alongside: StoreChange) async throws(Failure)
}

/// A new user, as entered.
package struct UserEntry: Hashable, Sendable {
    package let name: String
    package let profile: UserProfile
    package let createdBy: String
    package let createdAt: Timestamp

    package init(name: String, profile: UserProfile, createdBy: String, createdAt: Timestamp) {
        self.name = name
        self.profile = profile
        self.createdBy = createdBy
        self.createdAt = createdAt
    }

    package func user(_ id: UserID) -> User {
        User(
            id: id, name: name, fullName: profile.fullName, role: profile.role, grants: profile.grants,
            language: profile.language, zone: profile.zone, createdBy: createdBy, createdAt: createdAt)
    }
}

/// What may be changed about a user.
package struct UserProfile: Hashable, Sendable {
    package var fullName: String
    package var role: Role?
    package var grants: Set<Permission>
    package var language: Language
    package var zone: String?

    package init(
        fullName: String, role: Role?, grants: Set<Permission> = [], language: Language = .english, zone: String? = nil
    ) {
        self.fullName = fullName
        self.role = role
        self.grants = grants
        self.language = language
        self.zone = zone
    }
}

extension User {
    package var profile: UserProfile {
        get { UserProfile(fullName: fullName, role: role, grants: grants, language: language, zone: zone) }
        set {
            fullName = newValue.fullName
            role = newValue.role
            grants = newValue.grants
            language = newValue.language
            zone = newValue.zone
        }
    }

    /// Without any of these nobody could let anybody in.
    package var isAdministratorInForce: Bool { role == .administrator && disabledAt == nil }
}

extension Failure.Code {
    package static let userExists = Self("USER-EXISTS")
    package static let userUnknown = Self("USER-UNKNOWN")
    package static let userNameUnusable = Self("USER-NAME-UNUSABLE")
    package static let userChangedMeanwhile = Self("USER-CHANGED-MEANWHILE")
    package static let userLastAdministrator = Self("USER-LAST-ADMINISTRATOR")
}

extension Failure {
    package static func userExists(_ name: String) -> Failure {
        Failure(
            .userExists, .askHuman, "There is a user named \(name) already.", advice: "Choose another name.",
            place: "name")
    }

    package static func userUnknown(_ name: String) -> Failure {
        Failure(
            .userUnknown, .askHuman, "There is no user \(name).",
            advice: "Look the name up in the list of users, or with \"tieout user list\".", place: "name")
    }

    package static let userChangedMeanwhile = Failure(
        .userChangedMeanwhile, .askHuman, "Somebody changed this user meanwhile, so nothing was kept.",
        advice: "Look at the user as it is now, and make your change again.")

    package static let userLastAdministrator = Failure(
        .userLastAdministrator, .askHuman, "This is the last administrator in force.",
        advice: "Make somebody else an administrator first.", place: "role")
}
