package import Base

/// What lets a program in: a name, a role, and the digest of a secret that was shown once and is kept nowhere.
package struct AccessToken: Hashable, Sendable {
    /// Public: it finds the row, and may stand in a log.
    package let id: AccessTokenID
    /// Unique among the tokens that are in force.
    package let name: String
    package let role: Role
    /// SHA-256 of the whole text. A slow digest would guard a chosen password; 256 random bits need none.
    package let digest: String
    package let createdBy: String
    package let createdAt: Timestamp
    /// `nil` for never.
    package let expiresAt: Timestamp?
    /// Kept to the minute.
    package var lastUsedAt: Timestamp?
    package var revokedAt: Timestamp?
    package var revokedBy: String?

    package init(
        id: AccessTokenID, name: String, role: Role, digest: String, createdBy: String, createdAt: Timestamp,
        expiresAt: Timestamp? = nil
    ) {
        self.id = id
        self.name = name
        self.role = role
        self.digest = digest
        self.createdBy = createdBy
        self.createdAt = createdAt
        self.expiresAt = expiresAt
    }

    /// Under which name the audit keeps what its holder does: no user can have one with a colon in it.
    package var actor: String { "token:\(name)" }

    package enum Standing: String, Sendable { case inForce = "in force", expired, revoked }

    package func standing(at now: Timestamp) -> Standing {
        if revokedAt != nil { return .revoked }
        return expiresAt.map { $0 <= now } ?? false ? .expired : .inForce
    }
}

/// Twelve hexadecimal digits.
package struct AccessTokenID: Hashable, Sendable, CustomStringConvertible {
    package let rawValue: String
    package init(_ rawValue: String) { self.rawValue = rawValue }
    package var description: String { rawValue }
}

/// A token's text, `tieout_<id>_<secret>`: the id is public, the secret has 64 hexadecimal digits, 256 random bits.
package struct AccessTokenText: Sendable {
    package let id: AccessTokenID
    /// The whole text.
    package let secret: Secret

    /// A new one, from the operating system's randomness.
    init(from randomness: any Randomness) {
        func digits(_ words: Int) -> String { (0..<words).map { _ in randomness.hexadecimalWord() }.joined() }
        id = AccessTokenID(String(digits(1).prefix(12)))
        secret = Secret("tieout_\(id)_\(digits(4))")
    }

    /// `nil` for what can't be a token, however it is asked.
    package init?(_ text: String) {
        guard let match = text.wholeMatch(of: /tieout_([0-9a-f]{12})_[0-9a-f]{64}/) else { return nil }
        id = AccessTokenID(String(match.1))
        secret = Secret(text)
    }

    func digest(by digest: DigestFunction) -> String { digest(Array(secret.revealed.utf8)) }
}

extension Randomness {
    /// Sixteen digits.
    fileprivate func hexadecimalWord() -> String {
        let digits = String(next(), radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
