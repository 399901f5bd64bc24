/// A database that keeps what was committed: SQLite in one file, PostgreSQL for many machines.
package protocol SQLDatabase: Sendable {
    /// Runs the body in one writing transaction, on the database's own executor. The body is synchronous: nothing can
    /// be awaited while a transaction is open. Committed when the body returns, rolled back when it throws.
    @discardableResult
    func write<Value: Sendable>(
        _ body: @Sendable (any SQLConnection) throws(SQLError) -> Value
    ) async throws(SQLError) -> Value

    /// Runs the body against one consistent snapshot; the body must not write.
    func read<Value: Sendable>(
        _ body: @Sendable (any SQLConnection) throws(SQLError) -> Value
    ) async throws(SQLError) -> Value
}

/// An open transaction. Never leaves the closure it was given to.
package protocol SQLConnection {
    /// Runs one statement and hands each row to `each` while it is valid.
    func run(_ statement: SQL, _ each: (any SQLRow) throws(SQLError) -> Void) throws(SQLError)
    /// Runs one statement and says how many rows it changed.
    @discardableResult
    func change(_ statement: SQL) throws(SQLError) -> Int
}

extension SQLConnection {
    package func all<Value>(
        _ statement: SQL, _ read: (any SQLRow) throws(SQLError) -> Value
    ) throws(SQLError) -> [Value] {
        var values: [Value] = []
        try run(statement) { row throws(SQLError) in values.append(try read(row)) }
        return values
    }

    package func first<Value>(
        _ statement: SQL, _ read: (any SQLRow) throws(SQLError) -> Value
    ) throws(SQLError) -> Value? {
        try all(statement, read).first
    }
}

/// One row of a result, valid while the closure that received it runs; columns are counted from zero.
///
/// A class, so that whoever reads column after column hands on a reference and not a box.
package protocol SQLRow: AnyObject {
    func isNull(_ column: Int) -> Bool
    func integer(_ column: Int) -> Int64
    func text(_ column: Int) -> String
    func blob(_ column: Int) -> [UInt8]
}

extension SQLRow {
    package func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }
    package func optionalInteger(_ column: Int) -> Int64? { isNull(column) ? nil : integer(column) }
    package func flag(_ column: Int) -> Bool { integer(column) != 0 }
    package func timestamp(_ column: Int) -> Timestamp { Timestamp(milliseconds: integer(column)) }
    package func optionalTimestamp(_ column: Int) -> Timestamp? { isNull(column) ? nil : timestamp(column) }

    /// An amount this database stored; anything else in the column means somebody edited the file by hand.
    package func amount(_ column: Int) throws(SQLError) -> Amount {
        guard let amount = Amount(text(column)) else {
            throw SQLError(.damaged, "column \(column) holds no amount")
        }
        return amount
    }
    package func optionalAmount(_ column: Int) throws(SQLError) -> Amount? { isNull(column) ? nil : try amount(column) }
    package func date(_ column: Int) throws(SQLError) -> CalendarDate {
        guard let date = CalendarDate(text(column)) else {
            throw SQLError(.damaged, "column \(column) holds no date")
        }
        return date
    }
    package func optionalDate(_ column: Int) throws(SQLError) -> CalendarDate? {
        isNull(column) ? nil : try date(column)
    }
}

/// Why a statement did not succeed, in the few kinds that callers tell apart.
package struct SQLError: Error, Equatable, Sendable {
    package enum Kind: Sendable {
        /// A unique or other constraint refused the row.
        case conflict
        /// Another writer held the database for longer than the busy limit, or a transaction must be repeated.
        case busy
        /// The disk is full, the file can't be written, or the server can't be reached.
        case unavailable
        /// A value does not fit its column, or the database's owner has a rule against it.
        case refused
        /// The connection was lost while committing, and nobody could be asked: it may be kept or not.
        case unclear
        /// The stored data is not what was written, or the statement itself is wrong.
        case damaged
        /// The caller gave up the transaction on purpose; nothing was kept.
        case abandoned
    }

    package let kind: Kind
    /// The engine's own words. Bound values are personal data and stay out.
    package let message: String
    /// The statement's text without its values.
    package let statement: String
    /// The engine's own code, where callers may have to know it: an SQLSTATE such as `42501`.
    package let code: String

    package init(_ kind: Kind, _ message: String, statement: String = "", code: String = "") {
        self.kind = kind
        self.message = message
        self.statement = statement
        self.code = code
    }
}

/// Statements that must be committed together with another change, or not at all.
///
/// A flow asks its store for a change and hands it to the engine, which commits it in the same transaction as the
/// delivery's new state: neither is ever seen without the other.
package struct StoreChange: Sendable {
    package let apply: @Sendable (any SQLConnection) throws(SQLError) -> Void

    package init(_ apply: @escaping @Sendable (any SQLConnection) throws(SQLError) -> Void) { self.apply = apply }

    package static let none = StoreChange { _ throws(SQLError) in }

    package func and(_ other: StoreChange) -> StoreChange {
        StoreChange { connection throws(SQLError) in
            try apply(connection)
            try other.apply(connection)
        }
    }
}
