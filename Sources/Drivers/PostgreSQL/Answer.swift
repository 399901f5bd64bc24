import Base
import CPostgreSQL

/// What a statement answered, whole and in text: it lives as long as anybody holds it.
@safe final class Answer {
    private let handle: OpaquePointer

    init(_ handle: OpaquePointer) { unsafe self.handle = handle }

    deinit { unsafe PQclear(handle) }

    var rows: Int32 { unsafe PQntuples(handle) }
    /// The server's word for what it did: `COMMIT`, `UPDATE 3`.
    var tag: String { unsafe String(cString: PQcmdStatus(handle)) }
    /// How many rows it changed or showed; 0 for what has no rows.
    var changed: Int { unsafe Int(String(cString: PQcmdTuples(handle))) ?? 0 }

    /// `nil` when the statement succeeded.
    func failure(of statement: String) -> SQLError? {
        let status = unsafe PQresultStatus(handle)
        if status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK { return nil }
        let state = unsafe tieout_postgres_state(handle).map { unsafe String(cString: $0) }
        let words = unsafe tieout_postgres_words(handle).map { unsafe String(cString: $0) }
        let general = unsafe String(cString: PQresultErrorMessage(handle)).firstLine
        return SQLError(state: state ?? "", words: words ?? general, statement: statement)
    }

    func isNull(_ row: Int32, _ column: Int) -> Bool { unsafe PQgetisnull(handle, row, existing(column)) == 1 }

    /// The text form of a value; empty for NULL.
    func bytes(_ row: Int32, _ column: Int) -> [UInt8] {
        let column = existing(column)
        guard let start = unsafe PQgetvalue(handle, row, column) else { return [] }
        let count = Int(unsafe PQgetlength(handle, row, column))
        return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
    }

    func type(_ column: Int) -> ColumnType? { ColumnType(rawValue: unsafe PQftype(handle, existing(column))) }

    private func existing(_ column: Int) -> Int32 {
        let count = Int(unsafe PQnfields(handle))
        precondition((0..<count).contains(column), "The row has \(count) columns and no column \(column)")
        return Int32(column)
    }
}

/// The types whose text form is not the value itself (PostgreSQL's `pg_type.dat`).
enum ColumnType: UInt32 {
    case boolean = 16
    case bytes = 17
    case blankPadded = 1042
}

/// One row of an answer.
final class Row: SQLRow {
    private let answer: Answer
    private let index: Int32

    init(_ answer: Answer, _ index: Int32) {
        self.answer = answer
        self.index = index
    }

    func isNull(_ column: Int) -> Bool { answer.isNull(index, column) }

    /// A number with a fraction loses it; true is 1; what is no number is 0.
    func integer(_ column: Int) -> Int64 {
        let text = text(column)
        if answer.type(column) == .boolean { return text == "t" ? 1 : 0 }
        return Int64(text) ?? Int64(text.prefix { $0 != "." }) ?? 0
    }

    /// `char(n)` fills up with blanks, which are no part of the value.
    func text(_ column: Int) -> String {
        var bytes = answer.bytes(index, column)
        if answer.type(column) == .blankPadded {
            while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Bytes are shown as `\x` and hexadecimal digits; any other type as the bytes of its text.
    func blob(_ column: Int) -> [UInt8] {
        let shown = answer.bytes(index, column)
        guard answer.type(column) == .bytes else { return shown }
        let digits = shown.dropFirst(2).map { $0 < 58 ? $0 &- 48 : $0 &- 87 }
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
