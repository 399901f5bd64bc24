package import Base
import Synchronization

/// A database that another application owns, read through its ODBC driver.
///
/// One connection on a thread of its own, opened by the first question and again by the first one after it broke.
/// Questions wait in line. Every question ends: at its limit the driver is told to cancel, and a driver that does not
/// even do that is left alone with its thread and its connection, while the caller goes on with an error.
package final class ODBCDatabase: Sendable {
    private let address: ODBCAddress
    private let limits: ODBCLimits
    private let time: any TimeSource
    private let session: Mutex<ODBCSession?> = Mutex(nil)

    package init(_ address: ODBCAddress, limits: ODBCLimits = ODBCLimits(), time: any TimeSource) {
        self.address = address
        self.limits = limits
        self.time = time
    }

    /// Folds the rows of one statement into a value, row by row, on the connection's thread: no more than one set of rows
    /// is in memory beside it. `read` returns whether it wants more.
    ///
    /// Throws `.tooLarge` for a text longer than any that is read, never a cut one.
    package func fold<Value: Sendable>(
        _ statement: SQL, into initial: Value,
        _ read: @escaping @Sendable (inout Value, ODBCRow) throws(ODBCError) -> Bool
    ) async throws(ODBCError) -> Value {
        try await ask { connection, brake throws(ODBCError) in
            var value = initial
            let statement = try ODBCStatement(statement, on: connection, brake: brake)
            try statement.each { row throws(ODBCError) in try read(&value, row) }
            return value
        }
    }

    /// The columns a statement would return; it is run for that, so it should have no rows.
    package func columns(of statement: SQL) async throws(ODBCError) -> [ODBCColumn] {
        try await ask { connection, brake throws(ODBCError) in
            try ODBCStatement(statement, on: connection, brake: brake).columns
        }
    }

    /// The tables and views the catalog shows this user, read by `read` one by one as in `fold`.
    package func tables<Value: Sendable>(
        into initial: Value, _ read: @escaping @Sendable (inout Value, ODBCTable) -> Bool
    ) async throws(ODBCError) -> Value {
        try await ask { connection, brake throws(ODBCError) in
            var value = initial
            let catalog = try ODBCStatement(catalogOf: connection, brake: brake)
            try catalog.each { row throws(ODBCError) in
                // Columns as SQLTables gives them: catalog, schema, name, type, remarks.
                guard let name = row[2] else { return true }
                return read(&value, ODBCTable(schema: row[1], name: name))
            }
            return value
        }
    }

    /// The product and its version, as the driver names them: `PostgreSQL 15.0.18`.
    package func product() async throws(ODBCError) -> String {
        try await ask { connection, _ throws(ODBCError) in connection.product }
    }

    /// Ends the connection once running questions have ended; the next question opens a new one.
    package func close() async {
        let leaving = session.withLock { session in
            defer { session = nil }
            return session
        }
        await leaving?.close()
    }
}

/// What a question may cost.
package struct ODBCLimits: Sendable {
    /// Until the login is done.
    package var loginMilliseconds: Int64
    /// From the question to its last row, without the login.
    package var questionMilliseconds: Int64
    /// How long a driver that was told to cancel may take to do so.
    package var cancelMilliseconds: Int64

    package init(
        loginMilliseconds: Int64 = 15_000, questionMilliseconds: Int64 = 120_000, cancelMilliseconds: Int64 = 5_000
    ) {
        self.loginMilliseconds = loginMilliseconds
        self.questionMilliseconds = questionMilliseconds
        self.cancelMilliseconds = cancelMilliseconds
    }
}

// MARK: - One question

extension ODBCDatabase {
    private func ask<Value: Sendable>(
        _ work: @escaping @Sendable (ODBCConnection, ODBCBrake) throws(ODBCError) -> Value
    ) async throws(ODBCError) -> Value {
        let session = current()
        let address = address
        let limits = limits
        _ = try await answer(session, within: limits.loginMilliseconds) { session, _ throws(ODBCError) in
            try session.open(address, limits)
        }
        return try await answer(session, within: limits.questionMilliseconds) { session, brake throws(ODBCError) in
            try session.run(brake, work)
        }
    }

    private func current() -> ODBCSession {
        session.withLock { session in
            if let session { return session }
            let new = ODBCSession()
            session = new
            return new
        }
    }

    private func answer<Value: Sendable>(
        _ session: ODBCSession, within milliseconds: Int64,
        _ work: @escaping @Sendable (isolated ODBCSession, ODBCBrake) throws(ODBCError) -> Value
    ) async throws(ODBCError) -> Value {
        let question = ODBCQuestion<Value>()
        // Not a child of this task: whoever gives up must be able to leave a driver behind that never returns.
        Task.detached { await session.answer(question, work) }
        async let _: Void = watch(question, for: milliseconds)
        let answer = await withTaskCancellationHandler {
            await question.answer()
        } onCancel: {
            question.giveUp(ODBCError(.cancelled, "the answer is no longer wanted"))
            question.abandon()
        }
        if question.isAbandoned { forget(session) }
        return try answer.get()
    }

    private func watch<Value: Sendable>(_ question: ODBCQuestion<Value>, for milliseconds: Int64) async {
        do throws(CancellationError) {
            // A question that waits in line behind others is not late by that.
            await question.hasBegun()
            try await time.sleep(milliseconds: milliseconds)
            question.giveUp(ODBCError(.timedOut, "no answer within \(milliseconds) ms"))
            try await time.sleep(milliseconds: limits.cancelMilliseconds)
            question.abandon()
        } catch {
            return  // Answered in time.
        }
    }

    /// The next question gets a connection of its own.
    private func forget(_ lost: ODBCSession) {
        session.withLock { session in
            if session === lost { session = nil }
        }
    }
}
