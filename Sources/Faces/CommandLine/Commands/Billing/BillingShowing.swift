import Base
import Model

enum BillingShowing {
    private static let id = Parameter.argument(
        "ID", .text("ID"), "Id of an invoice, as \"tieout billing list\" shows it.")

    static let command = Command(
        "billing show", "Show an invoice of billing: its account's owner, its items, its files.",
        parameters: [id.declaration],
        examples: [.init("tieout billing show 1000", "every item, and their sum.")],
        form: BillingForms.invoice.description
            + FormDescription(members: [
                .init(name: "owner_name", sentence: "who the account belongs to, or null"),
                .init(
                    name: "owner_email", sentence: "where the invoice is mailed to; empty when nobody knows, or null"),
            ])
            + BillingForms.item.description.listed(as: "items"),
        work: .atDesk { errand, office throws(Failure) in
            let id = InvoiceDataID(errand.invocation[id] ?? "")
            guard let invoice = try await office.billing.invoices([id]).first else { throw .unknownInvoice(id) }
            let items = try await office.billing.items(of: [id])[id] ?? []
            let owner = try await office.billing.accounts([invoice.account]).first
            var form = BillingForms.invoice.json(invoice)
            form["owner_name"] = JSON(owner?.ownerName)
            form["owner_email"] = JSON(owner?.ownerEmail)
            form["items"] = BillingForms.item.json(items)
            errand.voice.print(form)
            tell(invoice, items, owner, errand.voice)
            return .done
        })

    private static func tell(_ invoice: InvoiceData, _ items: [InvoiceItem], _ owner: Account?, _ voice: Voice) {
        voice.say("Invoice \(invoice.id), \(invoice.direction.word): \(invoice.standing).")
        voice.say("  Transaction \(invoice.transaction), account \(invoice.account)")
        if let owner {
            voice.say("  Owner \(owner.ownerName), \(owner.ownerEmail.isEmpty ? "no e-mail" : owner.ownerEmail)")
        }
        if let number = invoice.invoiceNumber {
            voice.say("  Number \(number)" + (invoice.docNum.map { ", document \($0) in the ERP" } ?? ""))
        }
        for file in invoice.files { voice.say("  File \(file.name), \(Counted(file.bytesCount, "byte"))") }
        guard !items.isEmpty else { return }
        voice.say()
        voice.say(table(items))
        let standing = items.filter { $0.vanishedAt == nil }
        let sum = standing.map(\.content.netAmountInvoicingInSystemCurrency).total()
        voice.say("\(Counted(standing.count, "item")), \(sum?.grouped ?? "more than can be added up") net.")
    }

    private static func table(_ items: [InvoiceItem]) -> Columns {
        var columns = Columns(
            .init("No", .right), .init("Account"), .init("Cost"), .init("Project"), .init("Net", .right),
            .init("Foreign", .right), .init("", givesWay: true))
        for item in items {
            let content = item.content
            columns.add(
                .init("\(item.number)"), .init(content.ledgerAccountCode ?? "–"), .init(content.costCode ?? "–"),
                .init(content.costCode2 ?? "–"), .init(content.netAmountInvoicingInSystemCurrency.grouped),
                .init(content.netAmountInvoicingInForeignCurrency?.grouped ?? "–"),
                .init(item.vanishedAt.map { "vanished \($0)" } ?? ""))
        }
        return columns
    }
}
