package import Base

/// Somebody signed in with a browser, until they sign out, stay away, or a day is over.
package struct Session: Hashable, Sendable {
    package let user: UserID
    /// SHA-256 of the text the browser carries; the text is kept nowhere.
    package let digest: String
    package let createdAt: Timestamp
    /// Kept to the minute.
    package var lastSeenAt: Timestamp
    /// As the server saw it.
    package let address: String
    /// What the browser says of itself.
    package let agent: String
    /// Whether a second factor was given, besides the password.
    package let hasSecondFactor: Bool

    package init(
        user: UserID, digest: String, createdAt: Timestamp, address: String, agent: String, hasSecondFactor: Bool
    ) {
        self.user = user
        self.digest = digest
        self.createdAt = createdAt
        lastSeenAt = createdAt
        self.address = address
        self.agent = agent
        self.hasSecondFactor = hasSecondFactor
    }

    /// Names the session in lists, and opens nothing.
    package var id: SessionID { SessionID(String(digest.prefix(16))) }

    /// Nobody works for so long without a click.
    package static let idleHoursMax: Int64 = 8
    /// However busy: a day later everybody signs in anew.
    package static let hoursMax: Int64 = 24

    /// When it ends if nothing more is asked.
    package var endsAt: Timestamp {
        min(
            lastSeenAt.adding(seconds: Session.idleHoursMax * 3600), createdAt.adding(seconds: Session.hoursMax * 3600))
    }
}

/// Sixteen hexadecimal digits.
package struct SessionID: Hashable, Sendable, CustomStringConvertible {
    package let rawValue: String
    package init(_ rawValue: String) { self.rawValue = rawValue }
    package var description: String { rawValue }
}

/// Whoever asks: a user in force, and the session they ask in.
package struct SignedIn: Hashable, Sendable {
    package let user: User
    package let session: Session
    /// Stands in every form of this session; a page of somebody else's can't know it.
    package let csrfToken: String

    package init(user: User, session: Session, csrfToken: String) {
        self.user = user
        self.session = session
        self.csrfToken = csrfToken
    }
}

/// The right password was given, and the second factor is awaited.
package struct PendingSignIn: Hashable, Sendable {
    package let user: UserID
    package let digest: String
    package let createdAt: Timestamp

    package init(user: UserID, digest: String, createdAt: Timestamp) {
        self.user = user
        self.digest = digest
        self.createdAt = createdAt
    }

    /// Time enough to find the phone.
    package static let minutesMax: Int64 = 10

    package var endsAt: Timestamp { createdAt.adding(seconds: PendingSignIn.minutesMax * 60) }
}
