import Base
import Model
import ODBC

/// A view as it stands in the database: its full name, and its columns under the names they have there.
struct ViewLayout: Sendable {
    struct Column: Sendable {
        let column: ViewColumn
        let name: SQLName
        let kind: ODBCColumn.Kind
    }

    let direction: InvoiceData.Direction
    let schema: SQLName?
    let view: SQLName
    /// In the order in which rows are asked for; the document number comes first.
    let columns: [Column]

    var hasRowKey: Bool {
        let present = columns.map(\.column)
        return present.contains(.docEntry) && present.contains(.lineNum)
    }

    /// Schema and name as a `GRANT` would write them.
    var fullName: SQL { ViewLayout.fullName(schema, view) }

    static func fullName(_ schema: SQLName?, _ view: SQLName) -> SQL {
        if let schema { "\(name: schema).\(name: view)" } else { "\(name: view)" }
    }
}

// MARK: - Questions

extension ViewLayout {
    func rows(of documents: [String]) -> SQL {
        "SELECT \(names: columns.map(\.name)) FROM \(fullName) WHERE \(name: columns[0].name) IN (\(values(documents)))"
    }

    /// Everything after a document number, in the database's own order.
    func documents(after: String?) -> SQL {
        let number = columns[0].name
        let beyond: SQL = if let after { " AND \(name: number) > \(values([after]))" } else { "" }
        return """
            SELECT DISTINCT \(name: number) FROM \(fullName) WHERE \(name: number) IS NOT NULL\(beyond)
            ORDER BY \(name: number)
            """
    }

    /// Of these document numbers, those the column can hold: a number column refuses to be compared with `ABC`.
    func askable(_ documents: Set<String>) -> [String] {
        documents.filter { !isNumber || Int64($0).map(String.init) == $0 }.sorted()
    }

    private var isNumber: Bool { columns[0].kind == .wholeNumber || columns[0].kind == .decimal }

    private func values(_ documents: [String]) -> SQL {
        let numbers = documents.compactMap { Int64($0) }
        return isNumber && numbers.count == documents.count ? "\(list: numbers)" : "\(list: documents)"
    }
}

// MARK: - Answers

extension ViewLayout {
    /// `nil` for a row without a document number, which belongs to no invoice of ours.
    func read(_ row: ODBCRow) -> InvoiceViewRow? {
        guard let number = documentNumber(row[0]) else { return nil }
        var read = InvoiceViewRow(documentNumber: number)
        read.docNum = wholeNumber(row, .docNum)
        read.orNumber = text(row, .orNumber)
        read.account = text(row, .account)
        read.costCenter = text(row, .costCenter)
        read.project = text(row, .project)
        read.netAmountInLC = text(row, .netAmountInLC).map(ViewText.decimal)
        read.netAmountInFC = text(row, .netAmountInFC).map(ViewText.decimal)
        read.eSignInvoice = text(row, .eSignInvoice)
        read.cardCode = text(row, .cardCode)
        if let entry = wholeNumber(row, .docEntry).flatMap({ Int64($0) }),
            let line = wholeNumber(row, .lineNum).flatMap({ Int64($0) })
        {
            read.key = RowKey(docEntry: entry, lineNum: line)
        }
        return read
    }

    func documentNumber(_ value: String?) -> String? {
        value.flatMap(ViewText.text).map { isNumber ? ViewText.wholeNumber($0) : $0 }
    }

    private func text(_ row: ODBCRow, _ wanted: ViewColumn) -> String? {
        columns.firstIndex { $0.column == wanted }.flatMap { row[$0] }.flatMap(ViewText.text)
    }

    private func wholeNumber(_ row: ODBCRow, _ wanted: ViewColumn) -> String? {
        text(row, wanted).map(ViewText.wholeNumber)
    }
}
