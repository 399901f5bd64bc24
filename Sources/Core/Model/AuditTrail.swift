package import Base

/// Who did what, when, before and after, in a chain of digests: no entry can be changed or removed unnoticed.
package protocol AuditTrail: Sendable {
    /// The entry as part of the transaction it tells of: the deed and its entry are kept together or not at all.
    func recording(_ entry: AuditEntry) -> StoreChange
    /// The entry alone, about a deed that was kept elsewhere.
    func record(_ entry: AuditEntry) async throws(Failure)
    /// Newest last, after the given sequence number.
    func list(subject: String?, after sequence: Int64, limit: Int) async throws(Failure) -> [AuditRecord]
    /// Newest first.
    func search(_ search: AuditSearch) async throws(Failure) -> [AuditRecord]
    /// Computes the whole chain anew.
    func verify() async throws(Failure) -> AuditVerdict
}

/// What somebody looks for in the audit; absent means any.
package struct AuditSearch: Hashable, Sendable {
    /// Exactly this name, in any case.
    package var who: String?
    /// Words within the deed, in any case.
    package var deed: String?
    /// Exactly this: `faktur 12`.
    package var subject: String?
    package var from: Timestamp?
    /// The first moment that is too late.
    package var until: Timestamp?
    /// Only what came before this sequence number: how pages follow each other.
    package var before: Int64?
    package var limit = 100

    package init() {}
}

package struct AuditEntry: Hashable, Sendable {
    package let at: Timestamp
    package let who: String
    /// A verb in the past tense: `faktur answered`, `delivery retried`.
    package let deed: String
    /// What it was done to: `faktur 12`.
    package let subject: String
    package let before: JSON
    package let after: JSON

    package init(at: Timestamp, who: String, deed: String, subject: String, before: JSON = .null, after: JSON = .null) {
        self.at = at
        self.who = who
        self.deed = deed
        self.subject = subject
        self.before = before
        self.after = after
    }

    /// The text that is digested: canonical JSON of all fields.
    package func canonical(sequence: Int64) -> String {
        let entry: JSON = [
            "sequence": JSON(sequence), "at": JSON(at.milliseconds), "who": JSON(who), "deed": JSON(deed),
            "subject": JSON(subject), "before": before, "after": after,
        ]
        return entry.canonical
    }
}

/// An entry with its place in the chain: `digest` = SHA-256 of the previous digest and the entry's canonical text.
package struct AuditRecord: Hashable, Sendable {
    package let sequence: Int64
    package let entry: AuditEntry
    package let digest: String

    package init(sequence: Int64, entry: AuditEntry, digest: String) {
        self.sequence = sequence
        self.entry = entry
        self.digest = digest
    }
}

package struct AuditVerdict: Hashable, Sendable {
    package let entries: Int64
    /// The latest digest: kept elsewhere, it proves that nothing was cut off.
    package let head: String
    /// Sequence number of the first entry that does not follow from the one before.
    package let brokenAt: Int64?

    package init(entries: Int64, head: String, brokenAt: Int64?) {
        self.entries = entries
        self.head = head
        self.brokenAt = brokenAt
    }
}
