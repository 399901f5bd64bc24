import Base
import Model

extension TableCell {
    /// What a column of a file says of a faktur.
    init(_ column: FakturColumn, of faktur: Faktur, customer: Customer?) {
        self =
            switch column {
            case .id: .text("\(faktur.id)")
            case .type: .text(faktur.type.rawValue)
            case .status: .text(faktur.status.rawValue)
            case .submission: .text(faktur.submission.status.rawValue)
            case .customerCode: .text(customer?.code ?? "")
            case .customerName: .text(customer?.name ?? "")
            case .invoiceNo: .text(faktur.invoiceNo)
            case .invoiceDate: .day(faktur.invoiceDate)
            case .currency: .text(faktur.currency)
            case .kurs: .amount(faktur.kurs)
            case .dpp: .amount(faktur.dpp)
            case .ppn: .amount(faktur.ppn)
            case .wtaxAmount: .amount(faktur.wtaxAmount)
            case .taxCode: .text(faktur.taxCode ?? "")
            case .paymentTermsDays: .number(faktur.paymentTermsDays)
            case .project: .text(faktur.project ?? "")
            case .department: .text(faktur.department ?? "")
            case .account: .text(faktur.account ?? "")
            case .fakturNo: .text(faktur.fakturNo ?? "")
            case .fakturDate: faktur.fakturDate.map(TableCell.day) ?? .empty
            case .docNum: .number(faktur.docNum)
            case .postingDate: faktur.postingDate.map(TableCell.day) ?? .empty
            case .remarks: .text(faktur.remarks)
            case .createdBy: .text(faktur.createdBy)
            case .createdAt: .moment(faktur.createdAt)
            case .total: faktur.total.map(TableCell.amount) ?? .empty
            case .docEntry: .number(faktur.submission.docEntry)
            case .journalNumber: .number(faktur.submission.journalNumber)
            case .postedBy: .text(faktur.submission.submittedBy ?? "")
            case .postedAt: .moment(faktur.submission.submittedAt)
            case .answeredBy: .text(faktur.responseBy ?? "")
            case .answeredAt: .moment(faktur.responseAt)
            }
    }

    private static func number(_ number: (some BinaryInteger)?) -> TableCell { .text(number.map { "\($0)" } ?? "") }
    private static func moment(_ moment: Timestamp?) -> TableCell { .text(moment.map { "\($0)" } ?? "") }

    private static let empty = TableCell.text("")
}
