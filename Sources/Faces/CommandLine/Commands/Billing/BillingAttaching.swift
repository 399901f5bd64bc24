import Base
import Engine
import InvoiceCollection
import Model

enum BillingAttaching {
    private static let file = Parameter.argument("FILE", .text("FILE"), "The document, a PDF.")
    private static let name = Parameter.option(
        "name", .text("NAME"), "Name under which it is stored on the share; without it the file's own.")

    static let command = Command(
        "billing attach", "Keep the document received with an incoming invoice; the collection stores it on the share.",
        details: """
            The document must be one whole PDF of at most \(Limits.invoiceFileBytesMax >> 20) MiB. \
            Attaching the same one again changes nothing; another one under the same name is refused.
            """,
        parameters: [BillingParameters.id.declaration, file.declaration, name.declaration],
        examples: [
            .init("tieout billing attach 1003 scan.pdf --name IN-3.pdf", "the document, its size and its digest.")
        ],
        form: BillingForms.file.description,
        work: .atDesk { errand, office throws(Failure) in
            let path = errand.invocation[file] ?? ""
            let ownName = path.split(separator: "/").last.map(String.init) ?? path
            let kept = try await office.billingDesk.attach(
                try errand.readFile(path), as: try FileName(errand.invocation[name] ?? ownName),
                to: errand.invocation.invoice, by: errand.who)
            errand.voice.print(BillingForms.file.json(kept.file))
            let deed = kept.isNew ? "kept; the next \"tieout collect incoming\" stores it on the share" : "kept already"
            errand.voice.say(
                "\(errand.voice.mark(.good)) Invoice \(kept.invoice.id): \(kept.file.name), "
                    + "\(Counted(kept.file.bytesCount, "byte")), \(deed).")
            return .done
        })
}

enum BillingMailing {
    static let command = Command(
        "billing mail", "Have an issued invoice's mail sent again.",
        details: """
            A mail that is waiting, uncertain or parked is retried, as "tieout deliveries retry" does it. When it was \
            delivered, another mail with the same words and the same PDF is promised. "tieout serve" sends it.
            """,
        parameters: [BillingParameters.id.declaration],
        examples: [.init("tieout billing mail 1000", "the delivery that will do it.")],
        form: Forms.delivery.description,
        work: .atDesk { errand, office throws(Failure) in
            let delivery = try await office.billingDesk.mailAgain(errand.invocation.invoice, by: errand.who)
            errand.voice.print(Forms.delivery.json(delivery))
            errand.voice.say("\(errand.voice.mark(.good)) Delivery \(delivery.id) mails it; \"tieout serve\" sends it.")
            return .done
        })
}

enum BillingParameters {
    static let id = Parameter.argument("ID", .text("ID"), "Id of an invoice, as \"tieout billing list\" shows it.")
}

extension Invocation {
    /// The invoice named as `ID`.
    var invoice: InvoiceDataID { InvoiceDataID(self[BillingParameters.id] ?? "") }
}
