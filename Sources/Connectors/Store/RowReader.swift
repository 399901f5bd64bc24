import Base

/// Reads a row's columns one after the other, in the order of the statement's column list.
///
/// The column moves on after the row was asked, and not while: else every column would cost a copy of the row.
struct RowReader {
    private let row: any SQLRow
    private var column = 0

    init(_ row: any SQLRow) { self.row = row }

    mutating func text() -> String {
        defer { column += 1 }
        return row.text(column)
    }
    mutating func optionalText() -> String? {
        defer { column += 1 }
        return row.optionalText(column)
    }
    mutating func integer() -> Int64 {
        defer { column += 1 }
        return row.integer(column)
    }
    mutating func optionalInteger() -> Int64? {
        defer { column += 1 }
        return row.optionalInteger(column)
    }
    mutating func whole() -> Int {
        defer { column += 1 }
        return Int(row.integer(column))
    }
    mutating func optionalWhole() -> Int? {
        defer { column += 1 }
        return row.optionalInteger(column).map(Int.init)
    }
    mutating func flag() -> Bool {
        defer { column += 1 }
        return row.flag(column)
    }
    mutating func moment() -> Timestamp {
        defer { column += 1 }
        return row.timestamp(column)
    }
    mutating func optionalMoment() -> Timestamp? {
        defer { column += 1 }
        return row.optionalTimestamp(column)
    }
    mutating func amount() throws(SQLError) -> Amount {
        defer { column += 1 }
        return try row.amount(column)
    }
    mutating func optionalAmount() throws(SQLError) -> Amount? {
        defer { column += 1 }
        return try row.optionalAmount(column)
    }
    mutating func day() throws(SQLError) -> CalendarDate {
        defer { column += 1 }
        return try row.date(column)
    }
    mutating func optionalDay() throws(SQLError) -> CalendarDate? {
        defer { column += 1 }
        return try row.optionalDate(column)
    }

    /// One of the words this program writes; any other word means somebody edited the database by hand.
    mutating func word<Word: RawRepresentable<String>>(_ type: Word.Type = Word.self) throws(SQLError) -> Word {
        let text = text()
        guard let word = Word(rawValue: text) else {
            throw SQLError(.damaged, "column \(column - 1) holds no \(Word.self): \(text)")
        }
        return word
    }

    mutating func optionalWord<Word: RawRepresentable<String>>(
        _ type: Word.Type = Word.self
    ) throws(SQLError) -> Word? {
        guard !row.isNull(column) else {
            column += 1
            return nil
        }
        return try word()
    }

    mutating func optionalJSON() throws(SQLError) -> JSON? {
        guard !row.isNull(column) else {
            column += 1
            return nil
        }
        return try json()
    }

    mutating func json() throws(SQLError) -> JSON {
        let text = text()
        do throws(JSONError) { return try JSON(parsing: text) } catch {
            throw SQLError(.damaged, "column \(column - 1) holds no JSON: \(error)")
        }
    }
}
