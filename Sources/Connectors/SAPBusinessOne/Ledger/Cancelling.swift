package import Base
package import Model

/// Cancelling: SAP removes no posted document; it adds a mirror that takes it back.
///
/// The document itself tells whether it is cancelled, so it is read before, and again when the answer was a no or was
/// lost: asking twice, here or by hand in SAP, is the same as asking once.
extension ServiceLayerLedger {
    package func cancelInvoice(entry: Int64) async -> Sent<LedgerDocument> {
        await cancel("Invoices(\(entry))") { () async throws(Failure) in try await invoice(entry: entry) }
    }

    package func cancelJournalEntry(entry: Int64) async -> Sent<LedgerDocument> {
        await cancel("JournalEntries(\(entry))") { () async throws(Failure) in try await journalEntry(entry: entry) }
    }

    private func cancel(
        _ path: String, look: () async throws(Failure) -> LedgerDocument?
    ) async -> Sent<LedgerDocument> {
        let looked = Exchange(request: "GET \(path)")
        var document: LedgerDocument
        do throws(Failure) {
            guard let found = try await look() else {
                return Sent(.refused(Failure(.sapNotFound, cause: "\(path) does not exist.")), looked)
            }
            document = found
        } catch {
            return Sent(.notSent(error), looked)
        }
        if document.life == .cancelled { return Sent(.accepted(document), looked) }

        let request = ServiceLayerRequest.change("\(path)/Cancel")
        let reply = await client.send(request)
        let exchange = Exchange(request, reply)
        switch ChangeVerdict(key: nil).outcome(of: reply) {
        case .accepted:
            document.life = .cancelled
            return Sent(.accepted(document), exchange)
        case .notSent(let failure):
            return Sent(.notSent(failure), exchange)
        case .refused(let failure):
            return Sent(await cancelled(look).map { .accepted($0) } ?? .refused(failure), exchange)
        case .unclear(let failure):
            return Sent(await cancelled(look).map { .accepted($0) } ?? .unclear(failure), exchange)
        }
    }

    /// The document, when SAP shows it as cancelled; `nil` when it does not, or can't be asked.
    private func cancelled(_ look: () async throws(Failure) -> LedgerDocument?) async -> LedgerDocument? {
        do throws(Failure) {
            return try await look().flatMap { $0.life == .cancelled ? $0 : nil }
        } catch {
            return nil
        }
    }
}
