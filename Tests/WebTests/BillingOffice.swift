import Base
import Crypto
import Engine
import FakturPosting
import Model
import Store
import TestSupport

@testable import InvoiceCollection
@testable import Web

extension WebOffice {
    static let owner = Account(accountCode: "AC0012", ownerName: "Kovács Ágnes", ownerEmail: "agnes@example.test")

    /// An invoice that waits for its number.
    func keepInvoice(
        _ id: String, _ direction: InvoiceData.Direction = .outgoing, owner: Account = WebOffice.owner
    ) async throws {
        let invoice = InvoiceData(
            id: InvoiceDataID(id), direction: direction, transaction: "OUT-\(id)", account: owner.accountCode)
        try await store.billing.add([BillingEntry(invoice)], accounts: [owner])
    }

    /// An issued invoice of two items with its signed PDF, whose mail is promised but not sent.
    func keepIssued(_ id: String = "1000") async throws {
        try await keepInvoice(id)
        var invoice = try await billing.invoice(InvoiceDataID(id))
        invoice.status = .normalIssued
        (invoice.invoiceNumber, invoice.docNum) = ("OUT-\(id)", "250000")
        invoice.collectedAt = time.now
        let digest = try await store.files.keep(DeskShare.pdf, at: time.now)
        invoice.files = [
            InvoiceFile(name: try FileName("OUT-\(id).pdf"), digest: digest, bytesCount: DeskShare.pdf.count)
        ]
        let items = [(1, "9999999999999.000001"), (2, "0.10")].map { number, amount in
            InvoiceItem(
                number: number, transaction: "OUT-\(id)",
                content: ItemContent(
                    ledgerAccountCode: "911100", costCode: "CC10", costCode2: "022C",
                    netAmountInvoicingInSystemCurrency: Amount(amount) ?? .zero,
                    netAmountInvoicingInForeignCurrency: nil))
        }
        _ = try await store.billing.save(invoice, items: items, seenVersion: 1)
        _ = try await store.deliveries.promise(
            MailPromises(target: "mail") { Digest.hex(Digest.sha256($0)) }.mail(of: invoice, by: "test"),
            alongside: .none, at: time.now)
    }

    /// Sends what is due.
    func sendMails() async throws { try await desk.dispatcher.drain(until: time.now.adding(seconds: 60)) }

    /// What the ERP says otherwise of an invoice.
    func keepFinding(_ id: String = "1000") async throws {
        let cause = #"OrNumber: the ERP says "OUT-9999", and billing knows the transaction's slug as "OUT-1000""#
        try await store.findings.keep([
            CollectionFinding(
                direction: .outgoing, documentNumber: id,
                failure: Failure(
                    Failure.Code("INVOICE-ROWS-DISAGREE"), .askHuman, "Invoice \(id) was not collected.",
                    advice: "Correct whichever is wrong.", cause: cause),
                since: time.now)
        ])
    }
}
