import Base
import HTTPServer
import InvoiceCollection
import Model

/// How billing's invoices are answered.
enum BillingShapes {
    static let invoice = Shape<InvoiceData>("Invoice", members { $0 })

    /// The invoice, and what belongs to it.
    static let whole = Shape<InvoiceView>(
        "WholeInvoice",
        members { $0.invoice } + [
            .init("owner_name", Schema.text.orNull, "who the account belongs to, or null") {
                JSON($0.account?.ownerName)
            },
            .init("owner_email", Schema.text.orNull, "where it is mailed to; empty when nobody knows, or null") {
                JSON($0.account?.ownerEmail)
            },
            .init("owner_language", Schema.text.orNull, "in which language, or null for the usual one") {
                JSON($0.account?.ownerLanguage)
            },
            .init("items", .list(of: item.schema), "its items, in the order of their numbers") { item.json($0.items) },
            .init("finding", finding.schema.orNull, "what a person must look at, or null") {
                $0.finding.map { finding.json($0) } ?? .null
            },
            .init("mails", .list(of: DeliveryShapes.delivery.schema), "its mail, and copies that were asked for") {
                DeliveryShapes.delivery.json($0.mails)
            },
        ])

    private static func members<Value>(
        _ invoice: @escaping @Sendable (Value) -> InvoiceData
    ) -> [Shape<Value>.Member] {
        [
            .init("id", .text, "billing's id; U_MVDocNum in the ERP") { JSON(invoice($0).id.description) },
            .init("direction", .word(InvoiceData.Direction.self), "OUTGOING or INCOMING") {
                JSON(invoice($0).direction.rawValue)
            },
            .init("status", .word(InvoiceData.Status.self), "how far it got") { JSON(invoice($0).status.rawValue) },
            .init("transaction", .text, "slug of its transaction") { JSON(invoice($0).transaction) },
            .init("account_code", .text, "code of its account") { JSON(invoice($0).account) },
            .init("invoice_number", Schema.text.orNull, "its number, or null while it waits") {
                JSON(invoice($0).invoiceNumber)
            },
            .init("doc_num", Schema.text.orNull, "the ERP's document number, or null") { JSON(invoice($0).docNum) },
            .init("files", .list(of: file.schema), "its files") { file.json(invoice($0).files) },
            .init("collected_at", Schema.moment.orNull, "when its items were last made to agree with the ERP, or null")
            {
                JSON(invoice($0).collectedAt)
            },
        ]
    }

    static let file = Shape<InvoiceFile>(
        "InvoiceFile",
        [
            .init("name", .text, "its name") { JSON($0.name.description) },
            .init("sha256", .text, "digest of its content, by which it is downloaded") { JSON($0.digest) },
            .init("bytes", .count, "its size") { JSON($0.bytesCount) },
            .init("stored_at", Schema.moment.orNull, "when it was stored on the share, or null") { JSON($0.storedAt) },
        ])

    static let item = Shape<InvoiceItem>(
        "InvoiceItem",
        [
            .init("number", .count, "its number within the invoice, from 1") { JSON($0.number) },
            .init("ledger_account_code", Schema.text.orNull, "account in the ledger, or null") {
                JSON($0.content.ledgerAccountCode)
            },
            .init("cost_code", Schema.text.orNull, "cost centre, or null") { JSON($0.content.costCode) },
            .init("cost_code2", Schema.text.orNull, "project, or null") { JSON($0.content.costCode2) },
            .init("net_amount_invoicing_in_system_currency", .amount, "exact decimal") {
                JSON($0.content.netAmountInvoicingInSystemCurrency)
            },
            .init("net_amount_invoicing_in_foreign_currency", Schema.amount.orNull, "exact decimal, or null") {
                JSON($0.content.netAmountInvoicingInForeignCurrency)
            },
            .init("row", Schema.text.orNull, "the ERP's DocEntry/LineNum, or null when the view has none") {
                JSON($0.rowKey?.description)
            },
            .init("vanished_at", Schema.moment.orNull, "when the ERP's view stopped showing it, or null") {
                JSON($0.vanishedAt)
            },
        ])

    static let finding = Shape<CollectionFinding>(
        "Finding",
        [
            .init("direction", .word(InvoiceData.Direction.self), "OUTGOING or INCOMING") {
                JSON($0.direction.rawValue)
            },
            .init("document_number", .text, "U_MVDocNum, as the ERP shows it") { JSON($0.documentNumber) },
            .init("since", .moment, "when it was first found") { JSON($0.since) },
            .init("failure", CommonShapes.failure.schema, "code, verdict, summary, advice and place") {
                CommonShapes.json($0.failure)
            },
        ])
}
