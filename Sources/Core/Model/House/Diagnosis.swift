package import Base

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
