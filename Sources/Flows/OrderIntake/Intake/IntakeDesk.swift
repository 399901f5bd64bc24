package import Base
package import Model

/// Where raw documents are taken in: claims those that are due, carries their invoices out, and writes down what became
/// of each.
///
/// Any number of desks may work at once, in one process or many, as long as they share raw documents and reservations.
package struct IntakeDesk: Sendable {
    package let documents: any RawDocuments
    package let book: any OrderBook
    package let reservations: any Reservations
    package let settings: OrderSettings
    package let pace: IntakePace
    package let time: any TimeSource
    let randomness: any Randomness
    let log: Log
    /// Who works here, for leases and reservations.
    package let holder: String
    /// Is told of every document once it is written down.
    package var observer: @Sendable (DocumentReport) -> Void = { _ in }

    package init(
        documents: any RawDocuments, book: any OrderBook, reservations: any Reservations, settings: OrderSettings,
        pace: IntakePace, time: any TimeSource, randomness: any Randomness, log: Log, holder: String
    ) {
        self.documents = documents
        self.book = book
        self.reservations = reservations
        self.settings = settings
        self.pace = pace
        self.time = time
        self.randomness = randomness
        self.log = log
        self.holder = holder
    }

    /// Works on every document that is due now, each once. Documents of which something fails are written down with
    /// their failure; throws when the store or the book can't be asked at all, and then nothing stays claimed.
    @discardableResult
    package func run(
        _ shouldStop: @escaping @Sendable () -> Bool = { false }
    ) async throws(Failure) -> IntakeTally {
        let startedAt = time.now
        _ = try await documents.noticeChanges(at: startedAt)
        let gate = DocumentGate(shouldStop)
        var met = RepeatedKeys()
        var tally = IntakeTally()
        while !shouldStop() {
            // What becomes due while this run works is for the next one, so that a run always ends.
            let claimed = try await documents.claim(
                RawClaim(holder: holder, limit: pace.documentsAtOnce, now: startedAt, leaseUntil: leaseEnd))
            guard !claimed.isEmpty else { break }
            tally += try await IntakeBatch(self, claimed, gate: gate.renewed()).work(&met)
        }
        return tally
    }

    /// Works on these documents, due or not. Throws `RAW-UNKNOWN` before anything is done when one does not exist;
    /// those that another worker holds are left to it.
    @discardableResult
    package func run(only ids: [String]) async throws(Failure) -> IntakeTally {
        for id in ids where try await documents.document(id) == nil { throw .unknownRawDocument(id) }
        var met = RepeatedKeys()
        var tally = IntakeTally()
        for start in stride(from: 0, to: ids.count, by: pace.documentsAtOnce) {
            var claimed: [RawDocument] = []
            for id in ids[start..<min(start + pace.documentsAtOnce, ids.count)] {
                let claim = RawClaim(holder: holder, limit: 1, now: time.now, leaseUntil: leaseEnd)
                if let document = try await documents.claim(id, claim) {
                    claimed.append(document)
                } else if !claimed.contains(where: { $0.id == id }) {
                    tally.documentsLeft += 1
                    observer(DocumentReport(documentID: id, outcome: nil, invoices: [], tally: IntakeTally()))
                }
            }
            guard !claimed.isEmpty else { continue }
            tally += try await IntakeBatch(self, claimed, gate: DocumentGate { false }).work(&met)
        }
        return tally
    }

    private var leaseEnd: Timestamp { time.now.adding(seconds: pace.leaseSeconds) }
}

// MARK: - Looking and planning

extension IntakeDesk {
    func plan(_ invoice: RawInvoice, _ holdings: BookHoldings) -> Result<OrderPlan, Failure> {
        do throws(Failure) {
            return .success(try OrderPlan(invoice, holdings: holdings, settings: settings))
        } catch {
            return .failure(error)
        }
    }

    /// What the book holds that concerns these invoices: three questions, however many invoices there are.
    func look(for invoices: [RawInvoice]) async throws(Failure) -> BookHoldings {
        let lines = invoices.flatMap(\.lines)
        async let companies = answer { () async throws(Failure) in
            try await book.companies(
                cuis: Set(invoices.compactMap { CUI($0.cui) }),
                names: Set(invoices.map { NameKey(BookText.kept($0.customerName)) }.filter { !$0.isEmpty }))
        }
        async let parts = answer { () async throws(Failure) in
            try await book.parts(
                codes: Set(lines.compactMap { $0.code.map { BookText.kept($0) } }),
                names: Set(lines.map { NameKey(BookText.kept($0.name)) }.filter { !$0.isEmpty }))
        }
        async let orders = answer { () async throws(Failure) in
            try await book.orders(keys: Set(invoices.compactMap { OrderKey(serie: $0.serie, numar: $0.numar) }))
        }
        let (foundCompanies, foundParts, foundOrders) = await (companies, parts, orders)
        return BookHoldings(
            companies: try foundCompanies.get(), parts: try foundParts.get(), orders: try foundOrders.get())
    }

    private func answer<Value: Sendable>(
        _ question: @Sendable () async throws(Failure) -> Value
    ) async -> Result<Value, Failure> {
        do throws(Failure) { return .success(try await question()) } catch { return .failure(error) }
    }
}
