package import Base
package import Engine
package import Model

/// Mails an issued invoice to its account's owner, once, with the signed PDF.
///
/// The Message-ID is derived from the delivery and so is the date: the same mail sent again is the same to the last byte,
/// and most mailboxes show it once.
package struct InvoiceMailCourier: Courier {
    /// The one mail every issued invoice has.
    package static let flow = "invoice-mail"
    /// Mails a person asked for again, under keys and references of their own.
    package static let copyFlow = "invoice-mail-copy"
    package private(set) var flow: String = InvoiceMailCourier.flow

    let billing: any BillingHome
    let files: any FileVault
    let relay: any MailRelay
    let settings: InvoiceMailSettings
    let digest: DigestFunction

    package init(
        billing: any BillingHome, files: any FileVault, relay: any MailRelay, settings: InvoiceMailSettings,
        digest: @escaping DigestFunction
    ) {
        self.billing = billing
        self.files = files
        self.relay = relay
        self.settings = settings
        self.digest = digest
    }

    /// The same courier for the mails that are asked for again.
    package var ofCopies: InvoiceMailCourier {
        var courier = self
        courier.flow = InvoiceMailCourier.copyFlow
        return courier
    }

    /// Which invoice a delivery of one of the two flows mails.
    package static func invoice(of delivery: Delivery) -> InvoiceDataID { MailPromises.invoice(of: delivery) }

    package func prepare(_ batch: [Delivery]) async -> [DeliveryID: Preparation] {
        do throws(Failure) {
            let ids = batch.map { MailPromises.invoice(of: $0) }
            let invoices = Dictionary(uniqueKeysWithValues: try await billing.invoices(ids).map { ($0.id, $0) })
            let owners = Dictionary(
                uniqueKeysWithValues: try await billing.accounts(invoices.values.map(\.account))
                    .map { ($0.accountCode, $0) })
            var prepared: [DeliveryID: Preparation] = [:]
            for delivery in batch {
                let id = MailPromises.invoice(of: delivery)
                guard let invoice = invoices[id] else {
                    prepared[delivery.id] = .unfit(.unknownInvoice(id))
                    continue
                }
                prepared[delivery.id] = await prepare(delivery, invoice, owners[invoice.account])
            }
            return prepared
        } catch {
            return Dictionary(uniqueKeysWithValues: batch.map { ($0.id, .unfit(error)) })
        }
    }

    private func prepare(_ delivery: Delivery, _ invoice: InvoiceData, _ owner: Account?) async -> Preparation {
        do throws(Failure) {
            // Promised, and the invoice is not finished yet: a crash stood between, and the next run mends it.
            guard let file = invoice.files.first else { return .unfit(.notFinished(invoice)) }
            guard let bytes = try await files.file(file.digest) else {
                throw .broken("the signed file of invoice \(invoice.id) is kept")
            }
            let message = settings.message(
                about: invoice, to: try mailbox(of: owner, invoice), messageID: messageID(of: delivery),
                file: MailAttachment(name: file.name.description, contentType: "application/pdf", bytes: bytes),
                date: delivery.createdAt)
            return .send(
                Parcel(digest: digest(Array(message.summary(file.digest).utf8))) {
                    await send(message, fileDigest: file.digest)
                })
        } catch {
            return .unfit(error)
        }
    }

    private func send(_ message: MailMessage, fileDigest: String) async -> Sent<Receipt> {
        let outcome = await relay.send(message)
        var exchange = Exchange(request: message.summary(fileDigest))
        if case .accepted(let receipt) = outcome { exchange.response = receipt.words }
        let to = message.to.map(\.address.description)
        return Sent(
            outcome.map { receipt in
                Receipt(
                    key: message.messageID,
                    detail: ["words": JSON(receipt.words), "to": JSON(to.map { JSON($0) })])
            }, exchange)
    }

    /// Nobody can ask a mail server what it took. `resend` sends the same mail again; `ask` leaves it to a person.
    package func look(for delivery: Delivery) async throws(Failure) -> Finding {
        switch settings.whenUncertain {
        case .resend: .absent
        case .ask: .conflicting(.mailUncertain(messageID(of: delivery)))
        }
    }

    /// Billing may live in another database: what became of the mail is the delivery's own knowledge.
    package func record(_ step: Step) -> StoreChange { .none }

    private func messageID(of delivery: Delivery) -> String { "\(delivery.reference)@\(settings.from.address.domain)" }

    private func mailbox(of owner: Account?, _ invoice: InvoiceData) throws(Failure) -> (Mailbox, language: String?) {
        guard let owner, !owner.ownerEmail.isEmpty else {
            throw .ownerUnreachable(invoice, because: "no e-mail address is known")
        }
        do throws(Failure) {
            let address = try MailAddress(owner.ownerEmail)
            return (Mailbox(name: owner.ownerName, address: address), owner.ownerLanguage)
        } catch {
            throw .ownerUnreachable(invoice, because: error.summary.withoutPeriod)
        }
    }
}

extension Failure {
    fileprivate static func notFinished(_ invoice: InvoiceData) -> Failure {
        Failure(
            .invoiceFileNotThere, .tryAgain, "The signed file of invoice \(invoice.id) is not entered in billing yet.",
            advice: "The next run of the collection enters it; the mail follows by itself.")
    }
}

extension MailMessage {
    /// The mail for the books: everything but the attachment's bytes, which the digest stands for.
    fileprivate func summary(_ fileDigest: String) -> String {
        let form: JSON = [
            "from": JSON(from.address.description), "to": JSON(to.map { JSON($0.address.description) }),
            "reply_to": JSON(replyTo?.address.description), "subject": JSON(subject), "text": JSON(text),
            "message_id": JSON(messageID), "attachments": JSON(attachments.map { JSON($0.name) }),
            "sha256": JSON(fileDigest),
        ]
        return form.canonical
    }
}
