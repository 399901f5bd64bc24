import Base
import Synchronization

/// How a writing transaction ends; both ends carry an answer for the caller.
enum Ending<Value: Sendable>: Sendable {
    case commit(Value)
    case rollBack(Value)
}

extension SQLDatabase {
    /// Runs the body in one writing transaction that is kept or dropped as the body says, and speaks in failures.
    func transact<Value: Sendable>(
        _ body: @Sendable (any SQLConnection) throws(SQLError) -> Ending<Value>
    ) async throws(Failure) -> Value {
        let dropped = Mutex<Value?>(nil)
        do throws(SQLError) {
            return try await write { connection throws(SQLError) in
                switch try body(connection) {
                case .commit(let value): return value
                case .rollBack(let value):
                    dropped.withLock { answer in answer = value }
                    throw SQLError(.abandoned, "rolled back on purpose")
                }
            }
        } catch {
            if error.kind == .abandoned, let answer = dropped.withLock({ answer in answer }) { return answer }
            throw Failure(error)
        }
    }

    /// Runs the body against one snapshot, and speaks in failures.
    func ask<Value: Sendable>(
        _ body: @Sendable (any SQLConnection) throws(SQLError) -> Value
    ) async throws(Failure) -> Value {
        do throws(SQLError) { return try await read(body) } catch { throw Failure(error) }
    }
}

extension SQLConnection {
    /// The rows of these ids, each once, in the order of ids; asked page by page, because a statement's bindings are
    /// limited.
    func all<Value>(
        ids: [Int64], _ read: (any SQLRow) throws(SQLError) -> Value, where statement: (_ page: [Int64]) -> SQL
    ) throws(SQLError) -> [Value] {
        let sorted = Set(ids).sorted()
        var values: [Value] = []
        for start in stride(from: 0, to: sorted.count, by: 500) {
            let page = Array(sorted[start..<min(start + 500, sorted.count)])
            values += try all(statement(page), read)
        }
        return values
    }
}
