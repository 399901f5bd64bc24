package import Base
package import Model

/// Creating documents: one request, and an honest account of what became of it.
extension ServiceLayerLedger {
    package func create(_ draft: InvoiceDraft) async -> Sent<LedgerDocument> {
        let marks = [draft.reference, encoding.referenceField?.rawValue].compactMap { $0 }
        let verdict = ChangeVerdict(key: "DocEntry", mayBecomeDraft: true, referenceMarks: marks)
        let referenceField = encoding.referenceField
        return await change(.change("Invoices", encoding.json(draft)), verdict) { json in
            LedgerDocument(json, .invoice, referenceField: referenceField)
        }
    }

    package func create(_ draft: JournalDraft) async -> Sent<LedgerDocument> {
        let verdict = ChangeVerdict(key: "JdtNum", referenceMarks: [draft.reference])
        return await change(.change("JournalEntries", encoding.json(draft)), verdict) { json in
            JournalReading.document(json)
        }
    }

    /// Sends a change and reads the receipt; a receipt that can't be read leaves the outcome unclear.
    func change(
        _ request: ServiceLayerRequest, _ verdict: ChangeVerdict, receipt: (JSON) -> LedgerDocument?
    ) async -> Sent<LedgerDocument> {
        let reply = await client.send(request)
        let exchange = Exchange(request, reply)
        switch verdict.outcome(of: reply) {
        case .refused(let failure): return Sent(.refused(failure), exchange)
        case .notSent(let failure): return Sent(.notSent(failure), exchange)
        case .unclear(let failure): return Sent(.unclear(failure), exchange)
        case .accepted(let json):
            if let document = receipt(json) { return Sent(.accepted(document), exchange) }
            return Sent(
                .unclear(Failure(.sapAnswerUnreadable, cause: "\(request.path) answers without a key.")), exchange)
        }
    }
}

extension Exchange {
    /// What went over the wire, without its headers: they carry the session.
    init(_ request: ServiceLayerRequest, _ reply: ServiceLayerClient.Reply) {
        let sent = request.body?.written ?? "\(request.method) \(request.path)"
        switch reply {
        case .answered(let response):
            self.init(request: sent.kept, response: response.text.kept, status: response.status)
        case .notSent, .silence:
            self.init(request: sent.kept)
        }
    }
}

extension String {
    fileprivate var kept: String {
        utf8.count <= Limits.keptBodyBytesMax
            ? self : String(decoding: utf8.prefix(Limits.keptBodyBytesMax), as: UTF8.self)
    }
}
