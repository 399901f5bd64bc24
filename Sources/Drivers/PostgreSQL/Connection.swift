import Base
import CPostgreSQL
import Glibc

/// One open connection. It belongs to one `Session`, on whose queue alone it is used.
@safe final class Connection {
    private let handle: OpaquePointer
    private let limits: PostgreSQLLimits
    private var statements = StatementNames()
    /// A statement was left without its answer: whatever comes next would be taken for it.
    private var isAdrift = false

    init(_ address: PostgreSQLAddress) throws(SQLError) {
        limits = address.limits
        unsafe handle = try Connection.opened(address)
        let waits = address.limits
        _ = try answer(to: "") {
            unsafe PQsendQuery(
                handle,
                """
                SET statement_timeout = \(waits.statementMilliseconds); SET lock_timeout = \(waits.lockMilliseconds);
                SET idle_in_transaction_session_timeout = 60000; SET standard_conforming_strings = on;
                SET bytea_output = 'hex'; SET DateStyle = 'ISO'; SET TimeZone = 'UTC'
                """)
        }
        guard let encoding = unsafe PQparameterStatus(handle, "server_encoding"),
            unsafe String(cString: encoding) != "SQL_ASCII"
        else {
            throw SQLError(.unavailable, "the database has no encoding (SQL_ASCII), so its texts could be anything")
        }
    }

    deinit { unsafe PQfinish(handle) }

    /// False once the server was lost; then nothing brings this connection back.
    var isUsable: Bool { unsafe !isAdrift && PQstatus(handle) == CONNECTION_OK }
}

// MARK: - Opening

extension Connection {
    /// Opened step by step, because only so the whole of it has a limit, and errors carry their SQLSTATE.
    private static func opened(_ address: PostgreSQLAddress) throws(SQLError) -> OpaquePointer {
        let time = SystemTime()
        let deadline = time.now.adding(milliseconds: address.limits.connectMilliseconds)
        let keywords = address.keywords.filter { !$0.value.isEmpty }
        guard keywords.allSatisfy({ !$0.value.utf8.contains(0) }) else {
            throw SQLError(.unavailable, "an address can't hold a NUL")
        }
        let names = CopiedTexts(keywords.map(\.name) + [nil])
        let values = CopiedTexts(keywords.map(\.value) + [nil])
        let started = unsafe names.withPointers { names in
            unsafe values.withPointers { values in unsafe PQconnectStartParams(names, values, 0) }
        }
        guard let handle = unsafe started else { throw SQLError(.unavailable, "out of memory") }
        unsafe tieout_postgres_silence(handle)
        unsafe PQsetErrorVerbosity(handle, PQERRORS_VERBOSE)
        do throws(SQLError) {
            var step = PGRES_POLLING_WRITING
            while step != PGRES_POLLING_OK {
                guard unsafe step != PGRES_POLLING_FAILED && PQstatus(handle) != CONNECTION_BAD else {
                    throw unsafe SQLError(unopened: handle)
                }
                unsafe try wait(
                    for: step == PGRES_POLLING_READING ? POLLIN : POLLOUT, on: handle, until: deadline,
                    "the server did not let us in within \(address.limits.connectMilliseconds) ms")
                step = unsafe PQconnectPoll(handle)
            }
        } catch {
            unsafe PQfinish(handle)
            throw error
        }
        return unsafe handle
    }

    private static func wait(
        for event: Int32, on handle: OpaquePointer, until deadline: Timestamp, _ complaint: String
    ) throws(SQLError) {
        let time = SystemTime()
        while true {
            let left = deadline.since(time.now)
            guard left > 0 else { throw SQLError(.unavailable, complaint) }
            var entry = pollfd(fd: unsafe PQsocket(handle), events: Int16(event), revents: 0)
            let count = unsafe poll(&entry, 1, Int32(clamping: left))
            if count > 0 { return }
            guard count == 0 || errno == EINTR else {
                throw SQLError(.unavailable, "the connection can't be waited for")
            }
        }
    }
}

// MARK: - Statements inside a transaction

extension Connection: SQLConnection {
    func run(_ statement: SQL, _ each: (any SQLRow) throws(SQLError) -> Void) throws(SQLError) {
        let answer = try perform(statement)
        for index in 0..<answer.rows { try each(Row(answer, index)) }
    }

    @discardableResult
    func change(_ statement: SQL) throws(SQLError) -> Int { try perform(statement).changed }

    private func perform(_ statement: SQL) throws(SQLError) -> Answer {
        guard unsafe PQtransactionStatus(handle) == PQTRANS_INTRANS else {
            throw SQLError(.unavailable, "the transaction was already rolled back", statement: statement.text)
        }
        let parameters = try Parameters(statement)
        let known = statements.name(of: statement.text)
        let name = known ?? statements.newName()
        if known == nil {
            let numbered = try statement.numberedText()
            _ = try answer(to: statement.text) { unsafe PQsendPrepare(handle, name, numbered, 0, nil) }
            statements.keep(name, of: statement.text)
        }
        do throws(SQLError) {
            return try answer(to: statement.text) { unsafe parameters.send(as: name, on: handle) }
        } catch {
            guard known != nil else { throw error }
            // A statement prepared before its table changed is refused (0A000), and one the server lost is not known
            // (26000): prepared anew, it works in the next transaction.
            statements.forget(statement.text)
            guard ["0A000", "26000"].contains(error.code) else { throw error }
            throw SQLError(.busy, error.message, statement: error.statement, code: error.code)
        }
    }
}

// MARK: - Transactions

extension Connection {
    func begin(_ begin: String) throws(SQLError) {
        for name in statements.takeSurplus() { try command("DEALLOCATE \"\(name)\"") }
        try command(begin)
    }

    /// The transaction's number; `nil` when it has changed nothing.
    func number() throws(SQLError) -> Int64? {
        try first("SELECT txid_current_if_assigned()") { row in row.optionalInteger(0) }.flatMap(\.self)
    }

    /// Commits. A transaction in which a statement failed is rolled back by this, which the server calls a success.
    func end() throws(SQLError) {
        guard try command("COMMIT") == "COMMIT" else {
            throw SQLError(.unavailable, "the transaction was already rolled back")
        }
    }

    func rollBack() throws(SQLError) { try command("ROLLBACK") }

    /// Returns the server's word for what it did.
    @discardableResult
    private func command(_ text: String) throws(SQLError) -> String {
        try answer(to: text) { unsafe PQsendQuery(handle, text) }.tag
    }
}

// MARK: - Answers

extension Connection {
    /// Sends something and waits for the whole answer, which has a limit of its own beside the server's.
    private func answer(to statement: String, _ send: () -> Int32) throws(SQLError) -> Answer {
        guard send() == 1 else { throw lost(statement) }
        let deadline = SystemTime().now.adding(milliseconds: limits.answerMilliseconds)
        var last: Answer?
        var failure: SQLError?
        while true {
            while unsafe PQisBusy(handle) != 0 {
                do throws(SQLError) {
                    unsafe try Connection.wait(for: POLLIN, on: handle, until: deadline, "the server went silent")
                } catch {
                    isAdrift = true
                    throw error
                }
                guard unsafe PQconsumeInput(handle) == 1 else { throw lost(statement) }
            }
            guard let result = unsafe PQgetResult(handle) else { break }
            let answer = unsafe Answer(result)
            if failure == nil { failure = answer.failure(of: statement) }
            last = answer
        }
        if let failure { throw failure }
        guard let last else { throw lost(statement) }
        return last
    }

    private func lost(_ statement: String) -> SQLError {
        let words = unsafe String(cString: PQerrorMessage(handle)).firstLine
        return SQLError(.unavailable, words.isEmpty ? "the connection was lost" : words, statement: statement)
    }
}
