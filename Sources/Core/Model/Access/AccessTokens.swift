package import Base

/// Where access tokens are kept: their digests, never their texts.
package protocol AccessTokens: Sendable {
    /// Throws `TOKEN-EXISTS` when one in force has the name.
    func add(_ token: AccessToken, alongside: StoreChange) async throws(Failure)
    func token(_ id: AccessTokenID) async throws(Failure) -> AccessToken?
    /// Oldest first.
    func tokens() async throws(Failure) -> [AccessToken]
    /// False when it was revoked before; then nothing is kept.
    func revoke(_ id: AccessTokenID, by who: String, at now: Timestamp, alongside: StoreChange) async throws(Failure)
        -> Bool
    func recordUse(of id: AccessTokenID, at now: Timestamp) async throws(Failure)
}

extension Failure.Code {
    package static let tokenExists = Self("TOKEN-EXISTS")
    package static let tokenUnknown = Self("TOKEN-UNKNOWN")
}
