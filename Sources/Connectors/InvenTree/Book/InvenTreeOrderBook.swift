package import Base
package import Model

/// The order book over InvenTree's HTTP API.
///
/// Everything the port asks for is in extensions of this type, one file a role: companies and parts, orders, lines. What
/// is known about the real server is in the folder Knowledge, and how it is spoken to in Service.
package struct InvenTreeOrderBook: OrderBook {
    let client: InvenTreeClient
    let companies: Catalogue<CompanyKey, BookCompany>
    let parts: Catalogue<PartKey, BookPart>
    let keys: any BookKeys
    /// Parallel creation of parts deadlocks on PostgreSQL and locks on SQLite: one after another.
    let partGate = Turnstile(admitting: 1)
    /// Orders numbered by the server collide when they are made at the same time: one after another.
    let orderGate = Turnstile(admitting: 1)

    /// Orders this book made that have had no line since.
    let newOrders = OrderNotes()

    /// Fails when the address can't be one; nothing is sent yet.
    package init(
        settings: InvenTreeSettings, transport: any HTTPTransport, time: any TimeSource,
        randomness: any Randomness, keys: any BookKeys = NoBookKeys(), log: Log
    ) throws(Failure) {
        guard settings.root.hasPrefix("https://") || settings.root.hasPrefix("http://") else {
            throw Failure(.inventreeAddressWrong, cause: "The address starts with neither https:// nor http://.")
        }
        client = InvenTreeClient(
            settings: settings, transport: transport, time: time, randomness: randomness, log: log)
        self.keys = keys
        companies = Catalogue(.companies, client: client, known: keys)
        parts = Catalogue(.parts, client: client, known: keys)
    }

    package var bookName: String { "InvenTree at \(client.settings.root)" }

    package func lookAnew() {
        companies.forget()
        parts.forget()
    }

    /// Requests sent since the book was made, or since they were last taken.
    package var calls: CallCounter { client.calls }

    /// Sends a change and reads the receipt; a receipt that can't be read leaves the outcome unclear.
    func change<Record: Sendable>(
        _ request: InvenTreeRequest, receipt: (JSON) -> Record?
    ) async -> Sent<Record> {
        let reply = await client.send(request)
        let exchange = Exchange(request, reply)
        let outcome: SendOutcome<Record>
        switch reply.outcome {
        case .refused(let failure): outcome = .refused(failure)
        case .notSent(let failure): outcome = .notSent(failure)
        case .unclear(let failure): outcome = .unclear(failure)
        case .accepted(let json):
            outcome =
                receipt(json).map { .accepted($0) }
                ?? .unclear(Failure(.inventreeAnswerUnreadable, cause: "\(request.path) answers without a record."))
        }
        return Sent(outcome, exchange)
    }

    /// Waits for its turn at a gate; a caller that is cancelled meanwhile has sent nothing.
    func oneAtATime<Record: Sendable>(
        _ gate: Turnstile, _ work: () async -> Sent<Record>
    ) async -> Sent<Record> {
        guard await gate.enter() else { return Sent(.notSent(.inventreeInterrupted), Exchange()) }
        defer { gate.leave() }
        return await work()
    }
}

/// Asks the same of many at once; the client's turnstile keeps to the limit in flight. The first failure counts.
func concurrently<Item: Sendable, Answer: Sendable>(
    _ items: [Item], _ ask: @escaping @Sendable (Item) async throws(Failure) -> Answer
) async throws(Failure) -> [Answer] {
    let results = await withTaskGroup(of: (Int, Result<Answer, Failure>).self) { group in
        for (place, item) in items.enumerated() {
            group.addTask {
                do throws(Failure) { return (place, .success(try await ask(item))) } catch {
                    return (place, .failure(error))
                }
            }
        }
        var results: [(Int, Result<Answer, Failure>)] = []
        for await result in group { results.append(result) }
        return results.sorted { $0.0 < $1.0 }
    }
    var answers: [Answer] = []
    for (_, result) in results { answers.append(try result.get()) }
    return answers
}
