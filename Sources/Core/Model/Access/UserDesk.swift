package import Base

/// Lets people in, changes what they may do, and sends them away. Every deed is in the audit.
package struct UserDesk: Sendable {
    package let users: any Users
    package let sessions: any Sessions
    private let throttle: any SignInThrottle
    private let audit: any AuditTrail
    private let time: any TimeSource
    private let locksmith: Locksmith

    package init(
        users: any Users, sessions: any Sessions, throttle: any SignInThrottle, audit: any AuditTrail,
        time: any TimeSource, locksmith: Locksmith
    ) {
        self.users = users
        self.sessions = sessions
        self.throttle = throttle
        self.audit = audit
        self.time = time
        self.locksmith = locksmith
    }

    /// Throws `USER-EXISTS`, `USER-NAME-UNUSABLE` and `PASSWORD-REFUSED`.
    package func add(
        name: String, profile: UserProfile, password: Secret, by who: String
    ) async throws(Failure) -> User {
        let entry = try UserEntry(checking: name, profile, by: who, at: time.now)
        try locksmith.check(password, name: name)
        let hash = try await locksmith.hash(password)
        return try await users.add(
            entry, passwordHash: hash,
            alongside: recording("user added", entry.name, by: who, after: entry.profile.audited))
    }

    /// Whatever the case. Throws `USER-UNKNOWN`.
    package func user(named name: String) async throws(Failure) -> User {
        guard let user = try await users.user(named: name) else { throw .userUnknown(name) }
        return user
    }

    /// Throws `USER-UNKNOWN`.
    package func user(_ id: UserID) async throws(Failure) -> User {
        guard let user = try await users.user(id) else { throw .userUnknown("\(id)") }
        return user
    }

    /// Changes what may be changed, from the version the writer has seen.
    ///
    /// Throws `USER-CHANGED-MEANWHILE` and `USER-LAST-ADMINISTRATOR`.
    package func change(
        _ id: UserID, seenVersion: Int, to profile: UserProfile, by who: String
    ) async throws(Failure) -> User {
        let before = try await user(id)
        guard before.version == seenVersion else { throw .userChangedMeanwhile }
        guard before.profile != profile else { return before }
        var after = before
        after.profile = try profile.checked()
        return try await users.save(
            after,
            alongside: recording(
                "user changed", before.name, by: who, before: before.profile.audited, after: after.profile.audited))
    }

    /// What somebody wants to see of the list of fakturs: a taste of their own, which the audit is not told.
    package func prefer(_ columns: FakturColumns, for id: UserID) async throws(Failure) {
        try await users.setFakturColumns(columns, of: id)
    }

    /// From now on nothing is done in their name: their sessions end at once. Throws `USER-LAST-ADMINISTRATOR`.
    package func disable(_ id: UserID, by who: String) async throws(Failure) -> User {
        var user = try await user(id)
        guard user.disabledAt == nil else { return user }
        user.disabledAt = time.now
        return try await users.save(
            user,
            alongside: sessions.endingAll(of: id, except: nil).and(recording("user disabled", user.name, by: who)))
    }

    package func enable(_ id: UserID, by who: String) async throws(Failure) -> User {
        var user = try await user(id)
        guard user.disabledAt != nil else { return user }
        user.disabledAt = nil
        return try await users.save(user, alongside: recording("user enabled", user.name, by: who))
    }
}

// MARK: - Passwords

extension UserDesk {
    /// Gives another password, as an administrator does for somebody who forgot theirs: all their sessions end.
    /// Throws `PASSWORD-REFUSED`.
    package func setPassword(_ password: Secret, of id: UserID, by who: String) async throws(Failure) {
        try await setPassword(password, of: try await user(id), keeping: nil, by: who)
    }

    /// Somebody changes their own, who knows the present one; their other sessions end. Whoever sits at a screen that was
    /// left open guesses the present one no faster than at the door.
    /// Throws `PASSWORD-WRONG`, `PASSWORD-TOO-MANY` and `PASSWORD-REFUSED`.
    package func changePassword(
        of asker: SignedIn, from present: Secret, to password: Secret
    ) async throws(Failure) {
        let user = asker.user
        let account = AttemptSubject.account(nameDigest: locksmith.digest(of: user.name.lowercased()))
        if let seconds = try await throttle.admit([account], at: time.now) {
            throw Failure(
                .passwordTooMany, .tryAgain, "The present password was typed wrong too often.",
                advice: "Wait \(seconds) seconds, and type it again.", place: "present")
        }
        guard let hash = try await users.passwordHash(of: user.id),
            try await locksmith.verify(present, against: hash) != .none
        else {
            throw Failure(
                .passwordWrong, .askHuman, "That is not your present password.", advice: "Type it again.",
                place: "present")
        }
        try await throttle.succeeded([account])
        try await setPassword(password, of: user, keeping: asker.session.digest, by: user.name)
    }

    private func setPassword(
        _ password: Secret, of user: User, keeping digest: String?, by who: String
    ) async throws(Failure) {
        try locksmith.check(password, name: user.name)
        let hash = try await locksmith.hash(password)
        try await users.setPasswordHash(
            hash, of: user.id,
            alongside: sessions.endingAll(of: user.id, except: digest).and(
                recording("password changed", user.name, by: who)))
    }
}

// MARK: - Sessions

extension UserDesk {
    /// The latest seen first.
    package func sessions(of id: UserID) async throws(Failure) -> [Session] {
        try await sessions.sessions(of: id, at: time.now)
    }

    /// False when it had ended already.
    package func endSession(_ session: SessionID, of id: UserID, by who: String) async throws(Failure) -> Bool {
        let user = try await user(id)
        return try await sessions.end(
            session, of: id, alongside: recording("session ended", user.name, by: who))
    }

    package func endSessions(of id: UserID, by who: String) async throws(Failure) {
        let user = try await user(id)
        try await sessions.endAll(of: id, alongside: recording("sessions ended", user.name, by: who))
    }

    private func recording(
        _ deed: String, _ name: String, by who: String, before: JSON = .null, after: JSON = .null
    ) -> StoreChange {
        audit.recording(
            AuditEntry(at: time.now, who: who, deed: deed, subject: "user \(name)", before: before, after: after))
    }
}

extension Failure.Code {
    package static let passwordWrong = Self("PASSWORD-WRONG")
    package static let passwordTooMany = Self("PASSWORD-TOO-MANY")
}
