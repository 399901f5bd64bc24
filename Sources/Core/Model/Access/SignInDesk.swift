package import Base

/// Lets people in by name, password and second factor, and recognises them afterwards.
package struct SignInDesk: Sendable {
    private let users: any Users
    private let sessions: any Sessions
    private let factors: any SecondFactors
    private let throttle: any SignInThrottle
    private let audit: any AuditTrail
    private let time: any TimeSource
    private let locksmith: Locksmith

    package init(
        users: any Users, sessions: any Sessions, factors: any SecondFactors, throttle: any SignInThrottle,
        audit: any AuditTrail, time: any TimeSource, locksmith: Locksmith
    ) {
        self.users = users
        self.sessions = sessions
        self.factors = factors
        self.throttle = throttle
        self.audit = audit
        self.time = time
        self.locksmith = locksmith
    }

    package enum Outcome: Sendable {
        /// The text the browser carries from now on, 64 hexadecimal digits.
        case signedIn(Secret)
        /// The text the browser carries until the second factor is given.
        case needsSecondFactor(Secret)
        /// Nobody has the name, or the password is wrong, or the user disabled: nobody learns which.
        case refused
        case tooMany(seconds: Int64)
    }

    /// Takes as long whoever is named. The session that the browser came with ends: no text from before is ever one
    /// that somebody is signed in by.
    package func signIn(
        name: String, password: Secret, from visitor: Visitor, replacing former: String? = nil
    ) async throws(Failure) -> Outcome {
        let subjects = subjects(name: name, visitor)
        if let seconds = try await throttle.admit(subjects, at: time.now) { return .tooMany(seconds: seconds) }
        guard let user = try await user(name: name, password: password) else { return .refused }
        guard let factor = try await factors.secondFactor(of: user.id), factor.isInForce else {
            try await throttle.succeeded(subjects)
            return .signedIn(try await begin(user, visitor, hasSecondFactor: false, replacing: former, ending: .none))
        }
        let text = locksmith.randomness.unguessable()
        try await sessions.startPending(
            PendingSignIn(user: user.id, digest: locksmith.digest(of: text), createdAt: time.now))
        return .needsSecondFactor(Secret(text))
    }

    /// `code` is what the app shows, or a recovery code; each is good once. A wrong one counts as a wrong password does.
    /// `refused` also when the pending sign-in is over; then the password is asked for again.
    package func secondFactor(
        pending text: String, code: String, from visitor: Visitor, replacing former: String? = nil
    ) async throws(Failure) -> Outcome {
        guard let pending = try await pending(text), let user = try await users.user(pending.user),
            user.disabledAt == nil, let factor = try await factors.secondFactor(of: user.id), factor.isInForce
        else { return .refused }
        let subjects = subjects(name: user.name, visitor)
        if let seconds = try await throttle.admit(subjects, at: time.now) { return .tooMany(seconds: seconds) }
        guard try await isGood(code, for: factor, of: user) else { return .refused }
        try await throttle.succeeded(subjects)
        return .signedIn(
            try await begin(
                user, visitor, hasSecondFactor: true, replacing: former,
                ending: sessions.endingPending(digest: pending.digest)))
    }

    /// Whether this text awaits a second factor.
    package func awaitsSecondFactor(_ text: String) async throws(Failure) -> Bool { try await pending(text) != nil }

    /// Whom the text stands for: a user in force, in a session that has not ended. That they were seen is kept, to the
    /// minute; unless it is not them who ask, but a page of theirs that stands open.
    package func session(for text: String, isSeen: Bool = true) async throws(Failure) -> SignedIn? {
        guard let digest = digest(of: text), var session = try await sessions.session(digest: digest) else {
            return nil
        }
        let now = time.now
        guard now < session.endsAt, let user = try await users.user(session.user), user.disabledAt == nil else {
            return nil
        }
        if isSeen, now.since(session.lastSeenAt) >= 60_000 {
            try await sessions.recordSeen(digest: digest, at: now)
            session.lastSeenAt = now
        }
        return SignedIn(user: user, session: session, csrfToken: locksmith.digest(of: "csrf \(text)"))
    }

    /// Whether a form carries this session's token.
    package func accepts(csrf token: String, of asker: SignedIn) -> Bool { isSame(token, asker.csrfToken) }

    package func signOut(_ text: String) async throws(Failure) {
        guard let asker = try await session(for: text) else { return }
        _ = try await sessions.end(
            digest: asker.session.digest, alongside: recording("signed out", asker.user, from: asker.session.address))
    }
}

// MARK: - Passwords and codes

extension SignInDesk {
    private func user(name: String, password: Secret) async throws(Failure) -> User? {
        let user = try await users.user(named: name)
        let hash = if let user { try await users.passwordHash(of: user.id) } else { String?.none }
        let fit = try await locksmith.verify(password, against: hash ?? locksmith.passwords.decoy)
        guard fit != .none, let user, let hash, user.disabledAt == nil else { return nil }
        if fit == .asTyped || locksmith.passwords.isOutdated(hash) {
            try await users.setPasswordHash(try await locksmith.hash(password), of: user.id, alongside: .none)
        }
        return user
    }

    private func isGood(_ code: String, for factor: SecondFactor, of user: User) async throws(Failure) -> Bool {
        if let recovery = RecoveryCode(typed: code) {
            return try await factors.use(
                recoveryDigest: recovery.digest(by: locksmith), of: user.id,
                alongside: recording("recovery code used", user, from: ""))
        }
        let key = try await locksmith.open(factor.sealedKey)
        guard let step = OneTimeCode(key: key, hmacSHA1: locksmith.hmacSHA1).step(of: code, at: time.now) else {
            return false
        }
        return try await factors.use(step: step, of: user.id)
    }

    private func pending(_ text: String) async throws(Failure) -> PendingSignIn? {
        guard let digest = digest(of: text), let pending = try await sessions.pending(digest: digest),
            time.now < pending.endsAt
        else { return nil }
        return pending
    }
}

// MARK: - Sessions

extension SignInDesk {
    private func begin(
        _ user: User, _ visitor: Visitor, hasSecondFactor: Bool, replacing former: String?, ending pending: StoreChange
    ) async throws(Failure) -> Secret {
        if let former = former.flatMap({ digest(of: $0) }) {
            _ = try await sessions.end(digest: former, alongside: .none)
        }
        let text = locksmith.randomness.unguessable()
        let session = Session(
            user: user.id, digest: locksmith.digest(of: text), createdAt: time.now, address: visitor.address,
            agent: visitor.agent, hasSecondFactor: hasSecondFactor)
        try await sessions.start(session, alongside: pending.and(recording("signed in", user, from: visitor.address)))
        return Secret(text)
    }

    private func subjects(name: String, _ visitor: Visitor) -> [AttemptSubject] {
        let account = AttemptSubject.account(nameDigest: locksmith.digest(of: name.lowercased()))
        return [account, AttemptSubject(address: visitor.address)]
    }

    /// `nil` for what can't be a session's text, however it is asked.
    private func digest(of text: String) -> String? {
        let isHex = text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
        return isHex && text.utf8.count == 64 ? locksmith.digest(of: text) : nil
    }

    private func recording(_ deed: String, _ user: User, from address: String) -> StoreChange {
        audit.recording(
            AuditEntry(
                at: time.now, who: user.name, deed: deed, subject: "user \(user.name)",
                after: address.isEmpty ? .null : ["address": JSON(address)]))
    }
}

/// Who stands at the door.
package struct Visitor: Hashable, Sendable {
    package let address: String
    /// What the browser says of itself, the first 200 characters.
    package let agent: String

    package init(address: String, agent: String) {
        self.address = address
        self.agent = String(agent.prefix(200))
    }
}
