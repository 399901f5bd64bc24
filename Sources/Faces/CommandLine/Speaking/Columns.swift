/// Rows whose columns stand below each other. One column may give way when the terminal is too narrow.
struct Columns: Sendable {
    enum Alignment: Sendable { case left, right }

    struct Column: Sendable {
        let heading: String
        let alignment: Alignment
        /// Cut short first, down to a dozen characters.
        let givesWay: Bool

        init(_ heading: String, _ alignment: Alignment = .left, givesWay: Bool = false) {
            self.heading = heading
            self.alignment = alignment
            self.givesWay = givesWay
        }
    }

    struct Cell: Sendable {
        let text: String
        /// Colours the text once its width is settled.
        let paint: @Sendable (String) -> String

        init(_ text: String, paint: @escaping @Sendable (String) -> String = { $0 }) {
            // A line break within a row would tear the table apart.
            self.text = String(text.map { $0.isNewline ? " " : $0 })
            self.paint = paint
        }
    }

    private let columns: [Column]
    private var rows: [[Cell]] = []

    init(_ columns: Column...) { self.columns = columns }

    var isEmpty: Bool { rows.isEmpty }

    mutating func add(_ cells: Cell...) { rows.append(cells) }

    /// Headings and rows; as wide as they need to be when no width is given. The last column is never padded.
    func lines(width: Int? = nil) -> [String] {
        guard !rows.isEmpty else { return [] }
        let widths = fitted(to: width)
        let hasHeadings = columns.contains { !$0.heading.isEmpty }
        let headings = columns.map { Cell($0.heading) }
        return ((hasHeadings ? [headings] : []) + rows).map { row in
            let cells = zip(columns, zip(row, widths)).enumerated().map { index, pair in
                let (column, (cell, width)) = pair
                let isLast = index == columns.count - 1
                return Columns.padded(cell, width, isLast && column.alignment == .left ? nil : column.alignment)
            }
            return cells.joined(separator: "  ").withoutTrailingBlanks
        }
    }

    private func fitted(to width: Int?) -> [Int] {
        var widths = columns.indices.map { index in
            max(columns[index].heading.count, rows.map { $0[index].text.count }.max() ?? 0)
        }
        guard let width else { return widths }
        var excess = widths.reduce(0, +) + 2 * (columns.count - 1) - width
        for index in columns.indices where columns[index].givesWay && excess > 0 {
            let cut = min(excess, max(0, widths[index] - 12))
            widths[index] -= cut
            excess -= cut
        }
        return widths
    }

    private static func padded(_ cell: Cell, _ width: Int, _ alignment: Alignment?) -> String {
        let text = cell.text.count > width ? cell.text.prefix(max(0, width - 1)) + "…" : cell.text
        let blanks = String(repeating: " ", count: max(0, width - text.count))
        switch alignment {
        case .left: return cell.paint(text) + blanks
        case .right: return blanks + cell.paint(text)
        case nil: return cell.paint(text)
        }
    }
}

extension String {
    var withoutTrailingBlanks: String { String(reversed().drop { $0 == " " }.reversed()) }
}
