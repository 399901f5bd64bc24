package import Base
import Engine
package import Model

/// What a person decides about a faktur's posting that stopped, without having to know its deliveries.
extension FakturDesk {
    /// A person decides that it rests: nothing more is sent until somebody asks for it, and it waits for nobody.
    package func setAside(_ id: FakturID, note: String, by who: String) async throws(Failure) -> PostingResult {
        _ = try await desk.setAside(try await stopped(id).id, note: note, by: who)
        return try await result(id)
    }

    /// Looks in the ledger now for what may have arrived; sends only what was seen not to be there.
    package func lookNow(_ id: FakturID, by who: String) async throws(Failure) -> PostingResult {
        try requireLedger()
        let delivery = try await stopped(id)
        if delivery.state.rests { _ = try await desk.retry(delivery.id, by: who) }
        _ = try await dispatcher.deliver(delivery.id)
        return try await result(id)
    }

    /// Says which of the ledger's documents it is, by its internal key (SAP: DocEntry); the ledger is asked first.
    package func link(_ id: FakturID, to entry: Int64, by who: String) async throws(Failure) -> PostingResult {
        try requireLedger()
        _ = try await desk.link(try await stopped(id).id, to: "\(entry)", by: who)
        return try await result(id)
    }

    /// Takes a person's word that the ledger does not hold it, and sends it; not before the lost request can no longer
    /// arrive: until then it waits for its turn.
    package func sendAgain(_ id: FakturID, by who: String) async throws(Failure) -> PostingResult {
        try requireLedger()
        let delivery = try await desk.retry(try await stopped(id).id, nothingThere: true, by: who)
        if delivery.dueAt <= time.now { _ = try await dispatcher.deliver(delivery.id) }
        return try await result(id)
    }

    /// Cancels it, here and in the ledger, and opens it again, to be corrected and posted as a new document.
    package func replace(_ id: FakturID, by who: String) async throws(Failure) -> Faktur {
        _ = try await cancel(id, by: who)
        return try await reopen(id, by: who)
    }

    /// The first of its documents that is asked for and not in the ledger.
    private func stopped(_ id: FakturID) async throws(Failure) -> Delivery {
        let result = try await result(id)
        if let open = [result.invoice, result.journal].compactMap(\.self).first(where: { $0.state != .delivered }) {
            return open
        }
        throw Failure(
            .fakturActNotPossible, .askHuman, "Faktur \(id) has no document that waits for a decision.",
            advice: "Look at its status; it may have moved on.", place: "faktur \(id)")
    }
}
