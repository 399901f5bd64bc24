package import Base

/// A file somebody has looked over and not said yes to: kept as it came, for them alone, for a while.
package struct LookedOverFile: Hashable, Sendable {
    /// What its rows are.
    package enum Kind: String, CaseIterable, Sendable { case fakturs, customers, billing }

    package let ticket: LookedOverTicket
    package let kind: Kind
    /// Who brought it; nobody else is handed it.
    package let who: String
    package let bytes: [UInt8]
    package let broughtAt: Timestamp
    /// From then on it counts as gone.
    package let expiresAt: Timestamp

    package init(
        ticket: LookedOverTicket, kind: Kind, who: String, bytes: [UInt8], broughtAt: Timestamp, expiresAt: Timestamp
    ) {
        self.ticket = ticket
        self.kind = kind
        self.who = who
        self.bytes = bytes
        self.broughtAt = broughtAt
        self.expiresAt = expiresAt
    }
}

/// What a page carries of a file that was looked over: which one, and the digest of its bytes.
package struct LookedOverTicket: Hashable, Sendable {
    package let id: String
    /// SHA-256 in hexadecimal.
    package let digest: String

    package init(id: String, digest: String) {
        self.id = id
        self.digest = digest
    }
}

/// Where such files are kept.
package protocol LookedOverFiles: Sendable {
    /// Keeps it. Of one person's files the oldest go beyond `Limits.lookedOverFilesMax`.
    func keep(_ file: LookedOverFile) async throws(Failure)
    /// Hands it out and keeps it no longer: of two who ask at once, one gets it. `nil` when there is none with this id
    /// and digest, of this kind and person, that has not expired.
    func take(
        _ ticket: LookedOverTicket, _ kind: LookedOverFile.Kind, of who: String, at now: Timestamp
    ) async throws(Failure) -> LookedOverFile?
    /// Removes what has expired, and says how many there were.
    func sweep(at now: Timestamp) async throws(Failure) -> Int
}

extension Failure.Code {
    package static let importFileGone = Self("IMPORT-FILE-GONE")
}
