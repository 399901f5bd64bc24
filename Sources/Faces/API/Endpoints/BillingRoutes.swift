import Base
import HTTPServer
import InvoiceCollection
import Model

/// Billing's invoices: look, and have a mail sent again. (`BillingEntryRoutes.swift` brings them in.)
struct BillingRoutes {
    let desk: BillingDesk

    var all: [Route] { [list, add, bring, show, file, attach, mailAgain, findings] }

    static let id = Parameter.path("id", .text(1...200), "Billing's id of the invoice.", example: "1000")

    private static let direction = Parameter.query(
        "direction", ValueForm<InvoiceData.Direction>.word, "Only outgoing, or only incoming invoices.")
    private static let status = Parameter.query(
        "status", ValueForm<InvoiceData.Status>.word, "Only these; may be repeated.", repeats: true)
    private static let isFinished = Parameter.query(
        "finished", .flag, "Only those that wait for nothing more, or only the others.")
    private static let account = Parameter.query("account", .text(1...200), "Only of this account.")
    private static let cursor = Parameter.query(
        "cursor", Cursor.form(of: "billing-invoices"), "Where the page begins.")

    private var list: Route {
        Route(
            .get, "/api/billing/invoices", "listInvoices", "Lists billing's invoices and where each of them stands.",
            topic: "Billing", .needs(.view),
            parameters: [
                BillingRoutes.direction.declaration, BillingRoutes.status.declaration,
                BillingRoutes.isFinished.declaration, BillingRoutes.account.declaration,
                PageParameters.limit.declaration, BillingRoutes.cursor.declaration,
            ],
            answers: [.json(Page.schema(BillingShapes.invoice), "One page of invoices.")]
        ) { call throws(Failure) in
            var filter = BillingFilter()
            filter.direction = call[BillingRoutes.direction]
            filter.statuses = call.all(BillingRoutes.status)
            filter.isFinished = call[BillingRoutes.isFinished]
            filter.account = call[BillingRoutes.account]
            filter.after = call[BillingRoutes.cursor].map { InvoiceDataID($0.last) }
            let limit = PageParameters.limit(call)
            filter.limit = limit + 1
            let found = try await desk.billing.list(filter)
            let page = Page(found, limit: limit, of: "billing-invoices") { $0.id.description }
            return .json(page.json(BillingShapes.invoice))
        }
    }

    private var show: Route {
        Route(
            .get, "/api/billing/invoices/{id}", "showInvoice",
            "Shows an invoice with its account's owner, items, files, finding and mails.", topic: "Billing",
            .needs(.view), parameters: [BillingRoutes.id.declaration],
            answers: [.json(BillingShapes.whole.schema, "The invoice.", headers: [ETag.header])]
        ) { call throws(Failure) in
            let view = try await desk.view(InvoiceDataID(try call.required(BillingRoutes.id)))
            return Reply.json(BillingShapes.whole.json(view)).with("ETag", ETag.of(String(view.invoice.version)))
        }
    }

    private static let sha256 = Parameter.path(
        "sha256", .digest, "The file's digest, as the invoice names it.",
        example: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")

    private var file: Route {
        Route(
            .get, "/api/billing/invoices/{id}/files/{sha256}", "downloadInvoiceFile",
            "Downloads a file that belongs to an invoice, exactly as it was fetched or attached.", topic: "Billing",
            .needs(.view), parameters: [BillingRoutes.id.declaration, BillingRoutes.sha256.declaration],
            answers: [
                .file(
                    "application/pdf", "The file.",
                    headers: [("Content-Disposition", "the name under which to save it"), ETag.header])
            ]
        ) { call throws(Failure) in
            let digest = try call.required(BillingRoutes.sha256)
            let found = try await desk.file(digest, of: InvoiceDataID(try call.required(BillingRoutes.id)))
            // A file is what its digest says, so the digest is all there is to know about its state.
            return Reply(.file(found.bytes, name: found.file.name.description, mediaType: "application/pdf"))
                .with("ETag", "\"\(digest)\"")
        }
    }

    private var mailAgain: Route {
        Route(
            .post, "/api/billing/invoices/{id}/mail", "mailInvoiceAgain",
            "Has an invoice's mail sent again: a settled one as another mail, any other by retrying it.",
            topic: "Billing", .needs(.keepBilling), parameters: [BillingRoutes.id.declaration],
            answers: [.json(202, DeliveryShapes.delivery.schema, "The delivery that will do it.")], refusals: [409]
        ) { call throws(Failure) in
            let id = InvoiceDataID(try call.required(BillingRoutes.id))
            return .json(DeliveryShapes.delivery.json(try await desk.mailAgain(id, by: call.who)), status: 202)
        }
    }

    // MARK: - Findings

    private static let findingCursor = Parameter.query("cursor", Cursor.finding, "Where the page begins.")

    private var findings: Route {
        Route(
            .get, "/api/billing/findings", "listFindings", "Lists what a person must look at in the ERP's views.",
            topic: "Billing", .needs(.view),
            parameters: [
                BillingRoutes.direction.declaration, PageParameters.limit.declaration,
                BillingRoutes.findingCursor.declaration,
            ],
            answers: [.json(Page.schema(BillingShapes.finding), "One page of findings.")]
        ) { call throws(Failure) in
            let limit = PageParameters.limit(call)
            let found = try await desk.findings.list(
                call[BillingRoutes.direction], after: call[BillingRoutes.findingCursor], limit: limit + 1)
            let page = Page(found, limit: limit, of: Cursor.findings) {
                "\($0.direction.rawValue):\($0.documentNumber)"
            }
            return .json(page.json(BillingShapes.finding))
        }
    }
}

extension Cursor {
    fileprivate static let findings = "billing-findings"

    /// Direction and document number of the last finding; what it said does not matter.
    fileprivate static var finding: ValueForm<CollectionFinding> {
        let form = form(of: findings)
        return ValueForm(form.schema) { text throws(WrongValue) in
            let last = try form.fromText(text).last
            guard let direction = InvoiceData.Direction(rawValue: String(last.prefix { $0 != ":" })), last.contains(":")
            else { throw WrongValue("is no cursor of this list", remedy: "Send \"next\" as the page before gave it.") }
            return CollectionFinding(
                direction: direction, documentNumber: String(last.drop { $0 != ":" }.dropFirst()),
                failure: Failure(.invoiceRowsDisagree, .askHuman, "", advice: ""),
                since: Timestamp(milliseconds: 0))
        }
    }
}
