/// Something that speaks against a document, found before anything was sent: the field, what is wrong, what to do.
package struct Problem: Hashable, Sendable {
    package enum Severity: String, Sendable {
        /// The document is not sent.
        case blocking
        /// The document is sent all the same; a person should know.
        case warning
    }

    package let field: String
    package let message: String
    package let remedy: String
    package let severity: Severity

    package init(_ field: String, _ message: String, remedy: String, severity: Severity = .blocking) {
        self.field = field
        self.message = message
        self.remedy = remedy
        self.severity = severity
    }
}
