import Base
import InvoiceCollection
import Model

/// Invoices and rows of the view, with only the differing parts spelled out.
enum Collected {
    static let now = Timestamp(milliseconds: 1_767_600_000_000)

    static func invoice(
        _ id: String = "1000", _ direction: InvoiceData.Direction = .outgoing, status: InvoiceData.Status = .waiting
    ) -> InvoiceData {
        InvoiceData(
            id: InvoiceDataID(id), direction: direction, transaction: "OUT-\(id)", account: "AC0012", status: status)
    }

    /// A row as the view of outgoing invoices shows it; without a key unless a line is given.
    static func row(
        _ amount: String? = "12.500000", account: String? = "911100", line: Int64? = nil, of id: String = "1000"
    ) -> InvoiceViewRow {
        var row = InvoiceViewRow(documentNumber: id)
        row.docNum = "250000"
        row.orNumber = "OUT-\(id)"
        row.account = account
        row.costCenter = "CC10"
        row.project = "022C"
        row.netAmountInLC = amount
        row.netAmountInFC = "0.000000"
        row.eSignInvoice = #"\\sapfs\esign\2025\OUT-\#(id)_árvíztűrő.pdf"#
        row.cardCode = "AC0012"
        row.key = line.map { RowKey(docEntry: 5000, lineNum: $0) }
        return row
    }

    static func plan(
        _ invoice: InvoiceData = invoice(), items: [InvoiceItem] = [], rows: [InvoiceViewRow],
        _ settings: CollectionSettings = CollectionSettings(), at now: Timestamp = now
    ) -> CollectionPlan {
        CollectionPlan(invoice, items: items, rows: rows, settings: settings, at: now)
    }
}

extension CollectionPlan {
    var failure: Failure? {
        if case .parked(let failure) = verdict { return failure }
        return nil
    }

    /// What the live items say, in an order of their own.
    var contents: [ItemContent] { items.items.filter { $0.vanishedAt == nil }.map(\.content).sorted() }
}
