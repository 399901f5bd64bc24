package import Base

/// Lets the first administrator in: by a link that is printed once, and works until somebody exists.
package struct SetupDesk: Sendable {
    private let users: any Users
    private let links: any SetupLinks
    private let audit: any AuditTrail
    private let time: any TimeSource
    private let locksmith: Locksmith

    package init(
        users: any Users, links: any SetupLinks, audit: any AuditTrail, time: any TimeSource, locksmith: Locksmith
    ) {
        self.users = users
        self.links = links
        self.audit = audit
        self.time = time
        self.locksmith = locksmith
    }

    package static let linkHours: Int64 = 24

    /// The text of a new link, 64 hexadecimal digits, in whose stead the former one goes; `nil` when somebody exists.
    package func offer() async throws(Failure) -> Secret? {
        guard try await users.users().isEmpty else { return nil }
        let text = locksmith.randomness.unguessable()
        try await links.replace(
            with: locksmith.digest(of: text), endsAt: time.now.adding(seconds: SetupDesk.linkHours * 3600))
        return Secret(text)
    }

    /// Whether the link may be used now.
    package func accepts(_ text: String) async throws(Failure) -> Bool {
        guard text.utf8.count <= 64, let endsAt = try await links.end(of: locksmith.digest(of: text)),
            time.now < endsAt
        else { return false }
        return try await users.users().isEmpty
    }

    /// Throws `SETUP-LINK-REFUSED`, and what `UserDesk.add` throws; the link stays good when it throws the latter.
    package func createFirst(
        link text: String, name: String, profile: UserProfile, password: Secret
    ) async throws(Failure) -> User {
        guard try await accepts(text) else { throw .setupLinkRefused }
        var profile = profile
        profile.role = .administrator
        let entry = try UserEntry(checking: name, profile, by: name, at: time.now)
        try locksmith.check(password, name: name)
        let recording = audit.recording(
            AuditEntry(
                at: time.now, who: name, deed: "first user added", subject: "user \(name)",
                after: entry.profile.audited))
        let user = try await users.addFirst(
            entry, passwordHash: try await locksmith.hash(password), linkDigest: locksmith.digest(of: text),
            alongside: recording)
        guard let user else { throw .setupLinkRefused }
        return user
    }
}

/// Where the digest of the one link for the first administrator is kept.
package protocol SetupLinks: Sendable {
    func replace(with digest: String, endsAt: Timestamp) async throws(Failure)
    /// When the link of this digest ends; `nil` for any other.
    func end(of digest: String) async throws(Failure) -> Timestamp?
}

extension Failure {
    package static let setupLinkRefused = Failure(
        .setupLinkRefused, .askHuman,
        "This link lets nobody in: it was used, it is older than a day, or a user exists.",
        advice: "Sign in; or, if nobody can, add an administrator with \"tieout user add NAME --role admin\".")
}

extension Failure.Code {
    package static let setupLinkRefused = Self("SETUP-LINK-REFUSED")
}
