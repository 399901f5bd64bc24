import Base
import Model
import ODBC

// Finding a view and its columns in the catalog, and saying what to do when they are not there.

extension ODBCInvoiceViews {
    func foundLayout(_ view: InvoiceData.Direction) async throws(Failure) -> ViewLayout {
        let (schema, name) = try await found(view)
        let nothing: SQL = "SELECT * FROM \(ViewLayout.fullName(schema, name)) WHERE 1 = 0"
        let present = try await speaking(of: view) { () async throws(ODBCError) in
            try await database.columns(of: nothing)
        }
        var columns: [ViewLayout.Column] = []
        for wanted in ViewColumn.used(in: view) {
            guard let column = present.first(where: { $0.name.lowercased() == wanted.rawValue.lowercased() }),
                let name = SQLName(column.name)
            else { continue }
            columns.append(ViewLayout.Column(column: wanted, name: name, kind: column.kind))
        }
        let missing = ViewColumn.needed(in: view).filter { needed in !columns.contains { $0.column == needed } }
        guard missing.isEmpty else {
            throw .viewColumnsMissing(missing, in: name.description, having: present.map(\.name))
        }
        return ViewLayout(direction: view, schema: schema, view: name, columns: columns)
    }

    /// The one view of this name, in the schema of the settings or in the only schema that has it.
    private func found(_ view: InvoiceData.Direction) async throws(Failure) -> (schema: SQLName?, name: SQLName) {
        let name = settings.name(of: view)
        let schema = settings.schema
        let search = try await speaking(of: view) { () async throws(ODBCError) in
            try await database.tables(into: CatalogSearch(name)) { search, table in
                search.see(table, schema: schema)
                return true
            }
        }
        guard let best = search.best else { throw .viewMissing(name, schema: schema, meant: search.similar) }
        guard best.count == 1, let name = SQLName(best[0].name) else {
            throw .viewAmbiguous(name, schemas: best.compactMap(\.schema))
        }
        return (best[0].schema.flatMap { SQLName($0) }, name)
    }
}

/// What was seen of the catalog: the tables of the wanted name, and the name nearest to it.
private struct CatalogSearch: Sendable {
    private let wanted: String
    private var exact: [ODBCTable] = []
    private var folded: [ODBCTable] = []
    private(set) var similar: String?

    init(_ wanted: String) { self.wanted = wanted }

    /// A view spelled exactly so wins over one that differs in case.
    var best: [ODBCTable]? { exact.isEmpty ? (folded.isEmpty ? nil : folded) : exact }

    mutating func see(_ table: ODBCTable, schema: String?) {
        if let schema, table.schema?.lowercased() != schema.lowercased() { return }
        if table.name == wanted {
            exact.append(table)
        } else if table.name.lowercased() == wanted.lowercased() {
            folded.append(table)
        } else {
            similar = Similarity.nearest(to: wanted, among: [table.name, similar].compactMap { $0 })
        }
    }
}
