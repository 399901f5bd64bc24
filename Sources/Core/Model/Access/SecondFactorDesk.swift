package import Base

/// Sets authenticator apps up, and takes them away.
package struct SecondFactorDesk: Sendable {
    package let factors: any SecondFactors
    private let audit: any AuditTrail
    private let time: any TimeSource
    private let locksmith: Locksmith
    /// How the app names this Tieout.
    private let issuer: String

    package init(
        factors: any SecondFactors, audit: any AuditTrail, time: any TimeSource, locksmith: Locksmith,
        issuer: String = "Tieout"
    ) {
        self.factors = factors
        self.audit = audit
        self.time = time
        self.locksmith = locksmith
        self.issuer = issuer
    }

    /// `nil` for none, or one that was never confirmed.
    package func secondFactor(of user: UserID) async throws(Failure) -> SecondFactor? {
        try await factors.secondFactor(of: user).flatMap { $0.isInForce ? $0 : nil }
    }

    /// A new key to be put into the app. Throws `SECOND-FACTOR-IN-FORCE`.
    package func propose(to user: User) async throws(Failure) -> SecondFactorOffer {
        let key = locksmith.randomness.bytes(OneTimeCode.keyBytes)
        let sealed = try await locksmith.seal(key)
        let factor = SecondFactor(user: user.id, sealedKey: sealed, createdAt: time.now)
        guard try await factors.propose(factor) else { throw .secondFactorInForce }
        return offer(key, to: user)
    }

    /// The same key again, while it is not confirmed: a page that is loaded twice shows it twice. `nil` when there is
    /// none, or it is in force.
    package func proposed(to user: User) async throws(Failure) -> SecondFactorOffer? {
        guard let factor = try await factors.secondFactor(of: user.id), !factor.isInForce else { return nil }
        return offer(try await locksmith.open(factor.sealedKey), to: user)
    }

    /// The app shows the right code, so from now on it is asked for. Gives the recovery codes, shown once.
    /// Throws `SECOND-FACTOR-WRONG-CODE` and `SECOND-FACTOR-IN-FORCE`.
    package func confirm(_ code: String, of user: User) async throws(Failure) -> [Secret] {
        guard let factor = try await factors.secondFactor(of: user.id), !factor.isInForce else {
            throw .secondFactorInForce
        }
        let key = try await locksmith.open(factor.sealedKey)
        guard let step = OneTimeCode(key: key, hmacSHA1: locksmith.hmacSHA1).step(of: code, at: time.now) else {
            throw .secondFactorWrongCode
        }
        let codes = RecoveryCode.ten(from: locksmith.randomness)
        let entry = recording("second factor set up", user, by: user.name)
        guard
            try await factors.confirm(
                factor, at: time.now, usedStep: step, recoveryDigests: digests(codes), alongside: entry)
        else { throw .secondFactorInForce }
        return codes.map(\.secret)
    }

    /// Ten new ones, and the old ones are worth nothing. Throws `SECOND-FACTOR-NOT-THERE`.
    package func renewRecoveryCodes(of user: User, by who: String) async throws(Failure) -> [Secret] {
        let codes = RecoveryCode.ten(from: locksmith.randomness)
        let entry = recording("recovery codes renewed", user, by: who)
        guard try await factors.replaceRecoveryCodes(digests(codes), of: user.id, alongside: entry) else {
            throw Failure(
                .secondFactorNotThere, .askHuman, "There is no second factor.", advice: "Set one up first.")
        }
        return codes.map(\.secret)
    }

    /// By oneself, or by an administrator for somebody who lost phone and paper. False when there was none.
    package func switchOff(of user: User, by who: String) async throws(Failure) -> Bool {
        try await factors.remove(of: user.id, alongside: recording("second factor removed", user, by: who))
    }

    private func offer(_ key: [UInt8], to user: User) -> SecondFactorOffer {
        let digits = Array(Base32.text(key))
        let groups = stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<min($0 + 4, digits.count)]) }
        return SecondFactorOffer(
            key: Secret(groups.joined(separator: " ")),
            uri: Secret(OneTimeCode.uri(key: key, name: user.name, issuer: issuer)))
    }

    private func digests(_ codes: [RecoveryCode]) -> [String] { codes.map { $0.digest(by: locksmith) } }

    private func recording(_ deed: String, _ user: User, by who: String) -> StoreChange {
        audit.recording(AuditEntry(at: time.now, who: who, deed: deed, subject: "user \(user.name)"))
    }
}

/// `k7m2-9xqd-4t6w`: sixty bits in digits that are not taken for each other.
struct RecoveryCode: Sendable {
    let secret: Secret

    static func ten(from randomness: any Randomness) -> [RecoveryCode] {
        (0..<10).map { _ in RecoveryCode(bits: randomness.next()) }
    }

    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")

    private init(bits: UInt64) {
        let digits = (0..<12).map { RecoveryCode.alphabet[Int(bits >> UInt64(5 * $0) & 31)] }
        secret = Secret([0, 4, 8].map { String(digits[$0..<$0 + 4]) }.joined(separator: "-"))
    }

    /// As typed: case, blanks and hyphens don't matter. `nil` for what can't be one.
    init?(typed: String) {
        let digits = Array(typed.lowercased().filter { $0 != "-" && !$0.isWhitespace })
        guard digits.count == 12, digits.allSatisfy(RecoveryCode.alphabet.contains) else { return nil }
        secret = Secret([0, 4, 8].map { String(digits[$0..<$0 + 4]) }.joined(separator: "-"))
    }

    func digest(by locksmith: Locksmith) -> String { locksmith.digest(of: "recovery code \(secret.revealed)") }
}

extension Failure {
    package static let secondFactorInForce = Failure(
        .secondFactorInForce, .askHuman, "There is no second factor that waits for its first code.",
        advice: "Load the page again to see what is set up; switch an old one off before you set up another.")

    package static let secondFactorWrongCode = Failure(
        .secondFactorWrongCode, .askHuman, "This is not the code the app should show now.",
        advice: "Wait for the next code and type that one; check that the phone's clock is right.", place: "code")
}

extension Failure.Code {
    package static let secondFactorInForce = Self("SECOND-FACTOR-IN-FORCE")
    package static let secondFactorWrongCode = Self("SECOND-FACTOR-WRONG-CODE")
    package static let secondFactorNotThere = Self("SECOND-FACTOR-NOT-THERE")
}
