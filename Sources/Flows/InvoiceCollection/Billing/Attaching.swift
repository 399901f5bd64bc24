package import Base
package import Model

extension BillingDesk {
    /// Keeps a document that was received with an incoming invoice, for the share: the collecting job puts it there.
    ///
    /// The same document under the same name changes nothing. Throws `BILLING-UNKNOWN`, `BILLING-ACT-NOT-POSSIBLE` for an
    /// outgoing invoice, `BILLING-FILE-REFUSED` for what is no PDF or too large, `BILLING-FILE-TAKEN` for a name that
    /// stands for another document, `BILLING-CHANGED-MEANWHILE`.
    package func attach(
        _ bytes: [UInt8], as name: FileName, to id: InvoiceDataID, by who: String
    ) async throws(Failure) -> (invoice: InvoiceData, file: InvoiceFile, isNew: Bool) {
        try judge(bytes, name)
        for _ in 0..<BillingDesk.triesMax {
            var invoice = try await invoice(id)
            if let file = try attached(name, mailPromises.digest(bytes), to: invoice) { return (invoice, file, false) }
            let digest = try await files.keep(bytes, at: time.now)
            let file = InvoiceFile(name: name, digest: digest, bytesCount: bytes.count)
            invoice.files.append(file)
            let items = try await billing.items(of: [id])[id] ?? []
            guard try await billing.save(invoice, items: items, seenVersion: invoice.version) else { continue }
            invoice.version += 1
            // Billing may live in another database, so the entry follows the deed.
            try await audit.record(
                AuditEntry(
                    at: time.now, who: who, deed: "document attached", subject: "invoice \(id)",
                    after: ["file": JSON(name.description), "sha256": JSON(digest), "bytes": JSON(bytes.count)]))
            return (invoice, file, true)
        }
        throw .changedMeanwhile(id)
    }

    /// The collecting job may save the same invoice at the same moment, but hardly three times.
    private static let triesMax = 3

    private func judge(_ bytes: [UInt8], _ name: FileName) throws(Failure) {
        guard bytes.count <= Limits.invoiceFileBytesMax else {
            throw .fileRefused(name, because: "it is larger than \(Limits.invoiceFileBytesMax >> 20) MiB")
        }
        if let reason = PDFCheck.objection(to: bytes) {
            throw .fileRefused(name, because: "it is no whole PDF: \(reason)")
        }
    }

    /// The file as it is attached already; `nil` when it may be attached now.
    private func attached(
        _ name: FileName, _ digest: String, to invoice: InvoiceData
    ) throws(Failure) -> InvoiceFile? {
        guard invoice.direction == .incoming else {
            throw .actNotPossible(
                "Invoice \(invoice.id) is outgoing: its document comes signed from the ERP.",
                advice: "Attach documents to incoming invoices only.")
        }
        // Windows servers compare names without case.
        if let file = invoice.files.first(where: {
            $0.name.description.lowercased() == name.description.lowercased()
        }) {
            guard file.digest == digest else { throw .fileTaken(name, of: invoice) }
            return file
        }
        guard invoice.files.count < Limits.invoiceFilesMax else {
            throw .fileRefused(name, because: "the invoice has \(Limits.invoiceFilesMax) files already")
        }
        return nil
    }
}
