package import Base
import Synchronization

/// One database of a MongoDB server or replica set, asked by commands.
///
/// A few clients work side by side, each on a thread of its own. There are no cursors: whoever wants many documents
/// asks page by page, so nothing is held open on the server and memory stays bounded.
package final class MongoDatabase: Sendable {
    private let name: String
    private let sessions: [MongoSession]
    /// How many commands wait for or run on each session, so that a new one goes to the idlest.
    private let commandsPerSession: Mutex<[Int]>

    /// Nothing is asked yet: a server that is away is noticed by the first command.
    ///
    /// TLS, authentication and time limits are part of the address (`mongodb://…` or `mongodb+srv://…`). Throws
    /// `.badAddress`.
    package init(uri: Secret, name: String, sessions count: Int = 2) throws(MongoError) {
        precondition(count > 0, "A database without sessions can't be asked")
        var sessions: [MongoSession] = []
        for number in 1...count {
            sessions.append(try MongoSession(uri: uri, label: "tieout.mongo.\(number)"))
        }
        self.name = name
        self.sessions = sessions
        commandsPerSession = Mutex([Int](repeating: 0, count: count))
    }

    /// Runs a command that changes nothing and returns the reply.
    package func ask(_ command: JSON) async throws(MongoError) -> JSON { try await run(command, writes: false) }

    /// Runs a command that changes documents. The members `writeErrors` and `writeConcernError` of a reply are thrown.
    package func change(_ command: JSON) async throws(MongoError) -> JSON { try await run(command, writes: true) }

    private func run(_ command: JSON, writes: Bool) async throws(MongoError) -> JSON {
        let index = takeIdlest()
        defer { commandsPerSession.withLock { $0[index] -= 1 } }
        return try await sessions[index].run(command, on: name, writes: writes)
    }

    private func takeIdlest() -> Int {
        commandsPerSession.withLock { counts in
            let index = counts.indices.min { counts[$0] < counts[$1] } ?? 0
            counts[index] += 1
            return index
        }
    }
}
