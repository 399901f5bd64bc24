import Base

/// One cell of a table for a spreadsheet.
enum TableCell: Hashable {
    case text(String)
    case amount(Amount)
    case day(CalendarDate)
}

/// Writes a table, row by row.
protocol TableWriter: Sendable {
    mutating func begin(_ headings: [String]) -> [UInt8]
    mutating func add(_ rows: [[TableCell]]) -> [UInt8]
    mutating func end() -> [UInt8]
}

/// Comma-separated values; with a byte order mark, without which Excel takes UTF-8 for something else.
struct CSVTableWriter: TableWriter {
    func begin(_ headings: [String]) -> [UInt8] { [0xEF, 0xBB, 0xBF] + written([headings]) }

    func add(_ rows: [[TableCell]]) -> [UInt8] {
        written(
            rows.map { row in
                row.map { cell in
                    switch cell {
                    case .text(let text): text
                    case .amount(let amount): "\(amount)"
                    case .day(let day): "\(day)"
                    }
                }
            })
    }

    func end() -> [UInt8] { [] }

    private func written(_ rows: [[String]]) -> [UInt8] {
        var writer = CSVWriter(formulaSafe: true)
        for row in rows { writer.add(row) }
        return Array(writer.text.utf8)
    }
}
