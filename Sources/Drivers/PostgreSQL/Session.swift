import Base

/// One connection and the queue that alone may touch it. libpq blocks, so the queue is not the cooperative pool.
actor Session {
    private let queue: SerialQueue
    private let address: PostgreSQLAddress
    private var connection: Connection?
    private var isClosed = false

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe queue.asUnownedSerialExecutor() }

    init(_ address: PostgreSQLAddress, label: String) {
        self.address = address
        queue = SerialQueue(label: label)
    }

    func close() {
        connection = nil
        isClosed = true
    }

    func read<Value: Sendable>(
        _ body: @Sendable (any SQLConnection) throws(SQLError) -> Value
    ) throws(SQLError) -> Value {
        let connection = try begun("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        let value = try run(body, on: connection)
        // Nothing is kept by this end; a connection that is lost with it was lost for the next transaction.
        do throws(SQLError) { try connection.end() } catch { self.connection = nil }
        return value
    }

    func write<Value: Sendable>(
        _ body: @Sendable (any SQLConnection) throws(SQLError) -> Value
    ) throws(SQLError) -> Value {
        let connection = try begun("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE")
        let value = try run(body, on: connection)
        guard let number = try run({ _ throws(SQLError) in try connection.number() }, on: connection) else {
            return try run({ _ throws(SQLError) in try connection.end() }, on: connection, returning: value)
        }
        do throws(SQLError) { try connection.end() } catch {
            guard !connection.isUsable else { throw error }
            self.connection = nil
            try CommitDoubt(number, address).settle(after: error)
        }
        return value
    }
}

extension Session {
    /// A connection whose transaction has begun. One that was lost since its last use is replaced, once: nothing of the
    /// transaction has happened yet.
    private func begun(_ begin: String) throws(SQLError) -> Connection {
        guard !isClosed else { throw SQLError(.unavailable, "the database is closed") }
        if let connection, connection.isUsable {
            do throws(SQLError) {
                try connection.begin(begin)
                return connection
            } catch {
                if connection.isUsable { throw error }
            }
        }
        connection = nil
        let fresh = try Connection(address)
        try fresh.begin(begin)
        connection = fresh
        return fresh
    }

    /// Runs a step within the transaction, and rolls back when it fails.
    private func run<Value>(
        _ body: (any SQLConnection) throws(SQLError) -> Value, on connection: Connection
    ) throws(SQLError) -> Value {
        do throws(SQLError) { return try body(connection) } catch {
            if connection.isUsable {
                do throws(SQLError) { try connection.rollBack() } catch { self.connection = nil }
            }
            if !connection.isUsable { self.connection = nil }
            throw error
        }
    }

    private func run<Value>(
        _ end: (any SQLConnection) throws(SQLError) -> Void, on connection: Connection, returning value: Value
    ) throws(SQLError) -> Value {
        try run(end, on: connection)
        return value
    }
}
