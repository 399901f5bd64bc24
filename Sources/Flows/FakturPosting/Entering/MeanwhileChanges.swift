package import Base
package import Model

/// What happened to a faktur between the version somebody saw and now.
package struct MeanwhileChanges: Sendable {
    package struct Change: Hashable, Sendable {
        /// As the audit names it: `dpp`, `status`.
        package let field: String
        package let was: JSON
        package let now: JSON
        package let who: String
        package let at: Timestamp
        package let deed: String
    }

    /// As it is now.
    package let faktur: Faktur
    /// Oldest first. Empty when only its submission went on, which `faktur` shows.
    package let changes: [Change]
}

extension FakturDesk {
    /// Who changed which fields since this version, from the audit.
    package func meanwhile(_ id: FakturID, since version: Int) async throws(Failure) -> MeanwhileChanges {
        var changes: [MeanwhileChanges.Change] = []
        var page: [AuditRecord]
        var sequence: Int64 = 0
        repeat {
            page = try await audit.list(subject: "faktur \(id)", after: sequence, limit: 500)
            sequence = page.last?.sequence ?? sequence
            for record in page where record.entry.startedAt(version) { changes += record.entry.changes }
        } while !page.isEmpty
        return MeanwhileChanges(faktur: try await faktur(id), changes: changes)
    }
}

extension AuditEntry {
    /// Whether the deed was done to this version of a faktur, or to a later one.
    fileprivate func startedAt(_ version: Int) -> Bool {
        guard case .object(let fields) = before, case .number(let text)? = fields["version"] else { return false }
        return Int(text).map { $0 >= version } ?? false
    }

    fileprivate var changes: [MeanwhileChanges.Change] {
        guard case .object(let old) = before, case .object(let new) = after else { return [] }
        return new.names.compactMap { field in
            let (was, now) = (old[field] ?? .null, new[field] ?? .null)
            guard was != now, field != "version" else { return nil }
            return MeanwhileChanges.Change(field: field, was: was, now: now, who: who, at: at, deed: deed)
        }
    }
}
