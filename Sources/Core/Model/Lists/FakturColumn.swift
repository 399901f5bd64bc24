/// One thing that is told of every faktur in a list or a file, under the name it has there. Those of an import come under
/// its names, so that what was exported can be imported.
package enum FakturColumn: String, CaseIterable, Sendable {
    case id, type, status
    /// Of the submission to the ledger.
    case submission = "sap_submission_status"
    case customerCode = "customer_code"
    case customerName = "customer_name"
    case invoiceNo = "invoice_no"
    case invoiceDate = "invoice_date"
    case currency, kurs, dpp, ppn
    case wtaxAmount = "wtax_amount"
    case taxCode = "tax_code"
    case paymentTermsDays = "payment_terms_days"
    case project, department, account
    case fakturNo = "faktur_no"
    case fakturDate = "faktur_date"
    case docNum = "doc_num"
    case postingDate = "posting_date"
    case remarks
    case createdBy = "created_by"
    case createdAt = "created_at"
    /// dpp + ppn.
    case total
    case docEntry = "doc_entry"
    case journalNumber = "journal_number"
    /// Who confirmed the posting, and when.
    case postedBy = "posted_by"
    case postedAt = "posted_at"
    /// Who gave the tax office's number, and when.
    case answeredBy = "answered_by"
    case answeredAt = "answered_at"
}

/// The columns somebody wants to see of a list of fakturs. The invoice number is always among them: it leads to the faktur.
package struct FakturColumns: Hashable, Sendable {
    /// In the order in which a list shows them, which is always the same.
    package let shown: [FakturColumn]

    package init(_ columns: some Sequence<FakturColumn>) {
        let wanted = Set(columns).union([.invoiceNo])
        shown = FakturColumns.offered.filter(wanted.contains)
    }

    /// What there is to choose from, in order.
    package static let offered: [FakturColumn] = [
        .invoiceDate, .invoiceNo, .type, .fakturNo, .fakturDate, .customerName, .customerCode, .dpp, .ppn, .total,
        .wtaxAmount, .currency, .kurs, .status, .docNum, .docEntry, .journalNumber, .postingDate, .postedBy, .postedAt,
        .answeredBy, .answeredAt, .createdBy, .createdAt, .taxCode, .paymentTermsDays, .project, .department, .account,
        .remarks,
    ]

    /// What everybody sees who chose nothing.
    package static let usual = FakturColumns([
        .invoiceDate, .invoiceNo, .fakturNo, .customerName, .dpp, .ppn, .status,
    ])

    /// Those of a file that holds what the list shows. A list says in one word where a faktur stands; a file needs both.
    package var inFile: [FakturColumn] { shown.flatMap { $0 == .status ? [.status, .submission] : [$0] } }
}

extension FakturColumns: LosslessStringConvertible {
    /// `invoice_no,dpp`: for an address.
    package var description: String { shown.map(\.rawValue).joined(separator: ",") }

    /// Names that no column has are passed over, such as those of another version; `nil` when none is left.
    package init?(_ text: String) {
        let named = text.split(separator: ",").compactMap { FakturColumn(rawValue: String($0)) }
            .filter(FakturColumns.offered.contains)
        guard !named.isEmpty else { return nil }
        self.init(named)
    }
}
