import Base
import Model

/// A row of the audit table as it stands there, believed only after its digest was computed anew.
struct AuditRow: Sendable {
    let sequence: Int64
    let at: Timestamp
    let who: String
    let deed: String
    let subject: String
    let before: String
    let after: String
    let digest: String

    init(_ row: any SQLRow) {
        var reader = RowReader(row)
        sequence = reader.integer()
        at = reader.moment()
        who = reader.text()
        deed = reader.text()
        subject = reader.text()
        before = reader.text()
        after = reader.text()
        digest = reader.text()
    }

    func record() throws(SQLError) -> AuditRecord {
        guard let entry else { throw SQLError(.damaged, "audit entry \(sequence) holds no JSON") }
        return AuditRecord(sequence: sequence, entry: entry, digest: digest)
    }

    /// `nil` when a state is not the canonical JSON it was written as.
    var entry: AuditEntry? {
        guard let before = JSON(canonical: before), let after = JSON(canonical: after) else { return nil }
        return AuditEntry(at: at, who: who, deed: deed, subject: subject, before: before, after: after)
    }
}

/// Follows the chain from its first entry and remembers where it breaks.
struct AuditChain {
    private let digest: DigestFunction
    private var expected: Int64 = 1
    private var previous = ""
    private var entries: Int64 = 0
    private var brokenAt: Int64?
    private(set) var lastSeen: Int64 = 0

    init(digest: @escaping DigestFunction) { self.digest = digest }

    mutating func follow(_ row: AuditRow) {
        entries += 1
        lastSeen = row.sequence
        guard brokenAt == nil else { return }
        guard row.sequence == expected else { return brokenAt = expected }
        guard let entry = row.entry, row.digest == follower(of: previous, entry, row.sequence) else {
            return brokenAt = row.sequence
        }
        expected += 1
        previous = row.digest
    }

    /// The head knows how many entries there were: a missing tail shows as the first entry that is not there.
    func verdict(headSequence: Int64, headDigest: String) -> AuditVerdict {
        var broken = brokenAt
        if broken == nil, headSequence != expected - 1 { broken = min(headSequence + 1, expected) }
        if broken == nil, headDigest != previous { broken = max(1, expected - 1) }
        return AuditVerdict(entries: entries, head: headDigest, brokenAt: broken)
    }

    private func follower(of previous: String, _ entry: AuditEntry, _ sequence: Int64) -> String {
        digest(Array((previous + entry.canonical(sequence: sequence)).utf8))
    }
}

extension JSON {
    fileprivate init?(canonical text: String) {
        guard let json = try? JSON(parsing: text), json.canonical == text else { return nil }
        self = json
    }
}
