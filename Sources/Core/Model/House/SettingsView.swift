package import Base

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
