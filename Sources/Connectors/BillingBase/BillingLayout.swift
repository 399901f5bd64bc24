import Base
import Model

/// The four tables as they stand in the database: their names, their columns, and what those can hold.
struct BillingLayout: Sendable {
    let schema: SQLName
    let words: BillingWords
    private let tables: [BillingTable: SQLName]
    /// Those that are there.
    private let columns: [BillingColumn: Column]

    struct Column: Sendable {
        let name: SQLName
        /// PostgreSQL's own name of the type: `int8`, `varchar`.
        let type: String
    }

    init(
        schema: SQLName, words: BillingWords, tables: [BillingTable: SQLName], columns: [BillingColumn: Column]
    ) {
        self.schema = schema
        self.words = words
        self.tables = tables
        self.columns = columns
    }

    func has(_ column: BillingColumn) -> Bool { columns[column] != nil }

    /// Schema and table, as a statement names them.
    func table(_ table: BillingTable) -> SQL {
        guard let name = tables[table] else { return "" }
        return "\(name: schema).\(name: name)"
    }

    /// The column as statements name it.
    subscript(column: BillingColumn) -> SQL {
        guard let name = columns[column]?.name else { return "NULL" }
        return "\(name: name)"
    }

    /// By which other tables refer to an account.
    var accountKey: SQL { self[has(.accountKey) ? .accountKey : .accountCode] }
    /// By which other tables refer to a transaction.
    var transactionKey: SQL { self[has(.transactionKey) ? .transactionKey : .slug] }
}

// MARK: - What a column can hold

extension BillingLayout {
    /// Of these values, those the column can hold: a number column refuses even to be compared with `ABC`.
    func holdable(_ values: some Sequence<String>, in column: BillingColumn) -> [String] {
        values.filter { canHold($0, in: column) }
    }

    func canHold(_ value: String, in column: BillingColumn) -> Bool {
        switch columns[column]?.type ?? "text" {
        case "int2": Int16(value).map(String.init) == value
        case "int4": Int32(value).map(String.init) == value
        case "int8", "numeric": Int64(value).map(String.init) == value
        case "uuid": BillingLayout.isUUID(value)
        default: !value.utf8.contains(0)
        }
    }

    func type(of column: BillingColumn) -> String { columns[column]?.type ?? "text" }

    /// As PostgreSQL writes one.
    private static func isUUID(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let digits = parts.allSatisfy { part in part.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) } }
        return parts.map(\.utf8.count) == [8, 4, 4, 4, 12] && digits
    }
}
