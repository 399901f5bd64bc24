import Base

/// The stand-in's tables in one open transaction; every failure of the database comes out as `Refusal`.
struct Tables {
    private let connection: any SQLConnection

    init(_ connection: any SQLConnection) { self.connection = connection }

    func all<Value>(
        _ statement: SQL, _ read: (any SQLRow) throws(SQLError) -> Value
    ) throws(Refusal) -> [Value] {
        do throws(SQLError) { return try connection.all(statement, read) } catch { throw Refusal(storage: error) }
    }

    func first<Value>(
        _ statement: SQL, _ read: (any SQLRow) throws(SQLError) -> Value
    ) throws(Refusal) -> Value? {
        try all(statement, read).first
    }

    @discardableResult
    func change(_ statement: SQL) throws(Refusal) -> Int {
        do throws(SQLError) { return try connection.change(statement) } catch { throw Refusal(storage: error) }
    }

    /// Inserts one row and says under which key.
    func insert(_ statement: SQL) throws(Refusal) -> Int64 {
        try change(statement)
        return try first("SELECT last_insert_rowid()") { $0.integer(0) } ?? 0
    }

    /// How many rows a `SELECT count(*)` counts.
    func count(_ statement: SQL) throws(Refusal) -> Int64 { try first(statement) { $0.integer(0) } ?? 0 }

    /// Keeps what the body wrote when it returns, and when it fails as the real server fails after its commit.
    func allOrNothing<Value>(_ body: () throws(Refusal) -> Value) throws(Refusal) -> Value {
        try change("SAVEPOINT request")
        do throws(Refusal) {
            let value = try body()
            try change("RELEASE request")
            return value
        } catch {
            if error.storage == nil {
                if !error.keepsWork { try change("ROLLBACK TO request") }
                try change("RELEASE request")
            }
            throw error
        }
    }

    /// Reads JSON the stand-in wrote itself.
    func stored(_ text: String) throws(Refusal) -> JSON {
        do throws(JSONError) { return try JSON(parsing: text) } catch {
            throw Refusal(storage: SQLError(.damaged, "a stored value is no JSON: \(error.message)"))
        }
    }
}
