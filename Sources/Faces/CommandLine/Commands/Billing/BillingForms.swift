import Base
import Model

/// How billing's invoices are shown, for people and for programs.
enum BillingForms {
    static let invoice = JSONForm<InvoiceData>([
        .init("id", "billing's id; U_MVDocNum in the ERP") { JSON($0.id.description) },
        .init("direction", "OUTGOING or INCOMING") { JSON($0.direction.rawValue) },
        .init("status", "WAITING, NORMAL_ISSUED or RECEIVED") { JSON($0.status.rawValue) },
        .init("standing", "where it stands, in the words people use") { JSON($0.standing) },
        .init("transaction", "slug of its transaction") { JSON($0.transaction) },
        .init("account_code", "code of its account") { JSON($0.account) },
        .init("invoice_number", "its number, or null while it waits") { JSON($0.invoiceNumber) },
        .init("doc_num", "the ERP's document number, or null") { JSON($0.docNum) },
        .init("files", "its files: name, sha256, bytes, and when each was stored on the share") { file.json($0.files) },
        .init("collected_at", "when its items were last made to agree with the ERP, or null") { JSON($0.collectedAt) },
    ])

    static let item = JSONForm<InvoiceItem>([
        .init("number", "its number within the invoice, from 1") { JSON($0.number) },
        .init("ledger_account_code", "account in the ledger, or null") { JSON($0.content.ledgerAccountCode) },
        .init("cost_code", "cost centre, or null") { JSON($0.content.costCode) },
        .init("cost_code2", "project, or null") { JSON($0.content.costCode2) },
        .init("net_amount_invoicing_in_system_currency", "exact decimal") {
            JSON($0.content.netAmountInvoicingInSystemCurrency)
        },
        .init("net_amount_invoicing_in_foreign_currency", "exact decimal, or null") {
            $0.content.netAmountInvoicingInForeignCurrency.map { JSON($0) } ?? .null
        },
        .init("row", "the ERP's DocEntry/LineNum, or null when the view has none") { JSON($0.rowKey?.description) },
        .init("vanished_at", "when the ERP's view stopped showing it, or null") { JSON($0.vanishedAt) },
    ])

    static let file = JSONForm<InvoiceFile>([
        .init("name", "its name") { JSON($0.name.description) },
        .init("sha256", "digest of its content") { JSON($0.digest) },
        .init("bytes", "its size") { JSON($0.bytesCount) },
        .init("stored_at", "when it was stored on the share, or null") { JSON($0.storedAt) },
    ])
}

extension InvoiceData {
    /// Where it stands, in a few words.
    var standing: String {
        switch (status, direction) {
        case (.waiting, _): "waits for the ERP"
        case (.normalIssued, _): files.isEmpty ? "issued, waits for the signed file" : "issued"
        case (.received, _): isFinished ? "received" : "received, waits for its place on the share"
        }
    }
}
