import Base
import Model

/// Documents that were claimed together: reads their invoices, carries them out in rounds, and writes down what became
/// of each document.
struct IntakeBatch: Sendable {
    private let desk: IntakeDesk
    private let gate: DocumentGate
    private let documents: [RawDocument]
    private let hold: Hold
    private var cases: [InvoiceCase] = []
    /// Of each document the invoices that can't be planned, and later all the others, by their place in it.
    private var reports: [[Int: InvoiceReport]]
    private let readings: [[RawInvoiceReading]]

    init(_ desk: IntakeDesk, _ documents: [RawDocument], gate: DocumentGate) {
        self.desk = desk
        self.gate = gate
        self.documents = documents
        // A name of its own, so that keys this worker left in doubt earlier are not taken for its own.
        let holder = "\(desk.holder) \(documents.first?.id ?? "")/\(documents.first?.books.fence ?? 0)"
        hold = Hold(desk, holding: documents, holder: holder)
        readings = documents.map(\.invoices)
        reports = documents.map { _ in [:] }
    }

    func work(_ met: inout RepeatedKeys) async throws(Failure) -> IntakeTally {
        var batch = self
        batch.open(&met)
        let renewal = desk.pace.renewsLeases ? Task { await hold.keepRenewing() } : nil
        defer { renewal?.cancel() }
        do throws(Failure) {
            try await batch.carryOut()
            let tally = try await batch.writeDown()
            try await hold.letGo()
            return tally
        } catch {
            await giveBack()
            throw error
        }
    }

    /// Sorts out what can't be planned at all.
    private mutating func open(_ met: inout RepeatedKeys) {
        for (place, document) in documents.enumerated() {
            let clashes = met.meet(readings[place].compactMap(\.invoice), of: document.id)
            for (index, reading) in readings[place].enumerated() {
                guard let invoice = reading.invoice else {
                    reports[place][index] = failed(reading, .invoiceUnreadable(reading))
                    continue
                }
                guard let key = OrderKey(serie: invoice.serie, numar: invoice.numar) else {
                    reports[place][index] = failed(reading, .keyUnusable(invoice))
                    continue
                }
                if let clash = clashes[key] {
                    reports[place][index] = failed(reading, clash)
                    continue
                }
                cases.append(
                    InvoiceCase(number: index, document: place, reading: reading, invoice: invoice, key: key))
            }
        }
    }

    private func failed(_ reading: RawInvoiceReading, _ failure: Failure) -> InvoiceReport {
        InvoiceReport(
            path: reading.path, ending: .failed(failure),
            entry: SyncLog.InvoiceEntry(
                timestamp: desk.time.now, invoiceID: reading.id, serie: reading.serie, numar: reading.numar),
            inDoubtUntil: nil, deeds: IntakeTally())
    }
}

// MARK: - Rounds

extension IntakeBatch {
    private mutating func carryOut() async throws(Failure) {
        for round in rounds(of: cases) {
            do throws(Failure) {
                try await carryOut(round)
            } catch {
                guard error.verdict == .askHuman, Set(round.map(\.document)).count > 1 else { throw error }
                try await carryOutAlone(round, error)
            }
        }
    }

    /// Something in one of the documents may be what the book can't be asked about: it must not hold up the others.
    /// When the book answers for none of them, it is not the documents.
    private mutating func carryOutAlone(_ round: [InvoiceCase], _ common: Failure) async throws(Failure) {
        var refused: [(cases: [InvoiceCase], failure: Failure)] = []
        let groups = Dictionary(grouping: round, by: \.document).sorted { $0.key < $1.key }.map(\.value)
        for group in groups {
            do throws(Failure) { try await carryOut(group) } catch {
                guard error.verdict == .askHuman else { throw error }
                refused.append((group, error))
            }
        }
        guard refused.count < groups.count else { throw common }
        for (group, failure) in refused {
            for item in group { reports[item.document][item.number] = failed(item.reading, failure) }
        }
    }

    private mutating func carryOut(_ round: [InvoiceCase]) async throws(Failure) {
        let numbered = round.enumerated().map { number, item in
            InvoiceCase(
                number: number, document: item.document, reading: item.reading, invoice: item.invoice, key: item.key)
        }
        let done = try await IntakeRound(desk: desk, hold: hold, gate: gate, cases: numbered).work()
        for (number, report) in done { reports[round[number].document][round[number].number] = report }
    }

    /// No key twice in a round: an invoice met twice is planned again after its twin was carried out.
    private func rounds(of cases: [InvoiceCase]) -> [[InvoiceCase]] {
        var rounds: [[InvoiceCase]] = []
        var first = 0
        var keys: [Set<OrderKey>] = []
        for item in cases {
            var place = first
            while place < rounds.count,
                rounds[place].count >= desk.pace.invoicesAtOnce || keys[place].contains(item.key)
            {
                if place == first, rounds[place].count >= desk.pace.invoicesAtOnce { first += 1 }
                place += 1
            }
            if place == rounds.count {
                rounds.append([])
                keys.append([])
            }
            rounds[place].append(item)
            keys[place].insert(item.key)
        }
        return rounds
    }
}

// MARK: - Writing down

extension IntakeBatch {
    private func writeDown() async throws(Failure) -> IntakeTally {
        var tally = IntakeTally()
        for (place, document) in documents.enumerated() {
            let invoices = readings[place].indices.compactMap { reports[place][$0] }
            var deeds = invoices.map(\.deeds).reduce(into: IntakeTally()) { $0 += $1 }
            var outcome: SyncOutcome?
            if invoices.count == readings[place].count {
                let made = SyncOutcome(
                    invoices, tries: document.books.tries, at: desk.time.now, pace: desk.pace, desk.randomness)
                let isWritten = try await desk.documents.settle(document, made, at: desk.time.now)
                outcome = isWritten ? made : nil
            } else {
                try await desk.documents.release(document, at: desk.time.now)
            }
            if let outcome {
                deeds.documents = 1
                deeds.documentsSynced = outcome.status == .synced ? 1 : 0
                deeds.documentsFailed = outcome.status == .synced ? 0 : 1
                deeds.invoices = outcome.log.totalInvoices
                deeds.invoicesPartial = outcome.log.partial
                deeds.invoicesFailed = outcome.log.failed
            } else {
                deeds.documentsLeft = 1
            }
            tally += deeds
            tell(document, outcome)
            desk.observer(
                DocumentReport(documentID: document.id, outcome: outcome, invoices: invoices, tally: deeds))
        }
        return tally
    }

    private func tell(_ document: RawDocument, _ outcome: SyncOutcome?) {
        guard let outcome else { return desk.log.info("intake.left", ["document": JSON(document.id)]) }
        guard let failure = outcome.failure else {
            return desk.log.debug("intake.synced", ["document": JSON(document.id)])
        }
        desk.log.warning(
            "intake.not-synced",
            [
                "document": JSON(document.id), "failure": JSON(failure.description),
                "retry_at": outcome.retryAt.map { JSON($0) } ?? .null,
            ])
    }

    /// As if nothing had been claimed, as far as the store still answers; the rest comes free by itself.
    private func giveBack() async {
        for document in documents {
            do throws(Failure) { try await desk.documents.release(document, at: desk.time.now) } catch {
                desk.log.warning(
                    "intake.not-released", ["document": JSON(document.id), "failure": JSON(error.description)])
                return
            }
        }
        do throws(Failure) { try await hold.letGo() } catch {
            desk.log.warning("intake.reservations-kept", ["failure": JSON(error.description)])
        }
    }
}
