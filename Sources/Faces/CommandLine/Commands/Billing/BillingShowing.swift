import Base
import Engine
import InvoiceCollection
import Model

enum BillingShowing {
    static let command = Command(
        "billing show", "Show an invoice of billing: its account's owner, items, files, finding and mails.",
        parameters: [BillingParameters.id.declaration],
        examples: [.init("tieout billing show 1000", "every item, and their sum.")],
        form: form,
        work: .atDesk { errand, office throws(Failure) in
            let view = try await office.billingDesk.view(errand.invocation.invoice)
            errand.voice.print(json(view))
            tell(view, errand.voice)
            return .done
        })

    static let form =
        BillingForms.invoice.description
        + FormDescription(members: [
            .init(name: "owner_name", sentence: "who the account belongs to, or null"),
            .init(name: "owner_email", sentence: "where it is mailed to; empty when nobody knows, or null"),
            .init(name: "owner_language", sentence: "in which language, or null for the usual one"),
        ])
        + BillingForms.item.description.listed(as: "items")
        + FormDescription(members: [
            .init(name: "finding", sentence: "what a person must look at, as \"billing findings\" prints it, or null"),
            .init(
                name: "mails",
                sentence: "its mail and copies that were asked for, as \"deliveries list\" prints deliveries"),
        ])

    private static func json(_ view: InvoiceView) -> JSON {
        var form = BillingForms.invoice.json(view.invoice)
        form["owner_name"] = JSON(view.account?.ownerName)
        form["owner_email"] = JSON(view.account?.ownerEmail)
        form["owner_language"] = JSON(view.account?.ownerLanguage)
        form["items"] = BillingForms.item.json(view.items)
        form["finding"] = view.finding.map { BillingFindings.form.json($0) } ?? .null
        form["mails"] = Forms.delivery.json(view.mails)
        return form
    }

    private static func tell(_ view: InvoiceView, _ voice: Voice) {
        let invoice = view.invoice
        voice.say("Invoice \(invoice.id), \(invoice.direction.word): \(invoice.standing).")
        voice.say("  Transaction \(invoice.transaction), account \(invoice.account)")
        if let owner = view.account {
            voice.say("  Owner \(owner.ownerName), \(owner.ownerEmail.isEmpty ? "no e-mail" : owner.ownerEmail)")
        }
        if let number = invoice.invoiceNumber {
            voice.say("  Number \(number)" + (invoice.docNum.map { ", document \($0) in the ERP" } ?? ""))
        }
        for file in invoice.files { voice.say("  File \(file.name), \(Counted(file.bytesCount, "byte"))") }
        for mail in view.mails {
            voice.say("  Mail \(mail.state.rawValue), delivery \(mail.id)" + (mail.failure.map { ": \($0)" } ?? ""))
        }
        if let finding = view.finding { voice.say("  \(voice.mark(.attention)) \(finding.failure)") }
        guard !view.items.isEmpty else { return }
        voice.say()
        voice.say(table(view.items))
        let standing = view.items.filter { $0.vanishedAt == nil }
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
