import Base
import Model

/// The cells of a faktur's line, column by column; written straight into the page, because a list has hundreds of them.
///
/// Number, customer, one amount and status explain themselves and lead the card that the line is on a phone (`lead`, `who`,
/// `side`, `state`); every other cell but the date carries its column's name, which the card puts before it.
struct FakturCells: Sendable {
    let buyers: [CustomerID: FakturOverview.Buyer]
    let visit: Visit
    private let format: Format
    private let columns: [(column: FakturColumn, opening: HTML)]
    /// The amount that leads, with the currency.
    private let leadingAmount: FakturColumn?

    init(columns: [FakturColumn], buyers: [CustomerID: FakturOverview.Buyer], visit: Visit) {
        self.buyers = buyers
        self.visit = visit
        format = visit.format
        let leading = [FakturColumn.total, .dpp, .ppn].first { columns.contains($0) }
        leadingAmount = leading
        self.columns = columns.map { ($0, FakturCells.opening($0, isLeadingAmount: $0 == leading, visit)) }
    }

    func append(_ faktur: Faktur, to row: inout HTML) {
        for (column, opening) in columns {
            if let text = text(column, faktur) {
                guard !text.isEmpty else {
                    row.appendLiteral("<td></td>")
                    continue
                }
                row.appendInterpolation(opening)
                row.appendInterpolation(text)
            } else {
                row.appendInterpolation(opening)
                appendMarkup(column, faktur, to: &row)
            }
            row.appendLiteral("</td>")
        }
    }

    private static func opening(_ column: FakturColumn, isLeadingAmount: Bool, _ visit: Visit) -> HTML {
        let label = visit.say(column.heading)
        return switch column {
        case _ where isLeadingAmount: "<td class=\"amount side\">"
        case .invoiceNo: "<td class=\"id lead\">"
        case .customerName: "<td class=\"who\">"
        case .status: "<td class=\"state\">"
        case .invoiceDate: "<td class=\"date\">"
        case .dpp: "<td class=\"amount\" data-label=\"\(label)\">"
        case .ppn, .total, .wtaxAmount, .kurs, .paymentTermsDays:
            "<td class=\"amount rest\" data-label=\"\(label)\">"
        case .fakturDate, .postingDate, .postedAt, .answeredAt, .createdAt:
            "<td class=\"date\" data-label=\"\(label)\">"
        case .remarks: "<td class=\"wide\" data-label=\"\(label)\">"
        default: "<td class=\"id small\" data-label=\"\(label)\">"
        }
    }

    // MARK: - What is more than text

    private func appendMarkup(_ column: FakturColumn, _ faktur: Faktur, to row: inout HTML) {
        switch column {
        case .invoiceNo:
            row.appendLiteral("<a href=\"")
            row.appendInterpolation(FakturPath.page(faktur.id))
            row.appendLiteral("\">")
            row.appendInterpolation(faktur.invoiceNo)
            row.appendLiteral("</a>")
        case .customerName: appendBuyer(faktur, to: &row)
        case .status: row.appendInterpolation(Badge.standing(of: faktur).html(visit))
        case .dpp: append(faktur.dpp, column, faktur, to: &row)
        case .ppn: append(faktur.ppn, column, faktur, to: &row)
        case .total: append(faktur.total, column, faktur, to: &row)
        case .postedAt: append(faktur.submission.submittedAt, to: &row)
        case .answeredAt: append(faktur.responseAt, to: &row)
        case .createdAt: append(faktur.createdAt, to: &row)
        default: break
        }
    }

    private func append(_ amount: Amount?, _ column: FakturColumn, _ faktur: Faktur, to row: inout HTML) {
        row.appendInterpolation(amount.map { format.amount($0) } ?? "\u{2013}")
        guard column == leadingAmount else { return }
        row.appendLiteral("<span class=\"currency\">")
        row.appendInterpolation(faktur.currency)
        row.appendLiteral("</span>")
    }

    private func append(_ moment: Timestamp?, to row: inout HTML) {
        if let moment { row.appendInterpolation(format.moment(moment)) }
    }

    private func appendBuyer(_ faktur: Faktur, to row: inout HTML) {
        guard let customer = faktur.customer.flatMap({ buyers[$0] }) else {
            let nobody: HTML = "<span class=\"quiet\">\(visit.say(.noCustomer))</span>"
            return row.appendInterpolation(nobody)
        }
        // The code stands on the customer's page; here only its absence is news.
        guard let code = customer.code else {
            let name: HTML = "\(customer.name) <span class=\"quiet small\">\(visit.say(.noSAPCode))</span>"
            return row.appendInterpolation(name)
        }
        row.appendLiteral("<span title=\"")
        row.appendInterpolation(code)
        row.appendLiteral("\">")
        row.appendInterpolation(customer.name)
        row.appendLiteral("</span>")
    }

    // MARK: - What is text

    /// `nil` for a column that is more than text.
    private func text(_ column: FakturColumn, _ faktur: Faktur) -> String? {
        switch column {
        case .invoiceDate: format.date(faktur.invoiceDate)
        case .fakturDate: faktur.fakturDate.map { format.date($0) } ?? ""
        case .postingDate: faktur.postingDate.map { format.date($0) } ?? ""
        case .wtaxAmount: format.amount(faktur.wtaxAmount)
        case .kurs: format.amount(faktur.kurs)
        case .type: visit.say(faktur.type == .sales ? .typeSales : .typePurchase)
        case .customerCode: faktur.customer.flatMap { buyers[$0]?.code } ?? ""
        case .currency: faktur.currency
        case .fakturNo: faktur.fakturNo.map { FakturNumber($0)?.formatted ?? $0 } ?? ""
        case .docNum: faktur.docNum.map { "\($0)" } ?? ""
        case .docEntry: faktur.submission.docEntry.map { "\($0)" } ?? ""
        case .journalNumber: faktur.submission.journalNumber.map { "\($0)" } ?? ""
        case .paymentTermsDays: faktur.paymentTermsDays.map { format.number($0) } ?? ""
        case .postedBy: faktur.submission.submittedBy ?? ""
        case .answeredBy: faktur.responseBy ?? ""
        case .createdBy: faktur.createdBy
        case .taxCode: faktur.taxCode ?? ""
        case .project: faktur.project ?? ""
        case .department: faktur.department ?? ""
        case .account: faktur.account ?? ""
        case .remarks: String(faktur.remarks.prefix(FakturCells.remarksShown))
        case .id, .submission: ""
        case .invoiceNo, .customerName, .status, .dpp, .ppn, .total, .postedAt, .answeredAt, .createdAt: nil
        }
    }

    /// Of longer remarks the page of the faktur tells the rest.
    private static let remarksShown = 80
}
