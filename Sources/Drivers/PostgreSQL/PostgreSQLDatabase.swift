package import Base
import Synchronization

/// An SQL database on a server: a few connections, each on a thread of its own.
///
/// `write` runs at *read committed*: statements that change a row wait for whoever changes it, and then see what that one
/// left. `read` sees one snapshot and can't write. Connections are opened when they are first needed, and anew after the
/// server was restarted; a transaction that had begun is then lost as a whole, and told as `.unavailable`.
///
/// A commit whose answer is lost is looked up: before it commits, a transaction asks for its number, and another
/// connection asks the server what became of that number (`txid_status`). Only where the server can't be asked within
/// `doubtMilliseconds` the error is `.unclear`.
package final class PostgreSQLDatabase: SQLDatabase {
    private let places: Turnstile
    private let idle: Mutex<[Session]>
    private let all: [Session]

    /// Nothing is asked of the server yet.
    package init(_ address: PostgreSQLAddress, connections: Int = 4) {
        precondition(connections > 0, "A database without connections can't be asked")
        all = (1...connections).map { number in Session(address, label: "tieout.postgresql.\(number)") }
        idle = Mutex(all)
        places = Turnstile(admitting: connections)
    }

    @discardableResult
    package func write<Value: Sendable>(
        _ body: @Sendable (any SQLConnection) throws(SQLError) -> Value
    ) async throws(SQLError) -> Value {
        let session = try await take()
        defer { give(back: session) }
        return try await session.write(body)
    }

    /// A statement that writes is refused here with `.unavailable`.
    package func read<Value: Sendable>(
        _ body: @Sendable (any SQLConnection) throws(SQLError) -> Value
    ) async throws(SQLError) -> Value {
        let session = try await take()
        defer { give(back: session) }
        return try await session.read(body)
    }

    /// Lets running transactions end and closes every connection; whatever comes later is refused as `.unavailable`.
    package func close() async {
        for session in all { await session.close() }
    }

    private func take() async throws(SQLError) -> Session {
        guard await places.enter() else {
            throw SQLError(.unavailable, "the task was cancelled while it waited for a connection")
        }
        // The turnstile lets no more through than there are sessions. The one used last is the likeliest to be open.
        guard let session = idle.withLock({ $0.popLast() }) else {
            preconditionFailure("There is an idle connection for everyone the turnstile lets through")
        }
        return session
    }

    private func give(back session: Session) {
        idle.withLock { $0.append(session) }
        places.leave()
    }
}
