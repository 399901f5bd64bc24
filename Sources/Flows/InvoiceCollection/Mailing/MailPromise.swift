import Base
import Engine
import Model

/// The promises of an invoice's mails, and the names by which they are found again.
struct MailPromises: Sendable {
    /// Under which name the mail server's deliveries are promised.
    let target: String
    let digest: DigestFunction

    /// One mail an invoice, for ever: the key is the invoice's, and the reference is derived from it alone.
    func mail(of invoice: InvoiceData, by who: String) -> Promise {
        let source: JSON = ["invoice": JSON(invoice.id.description), "transaction": JSON(invoice.transaction)]
        return promise(InvoiceMailCourier.flow, invoice.id.description, source, by: who)
    }

    /// One more mail that a person asked for, counted from 1: a mail of its own, with a Message-ID of its own, because a
    /// mailbox that has the first one would hide the same one again.
    func copy(_ number: Int, of invoice: InvoiceData, by who: String) -> Promise {
        let source: JSON = [
            "invoice": JSON(invoice.id.description), "transaction": JSON(invoice.transaction), "copy": JSON(number),
        ]
        return promise(
            InvoiceMailCourier.copyFlow, MailPromises.copyKey(number, of: invoice.id), source, by: who)
    }

    private func promise(_ flow: String, _ key: String, _ source: JSON, by who: String) -> Promise {
        let reference = "\(flow)-" + digest(Array(source.canonical.utf8)).prefix(32)
        return Promise(flow: flow, key: key, target: target, reference: reference, requestedBy: who)
    }

    /// `2/1000`: the number ends at the first slash, so every id can follow it.
    static func copyKey(_ number: Int, of id: InvoiceDataID) -> String { "\(number)/\(id)" }

    /// Which invoice a delivery of one of the two flows mails.
    static func invoice(of delivery: Delivery) -> InvoiceDataID {
        guard delivery.flow == InvoiceMailCourier.copyFlow else { return InvoiceDataID(delivery.key) }
        return InvoiceDataID(String(delivery.key.drop { $0 != "/" }.dropFirst()))
    }
}
