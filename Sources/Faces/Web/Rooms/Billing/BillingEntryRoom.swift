import Base
import HTTPServer
import InvoiceCollection
import Model

/// Enters one invoice that waits for its number.
struct BillingEntryRoom: Sendable {
    let desk: BillingDesk

    var routes: [WebRoute] {
        [
            .get("/billing/new", .needs(.keepBilling)) { visit throws(Failure) in .page(form(visit)) },
            .post("/billing/new", .needs(.keepBilling)) { visit throws(Failure) in try await add(visit) },
        ]
    }

    private func add(_ visit: Visit) async throws(Failure) -> WebAnswer {
        func typed(_ name: String) -> String { visit.form[name] ?? "" }
        let draft = InvoiceDraft(
            id: InvoiceDataID(typed("invoice_id")),
            direction: InvoiceData.Direction(rawValue: typed("direction")) ?? .outgoing,
            transaction: typed("transaction_slug"),
            account: Account(
                accountCode: typed("account_code"), ownerName: typed("owner_name"), ownerEmail: typed("owner_email"),
                ownerLanguage: typed("owner_language").isEmpty ? nil : typed("owner_language")))
        let problems = try await desk.problems(with: draft)
        guard problems.isEmpty else { return .page(form(visit, problems)) }
        let (invoice, isNew) = try await desk.add(draft, by: visit.who)
        return .see(
            BillingPath.page(invoice.id), notice: .good(visit.say(isNew ? .invoiceKept : .invoiceKeptAlready)))
    }

    private func form(_ visit: Visit, _ problems: [ImportReport.BadRow] = []) -> Page {
        func fault(_ name: String) -> String? {
            problems.first { $0.column == name }.map { visit.tell($0.message) + ". " + visit.tell($0.remedy) }
        }
        func text(_ name: String, _ label: Phrase, _ hint: Phrase?, type: String = "text", isRequired: Bool = true)
            -> HTML
        {
            Form.text(
                name, visit.say(label), value: visit.form[name] ?? "", type: type, hint: hint.map { visit.say($0) },
                fault: fault(name), isRequired: isRequired)
        }
        let directions = InvoiceData.Direction.allCases.map { (value: $0.rawValue, label: visit.say($0.words)) }
        return Page(
            visit.say(.newInvoice), in: .billing, status: problems.isEmpty ? 200 : 422,
            """
            <p class="crumbs"><a href="/billing">\(visit.say(Room.billing.name))</a></p>
            <h1>\(visit.say(.newInvoice))</h1>
            <form method="post" action="/billing/new" class="sheet">\(Form.token(visit))<div class="grid">
            \(text("invoice_id", .invoiceID, .invoiceIDHint))
            \(Form.choice("direction", visit.say(.directionWord), options: directions, chosen: visit.form["direction"] ?? "OUTGOING", fault: fault("direction")))
            \(text("transaction_slug", .transactionWord, .transactionHint))
            \(text("account_code", .accountWord, nil))
            \(text("owner_name", .ownerWord, nil))
            \(text("owner_email", .ownerEmail, .ownerEmailHint, isRequired: false))
            \(text("owner_language", .ownerLanguage, .ownerLanguageHint, isRequired: false))
            </div><div class="acts">\(Form.submit(visit, .keepInvoice))<a class="button" href="/billing">\(visit.say(.cancelAct))</a></div></form>
            """)
    }
}
