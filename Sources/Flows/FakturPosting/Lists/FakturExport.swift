package import Base
package import Model

/// Fakturs as a file for a spreadsheet, written piece by piece: memory stays small however many there are.
///
/// A number's cell in a workbook is a number as long as a spreadsheet can hold it exactly, which is fifteen significant
/// digits; a longer one is text, because a wrong last digit is worse than a number that can't be added up. Invoice and
/// faktur numbers are text always. In CSV, a field that a spreadsheet would run as a formula gets an apostrophe.
package struct FakturExport: Sendable {
    package enum Format: String, CaseIterable, Sendable {
        case csv, xlsx

        package var contentType: String {
            switch self {
            case .csv: "text/csv; charset=utf-8"
            case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            }
        }
    }

    /// Those of an import come under its names, so that what was exported can be imported.
    package static let headings = [
        "id", "type", "status", "sap_submission_status", "customer_code", "customer_name", "invoice_no", "invoice_date",
        "currency", "kurs", "dpp", "ppn", "wtax_amount", "tax_code", "payment_terms_days", "project", "department",
        "account", "faktur_no", "faktur_date", "doc_num", "posting_date", "remarks", "created_by", "created_at",
    ]

    private let lists: any FakturLists
    private let customers: any CustomerStore
    private let query: FakturQuery
    private var writer: any TableWriter
    private var place: FakturCursor?
    private var stage = Stage.beginning

    private enum Stage { case beginning, rows, ended }

    /// `deflate` compresses a workbook's parts.
    package init(
        _ query: FakturQuery, as format: Format, lists: any FakturLists, customers: any CustomerStore,
        deflate: @escaping DeflateFunction
    ) {
        self.query = query
        self.lists = lists
        self.customers = customers
        writer =
            switch format {
            case .csv: CSVTableWriter()
            case .xlsx: WorkbookWriter(deflate: deflate)
            }
    }

    /// The file's next bytes; `nil` at its end.
    package mutating func next() async throws(Failure) -> [UInt8]? {
        switch stage {
        case .ended: return nil
        case .beginning:
            stage = .rows
            return writer.begin(FakturExport.headings)
        case .rows:
            let page = try await lists.page(query, at: place, size: Limits.fakturPageMax)
            let names = try await customers.customers(page.fakturs.compactMap(\.customer))
            let byID = Dictionary(names.map { ($0.id, $0) }) { first, _ in first }
            let rows = page.fakturs.map { faktur in
                FakturExport.row(faktur, customer: faktur.customer.flatMap { byID[$0] })
            }
            var bytes = writer.add(rows)
            place = page.next
            if page.next == nil {
                bytes += writer.end()
                stage = .ended
            }
            return bytes
        }
    }

    private static func row(_ faktur: Faktur, customer: Customer?) -> [TableCell] {
        [
            .text("\(faktur.id)"), .text(faktur.type.rawValue), .text(faktur.status.rawValue),
            .text(faktur.submission.status.rawValue), .text(customer?.code ?? ""), .text(customer?.name ?? ""),
            .text(faktur.invoiceNo), .day(faktur.invoiceDate), .text(faktur.currency), .amount(faktur.kurs),
            .amount(faktur.dpp), .amount(faktur.ppn), .amount(faktur.wtaxAmount), .text(faktur.taxCode ?? ""),
            .text(faktur.paymentTermsDays.map { "\($0)" } ?? ""), .text(faktur.project ?? ""),
            .text(faktur.department ?? ""), .text(faktur.account ?? ""), .text(faktur.fakturNo ?? ""),
            faktur.fakturDate.map(TableCell.day) ?? .text(""), .text(faktur.docNum.map { "\($0)" } ?? ""),
            faktur.postingDate.map(TableCell.day) ?? .text(""), .text(faktur.remarks), .text(faktur.createdBy),
            .text("\(faktur.createdAt)"),
        ]
    }
}

/// One cell of a table for a spreadsheet.
enum TableCell: Hashable {
    case text(String)
    case amount(Amount)
    case day(CalendarDate)
}

/// Writes a table, row by row.
protocol TableWriter: Sendable {
    mutating func begin(_ headings: [String]) -> [UInt8]
    mutating func add(_ rows: [[TableCell]]) -> [UInt8]
    mutating func end() -> [UInt8]
}

/// Comma-separated values; with a byte order mark, without which Excel takes UTF-8 for something else.
struct CSVTableWriter: TableWriter {
    func begin(_ headings: [String]) -> [UInt8] { [0xEF, 0xBB, 0xBF] + written([headings]) }

    func add(_ rows: [[TableCell]]) -> [UInt8] {
        written(
            rows.map { row in
                row.map { cell in
                    switch cell {
                    case .text(let text): text
                    case .amount(let amount): "\(amount)"
                    case .day(let day): "\(day)"
                    }
                }
            })
    }

    func end() -> [UInt8] { [] }

    private func written(_ rows: [[String]]) -> [UInt8] {
        var writer = CSVWriter(formulaSafe: true)
        for row in rows { writer.add(row) }
        return Array(writer.text.utf8)
    }
}
