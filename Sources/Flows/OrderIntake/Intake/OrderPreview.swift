package import Base
import Model

/// What a sync would do for one invoice, without doing it.
package struct OrderPreview: Sendable {
    package let documentID: String
    /// `data` or `data[1]`.
    package let path: String
    package let serie: String
    package let numar: String
    package let plan: Result<OrderPlan, Failure>
}

extension IntakeDesk {
    /// The plans of these documents, or of every document that is due: each against what the book holds now, so two
    /// invoices with one new customer both say that it comes. Claims nothing and changes nothing.
    package func preview(
        only ids: [String] = [], _ visit: @Sendable (OrderPreview) -> Void
    ) async throws(Failure) {
        var met = RepeatedKeys()
        if !ids.isEmpty {
            var documents: [RawDocument] = []
            for id in ids {
                guard let document = try await self.documents.document(id) else { throw .unknownRawDocument(id) }
                documents.append(document)
            }
            return try await preview(documents, &met, visit)
        }
        _ = try await documents.noticeChanges(at: time.now)
        var filter = RawFilter()
        filter.dueAt = time.now
        filter.limit = pace.documentsAtOnce
        while true {
            let page = try await documents.list(filter)
            try await preview(page, &met, visit)
            guard page.count == filter.limit, let last = page.last else { return }
            filter.after = last.id
        }
    }

    private func preview(
        _ documents: [RawDocument], _ met: inout RepeatedKeys, _ visit: (OrderPreview) -> Void
    ) async throws(Failure) {
        let readings = documents.map(\.invoices)
        let invoices = readings.joined().compactMap(\.invoice)
        guard !documents.isEmpty else { return }
        let holdings = try await look(for: invoices)
        for (document, readings) in zip(documents, readings) {
            let clashes = met.meet(readings.compactMap(\.invoice), of: document.id)
            for reading in readings {
                visit(
                    OrderPreview(
                        documentID: document.id, path: reading.path, serie: reading.serie, numar: reading.numar,
                        plan: plan(reading, holdings, clashes)))
            }
        }
    }

    private func plan(
        _ reading: RawInvoiceReading, _ holdings: BookHoldings, _ clashes: [OrderKey: Failure]
    ) -> Result<OrderPlan, Failure> {
        guard let invoice = reading.invoice else { return .failure(.invoiceUnreadable(reading)) }
        if let key = OrderKey(serie: invoice.serie, numar: invoice.numar), let clash = clashes[key] {
            return .failure(clash)
        }
        return plan(invoice, holdings)
    }
}
