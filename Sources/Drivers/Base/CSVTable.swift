/// Records under headings: the first record names the columns, the others have as many fields.
package struct CSVTable: Sendable {
    /// The headings without blanks around them, in the file's order.
    package let headings: [String]
    package let rows: [Row]

    /// One record, whose fields are reached by heading.
    package struct Row: Sendable {
        package let line: Int
        package let fields: [String]
        fileprivate let columns: [String: Int]

        fileprivate init(line: Int, fields: [String], columns: [String: Int]) {
            self.line = line
            self.fields = fields
            self.columns = columns
        }

        /// One record that stands in no file: what a form or a program gives under the same headings.
        package init(_ record: [String: String]) {
            let headings = record.keys.sorted()
            line = 1
            fields = headings.map { record[$0] ?? "" }
            let numbered = headings.enumerated().map { ($0.element.lowercased(), $0.offset) }
            columns = Dictionary(numbered, uniquingKeysWith: { first, _ in first })
        }

        /// The field under a heading, compared without case; `nil` when there is no such column.
        package subscript(_ heading: String) -> String? { columns[heading.lowercased()].map { fields[$0] } }

        /// The number of a heading's column, counted from 1, for messages.
        package func column(of heading: String) -> Int? { columns[heading.lowercased()].map { $0 + 1 } }
    }

    /// Throws for a file without headings, an empty or repeated heading, a missing one, or a record of another width.
    package init(
        _ bytes: [UInt8], requiring required: [String] = [], separator: UInt8? = nil
    ) throws(CSVError) {
        var reader = CSVReader(bytes, separator: separator)
        guard let first = try reader.next() else {
            throw CSVError(line: 1, column: 1, reason: "the file is empty", remedy: "The first line names the columns.")
        }
        let headings = first.fields.map(CSVTable.trimmed)
        let columns = try CSVTable.columns(headings, line: first.line)
        try CSVTable.require(required, in: headings, columns: columns, line: first.line)
        var rows: [Row] = []
        while let record = try reader.next() {
            guard record.fields.count == headings.count else {
                throw CSVError(
                    line: record.line, column: min(record.fields.count, headings.count),
                    reason: "the record has \(record.fields.count) fields under \(headings.count) headings",
                    remedy: "Put fields that contain the separator in quotes.")
            }
            rows.append(Row(line: record.line, fields: record.fields, columns: columns))
        }
        self.headings = headings
        self.rows = rows
    }

    private static func columns(_ headings: [String], line: Int) throws(CSVError) -> [String: Int] {
        var columns: [String: Int] = [:]
        for (index, heading) in headings.enumerated() {
            if heading.isEmpty {
                throw CSVError(
                    line: line, column: index + 1, reason: "a column has no heading", remedy: "Name it or remove it.")
            }
            if let other = columns.updateValue(index, forKey: heading.lowercased()) {
                throw CSVError(
                    line: line, column: index + 1, reason: "the heading \(heading) already names column \(other + 1)",
                    remedy: "Give each column a heading of its own.")
            }
        }
        return columns
    }

    private static func require(
        _ required: [String], in headings: [String], columns: [String: Int], line: Int
    ) throws(CSVError) {
        for heading in required where columns[heading.lowercased()] == nil {
            let others = headings.filter { !required.contains($0) }
            let meant = Similarity.nearest(to: heading, among: others).map { "Did you mean \($0)? " } ?? ""
            throw CSVError(
                line: line, column: headings.count, reason: "the heading \(heading) is missing",
                remedy: "\(meant)The first line must name: \(required.joined(separator: ", ")).")
        }
    }

    private static func trimmed(_ text: String) -> String {
        let from = text.drop(while: \.isWhitespace)
        return String(from.reversed().drop(while: \.isWhitespace).reversed())
    }
}
