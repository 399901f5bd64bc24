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

/// Every setting as it is now, and what is wrong with them.
package struct SettingsView: Sendable {
    package struct Line: Sendable {
        package let name: String
        /// Dots for a secret; empty when there is no value.
        package let value: String
        package let unit: String
        /// `default`, `config/config.yaml:12`, `environment SAP_USER`.
        package let origin: String
        package let sentence: String

        package init(name: String, value: String, unit: String, origin: String, sentence: String) {
            self.name = name
            self.value = value
            self.unit = unit
            self.origin = origin
            self.sentence = sentence
        }
    }

    package let lines: [Line]
    package let problems: [Failure]
    /// Sentences: what works and should be changed all the same.
    package let warnings: [String]

    package init(lines: [Line], problems: [Failure], warnings: [String]) {
        self.lines = lines
        self.problems = problems
        self.warnings = warnings
    }
}

/// One thing the doctor looked at.
package struct Diagnosis: Sendable {
    package enum Grade: String, Sendable {
        case fine = "ok"
        case warning
        case problem
    }

    package let grade: Grade
    /// What was looked at: `sap.url`, `store`, `tax code VAT11`.
    package let topic: String
    package let message: String
    /// Empty when all is well.
    package let remedy: String

    package init(_ grade: Grade, _ topic: String, _ message: String, remedy: String = "") {
        self.grade = grade
        self.topic = topic
        self.message = message
        self.remedy = remedy
    }

    package init(_ topic: String, _ failure: Failure) {
        self.init(.problem, topic, "\(failure.summary) [\(failure.code.rawValue)]", remedy: failure.advice)
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
