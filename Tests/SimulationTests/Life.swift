import Base
import Synchronization

/// A process's life, counted in steps: every statement, commit and request is one before and one after. It can be made
/// to end at any of them; from then on nothing the process does has any effect.
final class Life: Sendable {
    private struct State {
        var steps = 0
        var dies: Int?
        var isDead = false
    }

    private let state: Mutex<State>

    /// Lives for ever without a step to die at.
    init(dyingAt step: Int? = nil) { state = Mutex(State(dies: step)) }

    var steps: Int { state.withLock { $0.steps } }
    var isDead: Bool { state.withLock { $0.isDead } }

    func step<Death: Error>(_ death: @autoclosure () -> Death) throws(Death) {
        let isDead = state.withLock { state in
            state.steps += 1
            if state.steps == state.dies { state.isDead = true }
            return state.isDead
        }
        if isDead { throw death() }
    }
}

/// A database whose user may be killed before and after every statement and every commit.
struct MortalDatabase: SQLDatabase {
    let database: any SQLDatabase
    let life: Life

    func write<Value: Sendable>(
        _ body: @Sendable (any SQLConnection) throws(SQLError) -> Value
    ) async throws(SQLError) -> Value {
        try life.step(SQLError(.abandoned, "killed before a transaction"))
        let value = try await database.write { connection throws(SQLError) in
            let value = try body(MortalConnection(connection: connection, life: life))
            try life.step(SQLError(.abandoned, "killed before a commit"))
            return value
        }
        try life.step(SQLError(.abandoned, "killed after a commit"))
        return value
    }

    func read<Value: Sendable>(
        _ body: @Sendable (any SQLConnection) throws(SQLError) -> Value
    ) async throws(SQLError) -> Value {
        try life.step(SQLError(.abandoned, "killed before reading"))
        return try await database.read(body)
    }
}

private struct MortalConnection: SQLConnection {
    let connection: any SQLConnection
    let life: Life

    func run(_ statement: SQL, _ each: (any SQLRow) throws(SQLError) -> Void) throws(SQLError) {
        try life.step(SQLError(.abandoned, "killed before a statement"))
        try connection.run(statement, each)
        try life.step(SQLError(.abandoned, "killed after a statement"))
    }

    func change(_ statement: SQL) throws(SQLError) -> Int {
        try life.step(SQLError(.abandoned, "killed before a statement"))
        let count = try connection.change(statement)
        try life.step(SQLError(.abandoned, "killed after a statement"))
        return count
    }
}
