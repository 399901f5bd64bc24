package import Base

/// What an import did, or why it did nothing.
package struct ImportReport: Hashable, Sendable {
    package struct BadRow: Hashable, Sendable {
        /// Line of the file, counted from one; a quoted field may span several.
        package let line: Int
        package let column: String
        package let value: String
        package let message: String
        package let remedy: String

        package init(line: Int, column: String, value: String, message: String, remedy: String) {
            self.line = line
            self.column = column
            self.value = value
            self.message = message
            self.remedy = remedy
        }
    }

    package var rows = 0
    package var added = 0
    /// Rows that are kept already, word for word.
    package var unchanged = 0
    package var badRows: [BadRow] = []
    /// Whether good rows were kept: all of them, or, with bad rows, only when the person asked to skip those.
    package var kept = false

    package init() {}
}

extension Failure.Code {
    package static let importUnreadable = Self("IMPORT-UNREADABLE")
}

extension Failure {
    /// The whole file can't be read as a table: `IMPORT-UNREADABLE`.
    package static func unreadable(_ error: CSVError) -> Failure {
        Failure(
            .importUnreadable, .askHuman, "Line \(error.line), column \(error.column): \(error.reason).",
            advice: error.remedy, place: "line \(error.line)")
    }
}
