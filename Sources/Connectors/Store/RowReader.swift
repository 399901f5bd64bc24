import Base

/// Reads a row's columns one after the other, in the order of the statement's column list.
struct RowReader {
    private let row: any SQLRow
    private var column = 0

    init(_ row: any SQLRow) { self.row = row }

    mutating func text() -> String { row.text(next()) }
    mutating func optionalText() -> String? { row.optionalText(next()) }
    mutating func integer() -> Int64 { row.integer(next()) }
    mutating func optionalInteger() -> Int64? { row.optionalInteger(next()) }
    mutating func whole() -> Int { Int(row.integer(next())) }
    mutating func optionalWhole() -> Int? { row.optionalInteger(next()).map(Int.init) }
    mutating func flag() -> Bool { row.flag(next()) }
    mutating func moment() -> Timestamp { row.timestamp(next()) }
    mutating func optionalMoment() -> Timestamp? { row.optionalTimestamp(next()) }
    mutating func amount() throws(SQLError) -> Amount { try row.amount(next()) }
    mutating func optionalAmount() throws(SQLError) -> Amount? { try row.optionalAmount(next()) }
    mutating func day() throws(SQLError) -> CalendarDate { try row.date(next()) }
    mutating func optionalDay() throws(SQLError) -> CalendarDate? { try row.optionalDate(next()) }

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

    private mutating func next() -> Int {
        defer { column += 1 }
        return column
    }
}
