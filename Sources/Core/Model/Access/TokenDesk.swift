package import Base

/// Gives tokens out, takes them back, and recognises them.
package struct TokenDesk: Sendable {
    package let tokens: any AccessTokens
    private let audit: any AuditTrail
    private let time: any TimeSource
    private let randomness: any Randomness
    private let digest: DigestFunction

    package init(
        tokens: any AccessTokens, audit: any AuditTrail, time: any TimeSource, randomness: any Randomness,
        digest: @escaping DigestFunction
    ) {
        self.tokens = tokens
        self.audit = audit
        self.time = time
        self.randomness = randomness
        self.digest = digest
    }

    /// The text is shown to the person now, and never again. Throws `TOKEN-EXISTS`.
    package func create(
        name: String, role: Role, days: Int64?, by who: String
    ) async throws(Failure) -> (token: AccessToken, text: Secret) {
        let text = AccessTokenText(from: randomness)
        let now = time.now
        let token = AccessToken(
            id: text.id, name: name, role: role, digest: text.digest(by: digest), createdBy: who, createdAt: now,
            expiresAt: days.map { now.adding(seconds: $0 * 86_400) })
        try await tokens.add(token, alongside: recording("token created", token, by: who))
        return (token, text.secret)
    }

    /// By name, or by id where several had the name. Throws `TOKEN-UNKNOWN`.
    package func revoke(_ name: String, by who: String) async throws(Failure) -> AccessToken {
        let all = try await tokens.tokens().filter { $0.revokedAt == nil }
        guard let token = all.first(where: { $0.name == name || $0.id.rawValue == name }) else {
            let meant = Similarity.nearest(to: name, among: all.map(\.name)).map { "Did you mean \($0)? " } ?? ""
            throw Failure(
                .tokenUnknown, .askHuman, "There is no token \(name) in force.",
                advice: "\(meant)Look its name up with \"tieout token list\".", place: "name")
        }
        let entry = recording("token revoked", token, by: who)
        _ = try await tokens.revoke(token.id, by: who, at: time.now, alongside: entry)
        return try await tokens.token(token.id) ?? token
    }

    /// The token a text stands for, when it is in force; its use is noted. `nil` for everything else, without saying why.
    package func recognise(_ text: String) async throws(Failure) -> AccessToken? {
        guard let text = AccessTokenText(text), let token = try await tokens.token(text.id),
            isSame(token.digest, text.digest(by: digest))
        else { return nil }
        let now = time.now
        guard token.standing(at: now) == .inForce else { return nil }
        if token.lastUsedAt.map({ now.since($0) >= 60_000 }) ?? true {
            try await tokens.recordUse(of: token.id, at: now)
        }
        return token
    }

    private func recording(_ deed: String, _ token: AccessToken, by who: String) -> StoreChange {
        audit.recording(
            AuditEntry(
                at: time.now, who: who, deed: deed, subject: "token \(token.name)",
                after: ["id": JSON(token.id.rawValue), "role": JSON(token.role.rawValue)]))
    }
}

/// Looks at every byte whatever it finds, so that the time tells nothing about where two digests differ.
func isSame(_ left: String, _ right: String) -> Bool {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
}
