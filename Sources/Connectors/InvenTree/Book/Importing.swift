import Base
import Model

/// Lines of many orders through the importer: four requests a file instead of one a line.
extension InvenTreeOrderBook {
    /// How far the lines of one order got.
    private enum Stage: Sendable {
        /// Nothing was stored, because of this.
        case notStored(Failure, isRefusal: Bool)
        /// The rows were accepted; what stands in the order says the rest.
        case stored(Exchange)
        /// Nobody knows.
        case unclear(Failure, Exchange)
    }

    func importLines(_ additions: [LineAddition]) async -> [Int64: Sent<[BookLine]>] {
        let batches = ImportBatch.batches(of: additions, atOnce: client.settings.inFlightMax)
        let empty = Set(additions.map(\.orderID).filter { newOrders.takes($0) })
        let stages = await withTaskGroup(of: [Int64: Stage].self) { group in
            for batch in batches { group.addTask { await run(batch, empty: empty) } }
            return await group.reduce(into: [Int64: Stage]()) { $0.merge($1) { first, _ in first } }
        }
        var answers: [Int64: Sent<[BookLine]>] = [:]
        var stored: [(addition: LineAddition, exchange: Exchange)] = []
        var rest: [LineAddition] = []
        for addition in additions {
            switch stages[addition.orderID] {
            case .stored(let exchange): stored.append((addition, exchange))
            case .unclear(let failure, let exchange): answers[addition.orderID] = Sent(.unclear(failure), exchange)
            // The importer is not to be had, or can't take this line: one by one says why, or succeeds.
            case .notStored(let failure, _) where client.settings.linesBy == .automatic && failure.verdict != .tryAgain:
                rest.append(addition)
            case .notStored(let failure, let isRefusal):
                answers[addition.orderID] = Sent(isRefusal ? .refused(failure) : .notSent(failure), Exchange())
            case nil: rest.append(addition)
            }
        }
        answers.merge(await confirm(stored)) { first, _ in first }
        answers.merge(await post(rest)) { first, _ in first }
        return answers
    }

    // MARK: - One session

    private func run(_ batch: ImportBatch, empty: Set<Int64>) async -> [Int64: Stage] {
        let session: ImportSession
        let rows: [ImportSession.Row]
        do throws(Failure) {
            session = try await .open(batch.form, client: client)
            rows = try await session.rows()
            try check(rows, against: batch)
        } catch {
            return batch.stages { _ in .notStored(error, isRefusal: false) }
        }
        let refused = refusals(rows, in: batch)
        let owners = batch.rows.map(\.orderID)
        let sound = zip(rows, owners).filter { refused[$0.1] == nil }.map(\.0)
        let refusals = refused.mapValues { Stage.notStored($0, isRefusal: true) }
        guard !sound.isEmpty else { return refusals }
        let reply = await session.accept(sound)
        let exchange = exchange(batch, reply)
        let others = batch.stages { id in
            refusals[id]
                ?? {
                    switch reply.outcome {
                    case .accepted: .stored(exchange)
                    case .refused(let failure): .notStored(failure, isRefusal: true)
                    case .notSent(let failure): .notStored(failure, isRefusal: false)
                    case .unclear(let failure): .unclear(failure, exchange)
                    }
                }()
        }
        return await settled(others, empty: empty, session, isWhole: sound.count == rows.count, exchange)
    }

    /// An order that had lines before may hold equal ones, so that reading it proves nothing: for those the session has to
    /// say that every row was stored.
    private func settled(
        _ stages: [Int64: Stage], empty: Set<Int64>, _ session: ImportSession, isWhole: Bool, _ exchange: Exchange
    ) async -> [Int64: Stage] {
        let old = stages.keys.filter { id in
            if case .stored = stages[id] { !empty.contains(id) } else { false }
        }
        guard !old.isEmpty else { return stages }
        var settled = stages
        do throws(Failure) {
            if isWhole, try await session.isComplete() { return stages }
            throw Failure(.inventreeLinesUnconfirmed, cause: "Import session \(session.pk) is not complete.")
        } catch {
            for id in old { settled[id] = .unclear(error, exchange) }
        }
        return settled
    }

    private func check(_ rows: [ImportSession.Row], against batch: ImportBatch) throws(Failure) {
        let wanted = batch.rows
        let isSame =
            rows.count == wanted.count
            && zip(rows, wanted).allSatisfy { row, line in
                (row.data["order"]?.integer ?? line.orderID) == line.orderID
                    && (row.data["part"]?.integer ?? line.draft.partID) == line.draft.partID
            }
        guard isSame else {
            throw Failure(
                .inventreeImportDiffers, cause: "\(wanted.count) lines were uploaded, and \(rows.count) rows read.")
        }
    }

    /// Orders with a row the server refuses, with its reason: none of their rows is accepted.
    private func refusals(_ rows: [ImportSession.Row], in batch: ImportBatch) -> [Int64: Failure] {
        zip(rows, batch.rows).reduce(into: [:]) { refused, pair in
            if let failure = pair.0.failure, refused[pair.1.orderID] == nil { refused[pair.1.orderID] = failure }
        }
    }

    private func exchange(_ batch: ImportBatch, _ reply: InvenTreeClient.Reply) -> Exchange {
        guard case .answered(let response) = reply else { return Exchange(request: batch.csv.kept) }
        return Exchange(request: batch.csv.kept, response: response.text.kept, status: response.status)
    }

    // MARK: - Looking afterwards

    /// The importer tells no line numbers, so the orders are read: the last lines of each have to be those that were sent.
    private func confirm(
        _ stored: [(addition: LineAddition, exchange: Exchange)]
    ) async -> [Int64: Sent<[BookLine]>] {
        guard !stored.isEmpty else { return [:] }
        do throws(Failure) {
            let found = try await latestLines(of: stored.map(\.addition))
            return stored.reduce(into: [:]) { answers, entry in
                let lines = found[entry.addition.orderID] ?? []
                let isRight = lines.map(\.content) == entry.addition.lines
                let failure = Failure(
                    .inventreeLinesUnconfirmed,
                    cause: "Of \(entry.addition.lines.count) lines sent, \(lines.count) stand last in the order.")
                answers[entry.addition.orderID] = Sent(isRight ? .accepted(lines) : .unclear(failure), entry.exchange)
            }
        } catch {
            return stored.reduce(into: [:]) { $0[$1.addition.orderID] = Sent(.unclear(error), $1.exchange) }
        }
    }
}

extension ImportBatch {
    fileprivate func stages<Value>(_ stage: (Int64) -> Value) -> [Int64: Value] {
        additions.reduce(into: [:]) { $0[$1.orderID] = stage($1.orderID) }
    }
}
