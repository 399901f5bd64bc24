package import Base
package import Engine

/// What a delivery store promises, in the fewest words: dictionaries, and a copy of them that is kept or dropped.
///
/// The engine's tests run on it, and the conformance suite holds every real store against it.
package actor InMemoryDeliveryStore: DeliveryStore {
    private var books = InMemoryBooks()

    package init() {}

    /// The values of every statement that was committed alongside.
    package var notes: [[SQL.Value]] { books.notes }

    package func promise(
        _ promise: Promise, alongside: StoreChange, at now: Timestamp
    ) async throws(Failure) -> (delivery: Delivery, isNew: Bool) {
        let isNew = books.find(promise.flow, promise.key) == nil
        if isNew {
            _ = try transact { connection throws(SQLError) in
                connection.books.keep(promise, at: now)
                try alongside.apply(connection)
                return true
            }
        }
        guard let delivery = books.find(promise.flow, promise.key) else { throw .broken("a kept promise is found") }
        return (delivery, isNew)
    }

    package nonisolated func promising(_ promise: Promise, at now: Timestamp) -> StoreChange {
        StoreChange { connection throws(SQLError) in
            guard let connection = connection as? InMemoryConnection else {
                throw SQLError(.damaged, "a promise in memory was made part of another store's transaction")
            }
            connection.books.keep(promise, at: now)
        }
    }

    package func claim(_ claim: Claim) async throws(Failure) -> [Delivery] {
        let free = books.deliveries.values
            .filter { claim.flows.contains($0.flow) && $0.isOpen && $0.freeAt <= claim.now }
            .sorted { ($0.freeAt, $0.id) < ($1.freeAt, $1.id) }
            .prefix(claim.limit)
        return free.map { books.take($0, claim) }.sorted { ($0.dueAt, $0.id) < ($1.dueAt, $1.id) }
    }

    package func claim(_ id: DeliveryID, _ claim: Claim) async throws(Failure) -> Delivery? {
        guard let found = books.deliveries[id], found.isOpen, found.isFree(at: claim.now) else { return nil }
        return books.take(found, claim)
    }

    package func begin(
        _ delivery: Delivery, _ attempt: Attempt, alongside: StoreChange
    ) async throws(Failure) -> Bool {
        guard let row = books.deliveries[delivery.id], row.fence == delivery.fence, row.holder == delivery.holder,
            row.holder != nil, row.state == .waiting
        else { return false }
        return try transact { connection throws(SQLError) in
            var next = delivery
            next.leaseUntil = row.leaseUntil
            connection.books.deliveries[next.id] = next
            connection.books.attempts[next.id, default: []].append(attempt)
            try alongside.apply(connection)
            return true
        }
    }

    package func settle(
        _ delivery: Delivery, attempt: Attempt?, alongside: StoreChange
    ) async throws(Failure) -> Bool {
        guard let row = books.deliveries[delivery.id], row.fence == delivery.fence, row.holder != nil else {
            return false
        }
        return try transact { connection throws(SQLError) in
            connection.books.keep(delivery, fence: row.fence + 1)
            if let attempt { connection.books.end(attempt, of: delivery.id) }
            try alongside.apply(connection)
            return true
        }
    }

    package func renew(_ held: [Delivery], until: Timestamp) async throws(Failure) {
        for delivery in held {
            guard let row = books.deliveries[delivery.id], row.fence == delivery.fence, row.holder == delivery.holder,
                row.holder != nil
            else { continue }
            books.deliveries[delivery.id]?.leaseUntil = until
        }
    }

    package func decide(
        _ delivery: Delivery, seenFence: Int64, at now: Timestamp, alongside: StoreChange
    ) async throws(Failure) -> Bool {
        guard let row = books.deliveries[delivery.id], row.fence == seenFence, row.state != .sending,
            row.isFree(at: now)
        else { return false }
        return try transact { connection throws(SQLError) in
            var next = delivery
            next.holder = nil
            next.leaseUntil = nil
            connection.books.keep(next, fence: seenFence + 1)
            try alongside.apply(connection)
            return true
        }
    }

    package func delivery(_ id: DeliveryID) async throws(Failure) -> Delivery? { books.deliveries[id] }

    package func delivery(flow: String, key: String) async throws(Failure) -> Delivery? { books.find(flow, key) }

    package func list(_ filter: DeliveryFilter) async throws(Failure) -> [Delivery] {
        let matching = books.deliveries.values.filter { delivery in
            (filter.flow == nil || delivery.flow == filter.flow)
                && (filter.target == nil || delivery.target == filter.target)
                && (filter.states.isEmpty || filter.states.contains(delivery.state))
                && (filter.failureCode == nil || delivery.failure?.code.rawValue == filter.failureCode)
                && (filter.after.map { filter.isNewestFirst ? delivery.id < $0 : delivery.id > $0 } ?? true)
        }
        let ordered = matching.sorted { filter.isNewestFirst ? $0.id > $1.id : $0.id < $1.id }
        return Array(ordered.prefix(filter.limit))
    }

    package func counts() async throws(Failure) -> [DeliveryCount] {
        let groups = Dictionary(grouping: books.deliveries.values) { [$0.flow, $0.state.rawValue] }
        return groups.values.compactMap { group in
            group.first.map { DeliveryCount(flow: $0.flow, state: $0.state, count: group.count) }
        }.sorted { ($0.flow, $0.state.rawValue) < ($1.flow, $1.state.rawValue) }
    }

    package func heaps(of states: [Delivery.State]) async throws(Failure) -> [DeliveryHeap] {
        let alike = Dictionary(grouping: books.deliveries.values.filter { states.contains($0.state) }) {
            [$0.flow, $0.target, $0.state.rawValue, $0.failure?.code.rawValue ?? ""]
        }
        return alike.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { _, heap in
            heap.first.map {
                DeliveryHeap(
                    flow: $0.flow, target: $0.target, state: $0.state, failureCode: $0.failure?.code.rawValue,
                    count: heap.count)
            }
        }
    }

    package func attempts(of id: DeliveryID) async throws(Failure) -> [Attempt] { books.attempts[id] ?? [] }

    package func nextDue(flows: [String]) async throws(Failure) -> Timestamp? {
        books.deliveries.values.filter { flows.contains($0.flow) && $0.isOpen }.map(\.freeAt).min()
    }

    private func transact<Value>(
        _ body: (InMemoryConnection) throws(SQLError) -> Value
    ) throws(Failure) -> Value {
        let connection = InMemoryConnection(books: books)
        do throws(SQLError) {
            let value = try body(connection)
            books = connection.books
            return value
        } catch {
            throw .broken("a change in memory is kept", cause: error.message)
        }
    }
}

extension Delivery {
    /// Whether the engine still has something to do about it.
    fileprivate var isOpen: Bool { [.waiting, .sending, .uncertain].contains(state) }

    fileprivate func isFree(at now: Timestamp) -> Bool { leaseUntil.map { $0 <= now } ?? true }

    /// When the next worker may take it: due, and held by nobody.
    fileprivate var freeAt: Timestamp {
        guard let leaseUntil else { return dueAt }
        return state == .sending ? leaseUntil : max(leaseUntil, dueAt)
    }
}

/// All that is kept.
struct InMemoryBooks {
    var deliveries: [DeliveryID: Delivery] = [:]
    var attempts: [DeliveryID: [Attempt]] = [:]
    var notes: [[SQL.Value]] = []

    func find(_ flow: String, _ key: String) -> Delivery? {
        deliveries.values.first { $0.flow == flow && $0.key == key }
    }

    mutating func keep(_ promise: Promise, at now: Timestamp) {
        guard find(promise.flow, promise.key) == nil else { return }
        let id = DeliveryID(Int64(deliveries.count + 1))
        deliveries[id] = Delivery(promise, id: id, at: now)
    }

    mutating func keep(_ delivery: Delivery, fence: Int64) {
        var next = delivery
        next.fence = fence
        deliveries[next.id] = next
    }

    mutating func take(_ delivery: Delivery, _ claim: Claim) -> Delivery {
        var next = delivery
        next.fence += 1
        next.holder = claim.holder
        next.leaseUntil = claim.leaseUntil
        deliveries[next.id] = next
        return next
    }

    mutating func end(_ attempt: Attempt, of id: DeliveryID) {
        let running = attempts[id]?.firstIndex {
            $0.act == .send && $0.number == attempt.number && $0.outcome == "running"
        }
        guard attempt.act == .send, let running, let begun = attempts[id]?[running] else {
            attempts[id, default: []].append(attempt)
            return
        }
        attempts[id]?[running] = Attempt(
            number: begun.number, act: .send, at: begun.at, endedAt: attempt.endedAt, by: begun.by,
            digest: begun.digest, outcome: attempt.outcome, failure: attempt.failure, exchange: attempt.exchange)
    }
}

/// A transaction in memory: it notes what the statements given to it carry, and understands none.
package final class InMemoryConnection: SQLConnection {
    var books: InMemoryBooks

    init(books: InMemoryBooks) { self.books = books }

    package func run(_ statement: SQL, _ each: (any SQLRow) throws(SQLError) -> Void) throws(SQLError) {
        books.notes.append(statement.values)
    }

    package func change(_ statement: SQL) throws(SQLError) -> Int {
        books.notes.append(statement.values)
        return 1
    }
}
