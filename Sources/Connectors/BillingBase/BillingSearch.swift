import Base
import Model

/// Finding tables, columns and rights in PostgreSQL's catalog, and saying with which SQL to make what is missing.
struct BillingSearch {
    let schema: SQLName
    let names: BillingNames
    let user: String

    /// Throws the first of: no schema or tables, no right to use them, no columns.
    func layout(_ connection: any SQLConnection) throws(SQLError) -> Result<BillingLayout, Failure> {
        var tables: [BillingTable: SQLName] = [:]
        var columns: [BillingColumn: BillingLayout.Column] = [:]
        var absentTables: [BillingTable] = []
        var missing: [(table: BillingTable, columns: [(column: BillingColumn, name: SQLName)], present: [String])] = []
        for table in BillingTable.allCases {
            let name = self.name(of: table)
            tables[table] = name
            let present = try self.present(name, connection)
            if present.isEmpty {
                absentTables.append(table)
                continue
            }
            var absent: [(column: BillingColumn, name: SQLName)] = []
            for column in table.columns {
                guard let name = self.name(of: column) else { continue }
                if let type = present[name.description] {
                    columns[column] = BillingLayout.Column(name: name, type: type)
                } else if !column.isOptional || names.columns[column] != nil {
                    absent.append((column, name))
                }
            }
            if !absent.isEmpty { missing.append((table, absent, present.keys.sorted())) }
        }
        if let table = absentTables.first {
            let others = try self.others(connection)
            return .failure(.billingTableMissing(creation(of: table), name(of: table), schema: schema, among: others))
        }
        if let first = missing.first {
            return .failure(
                .billingColumnsMissing(
                    first.columns.map(\.name.description), in: name(of: first.table), having: first.present,
                    sql: addition(of: first.columns, to: first.table)))
        }
        if let failure = try missingRights(tables, connection) { return .failure(failure) }
        return .success(
            BillingLayout(schema: schema, words: BillingWords(names.words), tables: tables, columns: columns))
    }

    // MARK: Names

    private func name(of table: BillingTable) -> SQLName {
        // Our own names are names.
        names.tables[table] ?? SQLName(table.rawValue) ?? schema
    }

    /// Keys have no name of their own: without a setting, other tables refer by code and slug.
    private func name(of column: BillingColumn) -> SQLName? {
        if let name = names.columns[column] { return name }
        return column == .accountKey || column == .transactionKey ? nil : SQLName(column.name)
    }

    // MARK: Catalog

    /// Columns by name with their types; none for a table that is not there.
    private func present(_ table: SQLName, _ connection: any SQLConnection) throws(SQLError) -> [String: String] {
        var columns: [String: String] = [:]
        try connection.run(
            """
            SELECT a.attname, t.typname
            FROM pg_catalog.pg_attribute a
            JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
            WHERE n.nspname = \(schema.description) AND c.relname = \(table.description)
                AND c.relkind IN ('r', 'p', 'v', 'f') AND a.attnum > 0 AND NOT a.attisdropped
            """
        ) { row in columns[row.text(0)] = row.text(1) }
        return columns
    }

    /// The tables of the schema, for whoever mistyped one.
    private func others(_ connection: any SQLConnection) throws(SQLError) -> [String] {
        try connection.all(
            """
            SELECT c.relname FROM pg_catalog.pg_class c
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = \(schema.description) AND c.relkind IN ('r', 'p', 'v', 'f')
            ORDER BY c.relname
            """
        ) { row in row.text(0) }
    }

    /// What collecting needs. A right on a few columns counts: a statement that needs more is refused when it runs.
    private func missingRights(
        _ tables: [BillingTable: SQLName], _ connection: any SQLConnection
    ) throws(SQLError) -> Failure? {
        let maySee = try connection.first(
            "SELECT pg_catalog.has_schema_privilege(\(schema.description), 'USAGE')"
        ) { row in row.flag(0) }
        if maySee != true {
            return .billingForbidden(sql: "GRANT USAGE ON SCHEMA \(quoted(schema)) TO \(quotedUser)")
        }
        for table in BillingTable.allCases {
            guard let name = tables[table] else { continue }
            let full = SQL.text(of: schema, name)
            var absent: [String] = []
            for right in BillingSearch.rights(on: table) {
                let question: SQL =
                    right == "DELETE"
                    ? "SELECT pg_catalog.has_table_privilege(\(full), \(right))"
                    : "SELECT pg_catalog.has_any_column_privilege(\(full), \(right))"
                if try connection.first(question, { row in row.flag(0) }) != true { absent.append(right) }
            }
            if !absent.isEmpty {
                return .billingForbidden(
                    sql: "GRANT \(absent.joined(separator: ", ")) ON \(full) TO \(quotedUser)")
            }
        }
        return nil
    }

    /// Importing invoices needs more, and says so when it is refused.
    private static func rights(on table: BillingTable) -> [String] {
        switch table {
        case .account, .transaction: ["SELECT"]
        case .invoiceData: ["SELECT", "UPDATE"]
        case .invoiceItem: ["SELECT", "INSERT", "UPDATE", "DELETE"]
        }
    }

    // MARK: SQL that makes what is missing

    private func creation(of table: BillingTable) -> String {
        let lines = table.columns.compactMap { column in
            name(of: column).map { "\(quoted($0)) \(column.type)" }
        }
        return "CREATE TABLE \(SQL.text(of: schema, name(of: table))) (\(lines.joined(separator: ", ")))"
    }

    private func addition(of columns: [(column: BillingColumn, name: SQLName)], to table: BillingTable) -> String {
        let additions = columns.map { "ADD COLUMN \(quoted($0.name)) \($0.column.type)" }
        return "ALTER TABLE \(SQL.text(of: schema, name(of: table))) \(additions.joined(separator: ", "))"
    }

    private func quoted(_ name: SQLName) -> String { SQL.text(of: name) }
    private var quotedUser: String { SQLName(user).map(quoted) ?? "PUBLIC" }
}

extension SQL {
    /// Names as a statement writes them, for people to read.
    static func text(of names: SQLName...) -> String {
        names.map { name in
            let quoted: SQL = "\(name: name)"
            return quoted.text
        }.joined(separator: ".")
    }
}
