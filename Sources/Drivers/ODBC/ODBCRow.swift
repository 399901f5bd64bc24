/// One column of a result, as the driver describes it.
package struct ODBCColumn: Hashable, Sendable {
    /// What a column holds, as far as reading it differs.
    package enum Kind: Sendable {
        case text, wholeNumber, decimal, moment, other
    }

    package let name: String
    package let kind: Kind

    package init(_ name: String, _ kind: Kind) {
        self.name = name
        self.kind = kind
    }
}

/// One row, every value as exact text: a decimal keeps all its places and a date its form. `nil` is NULL.
package struct ODBCRow: Hashable, Sendable {
    package let values: [String?]

    package init(_ values: [String?]) { self.values = values }

    /// `nil` for NULL, and for a column the row does not have.
    package subscript(_ column: Int) -> String? { values.indices.contains(column) ? values[column] : nil }
}

/// A table or view, as the catalog names it.
package struct ODBCTable: Hashable, Sendable {
    package let schema: String?
    package let name: String

    package init(schema: String?, name: String) {
        self.schema = schema
        self.name = name
    }
}
