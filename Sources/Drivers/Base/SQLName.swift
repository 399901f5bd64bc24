/// The name of a table, view or column that is known only at run time: from a setting, or from a database's catalog.
///
/// It enters SQL in double quotes with every quote inside doubled (SQL-92, 5.2), so that it stays a name whatever it is.
package struct SQLName: Hashable, Sendable, CustomStringConvertible {
    package let description: String
    let quoted: String

    /// `nil` for an empty name, one of more than 128 characters, and one with a control character or a question mark,
    /// which a driver would count as a place for a value.
    package init?(_ name: String) {
        let isPlain = name.unicodeScalars.allSatisfy { $0 != "?" && $0.properties.generalCategory != .control }
        guard !name.isEmpty, name.count <= 128, isPlain else { return nil }
        description = name
        quoted = "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}

extension SQL {
    /// A name, quoted as one.
    package mutating func appendInterpolation(name: SQLName) { appendQuoted(name.quoted) }

    /// Names with commas between them, as in `SELECT`.
    package mutating func appendInterpolation(names: [SQLName]) {
        appendQuoted(names.map(\.quoted).joined(separator: ", "))
    }
}
