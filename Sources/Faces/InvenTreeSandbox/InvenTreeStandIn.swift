package import Base
import Synchronization

/// A stand-in for InvenTree that answers a sales-order client as the real one does, without sockets and without a clock
/// of its own: simulations call `handle` in process and in virtual time, `InvenTreeServer` puts it on a port.
///
/// Each request is one transaction on the stand-in's database, so requests are served one after the other, and what a
/// request left behind survives the process. It shares no code with the connector it stands against.
package final class InvenTreeStandIn: Sendable {
    private let database: any SQLDatabase
    private let time: any TimeSource
    private let randomness: any Randomness
    package let options: InvenTreeOptions
    /// When each of the server's workers is free again.
    private let workers: Mutex<[Timestamp]>

    /// Opens the stand-in on a database of its own; an empty one gets its tables, users and settings.
    package init(
        database: any SQLDatabase, time: any TimeSource, randomness: any Randomness,
        options: InvenTreeOptions = InvenTreeOptions()
    ) async throws(SQLError) {
        self.database = database
        self.time = time
        self.randomness = randomness
        self.options = options
        workers = Mutex(Array(repeating: time.now, count: max(1, options.serviceTimes.workers)))
        try await database.write { connection throws(SQLError) in
            for statement in StandInSchema.statements { try connection.change(statement) }
            try unwrapping { () throws(Refusal) in
                try Seed(tables: Tables(connection), options: options).plantIfEmpty()
            }
        }
    }

    /// Serves one request. Never throws: what fails inside is answered with 500, as a server does.
    package func handle(_ request: HTTPRequest) async -> InvenTreeOutcome {
        let (now, options, randomness) = (time.now, options, randomness)
        do throws(SQLError) {
            let outcome = try await database.write { connection throws(SQLError) in
                try unwrapping { () throws(Refusal) in
                    try Reception(tables: Tables(connection), options: options, now: now, randomness: randomness)
                        .receive(request)
                }
            }
            return outcome.delayed(by: waiting(for: request, from: now))
        } catch {
            let text = "The sandbox's database failed: \(error.message)\n"
            return .answer(HTTPResponse(500, body: Array(text.utf8)), delayMilliseconds: 0)
        }
    }

    /// Finishes the work whose moment has come: commits that arrive after their client gave up. `handle` does it too.
    package func settle() async throws(SQLError) {
        let (now, options, randomness) = (time.now, options, randomness)
        try await database.write { connection throws(SQLError) in
            try unwrapping { () throws(Refusal) in
                try Reception(tables: Tables(connection), options: options, now: now, randomness: randomness).settle()
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
    package func add(_ rule: InvenTreeFaultRule) async throws(SQLError) -> Int64 {
        try await database.write { connection throws(SQLError) in
            try unwrapping { () throws(Refusal) in try FaultTable(tables: Tables(connection)).add(rule) }
        }
    }

    /// Switches all faults off.
    package func removeFaults() async throws(SQLError) {
        try await database.write { connection throws(SQLError) in try connection.change("DELETE FROM fault") }
    }

    /// How long until the answer: waiting for a free worker, and its work.
    private func waiting(for request: HTTPRequest, from now: Timestamp) -> Int64 {
        let cost = options.serviceTimes.milliseconds(for: request)
        guard cost > 0 else { return 0 }
        return workers.withLock { workers in
            guard let first = workers.indices.min(by: { workers[$0] < workers[$1] }) else { return cost }
            workers[first] = max(workers[first], now).adding(milliseconds: cost)
            return workers[first].since(now)
        }
    }
}

extension ServiceTimes {
    func milliseconds(for request: HTTPRequest) -> Int64 {
        let path = request.target.prefix { $0 != "?" }
        switch (request.method, path) {
        case (_, _) where path.hasPrefix("/sandbox/"): return 0
        case ("GET", _), (_, "/api/search/"): return readMilliseconds
        case ("POST", "/api/company/"): return createCompanyMilliseconds
        case ("POST", "/api/part/"): return createPartMilliseconds
        case ("POST", "/api/order/so/"): return createOrderMilliseconds
        case ("POST", "/api/order/so-line/"): return createLineMilliseconds
        case ("POST", _) where path.hasSuffix("/accept_rows/"):
            let rows = request.body.count { $0 == UInt8(ascii: ",") } + 1
            return writeMilliseconds + Int64(rows) * importRowMilliseconds
        default: return writeMilliseconds
        }
    }
}

/// Between the world of refusals and that of transactions: only a broken database ends a transaction.
private func unwrapping<Value>(_ body: () throws(Refusal) -> Value) throws(SQLError) -> Value {
    do throws(Refusal) { return try body() } catch {
        throw error.storage ?? SQLError(.abandoned, "a refusal left its request: \(error.status)")
    }
}
