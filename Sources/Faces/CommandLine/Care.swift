package import Base
package import FakturPosting
package import Model

/// Looking after the store itself, without opening it as an office: it may be old, damaged or not there yet.
package protocol StoreCare: Sendable {
    var path: String { get }
    /// Numbered steps that were applied and those that are missing.
    func migrations() async throws(Failure) -> MigrationsView
    /// Applies what is missing and says what it applied.
    func migrate() async throws(Failure) -> [String]
    /// What is wrong with the stored data, in the database's words; empty for a sound store.
    func damages() async throws(Failure) -> [String]
    func verifyAudit() async throws(Failure) -> AuditVerdict
    func close() async
}

package struct MigrationsView: Sendable {
    package let applied: [String]
    package let pending: [String]

    package init(applied: [String], pending: [String]) {
        self.applied = applied
        self.pending = pending
    }
}

/// What the program found out before anybody asked the ledger a question.
package struct Examination: Sendable {
    package let findings: [Diagnosis]
    /// Absent when the ledger can't be asked at all.
    package let ledger: LedgerUnderExamination?

    package init(findings: [Diagnosis], ledger: LedgerUnderExamination?) {
        self.findings = findings
        self.ledger = ledger
    }
}

extension Examination {
    /// Everything, with what the ledger was asked; lets go of the ledger.
    package func complete(today: CalendarDate) async -> [Diagnosis] {
        guard let asked = ledger else { return findings }
        let answers = await LedgerExamination(ledger: asked.ledger, settings: asked.posting, today: today).findings()
        await asked.close()
        return findings + answers
    }
}

/// A ledger that is only asked questions, and what the settings expect of it.
package struct LedgerUnderExamination: Sendable {
    package let ledger: any Ledger
    package let posting: PostingSettings
    package let close: @Sendable () async -> Void

    package init(ledger: any Ledger, posting: PostingSettings, close: @escaping @Sendable () async -> Void) {
        self.ledger = ledger
        self.posting = posting
        self.close = close
    }
}
