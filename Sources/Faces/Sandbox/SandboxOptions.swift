package import Base

/// What may differ from one Service Layer, or one company behind it, to the next.
package struct SandboxOptions: Sendable {
    package var companyDatabase = "SBODEMO"
    package var userName = "manager"
    package var password = Secret("manager")
    /// Idle minutes after which a session is gone.
    package var sessionTimeoutMinutes: Int64 = 30
    /// Refused logins in a row after which the user is locked, even for the right password, until a reset.
    package var badLoginsMax: Int64 = 5
    /// The company's SBO_SP_TransactionNotification refuses a second living document with the same U_TieoutRef.
    package var refusesDuplicateReferences = false
    /// A document without BPL_IDAssignedToInvoice is refused.
    package var hasBranches = false
    /// Answers carry every property of the type, as the real ones do; simulations leave out the empty ones.
    package var showsEmptyProperties = true
    /// Next links repeat `/b1s/v2/` in front, as some servers do.
    package var nextLinkHasPath = false
    /// `http` or `https`, for the addresses in answers.
    package var scheme = "http"
    /// A longer body is answered with 413 by the front end.
    package var bodyBytesMax = Limits.requestBytesMax
    /// Requests kept for `/sandbox/requests`.
    package var requestsKept: Int64 = 1000

    package init() {}
}
