package import Base
package import Engine
package import Model

extension BillingDesk {
    /// Has an invoice's mail sent again at a person's word, and answers with the delivery that will do it.
    ///
    /// A mail that is not settled is retried, under the rules for deliveries. For one that was delivered another mail is
    /// promised, of the same words and with the same file: asked for twice at the same moment, it is promised once. Throws
    /// `BILLING-UNKNOWN`, `BILLING-ACT-NOT-POSSIBLE` while there is no mail at all, `COLLECTION-NOT-SET` where no mails are
    /// sent.
    package func mailAgain(_ id: InvoiceDataID, by who: String) async throws(Failure) -> Delivery {
        let invoice = try await invoice(id)
        let sent = try await mails(of: id)
        guard let latest = sent.last else {
            throw .actNotPossible(
                "Invoice \(id) has no mail yet.",
                advice: "The mail is promised when the signed file has been fetched; incoming invoices have none.")
        }
        guard mails.dispatcher.lanes.contains(where: { $0.courier.flow == InvoiceMailCourier.copyFlow }) else {
            throw .collectionNotSet("mail.from")
        }
        switch latest.state {
        case .waiting, .sending, .uncertain, .parked, .aside:
            return try await mails.retry(latest.id, by: who)
        case .delivered, .cancelled:
            let promise = mailPromises.copy(sent.count, of: invoice, by: who)
            let entry = AuditEntry(
                at: time.now, who: who, deed: "mail asked for again", subject: "invoice \(id)",
                after: ["copy": JSON(sent.count), "reference": JSON(promise.reference)])
            return try await mails.store.promise(promise, alongside: audit.recording(entry), at: time.now).delivery
        }
    }

    /// The invoice's mail and its copies, oldest first.
    func mails(of id: InvoiceDataID) async throws(Failure) -> [Delivery] {
        var found: [Delivery] = []
        guard
            let first = try await mails.store.delivery(flow: InvoiceMailCourier.flow, key: id.description)
        else { return [] }
        found.append(first)
        while let copy = try await mails.store.delivery(
            flow: InvoiceMailCourier.copyFlow, key: MailPromises.copyKey(found.count, of: id))
        {
            found.append(copy)
        }
        return found
    }
}
