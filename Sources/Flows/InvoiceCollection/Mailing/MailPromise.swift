import Base
import Engine
import Model

extension CollectionDesk {
    /// One mail an invoice, for ever: the key is the invoice's, and the reference is derived from it alone.
    func mailPromise(for invoice: InvoiceData, by who: String) -> Promise {
        let source: JSON = ["invoice": JSON(invoice.id.description), "transaction": JSON(invoice.transaction)]
        let reference = "invoice-mail-" + digest(Array(source.canonical.utf8)).prefix(32)
        return Promise(
            flow: InvoiceMailCourier.flow, key: invoice.id.description, target: mailTarget, reference: reference,
            requestedBy: who)
    }
}
