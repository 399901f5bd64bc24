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

    /// Which fakturs a file holds.
    package enum Content: Sendable {
        /// All that a search finds, in its order.
        case search(FakturQuery, among: any FakturLists)
        /// These, as they are given.
        case chosen([Faktur])
    }

    private let content: Content
    private let columns: [FakturColumn]
    private let customers: any CustomerStore
    private var writer: any TableWriter
    private var place: FakturCursor?
    private var stage = Stage.beginning

    private enum Stage { case beginning, rows, ended }

    /// `deflate` compresses a workbook's parts.
    package init(
        _ content: Content, columns: [FakturColumn] = FakturColumn.allCases, as format: Format,
        customers: any CustomerStore, deflate: @escaping DeflateFunction
    ) {
        self.content = content
        self.columns = columns
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
            return writer.begin(columns.map(\.rawValue))
        case .rows:
            let fakturs = try await nextFakturs()
            let names = try await customers.customers(fakturs.compactMap(\.customer))
            let byID = Dictionary(names.map { ($0.id, $0) }) { first, _ in first }
            let rows = fakturs.map { faktur in
                let customer = faktur.customer.flatMap { byID[$0] }
                return columns.map { TableCell($0, of: faktur, customer: customer) }
            }
            var bytes = writer.add(rows)
            if place == nil {
                bytes += writer.end()
                stage = .ended
            }
            return bytes
        }
    }

    /// Those of the next page; the place after the last one is none.
    private mutating func nextFakturs() async throws(Failure) -> [Faktur] {
        switch content {
        case .chosen(let fakturs): return fakturs
        case .search(let query, let lists):
            let page = try await lists.page(query, at: place, size: Limits.fakturPageMax)
            place = page.next
            return page.fakturs
        }
    }
}
