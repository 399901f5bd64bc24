package import Base

/// An authenticator app that somebody set up: a shared key, and codes on paper for the day the phone is lost.
package struct SecondFactor: Hashable, Sendable {
    package let user: UserID
    /// The key the app has too, sealed.
    package let sealedKey: [UInt8]
    package let createdAt: Timestamp
    /// `nil` until a first code has shown that the app has the key; it is asked for only then.
    package var confirmedAt: Timestamp?
    /// The latest half minute a code was used of: none is used twice.
    package var usedStep: Int64
    /// Recovery codes that were not used.
    package var recoveryCodesLeft: Int

    package init(user: UserID, sealedKey: [UInt8], createdAt: Timestamp) {
        self.user = user
        self.sealedKey = sealedKey
        self.createdAt = createdAt
        usedStep = -1
        recoveryCodesLeft = 0
    }

    package var isInForce: Bool { confirmedAt != nil }
}

/// Where second factors are kept.
package protocol SecondFactors: Sendable {
    func secondFactor(of user: UserID) async throws(Failure) -> SecondFactor?
    /// Whose are in force.
    func usersWithSecondFactor() async throws(Failure) -> Set<UserID>
    /// Takes the place of one that was never confirmed. False when one is in force; then nothing is kept.
    func propose(_ factor: SecondFactor) async throws(Failure) -> Bool
    /// From now on it is asked for. False when it is in force already, or another one was proposed meanwhile.
    func confirm(
        _ factor: SecondFactor, at now: Timestamp, usedStep: Int64, recoveryDigests: [String], alongside: StoreChange
    ) async throws(Failure) -> Bool
    /// New recovery codes take the place of all old ones. False when no second factor is in force.
    func replaceRecoveryCodes(_ digests: [String], of user: UserID, alongside: StoreChange) async throws(Failure)
        -> Bool
    /// True once for each step, and never for one before it.
    func use(step: Int64, of user: UserID) async throws(Failure) -> Bool
    /// True once for each code.
    func use(recoveryDigest: String, of user: UserID, alongside: StoreChange) async throws(Failure) -> Bool
    /// With its recovery codes. False when there was none.
    func remove(of user: UserID, alongside: StoreChange) async throws(Failure) -> Bool
}

/// What an authenticator app needs, shown once.
package struct SecondFactorOffer: Sendable {
    /// In groups of four, to be typed.
    package let key: Secret
    /// `otpauth://totp/…`, to be shown as a QR code.
    package let uri: Secret

    package init(key: Secret, uri: Secret) {
        self.key = key
        self.uri = uri
    }
}
