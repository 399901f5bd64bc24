package import Base
package import Engine
package import Model

/// What people and programs do with billing's invoices: bring them in, look, attach what was received, have the mail sent
/// again. Every deed has its entry in the audit.
package struct BillingDesk: Sendable {
    package let billing: any BillingHome
    package let findings: any CollectionFindings
    let files: any FileVault
    let mails: DeliveryDesk
    let mailPromises: MailPromises
    package let audit: any AuditTrail
    package let time: any TimeSource

    package init(
        billing: any BillingHome, findings: any CollectionFindings, files: any FileVault, mails: DeliveryDesk,
        mailTarget: String = "mail", audit: any AuditTrail, time: any TimeSource, digest: @escaping DigestFunction
    ) {
        self.billing = billing
        self.findings = findings
        self.files = files
        self.mails = mails
        mailPromises = MailPromises(target: mailTarget, digest: digest)
        self.audit = audit
        self.time = time
    }

    package var importing: BillingImport { BillingImport(billing: billing, audit: audit, time: time) }

    // MARK: - Looking

    /// Throws `BILLING-UNKNOWN`.
    package func invoice(_ id: InvoiceDataID) async throws(Failure) -> InvoiceData {
        guard let invoice = try await billing.invoices([id]).first else { throw .unknownInvoice(id) }
        return invoice
    }

    /// An invoice with everything that belongs to it. Throws `BILLING-UNKNOWN`.
    package func view(_ id: InvoiceDataID) async throws(Failure) -> InvoiceView {
        let invoice = try await invoice(id)
        return InvoiceView(
            invoice: invoice, account: try await billing.accounts([invoice.account]).first,
            items: try await billing.items(of: [id])[id] ?? [],
            finding: try await findings.finding(invoice.direction, id.description), mails: try await mails(of: id))
    }

    /// One of an invoice's files with its content, found by the SHA-256 of the content. Throws `BILLING-UNKNOWN`,
    /// `BILLING-FILE-UNKNOWN`.
    package func file(
        _ digest: String, of id: InvoiceDataID
    ) async throws(Failure) -> (file: InvoiceFile, bytes: [UInt8]) {
        let invoice = try await invoice(id)
        guard let file = invoice.files.first(where: { $0.digest == digest }) else {
            throw .unknownFile(digest, of: invoice)
        }
        guard let bytes = try await files.file(digest) else {
            throw .broken("the file \(file.name) of invoice \(id) is kept")
        }
        return (file, bytes)
    }

    /// What was tried for one of an invoice's mails.
    package func attempts(of mail: Delivery) async throws(Failure) -> [Attempt] {
        try await mails.store.attempts(of: mail.id)
    }

    // MARK: - Bringing in

    /// Everything that is wrong with an invoice as it was entered, field by field; nothing is kept.
    package func problems(with draft: InvoiceDraft) async throws(Failure) -> [ImportReport.BadRow] {
        var sheet = BillingSheet(kept: try await KeptBilling([draft.row], in: billing))
        sheet.read(draft.row)
        return sheet.report.badRows
    }

    /// Keeps one invoice that waits for its number, with its transaction and its account's owner. The same again changes
    /// nothing, and is not new. Throws `BILLING-ENTRY-WRONG` with everything that is wrong with it.
    package func add(_ draft: InvoiceDraft, by who: String) async throws(Failure) -> (invoice: InvoiceData, isNew: Bool)
    {
        let report = try await importing.keep([draft.row], skipBadRows: false, by: who)
        guard report.badRows.isEmpty else { throw .entryWrong(report.badRows) }
        return (try await invoice(InvoiceDataID(draft.id.description.trimmingBlanks)), report.added > 0)
    }
}

/// An invoice with everything that belongs to it.
package struct InvoiceView: Hashable, Sendable {
    package let invoice: InvoiceData
    /// `nil` when billing, living elsewhere, has lost it.
    package let account: Account?
    package let items: [InvoiceItem]
    /// What a person must look at; `nil` when the last run found it in order.
    package let finding: CollectionFinding?
    /// Its mail and the copies that were asked for, in this order; empty while nothing was promised.
    package let mails: [Delivery]
}

/// One invoice as a person or a program enters it, under the headings of the file.
package struct InvoiceDraft: Hashable, Sendable {
    package let id: InvoiceDataID
    package let direction: InvoiceData.Direction
    package let transaction: String
    package let account: Account

    package init(id: InvoiceDataID, direction: InvoiceData.Direction, transaction: String, account: Account) {
        self.id = id
        self.direction = direction
        self.transaction = transaction
        self.account = account
    }

    fileprivate var row: CSVTable.Row {
        CSVTable.Row([
            "invoice_id": id.description, "direction": direction.rawValue, "transaction_slug": transaction,
            "account_code": account.accountCode, "owner_name": account.ownerName, "owner_email": account.ownerEmail,
            "owner_language": account.ownerLanguage ?? "",
        ])
    }
}
