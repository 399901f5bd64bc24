import Base

/// One connection and the queue that alone may touch it. SQLite blocks, so the queue is not the cooperative pool.
actor Session {
    private let queue: SerialQueue
    private var connection: Connection?

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe queue.asUnownedSerialExecutor() }

    init(label: String) { queue = SerialQueue(label: label) }

    /// Opens a file, or a database in memory for `nil`.
    func open(_ path: String?, busyMilliseconds: Int32) throws(SQLError) {
        connection = try Connection(path: path, busyMilliseconds: busyMilliseconds)
    }

    func close() { connection = nil }

    func write<Value: Sendable>(
        _ body: @Sendable (any SQLConnection) throws(SQLError) -> Value
    ) throws(SQLError) -> Value {
        let connection = try opened()
        try connection.allowWriting(true)
        // Taking the write lock at once: a transaction that reads first and then can't write would have to be repeated.
        return try connection.transaction("BEGIN IMMEDIATE", body)
    }

    func read<Value: Sendable>(
        _ body: @Sendable (any SQLConnection) throws(SQLError) -> Value
    ) throws(SQLError) -> Value {
        let connection = try opened()
        try connection.allowWriting(false)
        return try connection.transaction("BEGIN", body)
    }

    func checkpoint() throws(SQLError) { try opened().checkpoint() }

    func integrityCheck() throws(SQLError) -> [String] { try opened().integrityCheck() }

    func copy(to path: String) throws(SQLError) {
        let connection = try opened()
        // SQLite counts the copy as writing, although this database stays as it is. The next read forbids it again.
        try connection.allowWriting(true)
        try connection.execute("VACUUM INTO \(path)")
    }

    private func opened() throws(SQLError) -> Connection {
        guard let connection else { throw SQLError(.unavailable, "the database is closed") }
        return connection
    }
}
