import Base
import HTTPServer
import InvoiceCollection
import Model

/// How invoices and received documents come into billing.
extension BillingRoutes {
    private static let invoiceID = Parameter.member(
        "invoice_id", .text(1...200), "Billing's id; the ERP's view names it in U_MVDocNum.", isRequired: true,
        example: "1000")
    private static let direction = Parameter.member(
        "direction", ValueForm<InvoiceData.Direction>.word, "OUTGOING or INCOMING.", isRequired: true,
        example: "OUTGOING")
    private static let transaction = Parameter.member(
        "transaction_slug", .text(1...200), "Its transaction, of which there is only one invoice.", isRequired: true,
        example: "OUT-2025-0700000")
    private static let account = Parameter.member(
        "account_code", .text(1...200), "The account it is written for.", isRequired: true, example: "AC0012")
    private static let ownerName = Parameter.member(
        "owner_name", .text(1...200), "Who the account belongs to.", isRequired: true, example: "Kovács Ágnes")
    private static let ownerEmail = Parameter.member(
        "owner_email", .text(0...320), "Where the invoice is mailed to; empty when nobody knows.",
        example: "agnes@example.com")
    private static let ownerLanguage = Parameter.member(
        "owner_language", .text(0...35), "In which language; without it the usual one.", example: "hu")

    var add: Route {
        Route(
            .post, "/api/billing/invoices", "addInvoice",
            "Keeps an invoice that waits for its number; the same again changes nothing.", topic: "Billing",
            .needs(.keepBilling),
            body: .json(
                BillingRoutes.invoiceID.declaration, BillingRoutes.direction.declaration,
                BillingRoutes.transaction.declaration, BillingRoutes.account.declaration,
                BillingRoutes.ownerName.declaration, BillingRoutes.ownerEmail.declaration,
                BillingRoutes.ownerLanguage.declaration),
            answers: [
                .json(BillingShapes.invoice.schema, "The invoice, which was kept already."),
                .json(
                    201, BillingShapes.invoice.schema, "The invoice, which waits now.",
                    headers: [("Location", "where it is shown")]),
            ], refusals: [409]
        ) { call throws(Failure) in
            let owner = Account(
                accountCode: try call.required(BillingRoutes.account),
                ownerName: try call.required(BillingRoutes.ownerName), ownerEmail: call[BillingRoutes.ownerEmail] ?? "",
                ownerLanguage: call[BillingRoutes.ownerLanguage])
            let draft = InvoiceDraft(
                id: InvoiceDataID(try call.required(BillingRoutes.invoiceID)),
                direction: try call.required(BillingRoutes.direction),
                transaction: try call.required(BillingRoutes.transaction), account: owner)
            let (invoice, isNew) = try await desk.add(draft, by: call.who)
            let shown = BillingShapes.invoice.json(invoice)
            guard isNew else { return .json(shown) }
            return Reply.json(shown, status: 201)
                .with("Location", "/api/billing/invoices/\(PathSegment.encoded(invoice.id.description))")
        }
    }

    var bring: Route {
        Route(
            .post, "/api/billing/import", "importInvoices",
            "Brings in invoices that wait for their number from a CSV file; the same file again changes nothing.",
            topic: "Billing", .needs(.keepBilling), parameters: [Importing.skipBadRows.declaration], body: .csv,
            answers: [.json(Importing.report.schema, "What became of the rows.")], refusals: [409, 422]
        ) { call throws(Failure) in
            let report = try await desk.importing.run(
                call.request.body, skipBadRows: call[Importing.skipBadRows] ?? false, by: call.who)
            return .json(Importing.report.json(report))
        }
    }

    private static let name = Parameter.query(
        "name", .fileName, "Name under which it is stored on the share; without it TRANSACTION.pdf.")

    var attach: Route {
        Route(
            .post, "/api/billing/invoices/{id}/files", "attachDocument",
            "Keeps the document received with an incoming invoice; the collecting job stores it on the share.",
            topic: "Billing", .needs(.keepBilling),
            parameters: [BillingRoutes.id.declaration, BillingRoutes.name.declaration], body: .pdf,
            answers: [
                .json(BillingShapes.file.schema, "The document, which was kept already."),
                .json(201, BillingShapes.file.schema, "The document, which is kept now."),
            ], refusals: [409, 422]
        ) { call throws(Failure) in
            let id = InvoiceDataID(try call.required(BillingRoutes.id))
            var name = call[BillingRoutes.name]
            if name == nil { name = try FileName("\(try await desk.invoice(id).transaction).pdf") }
            guard let name else { throw .broken("the document has a name") }
            let kept = try await desk.attach(call.request.body, as: name, to: id, by: call.who)
            return .json(BillingShapes.file.json(kept.file), status: kept.isNew ? 201 : 200)
        }
    }
}

extension ValueForm where Value == FileName {
    /// No path, no device, nothing that leads anywhere else.
    fileprivate static var fileName: Self {
        ValueForm(Schema.text(1...255)) { text throws(WrongValue) in
            do throws(Failure) { return try FileName(text) } catch {
                throw WrongValue("is no file name that can be used", remedy: error.summary)
            }
        }
    }
}

enum PathSegment {
    /// Everything but RFC 3986's unreserved characters is escaped.
    static func encoded(_ text: String) -> String {
        let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
        return text.utf8.map { byte in
            plain.contains(byte)
                ? String(UnicodeScalar(byte)) : "%" + Hexadecimal.text([byte]).uppercased()
        }.joined()
    }
}
