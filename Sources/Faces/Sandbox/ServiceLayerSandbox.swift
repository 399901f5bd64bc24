package import Base

/// A stand-in for SAP Business One's Service Layer that answers as the real one does, without sockets and without a
/// clock of its own: simulations call `handle` in process and in virtual time, `SandboxServer` puts it on a port.
///
/// Each request is one transaction on the sandbox's database, so requests are served one after the other, and what a
/// request left behind survives the process. It shares no code with the connector it stands against.
package final class ServiceLayerSandbox: Sendable {
    private let database: any SQLDatabase
    private let time: any TimeSource
    private let randomness: any Randomness
    package let options: SandboxOptions

    /// Opens the sandbox on a database of its own; an empty one gets its tables and the demo company.
    package init(
        database: any SQLDatabase, time: any TimeSource, randomness: any Randomness,
        options: SandboxOptions = SandboxOptions()
    ) async throws(SQLError) {
        self.database = database
        self.time = time
        self.randomness = randomness
        self.options = options
        try await database.write { connection throws(SQLError) in
            for statement in SandboxSchema.statements { try connection.change(statement) }
            try ServiceLayerSandbox.seedIfEmpty(connection)
        }
    }

    /// Serves one request. Never throws: what fails inside is answered with 500, as a server does.
    package func handle(_ request: HTTPRequest) async -> SandboxOutcome {
        let (now, options) = (time.now, options)
        let identifier = randomness.uuid()
        let randomness = randomness
        do throws(SQLError) {
            return try await database.write { connection throws(SQLError) in
                try unwrapping { () throws(ServiceLayerError) in
                    try Reception(
                        tables: Tables(connection), options: options, now: now, randomness: randomness,
                        identifier: identifier
                    ).receive(request)
                }
            }
        } catch {
            let text = "The sandbox's database failed: \(error.message)\n"
            return .answer(HTTPResponse(500, body: Array(text.utf8)), delayMilliseconds: 0)
        }
    }

    /// Finishes the work whose moment has come: commits that arrive after their client gave up. `handle` does it too.
    package func settle() async throws(SQLError) {
        let (now, options) = (time.now, options)
        try await database.write { connection throws(SQLError) in
            try unwrapping { () throws(ServiceLayerError) in
                try PendingWork(tables: Tables(connection), options: options, now: now).settle()
            }
        }
    }

    /// When the next late commit is due, so that whoever advances time knows how far; `nil` for none.
    package func nextDue() async throws(SQLError) -> Timestamp? {
        try await database.read { connection throws(SQLError) in
            try connection.first("SELECT min(due_at) FROM pending_request") { $0.optionalTimestamp(0) } ?? nil
        }
    }

    /// Switches a fault on and says under which number.
    @discardableResult
    package func add(_ rule: FaultRule) async throws(SQLError) -> Int64 {
        try await database.write { connection throws(SQLError) in
            try unwrapping { () throws(ServiceLayerError) in
                try FaultTable(tables: Tables(connection)).add(rule)
            }
        }
    }

    /// Switches all faults off.
    package func removeFaults() async throws(SQLError) {
        try await database.write { connection throws(SQLError) in try connection.change("DELETE FROM fault") }
    }

    /// Forgets everything and seeds the demo company again.
    package func reset() async throws(SQLError) {
        try await database.write { connection throws(SQLError) in
            for statement in SandboxSchema.removal { try connection.change(statement) }
            try ServiceLayerSandbox.seedIfEmpty(connection)
        }
    }

    private static func seedIfEmpty(_ connection: any SQLConnection) throws(SQLError) {
        try unwrapping { () throws(ServiceLayerError) in
            try Seed(tables: Tables(connection)).plantIfEmpty()
        }
    }
}

/// Between the world of refusals and that of transactions: only a broken database ends a transaction.
private func unwrapping<Value>(_ body: () throws(ServiceLayerError) -> Value) throws(SQLError) -> Value {
    do throws(ServiceLayerError) { return try body() } catch {
        throw error.storage ?? SQLError(.abandoned, "a refusal left its request: \(error.message)")
    }
}
