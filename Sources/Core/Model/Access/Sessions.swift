package import Base

/// Where sessions are kept: their digests, never their texts.
package protocol Sessions: Sendable {
    /// Forgets what ended before `session.createdAt` by the way.
    func start(_ session: Session, alongside: StoreChange) async throws(Failure)
    func session(digest: String) async throws(Failure) -> Session?
    /// The latest seen first; those that ended by time are not among them.
    func sessions(of user: UserID, at now: Timestamp) async throws(Failure) -> [Session]
    func recordSeen(digest: String, at now: Timestamp) async throws(Failure)
    /// False when there was none.
    func end(digest: String, alongside: StoreChange) async throws(Failure) -> Bool
    func end(_ id: SessionID, of user: UserID, alongside: StoreChange) async throws(Failure) -> Bool
    /// Every session of the user but the one of this digest, and every sign-in that awaits a second factor.
    func endingAll(of user: UserID, except digest: String?) -> StoreChange
    /// The same, on its own.
    func endAll(of user: UserID, alongside: StoreChange) async throws(Failure)

    func startPending(_ pending: PendingSignIn) async throws(Failure)
    func pending(digest: String) async throws(Failure) -> PendingSignIn?
    /// The pending sign-in is over; part of the change that starts its session.
    func endingPending(digest: String) -> StoreChange
}
